#pragma once

#include "domain/StrongId.h"

#include <QObject>

namespace rejoinder {

class Actions;
class Clock;
class ConversationListModel;
class FoundBar;
class FoundInThread;
class ThreadPane;

/// From a search's row to the message that was found: the thread opens there, its words are marked, and the actions go
/// on to the others in this conversation. All that it is given must outlive it.
class FoundFlow : public QObject
{
    Q_OBJECT
public:
    FoundFlow(ConversationListModel& list, FoundInThread& found, ThreadPane& thread, Actions& actions,
              const Clock& clock, QObject* parent = nullptr);

    /// To be called after the thread was opened, or its row was chosen again.
    void conversationShown(const ConversationId& id);
    void leave();

Q_SIGNALS:
    /// The agent has left the found messages by the key.
    void backWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(const QString& search);
    void go(bool older);
    void showPosition();

    ConversationListModel& m_list;
    FoundInThread& m_found;
    ThreadPane& m_thread;
    Actions& m_actions;
    const Clock& m_clock;
    FoundBar* m_bar;
};

} // namespace rejoinder
