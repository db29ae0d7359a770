#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace rejoinder {

/// What a two-line row shows. With a `personId` or an `isPerson` a circle with initials stands before it, else the
/// icon.
struct TwoLines
{
    QString first;  ///< semibold
    QString second; ///< smaller and muted
    bool isPerson = false;
    QString personName;
    QString personId;
    QString iconName;
};

/// Rows of two lines for the contacts' and templates' lists; `words` turns an index into them.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Words = std::function<TwoLines(const QModelIndex&)>;

    TwoLineDelegate(Words words, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Words m_words;
};

} // namespace rejoinder
