#pragma once

#include <QStyledItemDelegate>

namespace rejoinder {

class Clock;

/// Paints a row of the conversation list: see ConversationRowLayout for where, RowWords for what. Holds no state of its
/// own. `clock` says what "today" is, and must outlive it.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ConversationDelegate(const Clock& clock, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    const Clock& m_clock;
};

} // namespace rejoinder
