#pragma once

#include "domain/ThreadRow.h"
#include "ui/inbox/thread/MessageLayout.h"

namespace rejoinder {

/// What the thread says about a message, in words; the icon only repeats it. In the user's language. Pure.
namespace threadwords {

enum class Tone { Quiet, Warn, Danger };

struct State
{
    QString icon; ///< a name for iconPixmap(); empty: none
    QString text; ///< "Delivered"; empty: there is nothing to say
    Tone tone = Tone::Quiet;
    QString spoken; ///< where the text alone would not do for a screen reader; empty: the text
};

/// `now` is for what waits or counts down.
[[nodiscard]] State stateOf(const ThreadRow& row, const QDateTime& now);
/// "17:04 · Joe", or the time alone.
[[nodiscard]] QString timeAndSender(const ThreadRow& row);
/// "Yesterday", and "2 new".
[[nodiscard]] QString dayText(const ThreadRow& row, const QDateTime& now);
[[nodiscard]] QString newText(int count);
/// The sentence below a text that waits, failed or may have failed; empty for all others.
[[nodiscard]] QString reasonOf(const ThreadRow& row, const QDateTime& now);
[[nodiscard]] QList<MessageAction> actionsOf(const ThreadRow& row);
[[nodiscard]] QString actionText(MessageAction action);
/// See sendingwords::momentOf().
[[nodiscard]] QDateTime momentOf(const ThreadRow& row, const QDateTime& now);
/// "photo.jpg", or what kind of thing it is.
[[nodiscard]] QString mediaName(const Media& media);
[[nodiscard]] QString openMedia(const Media& media);
/// The whole row for a screen reader: who, when, how it stands, text, what can be done. `them` may be empty.
[[nodiscard]] QString sentence(const ThreadRow& row, const QString& them, const QDateTime& now);

} // namespace threadwords

} // namespace rejoinder
