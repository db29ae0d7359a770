#pragma once

#include "desks/Desk.h"

namespace rejoinder::sandbox {

class Dispatch;

/// Messages: list, one, send.
class MessagesDesk : public Desk
{
public:
    MessagesDesk(SandboxData& data, const JsonShape& shape, Dispatch& dispatch);
    void addRoutes(Router& router) override;

private:
    Answer list(const Call& call) const;
    Answer fetch(const Call& call) const;
    Answer send(const Call& call);

    Dispatch& m_dispatch;
};

} // namespace rejoinder::sandbox
