#include "ui/inbox/ClosingFlow.h"

#include "session/ClosingDesk.h"
#include "ui/text/ErrorWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ToastBar.h"

namespace rejoinder {

ClosingFlow::ClosingFlow(ClosingDesk& desk, ToastBar& toast, Banner& banner, QObject* parent)
    : QObject(parent), m_desk(desk), m_toast(toast), m_banner(banner)
{
    connect(&toast, &ToastBar::accepted, this, &ClosingFlow::undo);
    connect(&toast, &ToastBar::expired, this, [this] { m_offered = {}; });
    connect(&desk, &ClosingDesk::closed, this, [this](const ConversationId& id) { m_names.remove(id); });
    connect(&desk, &ClosingDesk::failed, this, &ClosingFlow::failed);
}

void ClosingFlow::close(const ConversationId& id, const QString& name)
{
    m_names.insert(id, name);
    m_offered = id;
    m_desk.close(id);
    m_toast.offer(name.isEmpty() ? tr("The conversation is closed.")
                                 : tr("The conversation with %1 is closed.").arg(name),
                  tr("Undo"), m_desk.hold());
}

void ClosingFlow::undo()
{
    const ConversationId id = std::exchange(m_offered, ConversationId());
    if (id.isEmpty())
        return;
    if (m_desk.undo(id)) {
        m_names.remove(id);
        Q_EMIT undone(id);
    } else {
        m_banner.say(Banner::Kind::Info, tr("It was too late to undo: the conversation has been closed in Sakari."));
        m_banner.show();
    }
}

void ClosingFlow::failed(const ConversationId& id, const ApiError& error)
{
    if (m_offered == id) {
        m_offered = {};
        m_toast.dismiss();
    }
    const QString name = m_names.take(id);
    const QString why = errorwords::sentence(error);
    m_banner.say(Banner::Kind::Danger,
                 name.isEmpty()
                     ? tr("A conversation could not be closed and is open again. %1").arg(why)
                     : tr("The conversation with %1 could not be closed and is open again. %2").arg(name, why));
    m_banner.show();
}

} // namespace rejoinder
