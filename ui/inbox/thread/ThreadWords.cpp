#include "ui/inbox/thread/ThreadWords.h"

#include "ui/inbox/thread/SendingWords.h"
#include "ui/text/ErrorWords.h"
#include "ui/text/Isolate.h"
#include "ui/text/TimeWords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rejoinder::threadwords {

namespace {

/// Gives the free functions one translation context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ThreadWords)
};

State stateOf(const Message& message)
{
    if (!message.outgoing)
        return {};
    switch (message.status) {
    case DeliveryStatus::New:
    case DeliveryStatus::Validated:
        return {QStringLiteral("clock"), Words::tr("On its way")};
    case DeliveryStatus::Queued:
        return {QStringLiteral("clock"), Words::tr("At the carrier")};
    case DeliveryStatus::Sent:
        return {QStringLiteral("check"), Words::tr("Sent")};
    case DeliveryStatus::Delivered:
        return {QStringLiteral("double-check"), Words::tr("Delivered")};
    case DeliveryStatus::Failed:
        return {QStringLiteral("alert-circle"), Words::tr("Not delivered"), Tone::Danger};
    case DeliveryStatus::Invalid:
        return {QStringLiteral("alert-circle"), Words::tr("Not sent"), Tone::Danger};
    case DeliveryStatus::Received:
    case DeliveryStatus::Unknown:
        break;
    }
    // A status that this program does not know is still said, in Sakari's own word.
    return message.statusText.isEmpty() ? State{} : State{QStringLiteral("info"), message.statusText};
}

} // namespace

State stateOf(const ThreadRow& row, const QDateTime& now)
{
    return row.outbox() ? sendingwords::stateOf(*row.outbox(), now) : stateOf(*row.message());
}

QDateTime momentOf(const ThreadRow& row, const QDateTime& now)
{
    // Only the date matters for "Today"; the time would make every layout stale at once.
    return row.outbox() ? sendingwords::momentOf(*row.outbox(), now) : now.toLocalTime().date().startOfDay();
}

QString timeAndSender(const ThreadRow& row)
{
    const QString time = row.when().isValid() ? timewords::timeOfDay(row.when()) : QString();
    if (!row.recipient.isEmpty())
        return Words::tr("%1 · to %2", "time and recipient of a first text").arg(time, isolate::text(row.recipient));
    const QString sender = row.isOutgoing() && row.message() ? row.message()->created.byName.simplified() : QString();
    if (sender.isEmpty() || time.isEmpty())
        return time + sender;
    return Words::tr("%1 · %2", "time and sender of a reply").arg(time, sender);
}

QString dayText(const ThreadRow& row, const QDateTime& now)
{
    return row.when().isValid() ? timewords::dayLine(row.when(), now) : Words::tr("Without a date");
}

QString newText(int count)
{
    return Words::tr("%n new", "line above messages not read yet", count);
}

/// Behind "Not sent." or "Not delivered."; empty for what did not fail.
static QString whyFailed(const ThreadRow& row)
{
    if (const OutboxEntry* entry = row.outbox())
        return sendingwords::whyFailed(*entry);
    const Message& message = *row.message();
    if (!message.outgoing || !message.hasFailed())
        return {};
    const QString why = errorwords::ofServiceError(message.error);
    return why.isEmpty() ? Words::tr("Sakari gave no reason.") : why;
}

QString reasonOf(const ThreadRow& row, const QDateTime& now)
{
    if (const OutboxEntry* entry = row.outbox())
        return sendingwords::reasonOf(*entry, now);
    const QString why = whyFailed(row);
    if (why.isEmpty())
        return {};
    return row.message()->status == DeliveryStatus::Invalid ? Words::tr("Not sent. %1", "then why").arg(why)
                                                            : Words::tr("Not delivered. %1", "then why").arg(why);
}

QList<MessageAction> actionsOf(const ThreadRow& row)
{
    return row.outbox() ? sendingwords::actionsOf(*row.outbox()) : QList<MessageAction>();
}

QString actionText(MessageAction action)
{
    switch (action) {
    case MessageAction::Undo:
        return Words::tr("Undo", "take a text back before it goes");
    case MessageAction::SendNow:
        return Words::tr("Send now");
    case MessageAction::Edit:
        return Words::tr("Edit", "a text that did not go out");
    case MessageAction::CheckNow:
        return Words::tr("Check now");
    case MessageAction::CheckAgain:
        return Words::tr("Check again");
    case MessageAction::SendAgain:
        return Words::tr("Send again");
    case MessageAction::Discard:
        break;
    }
    return Words::tr("Discard");
}

QString mediaName(const Media& media)
{
    for (const QString& name : {media.name, media.filename, media.url.fileName()}) {
        if (!name.simplified().isEmpty())
            return name.simplified();
    }
    if (media.type.startsWith(QLatin1String("image/"), Qt::CaseInsensitive))
        return Words::tr("Photo");
    if (media.type.startsWith(QLatin1String("video/"), Qt::CaseInsensitive))
        return Words::tr("Video");
    return Words::tr("File");
}

QString openMedia(const Media& media)
{
    return Words::tr("Open from %1", "a photo, in the browser; %1 is the host").arg(media.url.host());
}

static QString sentenceParts(const ThreadRow& row, const QString& them, const QDateTime& now)
{
    const QString when =
        row.when().isValid()
            ? Words::tr("%1 at %2").arg(timewords::dayLine(row.when(), now), timewords::timeOfDay(row.when()))
            : Words::tr("without a date");
    const State state = stateOf(row, now);
    const QString& how = state.spoken.isEmpty() ? state.text : state.spoken;
    if (!row.isOutgoing())
        return them.isEmpty() ? Words::tr("They wrote, %1: %2").arg(when, row.text())
                              : Words::tr("%1 wrote, %2: %3").arg(them, when, row.text());
    if (!row.recipient.isEmpty())
        return Words::tr("You wrote to %1, %2, %3: %4").arg(row.recipient, when, how, row.text());
    const QString sender = row.message() ? row.message()->created.byName.simplified() : QString();
    if (state.text.isEmpty())
        return sender.isEmpty() ? Words::tr("You wrote, %1: %2").arg(when, row.text())
                                : Words::tr("%1 from your team wrote, %2: %3").arg(sender, when, row.text());
    return sender.isEmpty() ? Words::tr("You wrote, %1, %2: %3").arg(when, how, row.text())
                            : Words::tr("%1 from your team wrote, %2, %3: %4").arg(sender, when, how, row.text());
}

QString sentence(const ThreadRow& row, const QString& them, const QDateTime& now)
{
    QStringList sentences{sentenceParts(row, them, now)};
    const QList<Media>& media = row.outbox() ? row.outbox()->text.media : row.message()->media;
    for (const Media& item : media)
        sentences.append(Words::tr("Attached: %1.").arg(mediaName(item)));
    // Before the text it has been said that it failed; here follows why.
    if (const QString why = whyFailed(row); !why.isEmpty())
        sentences.append(why);
    else if (const QString reason = reasonOf(row, now); !reason.isEmpty())
        sentences.append(reason);
    QStringList choices;
    for (const MessageAction action : actionsOf(row))
        choices.append(actionText(action));
    if (!choices.isEmpty())
        sentences.append(Words::tr("Press Enter for: %1.").arg(choices.join(QLatin1String(", "))));
    if (row.newAbove > 0)
        sentences.prepend(newText(row.newAbove) + u'.');
    return sentences.join(u' ');
}

} // namespace rejoinder::threadwords
