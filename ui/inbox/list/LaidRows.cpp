#include "ui/inbox/list/LaidRows.h"

#include <QPaintDevice>

namespace rejoinder {

LaidRow::LaidRow(const ConversationRow& from, const ConversationRowFonts& fonts, const QSize& size,
                 Qt::LayoutDirection direction, const QDateTime& now, QPaintDevice* device)
    : row(from),
      words(from, now),
      parts(ConversationRowLayout::of(words, fonts, QRect(QPoint(), size), direction)),
      name(parts.name, words.name, from.unreadCount > 0 ? fonts.unreadName : fonts.name, direction, device),
      time(parts.time, words.time, fonts.time, direction, device),
      markWord(parts.markWord, words.markWord, fonts.mark, direction, device),
      preview(parts.preview, words.preview, fonts.preview, direction, device),
      via(parts.via, words.via, fonts.via, direction, device)
{
}

const ConversationRowFonts& LaidRows::fonts(const QFont& font)
{
    if (!m_fonts || m_font != font) {
        m_font = font;
        m_fonts.emplace(font);
        m_rows.clear();
    }
    return *m_fonts;
}

const LaidRow& LaidRows::of(const ConversationRow& row, const QFont& font, const QSize& size,
                            Qt::LayoutDirection direction, const QDateTime& now, QPaintDevice* device)
{
    const ConversationRowFonts& derived = fonts(font);
    const QDate day = now.toLocalTime().date();
    const qreal resolution = device->logicalDpiY() * device->devicePixelRatioF();
    if (size != m_size || direction != m_direction || day != m_day || resolution != m_resolution) {
        m_size = size;
        m_direction = direction;
        m_day = day;
        m_resolution = resolution;
        m_rows.clear();
    }
    if (const LaidRow* laid = m_rows.object(row.id); laid && laid->row == row)
        return *laid;
    auto* laid = new LaidRow(row, derived, size, direction, now, device);
    m_rows.insert(row.id, laid);
    return *laid;
}

} // namespace rejoinder
