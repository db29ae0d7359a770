#include "ui/inbox/thread/JumpPill.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>
#include <QStyle>

namespace rejoinder {

JumpPill::JumpPill(QWidget* parent) : QAbstractButton(parent)
{
    // Up and Down, End and the wheel lead there too: taking the focus away from the messages would lose the place.
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setCount(0);
}

void JumpPill::setCount(int unseen)
{
    setText(unseen > 0 ? tr("%n new", "messages below", unseen) : tr("Newest"));
    setAccessibleName(unseen > 0 ? tr("Go to %n new message(s)", nullptr, unseen) : tr("Go to the newest message"));
    resize(sizeHint());
    update();
}

int JumpPill::iconSide() const
{
    return fontMetrics().height();
}

QSize JumpPill::sizeHint() const
{
    const QFontMetrics metrics(type::semibold(type::small(font())));
    return {space::m + metrics.horizontalAdvance(text()) + space::s + iconSide() + space::m,
            metrics.height() + 2 * space::s};
}

void JumpPill::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(underMouse() ? theme.hover : theme.background);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    const int side = iconSide();
    const QRect logicalText(space::m, 0, width() - 2 * space::m - space::s - side, height());
    const QRect logicalIcon(width() - space::m - side, (height() - side) / 2, side, side);
    painter.setFont(type::semibold(type::small(font())));
    painter.setPen(theme.accent);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logicalText), Qt::AlignCenter, text());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), logicalIcon),
                       iconPixmap(QStringLiteral("arrow-down"), theme.accent, side, devicePixelRatioF()));
}

} // namespace rejoinder
