#include "ui/inbox/compose/PickerDelegate.h"

#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>

namespace rejoinder {

PickerDelegate::PickerDelegate(Words words, QObject* parent) : QStyledItemDelegate(parent), m_words(std::move(words)) {}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines =
        QFontMetrics(type::semibold(option.font)).height() + QFontMetrics(type::small(option.font)).height();
    return {200, lines + 2 * space::s + 2};
}

void PickerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const Lines shown = m_words(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? theme.accentSoft : theme.hover);
        painter->drawRoundedRect(option.rect, corner::control, corner::control);
    }
    const QRect inner = option.rect.adjusted(space::m, space::s, -space::m, -space::s);
    const QFont nameFont = type::semibold(option.font);
    const QFont textFont = type::small(option.font);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics textMetrics(textFont);
    painter->setFont(nameFont);
    painter->setPen(theme.text);
    const QRect nameLine(inner.left(), inner.top(), inner.width(), nameMetrics.height());
    painter->drawText(nameLine, Qt::AlignLeading | Qt::AlignVCenter,
                      nameMetrics.elidedText(shown.name.simplified(), Qt::ElideRight, inner.width()));
    painter->setFont(textFont);
    painter->setPen(theme.muted);
    const QRect textLine(inner.left(), nameLine.bottom() + 3, inner.width(), textMetrics.height());
    painter->drawText(textLine, Qt::AlignLeading | Qt::AlignVCenter,
                      textMetrics.elidedText(shown.text.simplified(), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace rejoinder
