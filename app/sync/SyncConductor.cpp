#include "sync/SyncConductor.h"

#include "api/ConversationsApi.h"
#include "api/NetworkWatch.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "sync/BackgroundThreads.h"
#include "sync/CatalogPuller.h"
#include "sync/CloseSender.h"
#include "sync/ContactDeletion.h"
#include "sync/ContactPuller.h"
#include "sync/ConversationLedger.h"
#include "sync/ConversationPuller.h"
#include "sync/CreationLookup.h"
#include "sync/HistoryFill.h"
#include "sync/ImportJob.h"
#include "sync/ImportLookup.h"
#include "sync/ImportSettling.h"
#include "sync/JobBook.h"
#include "sync/JobRunner.h"
#include "sync/ListMembership.h"
#include "sync/OutboxBook.h"
#include "sync/PollClock.h"
#include "sync/RecipientCheck.h"
#include "sync/Reconciler.h"
#include "sync/RecordCreator.h"
#include "sync/RepeatableJob.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"
#include "sync/Sender.h"
#include "sync/ThreadPuller.h"

#include <utility>

namespace rejoinder {

namespace {

constexpr int secondsBetweenCatalogs = 300;

} // namespace

struct SyncConductor::Parts
{
    Parts(SakariAccess& sakari, Store& store, const Clock& time, const OutboxTimes& times, const JobTimes& jobTimes)
        : access(sakari),
          clock(time),
          ledger(store),
          pace(time, jobTimes.requestsAMinute),
          list(sakari, store, ledger, pace, time),
          threads(sakari, store),
          background(sakari, store, threads, pace),
          history(sakari, store, pace),
          catalog(sakari, store, pace),
          contacts(sakari, store, pace, time),
          book(store),
          check(sakari, store, ledger),
          reconciler(sakari, store, book, threads),
          sender(sakari, store, book, check, reconciler, time, times),
          closes(sakari, store, ledger, book),
          creationLookup(sakari),
          creator(sakari, store, creationLookup, time, {}),
          jobBook(store, time),
          deletion(sakari, store),
          membership(sakari, store, pace),
          deletions(sakari, jobBook, deletion),
          listChanges(sakari, jobBook, membership),
          importLookup(sakari, pace),
          importSettling(sakari, store, jobBook, importLookup, jobTimes),
          imports(sakari, store, jobBook, importSettling),
          jobRunner(sakari, jobBook, pace, {.lists = listChanges, .deletions = deletions, .imports = imports}, time,
                    jobTimes),
          pollClock(time)
    {
    }

    SakariAccess& access;
    const Clock& clock;
    ConversationLedger ledger;
    RequestPace pace;
    ConversationPuller list;
    ThreadPuller threads;
    BackgroundThreads background;
    HistoryFill history;
    CatalogPuller catalog;
    ContactPuller contacts;
    OutboxBook book;
    RecipientCheck check;
    Reconciler reconciler;
    Sender sender;
    CloseSender closes;
    CreationLookup creationLookup;
    RecordCreator creator;
    JobBook jobBook;
    ContactDeletion deletion;
    ListMembership membership;
    RepeatableJob deletions;
    RepeatableJob listChanges;
    ImportLookup importLookup;
    ImportSettling importSettling;
    ImportJob imports;
    JobRunner jobRunner;
    PollClock pollClock;
    NetworkWatch network;

    ConversationId openThread;
    bool openThreadAnswered = true;
    bool pollingThread = false;
    bool reachable = true;
    QDateTime lastCatalog;
};

SyncConductor::SyncConductor(SakariAccess& access, Store& store, const Clock& clock, const OutboxTimes& times,
                             const JobTimes& jobTimes, QObject* parent)
    : QObject(parent), d(std::make_unique<Parts>(access, store, clock, times, jobTimes))
{
    connect(&d->pollClock, &PollClock::listDue, this, &SyncConductor::pollList);
    connect(&d->pollClock, &PollClock::threadDue, this, &SyncConductor::pollThread);
    connect(&d->ledger, &ConversationLedger::changed, this, &SyncConductor::onConversationsChanged);
    connect(&d->list, &ConversationPuller::firstWalkProgressed, this, &SyncConductor::firstWalkProgressed);
    connect(&d->list, &ConversationPuller::upToDate, this, [this] {
        d->history.goOn();
        d->background.resume();
        Q_EMIT upToDate();
    });
    connect(&d->history, &HistoryFill::settled, this, &SyncConductor::onHistorySettled);
    connect(&d->history, &HistoryFill::progressed, this, &SyncConductor::historyProgressed);
    connect(&d->contacts, &ContactPuller::progressed, this, &SyncConductor::contactsProgressed);
    connect(&access, &SakariAccess::pauseEnded, &d->contacts, &ContactPuller::resume);
    connect(&access, &SakariAccess::pausedUntil, this, [this] { d->pace.slowDown(); });
    connect(&d->list, &ConversationPuller::failed, this, &SyncConductor::listFailed);
    connect(&d->catalog, &CatalogPuller::accountRead, this, &SyncConductor::accountRead);
    connect(&d->catalog, &CatalogPuller::balanceRead, this, &SyncConductor::balanceRead);
    connect(&d->book, &OutboxBook::leavingChanged, this, &SyncConductor::unsentChanged);
    connect(&d->closes, &CloseSender::pendingChanged, this, &SyncConductor::unsentChanged);
    connect(&d->jobBook, &JobBook::underWayChanged, this, &SyncConductor::unsentChanged);
    connect(&access, &SakariAccess::connected, this, &SyncConductor::onConnected);
    connect(&access, &SakariAccess::reachabilityChanged, this, &SyncConductor::onReachable);
    connect(&d->network, &NetworkWatch::networkIsBack, this, &SyncConductor::askNow);
    connect(&access, &SakariAccess::pauseEnded, this, &SyncConductor::askNow);
}

SyncConductor::~SyncConductor() = default;

void SyncConductor::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->list.start();
    d->contacts.start();
    d->sender.start();
    d->closes.start();
    d->creator.start();
    d->jobBook.load();
    d->pollClock.start();
}

Sender& SyncConductor::sender()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->sender;
}

Reconciler& SyncConductor::reconciler()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->reconciler;
}

RecipientCheck& SyncConductor::recipientCheck()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->check;
}

CloseSender& SyncConductor::closes()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->closes;
}

UnsentCount SyncConductor::unsent() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return {.texts = d->book.leaving(), .closes = d->closes.pendingCount(), .jobs = d->jobBook.underWay()};
}

RecordCreator& SyncConductor::creator()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->creator;
}

JobBook& SyncConductor::jobBook()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->jobBook;
}

JobRunner& SyncConductor::jobRunner()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->jobRunner;
}

const ContactProgress& SyncConductor::contactProgress() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->contacts.progress();
}

void SyncConductor::setOpenThread(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->openThread = id;
    d->openThreadAnswered = id.isEmpty();
    d->pollingThread = false;
    pollThread();
}

void SyncConductor::fetchOlder(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(d->threads.fetchOlder(id), this, [this, id](const Result<bool>& answer) {
        if (!answer)
            Q_EMIT threadFailed(id, answer.error());
        else if (answer.value())
            Q_EMIT threadReachedStart(id);
    });
}

void SyncConductor::fetchConversation(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!d->access.isUsable())
        return;
    whenDone(d->access.conversations().get(id), this, [this](const Result<Conversation>& answer) {
        if (answer)
            d->ledger.take({answer.value()});
    });
}

void SyncConductor::setWindowFocused(bool focused)
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->pollClock.setWindowFocused(focused);
}

void SyncConductor::askNow()
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->pollClock.askNow();
}

void SyncConductor::pollList()
{
    if (!d->access.isUsable())
        return;
    d->list.poll();
    const QDateTime now = d->clock.now();
    if (d->lastCatalog.isValid() && d->lastCatalog.secsTo(now) < secondsBetweenCatalogs)
        return;
    d->lastCatalog = now;
    d->catalog.refresh();
    d->contacts.refresh();
}

void SyncConductor::pollThread()
{
    if (d->openThread.isEmpty() || d->pollingThread || !d->access.isUsable())
        return;
    d->pollingThread = true;
    const ConversationId id = d->openThread;
    whenDone(d->threads.fetchNewest(id, RequestPriority::OpenThread), this, [this, id](const Result<Done>& outcome) {
        if (id != d->openThread)
            return;
        d->pollingThread = false;
        if (std::exchange(d->openThreadAnswered, true))
            return;
        if (outcome)
            Q_EMIT threadFetched(id);
        else
            Q_EMIT threadFailed(id, outcome.error());
    });
}

void SyncConductor::onConversationsChanged(const QList<ConversationId>& ids)
{
    if (d->list.isFirstWalkDone())
        d->background.wantSoon(ids);
    if (ids.contains(d->openThread))
        pollThread();
}

void SyncConductor::onReachable(bool reachable)
{
    const bool back = reachable && !d->reachable;
    d->reachable = reachable;
    d->pollClock.noteReachable(reachable);
    if (!back)
        return;
    if (d->list.isFirstWalkDone())
        d->background.resume();
    d->contacts.resume();
    d->sender.hurry();
    d->closes.hurry();
    d->creator.hurry();
    d->jobRunner.hurry();
}

void SyncConductor::setHistoryDays(int days)
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->history.setDays(days);
}

void SyncConductor::onHistorySettled()
{
    // Until then the threads would be read one by one for what the list of all messages gives a hundred at a time.
    d->background.setSince(d->history.days() == 0 ? std::optional<QDateTime>() : d->history.since());
    d->background.resume();
}

void SyncConductor::onConnected()
{
    d->network.watch();
    d->lastCatalog = {};
    askNow();
}

} // namespace rejoinder
