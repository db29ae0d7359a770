#include "ui/inbox/UndoSendFlow.h"

#include "domain/Clock.h"
#include "domain/WhenDone.h"
#include "session/ReplyDesk.h"
#include "ui/inbox/compose/Composer.h"
#include "ui/text/Isolate.h"
#include "ui/widgets/ToastBar.h"

#include <QAction>
#include <algorithm>

namespace rejoinder {

using namespace std::chrono_literals;

/// Long enough to read a sentence and to press the button.
static constexpr auto toldFor = 8s;

UndoSendFlow::UndoSendFlow(ReplyDesk& desk, Composer& composer, ToastBar& toast, QAction& undo, const Clock& clock,
                           std::function<QString(const ConversationId&)> nameOf, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_composer(composer),
      m_toast(toast),
      m_undo(undo),
      m_clock(clock),
      m_nameOf(std::move(nameOf))
{
    m_over.setSingleShot(true);
    connect(&m_over, &QTimer::timeout, this, &UndoSendFlow::dropOver);
    connect(&toast, &ToastBar::accepted, this, &UndoSendFlow::toastPressed);
    connect(&toast, &ToastBar::expired, this, [this] {
        m_offered = {};
        m_shown = {};
    });
    connect(&desk, &ReplyDesk::held, this, &UndoSendFlow::began);
    connect(&desk, &ReplyDesk::undone, this, &UndoSendFlow::cameBack);
    connect(&desk, &ReplyDesk::sentTogether, this, &UndoSendFlow::beganTogether);
    connect(&desk, &ReplyDesk::undoneTogether, this, [this](const TakenBack& taken) {
        m_held.removeIf(
            [&taken](const Held& held) { return !taken.back.isEmpty() && held.together.contains(taken.back.first()); });
        dropOver();
    });
    connect(&desk, &ReplyDesk::accepted, this, [this](const OutboxId& id) { ended(id); });
    connect(&desk, &ReplyDesk::failed, this, [this](const OutboxId& id) { ended(id); });
    connect(&desk, &ReplyDesk::unconfirmed, this, [this](const OutboxId& id) { ended(id); });
    dropOver();
}

void UndoSendFlow::began(const OutboxId& id, const ConversationId& conversation, const QDateTime& until)
{
    const QString name = conversation.isEmpty() ? m_recipient : m_nameOf(conversation);
    m_held.append({id, conversation, until, name, {}});
    dropOver();
    if (!conversation.isEmpty())
        return;
    m_shown = {};
    m_offered = id;
    m_toast.offer(name.isEmpty() ? tr("Your text goes out in a moment.")
                                 : tr("Your text to %1 goes out in a moment.").arg(isolate::text(name)),
                  tr("Undo"), std::chrono::milliseconds(std::max<qint64>(0, m_clock.now().msecsTo(until))));
}

void UndoSendFlow::beganTogether(const QList<OutboxId>& ids, const QDateTime& until)
{
    m_held.append({{}, {}, until, {}, ids});
    dropOver();
}

void UndoSendFlow::undoTogether(const QList<OutboxId>& ids)
{
    whenDone(m_desk.undoMany(ids), this, [this](const TakenBack& taken) {
        if (taken.back.isEmpty())
            tell(tr("It was too late to undo: the texts are already on their way."));
    });
}

void UndoSendFlow::ended(const OutboxId& id)
{
    // Refused before there was a row: nothing that is held has ended.
    if (id.isEmpty())
        return;
    m_held.removeIf([&id](const Held& held) { return held.id == id; });
    dropOver();
}

void UndoSendFlow::dropOver()
{
    const QDateTime now = m_clock.now();
    m_held.removeIf([&now](const Held& held) { return held.until <= now; });
    m_undo.setEnabled(!m_held.isEmpty());
    const auto next =
        std::min_element(m_held.begin(), m_held.end(), [](const Held& a, const Held& b) { return a.until < b.until; });
    if (next != m_held.end())
        m_over.start(std::chrono::milliseconds(now.msecsTo(next->until)));
}

void UndoSendFlow::undoNewest()
{
    dropOver();
    if (m_held.isEmpty())
        return;
    if (const QList<OutboxId> together = m_held.last().together; !together.isEmpty())
        undoTogether(together);
    else
        undo(m_held.last().id);
}

/// By value: the desk may answer at once, and the row that the id was read from goes then.
void UndoSendFlow::undo(OutboxId id)
{
    const auto held = std::find_if(m_held.begin(), m_held.end(), [&id](const Held& one) { return one.id == id; });
    const QString name = held == m_held.end() ? QString() : held->name;
    if (m_offered == id)
        m_toast.dismiss();
    // What was typed since must be on the disk before the text joins it there.
    m_composer.flush();
    whenDone(m_desk.undo(id), this, [this, name](bool inTime) {
        if (!inTime)
            tooLate(name);
    });
}

void UndoSendFlow::tell(const QString& text)
{
    m_offered = {};
    m_shown = {};
    m_toast.offer(text, tr("OK"), toldFor);
}

void UndoSendFlow::tooLate(const QString& name)
{
    tell(name.isEmpty()
             ? tr("It was too late to undo: the text is already on its way.")
             : tr("It was too late to undo: the text to %1 is already on its way.").arg(isolate::text(name)));
}

void UndoSendFlow::cameBack(const OutboxId& id, const ConversationId& conversation, const Draft& draft)
{
    const auto held = std::find_if(m_held.begin(), m_held.end(), [&id](const Held& one) { return one.id == id; });
    const QString name = held == m_held.end() ? m_nameOf(conversation) : held->name;
    ended(id);
    if (conversation.isEmpty()) {
        Q_EMIT firstTextBack(id, draft);
        return;
    }
    if (conversation == m_composer.conversation())
        return; // The composer has it.
    m_offered = {};
    m_shown = conversation;
    m_toast.offer(name.isEmpty() ? tr("The text was not sent. It is the draft of its conversation again.")
                                 : tr("The text to %1 was not sent. It is a draft again.").arg(isolate::text(name)),
                  tr("Show"), toldFor);
}

void UndoSendFlow::toastPressed()
{
    if (const OutboxId id = std::exchange(m_offered, OutboxId()); !id.isEmpty())
        undo(id);
    else if (const ConversationId shown = std::exchange(m_shown, ConversationId()); !shown.isEmpty())
        Q_EMIT showWanted(shown);
}

} // namespace rejoinder
