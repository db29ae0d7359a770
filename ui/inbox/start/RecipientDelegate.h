#pragma once

#include <QStyledItemDelegate>

namespace rejoinder {

/// Paints a contact to choose: circle, name, number, and the state that forbids texting them. 48 high with a 14 px
/// font.
class RecipientDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static int rowHeight(const QFont& font);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rejoinder
