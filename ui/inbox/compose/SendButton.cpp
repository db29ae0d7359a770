#include "ui/inbox/compose/SendButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>
#include <QStyle>

namespace rejoinder {

SendButton::SendButton(QWidget* parent) : QPushButton(tr("Send"), parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont SendButton::textFont() const
{
    return type::semibold(type::scaled(font(), 13.5 / 14));
}

int SendButton::iconSide() const
{
    return QFontMetrics(textFont()).ascent();
}

QSize SendButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {space::l + metrics.horizontalAdvance(text()) + space::s + iconSide() + space::l,
            qMax(34, metrics.height() + 2 * space::s)};
}

void SendButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool usable = isEnabled();
    QColor ground = usable ? theme.accent : theme.rail;
    if (usable && isDown())
        ground = ground.darker(115);
    else if (usable && underMouse())
        ground = theme.dark ? ground.lighter(106) : ground.darker(108);
    const QColor ink = usable ? theme.onAccent : theme.faint;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), corner::control, corner::control);
    if (hasFocus()) {
        painter.setPen(QPen(theme.onAccent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), corner::control - 3,
                                corner::control - 3);
    }
    const int side = iconSide();
    const QRect words(space::l, 0, width() - 2 * space::l - space::s - side, height());
    const QRect sign(width() - space::l - side, (height() - side) / 2, side, side);
    painter.setFont(textFont());
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text());
    painter.setOpacity(0.75);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), sign),
                       iconPixmap(QStringLiteral("enter"), ink, side, devicePixelRatioF()));
}

} // namespace rejoinder
