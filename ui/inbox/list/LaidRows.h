#pragma once

#include "ui/inbox/list/ConversationRowLayout.h"
#include "ui/inbox/list/LinePainter.h"

#include <QCache>
#include <QDate>
#include <optional>

namespace rejoinder {

/// A row with its words, its places and its shaped lines, for a rectangle at the origin.
struct LaidRow
{
    LaidRow(const ConversationRow& from, const ConversationRowFonts& fonts, const QSize& size,
            Qt::LayoutDirection direction, const QDateTime& now, QPaintDevice* device);

    ConversationRow row;
    RowWords words;
    ConversationRowLayout parts;
    LaidLine name, time, markWord, preview, via;
};

/// The rows of the last few screens as they were laid out: a row that scrolls by, or that a mouse passes, is shaped
/// once. What it depends on beside the row (width, font, direction, screen, day) empties it when it changes.
class LaidRows
{
public:
    /// Valid until the next call.
    [[nodiscard]] const LaidRow& of(const ConversationRow& row, const QFont& font, const QSize& size,
                                    Qt::LayoutDirection direction, const QDateTime& now, QPaintDevice* device);
    [[nodiscard]] const ConversationRowFonts& fonts(const QFont& font);

private:
    QCache<ConversationId, LaidRow> m_rows{120};
    std::optional<ConversationRowFonts> m_fonts;
    QFont m_font;
    QSize m_size;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QDate m_day;
    qreal m_resolution = 0;
};

} // namespace rejoinder
