#include "ui/widgets/IconButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace rejoinder {

IconButton::IconButton(const QString& iconName, const QString& accessibleName, QWidget* parent)
    : QToolButton(parent), m_iconName(iconName)
{
    setUp();
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
}

IconButton::IconButton(QAction* action, QWidget* parent)
    : QToolButton(parent), m_iconName(action->property("iconName").toString())
{
    setUp();
    setDefaultAction(action);
    setAccessibleName(action->property("name").toString());
}

void IconButton::setUp()
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setPopupMode(QToolButton::InstantPopup);
}

void IconButton::setIconName(const QString& iconName)
{
    m_iconName = iconName;
    update();
}

void IconButton::setIconExtent(int extent)
{
    m_extent = extent;
    updateGeometry();
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = iconExtent(font(), m_extent) + 12;
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent*)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool under = option.state.testFlag(QStyle::State_MouseOver) && isEnabled();
    if (isChecked() || under || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.accentSoft : isDown() ? theme.line : theme.hover);
        painter.drawRoundedRect(rect(), corner::control, corner::control);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
    const QColor colour = !isEnabled() ? theme.faint : isChecked() ? theme.accent : theme.muted;
    const int side = iconExtent(font(), m_extent);
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(side, side), rect());
    painter.setOpacity(isEnabled() ? 1.0 : 0.55);
    painter.drawPixmap(place, iconPixmap(m_iconName, colour, side, devicePixelRatioF()));
    painter.setOpacity(1.0);
    paintOver(painter);
}

void IconButton::paintOver(QPainter&) {}

} // namespace rejoinder
