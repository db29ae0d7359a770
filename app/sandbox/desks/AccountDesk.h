#pragma once

#include "desks/Desk.h"
#include "json/GroupShape.h"

namespace rejoinder::sandbox {

/// The account, its balance and its groups.
class AccountDesk : public Desk
{
public:
    AccountDesk(SandboxData& data, const JsonShape& shape);
    void addRoutes(Router& router) override;

private:
    QJsonObject account() const;
    Answer balance() const;

    GroupShape m_groups;
};

} // namespace rejoinder::sandbox
