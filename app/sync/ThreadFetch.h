#pragma once

#include "api/RequestPriority.h"
#include "domain/Message.h"
#include "domain/Page.h"
#include "domain/Result.h"
#include "sync/ListOrder.h"

#include <QObject>

namespace rejoinder {

class SakariAccess;
class Store;

/// How much of one thread has been read in this run, and in what order Sakari gives it.
struct ThreadExtent
{
    ListOrder order = ListOrder::Unknown;
    int reachedFrom = 0;   ///< oldest first: the offset down to which the newest end has been read
    int tail = 0;          ///< oldest first: the offset of the last page
    int reachedTo = 0;     ///< newest first: how far down from the top
    int nextSlice = 0;     ///< unordered: where the next partial look goes on
    bool isWalked = false; ///< unordered: gone through once, slices do from now on
    bool isWhole = false;  ///< everything Sakari has of it is in the store
};

/// Reads the newest messages of one thread into the store, whatever the order Sakari gives them in: one page where they
/// come newest first, the last page where they come oldest first, all of them where there is no order. One use; the
/// owner deletes it after finished(). GUI thread.
class ThreadFetch : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        ConversationId conversation;
        ContactId contact; ///< for messages that do not name their conversation; may be empty
        MessageId upTo;    ///< the newest message of the last visit: read until it comes up; empty: one page will do
        QDateTime since;   ///< Sakari's clock; read back at least to here; invalid: no such need
        int pageSize = 50; ///< 1..100
        RequestPriority priority = RequestPriority::OpenThread;
    };

    ThreadFetch(SakariAccess& access, Store& store, Wish wish, ThreadExtent extent, QObject* parent = nullptr);

    /// The newest end.
    void readNewest();
    /// One stretch older than what `extent` has reached.
    void readOlder();

    [[nodiscard]] const ThreadExtent& extent() const { return m_extent; }
    [[nodiscard]] const Wish& wish() const { return m_wish; }
    /// After readNewest(): everything from Wish::since on was read in this one go, so what is not there is not there.
    [[nodiscard]] bool hasReadSince() const;
    /// Asked for so far.
    [[nodiscard]] int pages() const { return m_pages; }
    /// Of all that was read; empty where there was nothing.
    [[nodiscard]] const MessageId& newestSeen() const { return m_newest.id; }

Q_SIGNALS:
    void finished(const rejoinder::Result<rejoinder::Done>& outcome);

private:
    enum class Aim { Newest, Older };
    /// The pages of this fetch that follow each other without a gap, the last of them.
    struct Stretch
    {
        int from = 0;
        int to = 0; ///< the offset after the last
        bool reachesEnd = false;
        QDateTime oldest; ///< of the thread's own
    };
    void read(int offset, int limit);
    void note(const Page<Message>& page, const QList<Message>& own);
    void take(const Page<Message>& page);
    void afterNewest(const Page<Message>& page);
    void afterNewestFirst(const Page<Message>& page);
    void afterOldestFirst(const Page<Message>& page);
    /// Oldest first: from the end towards Wish::since.
    void goBack();
    void afterUnordered(const Page<Message>& page);
    void afterOlder(const Page<Message>& page);
    void finishWhole();
    void finish(const Result<Done>& outcome);
    [[nodiscard]] QList<Message> ownOf(const QList<Message>& messages) const;
    [[nodiscard]] bool isUnordered() const { return m_extent.order == ListOrder::Unordered; }

    SakariAccess& m_access;
    Store& m_store;
    const Wish m_wish;
    ThreadExtent m_extent;
    Aim m_aim = Aim::Newest;
    int m_pages = 0;
    bool m_startedAtTop = false;
    bool m_metUpTo = false;
    bool m_isGoingBack = false;
    Stretch m_stretch;
    Message m_newest;
    QList<QDateTime> m_times;
};

} // namespace rejoinder
