#include "ui/inbox/thread/SendingWords.h"

#include "domain/ApiErrorRules.h"
#include "domain/OutboxTimes.h"
#include "ui/text/ErrorWords.h"
#include "ui/text/TimeWords.h"

#include <QCoreApplication>
#include <algorithm>

namespace rejoinder::sendingwords {

using threadwords::State;
using threadwords::Tone;

namespace {

/// Gives the free functions one translation context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingWords)
};

constexpr int minutesInTwoHours = 120;
constexpr int minutesInTwoDays = 2 * 24 * 60;

/// How long it waits since the agent's last word on it, in whole minutes.
int minutesWaited(const OutboxEntry& entry, const QDateTime& now)
{
    const QDateTime since = entry.askedAt.isValid() ? entry.askedAt : entry.createdAt;
    return since.isValid() ? int(std::max<qint64>(0, since.secsTo(now) / 60)) : 0;
}

QString asked(int minutes)
{
    if (minutes >= minutesInTwoDays)
        return Words::tr("This text waited %n days for a connection. Send it now?", "", minutes / (24 * 60));
    if (minutes >= minutesInTwoHours)
        return Words::tr("This text waited %n hours for a connection. Send it now?", "", minutes / 60);
    return Words::tr("This text waited %n minutes for a connection. Send it now?", "", minutes);
}

QString unconfirmed(const OutboxEntry& entry)
{
    if (!entry.notFoundAt.isValid())
        return Words::tr("Checking whether this went out…");
    return Words::tr("We don't know whether this went out. We looked for it until %1 and did not find it. The customer "
                     "may have it "
                     "already.",
                     "a time of day")
        .arg(timewords::timeOfDay(entry.notFoundAt));
}

} // namespace

int secondsLeft(const OutboxEntry& entry, const QDateTime& now)
{
    const qint64 left = now.msecsTo(entry.holdUntil);
    const qint64 longest = OutboxTimes().longestHold.count();
    return int((std::clamp<qint64>(left, 0, longest) + 999) / 1000);
}

std::optional<qreal> holdLeft(const OutboxEntry& entry, const QDateTime& now)
{
    if (entry.state != OutboxState::Held)
        return std::nullopt;
    const qint64 whole = entry.createdAt.msecsTo(entry.holdUntil);
    return whole <= 0 ? 0 : std::clamp(qreal(now.msecsTo(entry.holdUntil)) / qreal(whole), 0.0, 1.0);
}

QDateTime momentOf(const OutboxEntry& entry, const QDateTime& now)
{
    if (entry.state == OutboxState::Held)
        return entry.holdUntil.addSecs(-secondsLeft(entry, now));
    if (entry.state == OutboxState::Asking)
        return now.addSecs(-now.time().second()).addMSecs(-now.time().msec());
    return now.toLocalTime().date().startOfDay();
}

bool mayHaveArrived(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Unconfirmed;
}

State stateOf(const OutboxEntry& entry, const QDateTime& now)
{
    switch (entry.state) {
    case OutboxState::Held:
        if (const int left = secondsLeft(entry, now); left > 0)
            return {QStringLiteral("clock"), Words::tr("Sending in %n s", "seconds", left), Tone::Quiet,
                    Words::tr("goes out in %n seconds and can still be taken back", "", left)};
        return {QStringLiteral("clock"), Words::tr("Sending…")};
    case OutboxState::Queued:
        if (entry.error != ApiError() && isAboutConnection(entry.error.kind))
            return {QStringLiteral("cloud-off"), Words::tr("Waiting for a connection")};
        return {QStringLiteral("clock"), Words::tr("Waiting to be sent")};
    case OutboxState::Asking:
        return {QStringLiteral("question"), Words::tr("Not sent yet"), Tone::Warn};
    case OutboxState::Sending:
        return {QStringLiteral("clock"), Words::tr("Sending…")};
    case OutboxState::Accepted:
        return {QStringLiteral("clock"), Words::tr("On its way")};
    case OutboxState::Delivered:
        return {QStringLiteral("double-check"), Words::tr("Delivered")};
    case OutboxState::Failed:
        return {QStringLiteral("alert-circle"),
                entry.acceptedAs.isEmpty() ? Words::tr("Not sent") : Words::tr("Not delivered"), Tone::Danger};
    case OutboxState::Unconfirmed:
        return {QStringLiteral("question"), Words::tr("Unconfirmed"), Tone::Warn};
    case OutboxState::Discarded:
        break;
    }
    return {QStringLiteral("trash"), Words::tr("Discarded")};
}

QString reasonOf(const OutboxEntry& entry, const QDateTime& now)
{
    switch (entry.state) {
    case OutboxState::Queued:
        if (entry.error == ApiError())
            return {};
        if (entry.error.kind == ApiError::Kind::Offline)
            return Words::tr("There is no connection at the moment. The text goes out by itself once there is one.");
        return isAboutConnection(entry.error.kind)
                   ? Words::tr("%1 The text goes out by itself.", "why").arg(errorwords::of(entry.error).what)
                   : errorwords::sentence(entry.error);
    case OutboxState::Asking:
        return asked(minutesWaited(entry, now));
    case OutboxState::Failed:
        return entry.acceptedAs.isEmpty() ? Words::tr("Not sent. %1", "then why").arg(whyFailed(entry))
                                          : Words::tr("Not delivered. %1", "then why").arg(whyFailed(entry));
    case OutboxState::Unconfirmed:
        return unconfirmed(entry);
    case OutboxState::Held:
    case OutboxState::Sending:
    case OutboxState::Accepted:
    case OutboxState::Delivered:
    case OutboxState::Discarded:
        break;
    }
    return {};
}

QString whyFailed(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Failed ? errorwords::sentence(entry.error) : QString();
}

QList<MessageAction> actionsOf(const OutboxEntry& entry)
{
    switch (entry.state) {
    case OutboxState::Held:
        return {MessageAction::Undo};
    case OutboxState::Queued:
        return {MessageAction::Discard};
    case OutboxState::Asking:
        return {MessageAction::SendNow, MessageAction::Edit, MessageAction::Discard};
    case OutboxState::Failed:
        return {MessageAction::Edit, MessageAction::SendAgain, MessageAction::Discard};
    case OutboxState::Unconfirmed:
        // Before the verdict it may be found any second; sending it once more then would be the second time.
        if (!entry.notFoundAt.isValid())
            return {MessageAction::CheckNow};
        return {MessageAction::CheckAgain, MessageAction::SendAgain, MessageAction::Edit, MessageAction::Discard};
    case OutboxState::Sending:
    case OutboxState::Accepted:
    case OutboxState::Delivered:
    case OutboxState::Discarded:
        break;
    }
    return {};
}

} // namespace rejoinder::sendingwords
