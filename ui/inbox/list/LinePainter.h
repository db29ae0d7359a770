#pragma once

#include "domain/SearchMatch.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>
#include <QTextLayout>
#include <memory>

namespace rejoinder {

/// What of a line is marked, in this ink on this ground.
struct LineMarks
{
    QList<TextSpan> spans; ///< in the whole text
    QColor ground;
    QColor ink;
};

/// One line of somebody's text in a rectangle: shaped in the text's own direction, placed by the window's, cut with an
/// ellipsis at its own end. All lines of one font share a baseline, whatever scripts and fallback fonts are in them,
/// which QPainter::drawText with AlignVCenter does not give. Shaping is most of the work and is done once, here.
class LaidLine
{
public:
    LaidLine() = default; ///< paints nothing
    LaidLine(const QRect& rect, const QString& text, const QFont& font, Qt::LayoutDirection windowDirection,
             QPaintDevice* device);

    /// `origin` is where the rectangle's own origin lies now.
    void paint(QPainter& painter, const QPoint& origin, const QColor& colour, const LineMarks& marks = {}) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QPointF m_at;
    qsizetype m_end = 0; ///< of what was not cut off
};

/// The same for once.
void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
               Qt::LayoutDirection windowDirection);

} // namespace rejoinder
