#include "files/FormulaGuard.h"

namespace rejoinder {

/// How many apostrophes stand before what begins a formula; -1: it does not begin one.
static qsizetype apostrophesBeforeFormula(const QString& text)
{
    qsizetype count = 0;
    while (count < text.size() && text.at(count) == u'\'')
        ++count;
    // The wide forms are what a Japanese keyboard writes; Excel takes them as well.
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return count < text.size() && starts.contains(text.at(count)) ? count : -1;
}

QString guardedCell(const QString& text)
{
    return apostrophesBeforeFormula(text) < 0 ? text : u'\'' + text;
}

QString withoutGuard(const QString& cell)
{
    return apostrophesBeforeFormula(cell) > 0 ? cell.sliced(1) : cell;
}

} // namespace rejoinder
