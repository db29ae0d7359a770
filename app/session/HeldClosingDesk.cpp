#include "session/HeldClosingDesk.h"

#include "sync/CloseSender.h"

namespace rejoinder {

HeldClosingDesk::HeldClosingDesk(CloseSender& closes, std::chrono::milliseconds hold, QObject* parent)
    : ClosingDesk(parent), m_closes(closes), m_hold(hold)
{
    connect(&closes, &CloseSender::closed, this, &ClosingDesk::closed);
    connect(&closes, &CloseSender::failed, this, &ClosingDesk::failed);
}

void HeldClosingDesk::close(const ConversationId& id)
{
    if (id.isEmpty())
        return;
    m_closes.close(id, m_hold);
    Q_EMIT held(id);
}

bool HeldClosingDesk::undo(const ConversationId& id)
{
    return m_closes.undo(id);
}

} // namespace rejoinder
