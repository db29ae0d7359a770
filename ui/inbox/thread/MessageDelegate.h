#pragma once

#include "ui/inbox/thread/MessageLayout.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <functional>

namespace rejoinder {

class Clock;
struct Theme;

/// Paints the rows of a thread. What was laid out is kept until the row, the width or the font is another, so that
/// scrolling shapes no text.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `clock` must outlive this.
    explicit MessageDelegate(const Clock& clock, QObject* parent = nullptr);

    /// The index must give a ThreadRow for ThreadModel::RowRole.
    [[nodiscard]] const MessageLayout& layoutFor(const QModelIndex& index, const QStyleOptionViewItem& option) const;
    /// What a search found in a text; asked once for each text that is laid out. Empty function: nothing.
    using Finder = std::function<QList<TextRange>(const QString& text)>;
    void setFinder(Finder finder);
    /// The link under the mouse, which is underlined; an invalid index: none.
    void setHovered(const QPersistentModelIndex& index, const QPoint& inRow);
    /// The row that is to be found by the eye; an invalid index: none.
    void setMarked(const QPersistentModelIndex& index) { m_marked = index; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Kept
    {
        ThreadRow row;
        MessageFrame frame; ///< without what was found, which is the same until another finder is set
        MessageLayout layout;
    };

    const Clock& m_clock;
    mutable QCache<QString, Kept> m_kept; ///< by message; costs characters
    Finder m_finder;
    QPersistentModelIndex m_hovered;
    QPoint m_hoveredAt;
    QPersistentModelIndex m_marked;
};

} // namespace rejoinder
