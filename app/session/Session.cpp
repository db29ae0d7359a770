#include "session/Session.h"

#include "domain/Secret.h"
#include "domain/ThreadDoor.h"
#include "session/AccountFacts.h"
#include "session/AccountFiles.h"
#include "session/CreationDesk.h"
#include "session/FileTransferDesk.h"
#include "session/Freshness.h"
#include "session/HeldClosingDesk.h"
#include "session/OutboxReplyDesk.h"
#include "session/SessionSettings.h"
#include "session/SyncedContactDesk.h"
#include "session/SyncedJobDesk.h"
#include "session/SyncedTemplateDesk.h"
#include "session/SyncedThreadDesk.h"
#include "session/VaultDraftDesk.h"
#include "store/Store.h"
#include "sync/SakariAccess.h"
#include "sync/SyncConductor.h"

namespace rejoinder {

/// In the order of who needs whom: the connection goes after all who ask through it, the store last of all.
struct Session::Private
{
    Private(const SessionSettings& settings, const AccountId& id, const Clock& clock)
        : accountId(id),
          isDemo(settings.isDemo),
          store(accountDirectory(settings, id), clock),
          access(settings.apiUrl, clock, settings.requestPatience),
          sync(access, store, clock, settings.outboxTimes, settings.jobTimes),
          facts(sync, store, id),
          freshness(access, sync, clock),
          replies(sync, store, clock, settings.sendHold),
          closing(sync.closes(), settings.closeHold),
          threads(sync, store),
          drafts(store),
          creations(sync.creator()),
          templates(access, store, creations, settings.removeHold),
          jobs(sync.jobBook(), sync.jobRunner()),
          transfers(store),
          contacts(access, store, sync.creator())
    {
    }

    const AccountId accountId;
    const bool isDemo;
    Store store;
    SakariAccess access;
    SyncConductor sync;
    AccountFacts facts;
    Freshness freshness;
    OutboxReplyDesk replies;
    HeldClosingDesk closing;
    SyncedThreadDesk threads;
    VaultDraftDesk drafts;
    CreationDesk creations;
    SyncedTemplateDesk templates;
    SyncedJobDesk jobs;
    FileTransferDesk transfers;
    SyncedContactDesk contacts;
};

Session::Session(const SessionSettings& settings, AccountId accountId, const Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(settings, accountId, clock))
{
    connect(&d->access, &SakariAccess::credentialsRefused, this, &Session::credentialsRefused);
    connect(&d->freshness, &Freshness::changed, this, &Session::syncStateChanged);
    connect(&d->sync, &SyncConductor::contactsProgressed, this, &Session::contactsProgressed);
    connect(&d->facts, &AccountFacts::balanceChanged, this, &Session::balanceChanged);
    connect(&d->facts, &AccountFacts::accountChanged, this, &Session::accountChanged);
    connect(&d->sync, &SyncConductor::unsentChanged, this, &Session::unsentChanged);
    connect(&d->store, &Store::trouble, this, &Session::storageTrouble);

    // What is wrong with the files comes as trouble(); nothing here waits, the store keeps the order.
    d->store.open();
    d->facts.load();
    d->sync.start();
}

Session::~Session() = default;

void Session::connectToSakari(const Credentials& credentials)
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->access.connectWith(credentials);
}

const AccountId& Session::accountId() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->accountId;
}

bool Session::isDemo() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->isDemo;
}

Store& Session::store()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->store;
}

ReplyDesk& Session::replies()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->replies;
}

ClosingDesk& Session::closing()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->closing;
}

ThreadDesk& Session::threads()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->threads;
}

DraftDesk& Session::drafts()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->drafts;
}

CreationDesk& Session::creations()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->creations;
}

TemplateDesk& Session::templates()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->templates;
}

JobDesk& Session::jobs()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->jobs;
}

TransferDesk& Session::transfers()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->transfers;
}

ContactDesk& Session::contacts()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->contacts;
}

const SyncState& Session::syncState() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->freshness.state();
}

const ContactProgress& Session::contactProgress() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->sync.contactProgress();
}

const Balance& Session::balance() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->facts.balance();
}

const Account& Session::account() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->facts.account();
}

UnsentCount Session::unsent() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->sync.unsent();
}

void Session::setWindowFocused(bool focused)
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->sync.setWindowFocused(focused);
}

void Session::refreshNow()
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->sync.askNow();
}

void Session::setHistoryDays(int days)
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->sync.setHistoryDays(days);
}

} // namespace rejoinder
