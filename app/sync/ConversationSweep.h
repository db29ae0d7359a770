#pragma once

#include "api/RequestPriority.h"
#include "domain/Conversation.h"
#include "domain/Page.h"
#include "domain/Result.h"
#include "store/ListedRecords.h"
#include "sync/ListWalk.h"

#include <QObject>
#include <deque>

namespace rejoinder {

class ConversationLedger;
class RequestPace;
class SakariAccess;
class Store;

/// Walks through all pages of the conversation list, at its caller's pace, several of them on their way at a time where
/// somebody waits for it. The store marks what it showed; at the end, what no page showed is asked for by name, and
/// dropped where it is gone. Goes on where an earlier run stopped. GUI thread.
class ConversationSweep : public QObject
{
    Q_OBJECT
public:
    ConversationSweep(SakariAccess& access, Store& store, ConversationLedger& ledger, RequestPace& pace,
                      QObject* parent = nullptr);

    /// Of an earlier run, as it stands in the store's note; before the first advance().
    void restore(const QString& note);
    /// Reads on for up to `pages` pages from where it stands.
    void advance(int pages, RequestPriority priority);
    [[nodiscard]] bool isReading() const { return m_pagesLeft > 0 || !m_asked.empty() || m_beingWritten > 0; }
    /// Whether a walk has begun and not come to its end.
    [[nodiscard]] bool isUnderWay() const { return m_walk.isUnderWay(); }
    /// For pages that are read beside it: what they show does not have to be looked for.
    [[nodiscard]] WalkMark mark() const { return {.sweep = m_walk.sweep()}; }

    static const QString noteKey;

Q_SIGNALS:
    /// After each page; `total` 0: Sakari does not say.
    void progressed(int done, int total);
    /// The last page is in the store; the order is that of the whole list.
    void finished(rejoinder::ListOrder order);
    void failed(const rejoinder::ApiError& error);

private:
    /// A page on its way, or come before the one that was asked for earlier.
    struct Asked
    {
        int offset = 0;
        std::optional<Result<Page<Conversation>>> answer;
    };
    void readOn();
    void ask(int offset);
    void send(int offset);
    void onAnswer(int offset, const Result<Page<Conversation>>& answer);
    void takeInOrder();
    void take(const Page<Conversation>& page);
    void finish();
    void stop();
    /// `sweep`: the walk that did not show them; the next one may have begun.
    void lookForMissing(qint64 sweep, const ConversationId& lastAsked);
    void ask(qint64 sweep, const ConversationId& missing);

    SakariAccess& m_access;
    Store& m_store;
    ConversationLedger& m_ledger;
    RequestPace& m_pace;
    RequestPriority m_priority = RequestPriority::Background;
    ListWalk m_walk;
    std::deque<Asked> m_asked; ///< in the order of their offsets
    int m_pagesLeft = 0;
    int m_beingWritten = 0;
    int m_turn = 0; ///< tells what was asked for before a failure
    bool m_isLooking = false;
};

} // namespace rejoinder
