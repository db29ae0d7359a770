#pragma once

#include "ui/contacts/table/LaidContactCell.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <optional>

namespace rejoinder {

class Clock;

/// Paints the cells of the table of contacts; a row that is not read yet is grey shapes. `clock` must outlive it.
class ContactCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ContactCellDelegate(const Clock& clock, QObject* parent = nullptr);

    /// A row is one thing to the mouse and to the keyboard, not seven. -1: none.
    void setHoveredRow(int row) { m_hovered = row; }
    /// The current row, and the cells at its leading and trailing end. -1: none.
    void setMarkedRow(int row, int leading, int trailing, bool focused);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintShapes(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] const ContactCellFonts& fonts(const QFont& font) const;
    /// Good until the next call.
    [[nodiscard]] const LaidContactCell& laid(const ContactCell& cell, ContactColumn column,
                                              const QStyleOptionViewItem& option, QPaintDevice* device) const;

    const Clock& m_clock;
    int m_hovered = -1;
    int m_marked = -1;
    int m_leading = -1;
    int m_trailing = -1;
    bool m_focused = false;
    mutable std::optional<ContactCellFonts> m_fonts;
    mutable QFont m_font;
    mutable QCache<LaidContactCell::Key, LaidContactCell> m_laid{1'000}; ///< some six screens; all of one font
};

} // namespace rejoinder
