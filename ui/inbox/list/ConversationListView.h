#pragma once

#include "domain/StrongId.h"

#include <QListView>

namespace rejoinder {

class Clock;
class ScrollAnchor;

/// The list of conversations itself, over any model with ConversationListModel's roles. Only the agent's own keys,
/// clicks and commands choose a conversation; nothing that happens to the model does, and nothing in it scrolls the
/// list under them. `clock` must outlive it.
class ConversationListView : public QListView
{
    Q_OBJECT
public:
    explicit ConversationListView(const Clock& clock, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// The conversation last chosen, whether or not its row is in sight, or in the model at all. Empty: none.
    [[nodiscard]] const ConversationId& chosen() const { return m_chosen; }
    /// As if the agent had clicked on it. Its row is marked as soon as the model has it.
    void choose(const ConversationId& id);
    void chooseNone();
    /// By `by` rows, to the first where none is chosen. False: there is no such row, nothing has changed.
    bool step(int by);
    /// To the next unread row below (`by` = 1) or above (-1), going round. False: nothing is unread.
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
    void mouseMoveEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void timerEvent(QTimerEvent* event) override;
    /// Typing letters over the list does nothing: meant for a reply, they would lead to another customer.
    void keyboardSearch(const QString&) override {}

private:
    void take(const QModelIndex& index);
    /// Puts the mark on the chosen row without choosing it anew.
    void markChosen();
    [[nodiscard]] QModelIndex indexOf(const ConversationId& id) const;
    [[nodiscard]] static ConversationId idOf(const QModelIndex& index);

    ConversationId m_chosen;
    ScrollAnchor* m_anchor;
    bool m_marking = false;
    int m_minuteTimer = 0;
};

} // namespace rejoinder
