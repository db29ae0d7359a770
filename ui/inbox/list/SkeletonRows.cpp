#include "ui/inbox/list/SkeletonRows.h"

#include "ui/inbox/list/ConversationRowLayout.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace rejoinder {

SkeletonRows::SkeletonRows(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading conversations"));
}

void SkeletonRows::paintRow(QPainter& painter, const QRect& row, const ConversationRowFonts& fonts,
                            const QPalette& palette, Qt::LayoutDirection direction, int number)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette).line);
    const auto bar = [&](const QRect& line, int percent, int thickness) {
        const QRect shape(line.left(), line.center().y() - thickness / 2, line.width() * percent / 100, thickness);
        painter.drawRoundedRect(QStyle::visualRect(direction, row, shape), thickness / 2.0, thickness / 2.0);
    };
    const RowWords nothing(ConversationRow{}, QDateTime());
    const auto parts = ConversationRowLayout::of(nothing, fonts, row, Qt::LeftToRight);
    painter.drawEllipse(QStyle::visualRect(direction, row, parts.avatar));
    bar(parts.name, number % 3 == 1 ? 34 : 46, 10);
    bar(parts.preview, number % 2 == 0 ? 84 : 62, 8);
    bar(parts.via, 50, 7);
    painter.restore();
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    const ConversationRowFonts fonts(font());
    const int height = ConversationRowLayout::rowHeight(fonts);
    QPainter painter(this);
    // Rows fade out downwards: how many there will be is not known.
    qreal opacity = 0.9;
    for (int top = 0, row = 0; top + height <= this->height() && opacity > 0.1; top += height, ++row, opacity -= 0.14) {
        painter.setOpacity(opacity);
        paintRow(painter, QRect(0, top, width(), height), fonts, palette(), layoutDirection(), row);
    }
}

} // namespace rejoinder
