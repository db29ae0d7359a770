#include "ui/widgets/TwoLineDelegate.h"

#include "ui/theme/Avatar.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>

namespace rejoinder {

TwoLineDelegate::TwoLineDelegate(Words words, QObject* parent) : QStyledItemDelegate(parent), m_words(std::move(words))
{
}

static int circleSide(const QFont& font)
{
    return iconExtent(font, 36);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(type::small(option.font)).height();
    return {0, qMax(lines, circleSide(option.font)) + 2 * space::m - 2};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const TwoLines words = m_words(index);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.accentSoft);
        painter->fillRect(visual(QRect(option.rect.topLeft(), QSize(3, option.rect.height()))), theme.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, theme.hover);
    }
    const int side = circleSide(option.font);
    const QRect circle(option.rect.left() + space::l, option.rect.center().y() - side / 2, side, side);
    if (words.isPerson) {
        avatar::paint(*painter, visual(circle), words.personName, words.personId);
    } else {
        const int icon = iconExtent(option.font, 20);
        const QRect place(circle.center() - QPoint(icon / 2, icon / 2), QSize(icon, icon));
        painter->drawPixmap(visual(place),
                            iconPixmap(words.iconName, theme.muted, icon, painter->device()->devicePixelRatioF()));
    }
    const QRect text = option.rect.adjusted(space::l + side + space::m, 0, -space::l, 0);
    const QFont firstFont = type::semibold(option.font);
    const QFont secondFont = type::small(option.font);
    const QFontMetrics first(firstFont);
    const QFontMetrics second(secondFont);
    // One line alone stands beside the middle of the circle.
    const int lines = first.height() + (words.second.isEmpty() ? 0 : second.height());
    const int top = text.top() + (text.height() - lines) / 2;
    const auto align =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    painter->setFont(firstFont);
    painter->setPen(theme.text);
    painter->drawText(visual(QRect(text.left(), top, text.width(), first.height())), align,
                      first.elidedText(words.first, Qt::ElideRight, text.width()));
    painter->setFont(secondFont);
    painter->setPen(theme.muted);
    painter->drawText(visual(QRect(text.left(), top + first.height(), text.width(), second.height())), align,
                      second.elidedText(words.second, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace rejoinder
