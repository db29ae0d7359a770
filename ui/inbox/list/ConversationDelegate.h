#pragma once

#include "domain/SearchMatch.h"
#include "ui/inbox/list/LaidRows.h"

#include <QStyledItemDelegate>

namespace rejoinder {

class Clock;

/// Paints a row of the conversation list: see ConversationRowLayout for where, RowWords for what. Keeps nothing but
/// what it has laid out lately. A row that is not read yet is grey shapes. `clock` says what "today" is, and must
/// outlive it.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ConversationDelegate(const Clock& clock, QObject* parent = nullptr);

    /// What is marked in names, numbers and in the texts that a search found.
    void setFound(const SearchMatch& found) { m_found = found; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    const Clock& m_clock;
    mutable LaidRows m_laid;
    SearchMatch m_found;
};

} // namespace rejoinder
