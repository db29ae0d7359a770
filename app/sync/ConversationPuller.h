#pragma once

#include "domain/ApiError.h"
#include "sync/ConversationSweep.h"

#include <QObject>

namespace rejoinder {

class Clock;
class ConversationLedger;
class RequestPace;
class SakariAccess;
class Store;

/// Keeps the list of conversations in agreement with Sakari, which can neither filter nor sort it nor say what changed:
/// one first walk of all pages (usable from the first page on, taken up again after a restart), then polls of the end
/// at which news come up for as long as pages bring some, and sweeps of everything - steadily where there is no such
/// end, else every ten minutes - for what a poll cannot see. GUI thread.
class ConversationPuller : public QObject
{
    Q_OBJECT
public:
    ConversationPuller(SakariAccess& access, Store& store, ConversationLedger& ledger, RequestPace& pace,
                       const Clock& clock, QObject* parent = nullptr);

    /// Reads the store's notes; then the first poll may come.
    void start();
    /// Asks for the top of the list, or goes on with the first walk. Nothing while one is under way.
    void poll();

    [[nodiscard]] bool isFirstWalkDone() const { return m_firstWalkDone; }
    [[nodiscard]] ListOrder order() const { return m_order; }

Q_SIGNALS:
    /// Of the first walk; `total` 0: Sakari does not say.
    void firstWalkProgressed(int done, int total);
    /// The top of the list (or the whole first walk) has been read.
    void upToDate();
    void failed(const rejoinder::ApiError& error);

private:
    /// How far earlier runs have come.
    void recall(const QString& walkDone, const QString& order, const QString& walk, bool hasAny);
    void pollPage(int offset);
    void onPolled(const Page<Conversation>& page, const TakenPage& taken);
    /// Of the page after one that brought news; nullopt where there can be no more.
    [[nodiscard]] std::optional<int> nextPolled(const Page<Conversation>& page, const TakenPage& taken) const;
    /// Of the end at which news come up.
    [[nodiscard]] int firstPolled() const;
    void endPoll();
    void sweepWhereDue();
    void onSweepProgressed(int done, int total);
    void onSweepFinished(ListOrder order);
    SakariAccess& m_access;
    Store& m_store;
    ConversationLedger& m_ledger;
    const Clock& m_clock;
    ConversationSweep m_sweep;
    ListOrder m_order = ListOrder::Unknown;
    QDateTime m_lastSweep;
    int m_length = 0; ///< of the list, as far as it is known
    bool m_started = false;
    bool m_firstWalkDone = false;
    bool m_walkResumed = false;
    bool m_polling = false;
    bool m_pollAgain = false;
};

} // namespace rejoinder
