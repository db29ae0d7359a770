#pragma once

#include <QDateTime>

namespace rejoinder {

/// Times as the window says them, in the user's locale and time zone. `now` is passed in. Pure.
namespace timewords {

/// For a list row: "10:41" today, "Yesterday", "Fri" within a week, "3 Mar" this year, "3 Mar 2025" before.
[[nodiscard]] QString inList(const QDateTime& when, const QDateTime& now);
/// For a day line: "Today", "Yesterday", "Friday 20 November", with the year where it is another.
[[nodiscard]] QString dayLine(const QDateTime& when, const QDateTime& now);
/// For a fact in passing: "3 Mar", with the year where it is another.
[[nodiscard]] QString shortDay(const QDateTime& when, const QDateTime& now);
/// For a bubble: "10:41".
[[nodiscard]] QString timeOfDay(const QDateTime& when);
/// Everything, for a tooltip or a screen reader.
[[nodiscard]] QString full(const QDateTime& when);

} // namespace timewords

} // namespace rejoinder
