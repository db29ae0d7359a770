#pragma once

#include <QTextEdit>

namespace rejoinder {

/// How a merge field, or what stands in its place, is marked wherever it is shown: dashed, so not by colour alone.
[[nodiscard]] inline QTextEdit::ExtraSelection fieldMark(const QTextCursor& where, const QColor& colour)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = where;
    mark.format.setForeground(colour);
    mark.format.setUnderlineColor(colour);
    mark.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    return mark;
}

} // namespace rejoinder
