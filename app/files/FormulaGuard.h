#pragma once

#include <QString>

namespace rejoinder {

/// A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) gets an
/// apostrophe in front, which tells the spreadsheet that the rest is text; also where such apostrophes stand there
/// already, so that withoutGuard() gives back every text as it was. A number in "+1..." keeps its plus and all of its
/// digits in Excel that way. Pure.
[[nodiscard]] QString guardedCell(const QString& text);
/// Takes off one apostrophe that stands before what begins a formula, ours or a spreadsheet's own. Pure.
[[nodiscard]] QString withoutGuard(const QString& cell);

} // namespace rejoinder
