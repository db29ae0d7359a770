#pragma once

#include "api/RequestPriority.h"
#include "domain/Conversation.h"
#include "domain/Page.h"
#include "domain/Result.h"
#include "sync/ListOrder.h"

#include <QObject>
#include <QSet>

namespace rejoinder {

class ConversationLedger;
class SakariAccess;

/// Walks through all pages of the conversation list, at its caller's pace. Finds out in which order Sakari gives it,
/// and at the end which known conversations did not come up any more. GUI thread.
class ConversationSweep : public QObject
{
    Q_OBJECT
public:
    ConversationSweep(SakariAccess& access, ConversationLedger& ledger, QObject* parent = nullptr);

    /// Reads on for up to `pages` pages from where it stands. Nothing while it is already reading.
    void advance(int pages, RequestPriority priority);
    /// Where a walk of an earlier run stopped; before the first advance().
    void resumeAt(int offset);
    [[nodiscard]] bool isReading() const { return m_pagesLeft > 0; }
    /// Whether a walk has begun and not come to its end.
    [[nodiscard]] bool isUnderWay() const { return m_offset > 0; }

    static constexpr int pageSize = 100;

Q_SIGNALS:
    /// After each page; `total` 0: Sakari does not say.
    void progressed(int done, int total);
    /// The last page was read; the order is that of the whole list.
    void finished(rejoinder::ListOrder order);
    void failed(const rejoinder::ApiError& error);

private:
    void readNext();
    void take(const Page<Conversation>& page);
    void finish(bool complete);
    void lookFor(QList<ConversationId> missing);

    SakariAccess& m_access;
    ConversationLedger& m_ledger;
    RequestPriority m_priority = RequestPriority::Background;
    int m_pagesLeft = 0;
    int m_offset = 0;
    int m_pagesWithoutNews = 0;
    bool m_fromStart = true;
    QSet<ConversationId> m_knownBefore;
    QSet<ConversationId> m_seen;
    QList<QDateTime> m_updated;
    QList<QDateTime> m_activity;
};

} // namespace rejoinder
