#pragma once

#include "domain/ApiError.h"
#include "domain/Conversation.h"
#include "ui/inbox/thread/MessageLayout.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace rejoinder {

class Actions;
class Clock;
class ReplyDesk;
class RowActions;
class SpokenThread;
class StateView;
class ThreadDesk;
class ThreadHeader;
class ThreadModel;
class ThreadView;

/// One conversation: its header and its messages, or what to say where there are none to show. The composer stands
/// below, put there by addBelow(). All that it is given must outlive it.
class ThreadPane : public QWidget
{
    Q_OBJECT
public:
    ThreadPane(ThreadModel& model, ThreadDesk& threads, ReplyDesk& replies, Actions& actions, const Clock& clock,
               QWidget* parent = nullptr);

    /// Because the agent chose it; empty: none. Shows what this computer has and asks Sakari for the rest.
    void open(const ConversationId& id, int unreadCount);
    [[nodiscard]] const ConversationId& conversation() const { return m_id; }
    void setPerson(const Conversation& conversation);
    void addBelow(QWidget* widget);

    [[nodiscard]] ThreadHeader& header() const { return *m_header; }
    [[nodiscard]] ThreadView& view() const { return *m_view; }
    [[nodiscard]] RowActions& rowActions() const { return *m_rowActions; }
    /// What lies between header and composer, for what floats there.
    [[nodiscard]] QWidget& messagesArea() const { return *m_middle; }
    void scrollToNewest();
    /// To this message of the open conversation, wherever it stands in it, now or as soon as it is read; to the newest
    /// where this computer does not have it. Right after open(), that is what the thread opens at.
    void jumpTo(const MessageId& id);
    /// To the first text that asks before it goes, now or as soon as the thread is read; the focus goes with it.
    void goToAsking();
    /// Messages are really to be seen, not a state in their place.
    [[nodiscard]] bool showsMessages() const;

Q_SIGNALS:
    /// The newest texts of theirs are in sight, or have just come while they were.
    void theirsSeen();

private:
    void keepOld();
    void showNewOnceWhole();
    void showNew();
    void loaded();
    void arrived();
    void rowsCame(int first, int last);
    void showState();
    void wantOlder();
    void connectModel();
    void connectView();
    void connectDesk();

    ThreadModel& m_model;
    ThreadDesk& m_threads;
    SpokenThread* m_spoken;
    ThreadHeader* m_header;
    ThreadView* m_view;
    RowActions* m_rowActions;
    StateView* m_state;
    QWidget* m_middle;
    QStackedLayout* m_stack;
    ConversationId m_id;
    QString m_them;
    bool m_fetched = false; ///< Sakari's first answer for this thread came
    bool m_askedForOlder = false;
    bool m_reachedStart = false;
    bool m_goesToAsking = false;
    QTimer m_old; ///< what was on the screen before stays until then, or until there is something better
    bool m_personKnown = false;
    bool m_jumps = false; ///< a place in the thread was asked for, which goes before the first unread text
    std::optional<ApiError> m_failure;
};

} // namespace rejoinder
