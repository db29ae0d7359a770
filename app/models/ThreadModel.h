#pragma once

#include "domain/ThreadRow.h"
#include "models/DiffedListModel.h"

#include <memory>

namespace rejoinder {

class Store;
class ThreadEnd;
class ThreadWindow;
struct ThreadStretch;

/// One conversation's messages and its texts still in the outbox, oldest first. GUI thread.
///
/// Holds a window over the thread: the newest page at first, more at either end by loadOlder() and loadNewer(), while
/// what is far away is let go. A change in the thread reads the window again and nothing else. Texts on their way stand
/// behind the newest message, so they are rows only while the window reaches it.
class ThreadModel : public DiffedListModel<ThreadRow>
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 /**< ThreadRow */ };

    explicit ThreadModel(Store& store, QObject* parent = nullptr);
    ~ThreadModel() override;

    /// Empty: no conversation. `unreadCount` places the "new" line, which stays until another conversation is shown.
    void show(const ConversationId& id, int unreadCount);
    [[nodiscard]] const ConversationId& conversation() const;
    [[nodiscard]] bool isLoading() const;
    /// Whether the store has older messages than the first row, newer ones than the last.
    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] bool hasNewer() const;
    void loadOlder();
    void loadNewer();
    /// Moves the window there, unless it is there: reached() follows. Where the store does not have the message, to the
    /// newest. Right after show() it is what is read first.
    void showAt(const MessageId& id);
    /// Moves the window to the newest message: reachedNewest() follows.
    void showNewest();
    /// The reader stands at the newest message and follows it: what is far above may go.
    void setReaderAtNewest(bool atNewest);

    /// What the guards go by, which is true wherever the window stands.
    [[nodiscard]] ThreadEnd& newestEnd() const { return *m_end; }

    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The first rows of the shown conversation are in; there may be none.
    void loaded();
    void hasOlderChanged();
    /// Before the rows change where the window leaves the newest message, after them where it has come back.
    void hasNewerChanged();
    /// The row of this message is here, because of showAt().
    void reached(const rejoinder::MessageId& id);
    void reachedNewest();
    /// Theirs, while the window was elsewhere: so many more than was said before.
    void cameBelow(int more);

private:
    void read();
    void readAnew();
    void apply(const ThreadStretch& stretch);
    void setRowsOf(const ThreadStretch& stretch);

    struct Private;
    std::unique_ptr<Private> d;
    ThreadEnd* m_end;
};

} // namespace rejoinder
