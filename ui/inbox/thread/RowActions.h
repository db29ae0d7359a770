#pragma once

#include "domain/OutboxEntry.h"
#include "ui/inbox/thread/MessageLayout.h"

#include <QObject>

class QModelIndex;

namespace rejoinder {

class ReplyDesk;
class ThreadView;

/// What the buttons, links and menus of a thread's rows do. Owned by the view; GUI thread.
class RowActions : public QObject
{
    Q_OBJECT
public:
    /// `replies` must outlive this.
    RowActions(ThreadView& view, ReplyDesk& replies);

Q_SIGNALS:
    /// Discard it and put its text where it can be changed.
    void editWanted(const rejoinder::OutboxEntry& entry);
    void undoWanted(const rejoinder::OutboxId& id);
    /// It is being looked for; what comes of it shows on its bubble.
    void lookedFor();
    void copyNumberWanted();

private:
    void act(const QModelIndex& index, MessageAction action);
    void openMenu(const QModelIndex& index, const QPoint& global);
    static void openLink(const QUrl& url);

    ThreadView& m_view;
    ReplyDesk& m_replies;
};

} // namespace rejoinder
