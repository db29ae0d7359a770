#pragma once

#include <QStringList>

namespace rejoinder {

/// Names of lists or tags in one cell, and back: separated by "; " in what is written, by ; , | or Google's ::: in what
/// is read. A separator within a name has a backslash before it. Pure.
[[nodiscard]] QString listCell(const QStringList& names);
/// Each once, in order; without Google's star before its own groups.
[[nodiscard]] QStringList namesOfListCell(const QString& cell);

} // namespace rejoinder
