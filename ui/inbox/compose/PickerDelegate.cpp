#include "ui/inbox/compose/PickerDelegate.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>
#include <QStyle>

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
    const QFont noteFont = type::tiny(option.font);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics textMetrics(textFont);
    painter->setFont(nameFont);
    painter->setPen(theme.text);
    const QRect nameLine(inner.left(), inner.top(), inner.width(), nameMetrics.height());
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const int star = shown.starred ? nameMetrics.height() - 2 : 0;
    const int note = shown.note.isEmpty() ? 0 : QFontMetrics(noteFont).horizontalAdvance(shown.note) + space::s;
    if (star > 0) {
        const QRect place(nameLine.left(), nameLine.top() + 1, star, star);
        painter->drawPixmap(visual(place), iconPixmap(QStringLiteral("star-filled"), theme.accent, star,
                                                      painter->device()->devicePixelRatioF()));
    }
    const int before = star > 0 ? star + space::xs : 0;
    const QRect name(nameLine.left() + before, nameLine.top(), nameLine.width() - before - note, nameLine.height());
    painter->drawText(visual(name), Qt::AlignLeading | Qt::AlignVCenter,
                      nameMetrics.elidedText(shown.name.simplified(), Qt::ElideRight, name.width()));
    painter->setFont(noteFont);
    painter->setPen(theme.faint);
    painter->drawText(nameLine, Qt::AlignTrailing | Qt::AlignVCenter, shown.note);
    painter->setFont(textFont);
    painter->setPen(theme.muted);
    const QRect textLine(inner.left(), nameLine.bottom() + 3, inner.width(), textMetrics.height());
    painter->drawText(textLine, Qt::AlignLeading | Qt::AlignVCenter,
                      textMetrics.elidedText(shown.text.simplified(), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace rejoinder
