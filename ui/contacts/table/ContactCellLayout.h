#pragma once

#include "ui/contacts/table/ContactCell.h"

#include <QFont>
#include <QRect>

namespace rejoinder {

/// The fonts of the table, all derived from one.
struct ContactCellFonts
{
    explicit ContactCellFonts(const QFont& base);

    QFont name, text, chip;
};

/// Where everything in a cell is, in device-independent pixels: the one answer that painting, the size hint and tests
/// share. A part that the cell does not show has an empty rectangle. Pure.
struct ContactCellLayout
{
    QRect circle; ///< of the person, in the column of names
    QRect icon;
    QRect text;
    QList<QRect> chips; ///< of those that have room, the first ones; never more than the cell has
    QRect more;         ///< "+2", where not all chips have room
    int hidden = 0;     ///< how many that is

    [[nodiscard]] static ContactCellLayout of(const ContactCell& cell, ContactColumn column,
                                              const ContactCellFonts& fonts, const QRect& rect,
                                              Qt::LayoutDirection direction);
    /// The height of every row with these fonts; 44 for a 14 px one.
    [[nodiscard]] static int rowHeight(const ContactCellFonts& fonts);
    /// What a column has at first, wide enough for what usually stands in it.
    [[nodiscard]] static int firstWidth(ContactColumn column, const QFont& font);
    /// "+2"
    [[nodiscard]] static QString moreText(int hidden);
};

} // namespace rejoinder
