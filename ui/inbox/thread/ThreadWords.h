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
};

[[nodiscard]] State stateOf(const ThreadRow& row);
/// "17:04 · Joe", or the time alone.
[[nodiscard]] QString timeAndSender(const ThreadRow& row);
/// "Yesterday", and "2 new".
[[nodiscard]] QString dayText(const ThreadRow& row, const QDateTime& now);
[[nodiscard]] QString newText(int count);
/// The sentence below a text that failed or may have failed; empty for all others.
[[nodiscard]] QString reasonOf(const ThreadRow& row);
[[nodiscard]] QList<MessageAction> actionsOf(const ThreadRow& row);
[[nodiscard]] QString actionText(MessageAction action);
/// "photo.jpg", or what kind of thing it is.
[[nodiscard]] QString mediaName(const Media& media);
[[nodiscard]] QString openMedia(const Media& media);
/// The whole row for a screen reader: who, when, how it stands, text. `them` may be empty.
[[nodiscard]] QString sentence(const ThreadRow& row, const QString& them, const QDateTime& now);

} // namespace threadwords

} // namespace rejoinder
