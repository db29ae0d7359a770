#pragma once

#include "figures/Figure.h"

#include <QByteArray>

namespace rejoinder::bench {

/// How figures are written down. Pure.
namespace report {

/// {"figure","unit","p50","p95","p99","floor","must","ok"}, one line without its end. `must` is an object: "p95": 16;
/// null stands for a floor that there is not, and for numbers that could not be measured, which `reason` explains.
[[nodiscard]] QByteArray jsonLine(const Figure& figure);
/// "PASS   : bench::start_beside_the_bare_window()" or "FAIL!  : ..." with the numbers, as Qt Test says it.
[[nodiscard]] QString checkLine(const Figure& figure);
/// A line of a table for a terminal, and its heading.
[[nodiscard]] QString tableHeading();
[[nodiscard]] QString tableLine(const Figure& figure);
/// The table of README.md.
[[nodiscard]] QString markdown(const QList<Figure>& figures, const QStringList& machine);
/// "p95 at most 16"
[[nodiscard]] QString mustWords(const Figure& figure);

} // namespace report

} // namespace rejoinder::bench
