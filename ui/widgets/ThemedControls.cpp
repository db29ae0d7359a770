#include "ui/widgets/ThemedControls.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"

#include <QPainter>

namespace rejoinder::themed {

static QRectF inner(const QRect& rect, qreal by = 0.5)
{
    return QRectF(rect).adjusted(by, by, -by, -by);
}

static bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

static void drawIcon(QPainter& painter, const QString& name, const QColor& colour, const QRect& place)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(place, iconPixmap(name, colour, place.width(), ratio));
}

QColor pushButtonText(const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return theme.faint;
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        return theme.onAccent;
    case ButtonKind::Quiet:
        return theme.accent;
    case ButtonKind::Danger:
        return theme.danger;
    case ButtonKind::Secondary:
        break;
    }
    return theme.text;
}

void pushButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool under = enabled && has(option, QStyle::State_MouseOver);
    const bool down = enabled && has(option, QStyle::State_Sunken);
    const ButtonKind kind = buttonKind(widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(theme.line);
    QBrush fill(under || down ? (down ? theme.line : theme.hover) : theme.background);
    if (kind == ButtonKind::Primary) {
        edge = QPen(Qt::NoPen);
        fill = !enabled ? theme.line
               : down   ? theme.accent.darker(115)
               : under  ? theme.accent.darker(107)
                        : theme.accent;
    } else if (kind == ButtonKind::Quiet) {
        edge = QPen(Qt::NoPen);
        fill = down ? QBrush(theme.line) : under ? QBrush(theme.hover) : QBrush(Qt::NoBrush);
    } else if (kind == ButtonKind::Danger && enabled) {
        edge = QPen(theme.danger);
        fill = under || down ? theme.dangerSoft : theme.background;
    }
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(inner(option.rect), corner::control, corner::control);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        // On a filled button the ring would vanish in the fill, so it stands inside in the text's colour.
        const bool filled = kind == ButtonKind::Primary;
        painter.setPen(QPen(filled ? theme.onAccent : theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner(option.rect, filled ? 3.0 : 1.0), corner::control - 2, corner::control - 2);
    }
    painter.restore();
}

void field(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? theme.accent : theme.line, focused ? 2 : 1));
    painter.setBrush(has(option, QStyle::State_Enabled) ? theme.background : theme.pane);
    painter.drawRoundedRect(inner(option.rect, focused ? 1.0 : 0.5), corner::control, corner::control);
    painter.restore();
}

void focusRing(const QStyleOption& option, QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(option.palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inner(option.rect, 1.0), 4, 4);
    painter.restore();
}

void checkBox(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool checked = has(option, QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(checked ? QPen(Qt::NoPen) : QPen(theme.faint));
    painter.setBrush(checked ? theme.accent : theme.background);
    painter.drawRoundedRect(inner(option.rect), 4, 4);
    if (checked)
        drawIcon(painter, QStringLiteral("check"), theme.onAccent, option.rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

void radioButton(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool checked = has(option, QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? theme.accent : theme.faint, checked ? 2 : 1));
    painter.setBrush(theme.background);
    painter.drawEllipse(inner(option.rect, 1.0));
    if (checked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(inner(option.rect, option.rect.width() * 0.3));
    }
    painter.restore();
}

void popup(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.dark ? theme.pane : theme.background);
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void menuItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(option.rect.left() + space::s, option.rect.center().y(), option.rect.width() - 2 * space::s, 1,
                         theme.line);
        painter.restore();
        return;
    }
    if (enabled && has(option, QStyle::State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(option.rect.adjusted(space::xs, 1, -space::xs, -1), 6, 6);
    }
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int side = iconExtent(option.font, 16);
    const QRect row = option.rect;
    const QRect mark(row.left() + space::m, row.center().y() - side / 2, side, side);
    const QColor tint = enabled ? theme.muted : theme.faint;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            drawIcon(painter, QStringLiteral("check"), theme.accent, visual(mark));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, visual(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect words = row.adjusted(space::m + side + space::s + 2, 0, -space::l, 0);
    const auto parts = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(enabled ? theme.text : theme.faint);
    painter.drawText(visual(words),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextShowMnemonic | Qt::TextSingleLine,
                     parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(row.right() - space::m - side, mark.top(), side, side);
        drawIcon(painter, QStringLiteral("chevron-right"), tint, visual(arrow));
    } else if (parts.size() > 1) {
        painter.setPen(theme.faint);
        painter.drawText(visual(words),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)) |
                             Qt::TextSingleLine,
                         parts.last());
    }
    painter.restore();
}

void itemRow(const QStyleOptionViewItem& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, theme.accentSoft);
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.hover);
}

void scrollBar(const QStyleOptionSlider& option, const QRect& slider, QPainter& painter)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme& theme = Theme::of(option.palette);
    const bool busy = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    QRectF thumb = QRectF(slider).adjusted(2, 2, -2, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = theme.faint;
    colour.setAlphaF(busy ? 0.75f : 0.4f);
    painter.setBrush(colour);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

void comboBox(const QStyleOptionComboBox& option, QPainter& painter)
{
    field(option, painter);
    const Theme& theme = Theme::of(option.palette);
    const int side = 16;
    const QRect arrow(option.rect.right() - side - space::s, option.rect.center().y() - side / 2 + 1, side, side);
    drawIcon(painter, QStringLiteral("chevron-down"), has(option, QStyle::State_Enabled) ? theme.muted : theme.faint,
             QStyle::visualRect(option.direction, option.rect, arrow));
}

void headerSection(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.background);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
}

void splitterHandle(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const QRect rect = option.rect;
    if (has(option, QStyle::State_Horizontal))
        painter.fillRect(rect.center().x(), rect.top(), 1, rect.height(), theme.line);
    else
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, theme.line);
}

} // namespace rejoinder::themed
