#pragma once

#include "ui/contacts/table/ContactCellLayout.h"
#include "ui/inbox/list/LinePainter.h"

#include <vector>

namespace rejoinder {

/// A cell ready to be painted: where its parts are, from its own corner on, and its lines, shaped. A table that scrolls
/// paints the same cells frame after frame, and shaping them is most of the work.
class LaidContactCell
{
public:
    /// All that the shape of a cell depends on, the fonts apart.
    struct Key
    {
        QString words;
        ContactColumn column = ContactColumn::Name;
        ContactCell::Tone tone = ContactCell::Tone::Text;
        QSize size;
        Qt::LayoutDirection direction = Qt::LeftToRight;

        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.words, int(key.column), int(key.tone), key.size.width(), key.size.height(),
                              int(key.direction));
        }
    };
    [[nodiscard]] static Key keyOf(const ContactCell& cell, ContactColumn column, const QSize& size,
                                   Qt::LayoutDirection direction);

    LaidContactCell(const ContactCell& cell, ContactColumn column, const ContactCellFonts& fonts, const QSize& size,
                    Qt::LayoutDirection direction, QPaintDevice* device);

    [[nodiscard]] const ContactCellLayout& parts() const { return m_parts; }
    [[nodiscard]] const LaidLine& text() const { return m_text; }
    /// As many as there are places for chips.
    [[nodiscard]] const std::vector<LaidLine>& chips() const { return m_chips; }
    [[nodiscard]] const LaidLine& more() const { return m_more; }

private:
    ContactCellLayout m_parts;
    LaidLine m_text;
    std::vector<LaidLine> m_chips;
    LaidLine m_more;
};

} // namespace rejoinder
