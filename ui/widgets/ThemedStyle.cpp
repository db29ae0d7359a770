#include "ui/widgets/ThemedStyle.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ThemedControls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>

namespace rejoinder {

ThemedStyle::ThemedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ThemedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return themed::pushButton(*option, *painter, widget);
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
        return; // the panel has drawn it
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            themed::field(*option, *painter);
        return;
    case PE_Frame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            themed::field(*option, *painter);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            themed::focusRing(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
        return themed::checkBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return themed::radioButton(*option, *painter);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return themed::popup(*option, *painter);
    case PE_FrameMenu:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            themed::itemRow(*item, *painter);
        return;
    case PE_PanelItemViewRow:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton own = *button;
            own.palette.setColor(QPalette::ButtonText, themed::pushButtonText(*option, widget));
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
    } else if (element == CE_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return themed::menuItem(*item, *painter);
    } else if (element == CE_MenuEmptyArea) {
        return;
    } else if (element == CE_ItemViewItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            // A chosen row is tinted, not filled with the accent, so its text stays dark.
            QStyleOptionViewItem own = *item;
            own.palette.setColor(QPalette::HighlightedText, own.palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        return themed::headerSection(*option, *painter);
    } else if (element == CE_HeaderLabel) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader own = *header;
            own.palette.setColor(QPalette::ButtonText, Theme::of(own.palette).muted);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
    } else if (element == CE_Splitter) {
        return themed::splitterHandle(*option, *painter);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return themed::scrollBar(*slider, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    } else if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return themed::comboBox(*combo, *painter);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// No arrows: the groove is the whole bar.
static QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int shortest)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int room = across ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int length = room;
    if (range > 0)
        length =
            qBound(qMin(shortest, room), int(qint64(option.pageStep) * room / (qint64(range) + option.pageStep)), room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = across ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                                  : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + length, room - start - length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

QRect ThemedStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(*slider, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(space::m, 0, -space::xxl - space::xs, 0));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ThemedStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                    const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int line = option ? option->fontMetrics.height() : 17;
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool bare = button && button->text.isEmpty();
        return {contents.width() + (bare ? 2 * space::s : 2 * space::m), qMax(contents.height(), line) + 16};
    }
    case CT_LineEdit:
    case CT_ComboBox:
        return size.expandedTo(QSize(0, line + 17));
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 9};
        const int shortcut = item && item->text.contains(u'\t') ? space::xxl : 0;
        return {contents.width() + (item ? item->reservedShortcutWidth : 0) +
                    iconExtent(item ? item->font : QFont(), 16) + 2 * space::l + space::m + shortcut,
                line + 13};
    }
    default:
        return size;
    }
}

int ThemedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return space::xs + 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return iconExtent(widget ? widget->font() : QFont(), 16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return iconExtent(widget ? widget->font() : QFont(), 16);
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LineEditIconMargin:
        return space::xs;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animation_Duration:
        // Fusion answers 0 on a desktop that it has no plugin for, whatever that desktop asks for.
        return m_motion.isReduced() ? 0 : int(Motion::usual.count());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon ThemedStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return themedIcon(QStringLiteral("x"));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void ThemedStyle::polish(QWidget* widget)
{
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QScrollBar*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* edit = qobject_cast<QLineEdit*>(widget); edit && edit->hasFrame() && edit->textMargins().isNull())
        edit->setTextMargins(space::s - 2, 0, space::s - 2, 0);
    QProxyStyle::polish(widget);
}

} // namespace rejoinder
