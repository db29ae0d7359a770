#pragma once

#include "desks/Desk.h"

namespace rejoinder::sandbox {

class Ledger;

/// Conversations: list, one, close. There is no filter, as there is none at Sakari's.
class ConversationsDesk : public Desk
{
public:
    ConversationsDesk(SandboxData& data, const JsonShape& shape, Ledger& ledger);
    void addRoutes(Router& router) override;

private:
    Answer fetch(const Call& call) const;
    Answer close(const Call& call);
    std::optional<Index> asked(const Call& call) const;

    Ledger& m_ledger;
};

} // namespace rejoinder::sandbox
