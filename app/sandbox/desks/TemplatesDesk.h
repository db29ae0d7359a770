#pragma once

#include "desks/Desk.h"

namespace rejoinder::sandbox {

class Ledger;

/// Templates. Creating one answers with a list, as documented.
class TemplatesDesk : public Desk
{
public:
    TemplatesDesk(SandboxData& data, const JsonShape& shape, Ledger& ledger);
    void addRoutes(Router& router) override;

private:
    Answer list(const Call& call) const;
    Answer create(const Call& call);
    Answer fetch(const Call& call) const;
    Answer update(const Call& call);
    Answer remove(const Call& call);
    std::optional<Index> asked(const Call& call) const;

    Ledger& m_ledger;
};

} // namespace rejoinder::sandbox
