#pragma once

#include "domain/StrongId.h"
#include "ui/inbox/list/EvenRowsView.h"

#include <QDate>

namespace rejoinder {

class Clock;
class ConversationDelegate;
class SearchMatch;

/// The list of conversations itself, over any model with ConversationListModel's roles. Only the agent's own keys,
/// clicks and commands choose a conversation; nothing that happens to the model does, and nothing in it scrolls the
/// list under them. A row that the model has not read yet is nobody's: a click on it does nothing, and keys that lead
/// there choose it once it is read. `clock` must outlive it.
class ConversationListView : public EvenRowsView
{
    Q_OBJECT
public:
    explicit ConversationListView(const Clock& clock, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// What is marked in the rows.
    void setFound(const SearchMatch& found);

    /// The conversation last chosen, whether or not its row is in sight, or in the model at all. Empty: none.
    [[nodiscard]] const ConversationId& chosen() const { return m_chosen; }
    /// As if the agent had clicked on it. Its row is marked as soon as the model has it.
    void choose(const ConversationId& id);
    void chooseNone();
    /// By `by` rows, to the first where none is chosen. False: there is no such row, nothing has changed.
    bool step(int by);
    /// To the next unread row below (`by` = 1) or above (-1), going round, among those that the model holds in full.
    /// False: nothing of that is unread.
    bool stepToUnread(int by);
    /// After closing: the row below, else the one above, else none.
    void leaveChosen();

Q_SIGNALS:
    /// `unreadCount` is that of the row; 0 where it is not in the model.
    void conversationChosen(const rejoinder::ConversationId& id, int unreadCount);
    /// chooseNone(), or leaveChosen() with nowhere to go.
    void choiceDropped();
    /// Enter on a row: on to writing.
    void replyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    [[nodiscard]] QColor ground() const override;
    void timerEvent(QTimerEvent* event) override;
    /// Typing letters over the list does nothing: meant for a reply, they would lead to another customer.
    void keyboardSearch(const QString&) override {}

private:
    void take(const QModelIndex& index);
    /// Rows were read or have changed: the one that the agent went to or chose may be among them.
    void meetRows(const QModelIndex& first, const QModelIndex& last);
    /// Puts the mark on the chosen row without choosing it anew.
    void markChosen();
    [[nodiscard]] bool isYetToBeRead(const QPoint& point) const;
    [[nodiscard]] QModelIndex indexOf(const ConversationId& id) const;
    [[nodiscard]] static ConversationId idOf(const QModelIndex& index);

    const Clock& m_clock;
    ConversationDelegate* m_delegate;
    ConversationId m_chosen;
    bool m_marking = false;
    bool m_awaited = false; ///< the agent went to the current row, and it is not read yet
    int m_minuteTimer = 0;
    QDate m_day; ///< that the times in the rows were said on
};

} // namespace rejoinder
