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

void SkeletonRows::paintEvent(QPaintEvent*)
{
    const ConversationRowFonts fonts(font());
    const int height = ConversationRowLayout::rowHeight(fonts);
    const RowWords nothing(ConversationRow{}, QDateTime());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).line);

    const auto bar = [&](const QRect& line, int percent, int thickness) {
        const QRect shape(line.left(), line.center().y() - thickness / 2, line.width() * percent / 100, thickness);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), shape), thickness / 2.0, thickness / 2.0);
    };
    // Rows fade out downwards: how many there will be is not known.
    qreal opacity = 0.9;
    for (int top = 0, row = 0; top + height <= this->height() && opacity > 0.1; top += height, ++row, opacity -= 0.14) {
        painter.setOpacity(opacity);
        const auto parts = ConversationRowLayout::of(nothing, fonts, QRect(0, top, width(), height), Qt::LeftToRight);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), parts.avatar));
        bar(parts.name, row % 3 == 1 ? 34 : 46, 10);
        bar(parts.preview, row % 2 == 0 ? 84 : 62, 8);
        bar(parts.via, 50, 7);
    }
}

} // namespace rejoinder
