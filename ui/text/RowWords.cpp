#include "ui/text/RowWords.h"

#include "domain/PhoneNumber.h"
#include "ui/text/Isolate.h"
#include "ui/text/TimeWords.h"

namespace rejoinder {

RowWords::RowWords(const ConversationRow& row, const QDateTime& now)
    : name(row.name.isEmpty() ? isolate::number(displayNumber(row.mobile)) : row.name),
      nameIsNumber(row.name.isEmpty()),
      time(timewords::inList(row.hit ? row.hit->at : row.when, now)),
      mark(markOf(row)),
      markWord(wordFor(mark)),
      preview(shownPreview(row, mark)),
      unreadCount(row.unreadCount)
{
    const QString number = isolate::number(displayNumber(row.sendingNumber));
    if (row.groupName.isEmpty())
        via = row.sendingNumber.isEmpty() ? QString() : number;
    else if (row.sendingNumber.isEmpty())
        via = row.groupName;
    else
        via = tr("%1 · %2", "the group, the number that texts leave from").arg(isolate::text(row.groupName), number);
}

RowWords::Mark RowWords::markOf(const ConversationRow& row)
{
    // What became of the last text says nothing about the one that was found.
    if (row.hit)
        return row.isClosed ? Mark::Closed : Mark::None;
    const bool lastFailed = row.previewIsOutgoing &&
                            (row.lastStatus == DeliveryStatus::Failed || row.lastStatus == DeliveryStatus::Invalid);
    if (row.outbox == OutboxState::Failed || lastFailed)
        return Mark::NotSent;
    if (row.outbox == OutboxState::Unconfirmed)
        return Mark::Unconfirmed;
    if (row.outbox == OutboxState::Asking)
        return Mark::Asking;
    if (row.isBlocked)
        return Mark::OptedOut;
    if (row.isInvalid)
        return Mark::InvalidNumber;
    if (row.outbox == OutboxState::Queued)
        return Mark::Waiting;
    if (row.outbox == OutboxState::Held)
        return Mark::Held;
    if (row.outbox == OutboxState::Sending)
        return Mark::Sending;
    if (row.hasDraft)
        return Mark::Draft;
    if (!row.previewIsOutgoing)
        return row.previewIsPhoto ? Mark::Photo : Mark::None;
    switch (row.lastStatus) {
    case DeliveryStatus::New:
    case DeliveryStatus::Validated:
    case DeliveryStatus::Queued:
        return Mark::OnItsWay;
    case DeliveryStatus::Sent:
        return Mark::Sent;
    case DeliveryStatus::Delivered:
        return Mark::Delivered;
    default:
        return Mark::None;
    }
}

QString RowWords::wordFor(Mark mark)
{
    switch (mark) {
    case Mark::NotSent:
        return tr("Not sent");
    case Mark::Unconfirmed:
        return tr("Unconfirmed");
    case Mark::Asking:
        return tr("Not sent yet");
    case Mark::OptedOut:
        return tr("Opted out");
    case Mark::InvalidNumber:
        return tr("Invalid number");
    case Mark::Waiting:
        return tr("Waiting");
    case Mark::Held:
        return tr("Sending soon");
    case Mark::Sending:
        return tr("Sending");
    case Mark::Draft:
        return tr("Draft");
    case Mark::Closed:
        return tr("Closed");
    default:
        return {};
    }
}

QString RowWords::shownPreview(const ConversationRow& row, Mark mark)
{
    if (row.hit)
        return row.hit->outgoing ? tr("You: %1").arg(isolate::text(row.hit->text)) : row.hit->text;
    if (row.hasDraft && mark == Mark::Draft)
        return row.preview;
    if (row.hasDraft)
        return tr("Draft: %1").arg(isolate::text(row.preview));
    if (row.previewIsPhoto)
        return row.previewIsOutgoing ? tr("You: photo") : tr("Photo");
    if (row.previewIsOutgoing)
        return tr("You: %1").arg(isolate::text(row.preview));
    return row.preview;
}

QString RowWords::spokenState(const ConversationRow& row)
{
    switch (markOf(row)) {
    case Mark::NotSent:
        return tr("not sent", "spoken state of a conversation");
    case Mark::Unconfirmed:
        return tr("not confirmed whether it was sent", "spoken state of a conversation");
    case Mark::Asking:
        return tr("not sent yet, asks whether to send", "spoken state of a conversation");
    case Mark::OptedOut:
        return tr("opted out", "spoken state of a conversation");
    case Mark::InvalidNumber:
        return tr("invalid number", "spoken state of a conversation");
    case Mark::Waiting:
        return tr("waiting to be sent", "spoken state of a conversation");
    case Mark::Held:
        return tr("goes out in a moment", "spoken state of a conversation");
    case Mark::Sending:
        return tr("sending", "spoken state of a conversation");
    case Mark::OnItsWay:
        return tr("on its way", "spoken state of a conversation");
    case Mark::Sent:
        return tr("sent", "spoken state of a conversation");
    case Mark::Delivered:
        return tr("delivered", "spoken state of a conversation");
    case Mark::None:
    case Mark::Closed:
    case Mark::Draft:
    case Mark::Photo:
        break;
    }
    return row.isClosed ? tr("closed", "spoken state of a conversation") : QString();
}

QString RowWords::spokenText(const ConversationRow& row)
{
    if (row.hit)
        return row.hit->outgoing ? tr("You: %1").arg(row.hit->text) : row.hit->text;
    if (row.hasDraft)
        return tr("Draft: %1").arg(row.preview);
    if (row.previewIsPhoto)
        return row.previewIsOutgoing ? tr("You: photo") : tr("Photo");
    return row.previewIsOutgoing ? tr("You: %1").arg(row.preview) : row.preview;
}

QString RowWords::sentence(const ConversationRow& row, const QDateTime& now)
{
    const QString who = row.name.isEmpty() ? displayNumber(row.mobile) : row.name;
    const QString when = timewords::inList(row.hit ? row.hit->at : row.when, now);
    const QString state = spokenState(row);
    const QString text = spokenText(row);
    if (row.unreadCount > 0 && !state.isEmpty())
        return tr("%1, %2, %n unread, %3. %4", "who, when, state, text", row.unreadCount).arg(who, when, state, text);
    if (row.unreadCount > 0)
        return tr("%1, %2, %n unread. %3", "who, when, text", row.unreadCount).arg(who, when, text);
    if (!state.isEmpty())
        return tr("%1, %2, %3. %4", "who, when, state, text").arg(who, when, state, text);
    return tr("%1, %2. %3", "who, when, text").arg(who, when, text);
}

} // namespace rejoinder
