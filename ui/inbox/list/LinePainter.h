#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

namespace rejoinder {

/// One line of somebody's text in a rectangle: shaped in the text's own direction, placed by the window's, cut with an
/// ellipsis at its own end. All lines of one font share a baseline, whatever scripts and fallback fonts are in them,
/// which QPainter::drawText with AlignVCenter does not give.
void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
               Qt::LayoutDirection windowDirection);

} // namespace rejoinder
