#pragma once

#include <QStyledItemDelegate>

namespace rejoinder {

/// Rows of the template picker: the name, and below it the beginning of the text.
class TemplateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rejoinder
