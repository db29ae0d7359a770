#pragma once

#include "domain/ConversationRow.h"
#include "session/SyncState.h"

#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace rejoinder {

class Clock;
class ConversationListModel;
class ConversationListView;
class FolderChips;
class GroupListModel;
class GroupSwitcher;
class SearchField;
class StateView;
class TextLabel;

/// The left pane of the inbox: group, search, folders, and the conversations. What the agent chooses here is what the
/// window shows; whatever arrives, the choice stays. The models and `clock` must outlive it.
class ConversationListPane : public QWidget
{
    Q_OBJECT
public:
    ConversationListPane(ConversationListModel& conversations, GroupListModel& groups, const Clock& clock,
                         QWidget* parent = nullptr);

    /// Decides what is said where there is no row to show.
    void setSyncState(const SyncState& state);
    /// Stands below the list. Taken over.
    void setStatusWidget(QWidget* widget);
    /// Native texts of the shortcuts, for the search field and the button; empty: none.
    void setShortcutHints(const QString& search, const QString& newConversation);

    /// choose(), step(), stepToUnread(), leaveChosen() and chosen() are there.
    [[nodiscard]] ConversationListView& list() const { return *m_list; }
    [[nodiscard]] GroupId group() const;
    void focusSearch();
    /// In all groups, as if it had been typed.
    void search(const QString& words);
    void focusList();

Q_SIGNALS:
    /// By the agent. `unreadCount` is what was unread a moment before.
    void conversationChosen(const rejoinder::ConversationId& id, int unreadCount);
    /// Enter on a row.
    void replyWanted();
    void newConversationWanted();
    /// "Try again" where nothing could be read.
    void refreshWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyQuery();
    void showState();
    void showWhere();
    void pressStateButton();
    void enterResults();

    ConversationListModel& m_conversations;
    GroupSwitcher* m_groups;
    QWidget* m_new;
    SearchField* m_search;
    bool m_listWanted = false; ///< the focus goes to the list as soon as it has rows
    FolderChips* m_chips;
    ConversationListView* m_list;
    QWidget* m_skeleton;
    StateView* m_state;
    QStackedLayout* m_stack;
    QVBoxLayout* m_layout;
    TextLabel* m_where; ///< what a search covers
    const Clock& m_clock;
    SyncState m_sync;
};

} // namespace rejoinder
