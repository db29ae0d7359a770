#include "ui/contacts/table/LaidContactCell.h"

#include "ui/theme/Theme.h"

namespace rejoinder {

LaidContactCell::Key LaidContactCell::keyOf(const ContactCell& cell, ContactColumn column, const QSize& size,
                                            Qt::LayoutDirection direction)
{
    // No name of a list and no text has a line break in it.
    const QString words = cell.text + u'\n' + cell.iconName + u'\n' + cell.chips.join(u'\n');
    return {.words = words, .column = column, .tone = cell.tone, .size = size, .direction = direction};
}

LaidContactCell::LaidContactCell(const ContactCell& cell, ContactColumn column, const ContactCellFonts& fonts,
                                 const QSize& size, Qt::LayoutDirection direction, QPaintDevice* device)
    : m_parts(ContactCellLayout::of(cell, column, fonts, QRect({}, size), direction))
{
    const bool named = column == ContactColumn::Name && cell.tone == ContactCell::Tone::Text;
    m_text = LaidLine(m_parts.text, cell.text, named ? fonts.name : fonts.text, direction, device);
    for (qsizetype i = 0; i < m_parts.chips.size(); ++i) {
        const QRect inside = m_parts.chips.at(i).adjusted(space::s, 0, -space::s + 1, 0);
        m_chips.emplace_back(inside, cell.chips.at(i), fonts.chip, direction, device);
    }
    if (m_parts.hidden > 0)
        m_more = LaidLine(m_parts.more, ContactCellLayout::moreText(m_parts.hidden), fonts.chip, direction, device);
}

} // namespace rejoinder
