#include "ui/inbox/list/LinePainter.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace rejoinder {

void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
               Qt::LayoutDirection windowDirection)
{
    if (rect.isEmpty() || text.isEmpty())
        return;
    const QFontMetricsF metrics(font, painter.device());
    QTextLayout layout(metrics.elidedText(text, Qt::ElideRight, rect.width()), font, painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((windowDirection == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();

    const qreal baseline = rect.top() + (rect.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    painter.setPen(colour);
    layout.draw(&painter, QPointF(rect.left(), qRound(baseline) - line.ascent()));
}

} // namespace rejoinder
