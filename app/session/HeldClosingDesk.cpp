#include "session/HeldClosingDesk.h"

#include "domain/ThreadDoor.h"
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
    REJOINDER_ASSERT_GUI_THREAD();
    if (id.isEmpty())
        return;
    m_closes.close(id, m_hold);
    Q_EMIT held(id);
}

bool HeldClosingDesk::undo(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_closes.undo(id);
}

} // namespace rejoinder
