#include "ui/contacts/table/ContactCellLayout.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QFontMetricsF>
#include <QStyle>
#include <QtMath>

namespace rejoinder {

namespace {

constexpr int chipPadding = space::s;
constexpr int chipGap = space::xs;
constexpr int shortestChip = 48; ///< below it a name says nothing any more

int widthOf(const QString& text, const QFont& font)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

/// As many chips as there is room for, and room for "+n" where there are more.
void placeChips(ContactCellLayout& result, const QStringList& chips, const ContactCellFonts& fonts, const QRect& room)
{
    const int height = QFontMetrics(fonts.chip).height() + 6;
    const int top = room.top() + (room.height() - height) / 2;
    int left = room.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const int after = int(chips.size() - i) - 1;
        const int reserve = after > 0 ? widthOf(ContactCellLayout::moreText(after), fonts.chip) + chipGap : 0;
        const int free = room.left() + room.width() - left - reserve;
        const int wanted = widthOf(chips.at(i), fonts.chip) + 2 * chipPadding;
        // The first may be cut short; a second one that would be is not worth its place.
        if (wanted > free && (i > 0 || free < shortestChip)) {
            result.hidden = after + 1;
            const int width = qMin(widthOf(ContactCellLayout::moreText(result.hidden), fonts.chip),
                                   room.left() + room.width() - left);
            result.more = QRect(left, top, qMax(0, width), height);
            return;
        }
        result.chips.append(QRect(left, top, qMin(wanted, free), height));
        left += qMin(wanted, free) + chipGap;
    }
}

} // namespace

ContactCellFonts::ContactCellFonts(const QFont& base)
    : name(type::semibold(base)), text(type::small(base)), chip(type::tiny(base))
{
}

QString ContactCellLayout::moreText(int hidden)
{
    return QStringLiteral("+%1").arg(hidden);
}

int ContactCellLayout::rowHeight(const ContactCellFonts& fonts)
{
    return qMax(QFontMetrics(fonts.name).height() + space::xl, iconExtent(fonts.name, 28) + space::l);
}

int ContactCellLayout::firstWidth(ContactColumn column, const QFont& font)
{
    switch (column) {
    case ContactColumn::Name:
        return iconExtent(font, 220);
    case ContactColumn::Number:
        return iconExtent(font, 152);
    case ContactColumn::Email:
        return iconExtent(font, 204);
    case ContactColumn::Lists:
        return iconExtent(font, 190);
    case ContactColumn::Standing:
        return iconExtent(font, 128);
    case ContactColumn::LastMessage:
        return iconExtent(font, 116);
    case ContactColumn::Updated:
        break;
    }
    return iconExtent(font, 104);
}

ContactCellLayout ContactCellLayout::of(const ContactCell& cell, ContactColumn column, const ContactCellFonts& fonts,
                                        const QRect& rect, Qt::LayoutDirection direction)
{
    ContactCellLayout result;
    QRect room = rect.adjusted(space::m, 0, -space::s, 0);
    if (column == ContactColumn::Name) {
        const int side = iconExtent(fonts.name, 28);
        room.setLeft(rect.left() + space::l);
        result.circle = QRect(room.left(), rect.top() + (rect.height() - side) / 2, side, side);
        room.setLeft(room.left() + side + space::m);
    }
    if (!cell.iconName.isEmpty()) {
        const int side = iconExtent(fonts.text, 15);
        result.icon = QRect(room.left(), rect.top() + (rect.height() - side) / 2, side, side);
        room.setLeft(room.left() + side + 6);
    }
    if (room.width() > 0 && !cell.chips.isEmpty()) {
        placeChips(result, cell.chips, fonts, room);
    } else if (room.width() > 0) {
        const int line = QFontMetrics(column == ContactColumn::Name ? fonts.name : fonts.text).height();
        result.text = QRect(room.left(), rect.top() + (rect.height() - line) / 2, room.width(), line);
    }
    if (direction == Qt::RightToLeft) {
        const auto mirror = [&rect](QRect& part) {
            if (!part.isEmpty())
                part = QStyle::visualRect(Qt::RightToLeft, rect, part);
        };
        for (QRect* part : {&result.circle, &result.icon, &result.text, &result.more})
            mirror(*part);
        for (QRect& chip : result.chips)
            mirror(chip);
    }
    return result;
}

} // namespace rejoinder
