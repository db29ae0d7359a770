#include "Offences.h"

#include "api/ApiRequest.h"
#include "api/NetworkWatch.h"
#include "api/RequestLimiter.h"
#include "api/SakariConnection.h"
#include "api/TokenKeeper.h"
#include "api/http/HttpTransport.h"
#include "api/http/Patience.h"
#include "domain/Secret.h"
#include "models/ContactTableModel.h"
#include "models/InboxModels.h"
#include "session/AccountFacts.h"
#include "session/CreationDesk.h"
#include "session/CredentialCheck.h"
#include "session/FileTransferDesk.h"
#include "session/HeldClosingDesk.h"
#include "session/OutboxReplyDesk.h"
#include "session/Session.h"
#include "session/SessionSettings.h"
#include "session/SignIn.h"
#include "session/SyncedThreadDesk.h"
#include "session/VaultDraftDesk.h"
#include "store/ContactStore.h"
#include "store/ContactTable.h"
#include "store/ConversationStore.h"
#include "store/CreationStore.h"
#include "store/Databases.h"
#include "store/DraftStore.h"
#include "store/GroupStore.h"
#include "store/ListedStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/ReadMarkStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "store/TemplateStore.h"
#include "support/FixedClock.h"
#include "support/MemoryVault.h"
#include "sync/BackgroundThreads.h"
#include "sync/CatalogPuller.h"
#include "sync/CloseSender.h"
#include "sync/ContactMessages.h"
#include "sync/ContactPuller.h"
#include "sync/ConversationLedger.h"
#include "sync/ConversationPuller.h"
#include "sync/ConversationSweep.h"
#include "sync/Courier.h"
#include "sync/CreationLookup.h"
#include "sync/HistoryFill.h"
#include "sync/HoldClock.h"
#include "sync/LookSchedule.h"
#include "sync/OutboxBook.h"
#include "sync/PollClock.h"
#include "sync/RecipientCheck.h"
#include "sync/Reconciler.h"
#include "sync/RecordCreator.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"
#include "sync/Sender.h"
#include "sync/SyncConductor.h"
#include "sync/ThreadFetch.h"
#include "sync/ThreadPuller.h"

#include <memory>

namespace rejoinder {

namespace {

const QUrl nowhere{QStringLiteral("http://127.0.0.1:9")};
const ConversationId conversation{QStringLiteral("c1")};

/// Everything that has a door, around one store. Shared by the offences, and so as old as the last of them.
struct House
{
    explicit House(const QString& directory)
        : store(directory, clock),
          databases(directory + QStringLiteral("/direct"), clock),
          access(nowhere, clock),
          ledger(store),
          pace(clock),
          list(access, store, ledger, pace, clock),
          threads(access, store),
          background(access, store, threads, pace),
          book(store),
          check(access, store, ledger),
          reconciler(access, store, book, threads),
          besideThreads(access),
          courier(access, store, book, check, clock, {}),
          holds(clock, {}),
          looks(reconciler, book, clock, {}),
          sender(access, store, book, check, reconciler, clock),
          closes(access, store, ledger, book),
          conductor(access, store, clock),
          settings{.apiUrl = nowhere,
                   .dataDirectory = directory + QStringLiteral("/session"),
                   .settingsFile = directory + QStringLiteral("/settings.ini")},
          session(settings, AccountId(QStringLiteral("a1")), clock)
    {
        databases.open();
    }

    FixedClock clock;
    Store store;
    Databases databases;
    SakariAccess access;
    ConversationLedger ledger;
    RequestPace pace;
    ConversationPuller list;
    ThreadPuller threads;
    BackgroundThreads background;
    OutboxBook book;
    RecipientCheck check;
    Reconciler reconciler;
    ContactMessageReader besideThreads;
    Courier courier;
    HoldClock holds;
    LookSchedule looks;
    Sender sender;
    CloseSender closes;
    SyncConductor conductor;
    SessionSettings settings;
    Session session;
    MemoryVault keychain;
    InboxModels models{store};
    ContactTableModel table{store};
};
using HousePtr = std::shared_ptr<House>;

QList<Offence> ofTheStore(const HousePtr& house)
{
    Store* store = &house->store;
    return {
        {"DatabaseThread::post/open", [store] { store->open(); }},
        {"DatabaseThread::post/conversations", [store] { store->conversations().counts({}); }},
        {"DatabaseThread::post/listed", [store] { store->listed().visit(conversation); }},
        {"DatabaseThread::post/messages", [store] { store->messages().count(conversation); }},
        {"DatabaseThread::post/contacts", [store] { store->contacts().get({}); }},
        {"DatabaseThread::post/contactTable", [store] { store->contactTable().facts(); }},
        {"ContactStore::remove", [store] { store->contacts().remove({}); }},
        {"DatabaseThread::post/templates", [store] { store->templates().all(); }},
        {"DatabaseThread::post/groups", [store] { store->groups().all(); }},
        {"DatabaseThread::post/outbox", [store] { store->outbox().unfinished(); }},
        {"DatabaseThread::post/drafts", [store] { store->drafts().load(conversation); }},
        {"DatabaseThread::post/readMarks", [store] { store->readMarks().markRead(conversation); }},
        {"DatabaseThread::post/creations", [store] { store->creations().all(); }},
        {"DatabaseThread::post/syncNotes", [store] { store->syncNotes().get({}); }},
        {"Databases::transaction", [house] { house->databases.transaction([](Databases&) {}); }},
        {"Databases::takePrepared",
         [house] { Statement(house->databases, QStringLiteral("SELECT 1 FROM contact")).exec(); }},
        {"Databases::change", [house] { house->databases.change().everything = true; }},
        {"Databases::close", [house] { house->databases.close(); }},
    };
}

QList<Offence> ofTheApi(const HousePtr& house)
{
    const auto connection =
        std::make_shared<SakariConnection>(SakariConnection::Settings{.baseUrl = nowhere}, Credentials(), house->clock);
    const auto transport =
        std::make_shared<HttpTransport>(HttpTransport::Settings{.baseUrl = nowhere, .timeout = {}}, house->clock);
    const auto patience = std::make_shared<Patience>(std::chrono::hours(1), house->clock);
    const auto limiter = std::make_shared<RequestLimiter>(house->clock, [] { return 0.5; });
    const auto tokens = std::make_shared<TokenKeeper>(Credentials(), house->clock, [](const auto&, const auto&) {});
    return {
        {"SakariConnection::send", [connection] { connection->send(ApiRequest()); }},
        {"SakariConnection::serverAhead", [connection] { (void)connection->serverAhead(); }},
        {"HttpTransport::send", [transport] { transport->send(ApiRequest(), Secret(), [](const HttpAnswer&) {}); }},
        {"Patience::renew", [patience] { patience->renew(); }},
        {"RequestLimiter::enqueue", [limiter] { limiter->enqueue(RequestPriority::Sending, [] {}); }},
        {"TokenKeeper::get", [tokens] { tokens->get([](const Result<Secret>&) {}); }},
    };
}

QList<Offence> ofTheSync(const HousePtr& house)
{
    const auto catalog = std::make_shared<CatalogPuller>(house->access, house->store, house->pace);
    const auto contacts = std::make_shared<ContactPuller>(house->access, house->store, house->pace, house->clock);
    const auto sweep = std::make_shared<ConversationSweep>(house->access, house->store, house->ledger, house->pace);
    const auto history = std::make_shared<HistoryFill>(house->access, house->store, house->pace);
    const auto lookup = std::make_shared<CreationLookup>(house->access);
    const auto network = std::make_shared<NetworkWatch>();
    const auto pollClock = std::make_shared<PollClock>(house->clock);
    return {
        {"SakariAccess::isUsable", [house] { (void)house->access.isUsable(); }},
        {"SakariAccess::serverNow", [house] { (void)house->access.serverNow(); }},
        {"ConversationLedger::take", [house] { house->ledger.take({}); }},
        {"ConversationPuller::poll", [house] { house->list.poll(); }},
        {"ConversationSweep::advance", [sweep] { sweep->advance(0, RequestPriority::Background); }},
        {"ThreadPuller::fetchNewest",
         [house] { house->threads.fetchNewest(conversation, RequestPriority::Background); }},
        {"BackgroundThreads::wantSoon", [house] { house->background.wantSoon({}); }},
        {"CatalogPuller::refresh", [catalog] { catalog->refresh(); }},
        {"ContactPuller::refresh", [contacts] { contacts->refresh(); }},
        {"RequestPace::slowDown", [house] { house->pace.slowDown(); }},
        {"HistoryFill::goOn", [history] { history->goOn(); }},
        {"OutboxBook::load", [house] { house->book.load(); }},
        {"RecipientCheck::objection", [house] { house->check.objection({}); }},
        {"Reconciler::lookInStore", [house] { house->reconciler.lookInStore(conversation); }},
        {"Courier::carry", [house] { house->courier.carry({}); }},
        {"LookSchedule::hurry", [house] { house->looks.hurry(); }},
        {"HoldClock::begin", [house] { house->holds.begin({}); }},
        {"ContactMessageReader::read", [house] { house->besideThreads.read({}, {}); }},
        {"Sender::submit", [house] { house->sender.submit({}); }},
        {"CloseSender::undo", [house] { house->closes.undo(conversation); }},
        {"CreationLookup::look", [lookup] { lookup->look(Contact()); }},
        {"RecordCreator::create", [creator = &house->conductor.creator()] { creator->create(Contact()); }},
        {"NetworkWatch::watch", [network] { network->watch(); }},
        {"PollClock::askNow", [pollClock] { pollClock->askNow(); }},
        {"SyncConductor::setOpenThread", [house] { house->conductor.setOpenThread({}); }},
    };
}

QList<Offence> ofTheSession(const HousePtr& house)
{
    const auto facts = std::make_shared<AccountFacts>(house->conductor, house->store, AccountId());
    const auto replies =
        std::make_shared<OutboxReplyDesk>(house->conductor, house->store, house->clock, std::chrono::milliseconds(0));
    const auto closing = std::make_shared<HeldClosingDesk>(house->closes, std::chrono::milliseconds(0));
    const auto threads = std::make_shared<SyncedThreadDesk>(house->conductor, house->store);
    const auto drafts = std::make_shared<VaultDraftDesk>(house->store);
    const auto creations = std::make_shared<CreationDesk>(house->conductor.creator());
    const auto transfers = std::make_shared<FileTransferDesk>(house->store);
    const auto credentials = std::make_shared<CredentialCheck>(nowhere, Credentials(), house->clock);
    const auto signIn = std::make_shared<SignIn>(house->settings, house->keychain, house->clock);
    return {
        {"Session::replies", [house] { (void)house->session.replies(); }},
        {"Session::refreshNow", [house] { house->session.refreshNow(); }},
        {"AccountFacts::load", [facts] { facts->load(); }},
        {"OutboxReplyDesk::send", [replies] { replies->send(conversation, QStringLiteral("Hello")); }},
        {"HeldClosingDesk::close", [closing] { closing->close(conversation); }},
        {"SyncedThreadDesk::markRead", [threads] { threads->markRead(conversation); }},
        {"VaultDraftDesk::save", [drafts] { drafts->save(conversation, {}, DraftMoment::Typed); }},
        {"FileTransferDesk::look", [transfers] { transfers->look({}, {}); }},
        {"CreationDesk::shareFile", [creations] { creations->shareFile({}); }},
        {"CredentialCheck::start", [credentials] { credentials->start(); }},
        {"SignIn::state", [signIn] { (void)signIn->state(); }},
    };
}

QList<Offence> ofTheModels(const HousePtr& house)
{
    InboxModels* models = &house->models;
    return {
        {"ConversationListModel::setQuery",
         [models] { models->conversations.setQuery({.search = QStringLiteral("a")}); }},
        {"ConversationListModel::data", [models] { (void)models->conversations.data({}, Qt::DisplayRole); }},
        {"DiffedListModel", [models] { (void)models->conversations.rowCount(); }},
        {"ThreadModel::show", [models] { models->thread.show(conversation, 0); }},
        {"ContactModel::show", [models] { models->contact.show(conversation); }},
        {"GroupListModel::data", [models] { (void)models->groups.data({}, Qt::DisplayRole); }},
        {"TemplateListModel::setFilter", [models] { models->templates.setFilter(QStringLiteral("a")); }},
        {"ContactTableModel::setQuery", [house] { house->table.setQuery({}); }},
        {"PersonModel::show", [models] { models->person.show(ContactId(QStringLiteral("k1"))); }},
        {"ChosenPeople::choose", [models] { models->chosenPeople.choose({}); }},
        {"ContactSearchModel::setFilter", [models] { models->recipients.setFilter(QStringLiteral("a")); }},
    };
}

} // namespace

QList<Offence> offences(const QString& directory)
{
    const auto house = std::make_shared<House>(directory);
    return ofTheStore(house) + ofTheApi(house) + ofTheSync(house) + ofTheSession(house) + ofTheModels(house);
}

} // namespace rejoinder
