#pragma once

#include "ui/text/RowWords.h"

#include <QFont>
#include <QRect>

namespace rejoinder {

/// The fonts of a row, all derived from one: names at its size, previews and times a step smaller.
struct ConversationRowFonts
{
    explicit ConversationRowFonts(const QFont& base);

    QFont name, unreadName, preview, mark, time, via;
};

/// Where everything in a row is, in device-independent pixels: the one answer that painting, the size hint, hit tests
/// and tests share. A part that the row does not show has an empty rectangle. Pure.
struct ConversationRowLayout
{
    QRect row;
    QRect accentBar; ///< of the selected row, at the leading edge
    QRect avatar;
    QRect name, time;
    QRect markIcon, markWord, preview, badge;
    QRect via;

    [[nodiscard]] static ConversationRowLayout of(const RowWords& words, const ConversationRowFonts& fonts,
                                                  const QRect& row, Qt::LayoutDirection direction);
    /// The height of every row with these fonts; 72 for a 14 px one.
    [[nodiscard]] static int rowHeight(const ConversationRowFonts& fonts);
};

} // namespace rejoinder
