#pragma once

#include <QByteArray>
#include <QStringList>

namespace rejoinder {

/// At the head of a file: Excel takes UTF-8 for such only with its mark.
[[nodiscard]] QByteArray csvMark();
/// One row as RFC 4180 has it, every cell quoted and guarded against being taken for a formula. Pure.
[[nodiscard]] QByteArray csvLine(const QStringList& cells);

} // namespace rejoinder
