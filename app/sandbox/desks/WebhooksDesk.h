#pragma once

#include "desks/Desk.h"

namespace rejoinder::sandbox {

class Ledger;

/// Webhooks are noted, never called: the sandbox does not reach out.
class WebhooksDesk : public Desk
{
public:
    WebhooksDesk(SandboxData& data, const JsonShape& shape, Ledger& ledger) : Desk(data, shape), m_ledger(ledger) {}
    void addRoutes(Router& router) override;

private:
    Answer list(const Call& call) const;
    Answer subscribe(const Call& call);
    Answer unsubscribe(const Call& call);

    Ledger& m_ledger;
};

} // namespace rejoinder::sandbox
