#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace rejoinder {

/// Rows of the popups above the composer: a name or a time, and below it the beginning of a text.
class PickerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Lines
    {
        QString name;
        QString text;
        QString note;         ///< at the far end of the name's line, faint
        bool starred = false; ///< a star before the name
    };
    using Words = std::function<Lines(const QModelIndex&)>;

    PickerDelegate(Words words, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Words m_words;
};

} // namespace rejoinder
