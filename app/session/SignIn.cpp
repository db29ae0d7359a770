#include "session/SignIn.h"

#include "domain/Afterwards.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"
#include "secrets/CredentialVault.h"
#include "session/AccountFiles.h"
#include "session/CredentialCheck.h"
#include "session/DemoSandbox.h"
#include "session/LogFile.h"
#include "session/ProfileMemory.h"
#include "session/Session.h"
#include "session/SessionSettings.h"
#include "store/Store.h"
#include "store/SyncNotes.h"

#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

namespace rejoinder {

namespace {

using Trouble = SignIn::KeychainTrouble;

Trouble troubleOf(KeychainStatus status)
{
    switch (status) {
    case KeychainStatus::Ok:
        return Trouble::None;
    case KeychainStatus::NotFound:
        return Trouble::NothingStored;
    case KeychainStatus::Missing:
        return Trouble::Missing;
    case KeychainStatus::Locked:
        return Trouble::Locked;
    case KeychainStatus::Denied:
        return Trouble::Denied;
    case KeychainStatus::Silent:
        return Trouble::Silent;
    case KeychainStatus::Failed:
        break;
    }
    return Trouble::Failed;
}

/// What people copy out of a web page brings blanks along.
Credentials trimmed(const Credentials& typed)
{
    return {.accountId = AccountId(typed.accountId.text().trimmed()),
            .clientId = Secret(typed.clientId.reveal().trimmed()),
            .clientSecret = Secret(typed.clientSecret.reveal().trimmed())};
}

bool isComplete(const Credentials& credentials)
{
    return !credentials.accountId.isEmpty() && !credentials.clientId.isEmpty() && !credentials.clientSecret.isEmpty();
}

} // namespace

struct SignIn::Private
{
    Private(SignIn& signIn, SessionSettings given, CredentialVault& keychain, const Clock& time)
        : q(signIn),
          settings(std::move(given)),
          vault(keychain),
          clock(time),
          memory(settings.settingsFile),
          last(memory.load())
    {
        patience.setSingleShot(true);
    }

    void enter(State next, KeychainTrouble why = KeychainTrouble::None);
    void openSession(const AccountId& account);
    void closeSession();
    void connectSession(const Credentials& credentials);
    /// The check came to nothing: back to where it began.
    void leaveCheck();
    void askKeychain();
    void askKeychainOncePainted();
    void onKeychainAnswer(const KeychainAnswer& answer, int question);
    void onAccepted(const Credentials& credentials, bool remember);
    void keep(const Credentials& credentials);
    void startDemo();
    QFuture<bool> removeFromKeychain(const AccountId& account);

    SignIn& q;
    SessionSettings settings;
    CredentialVault& vault;
    const Clock& clock;
    ProfileMemory memory;
    LastSignIn last;
    std::unique_ptr<DemoSandbox> sandbox;
    std::unique_ptr<Session> session;
    std::unique_ptr<CredentialCheck> check;
    QFuture<bool> writing; ///< the keychain's answer to the last write, while it is under way
    QTimer patience;
    State state = State::SignedOut;
    State beforeCheck = State::SignedOut;
    KeychainTrouble trouble = KeychainTrouble::None;
    int question = 0; ///< tells the keychain's late answer to an old question from the one that is waited for
};

SignIn::SignIn(SessionSettings settings, CredentialVault& vault, const Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(settings), vault, clock))
{
    connect(&d->patience, &QTimer::timeout, this, [this] {
        if (d->state == State::AskingKeychain)
            d->enter(State::KeychainTrouble, KeychainTrouble::Silent);
    });
}

SignIn::~SignIn() = default;

void SignIn::open()
{
    REJOINDER_ASSERT_GUI_THREAD();
    const bool sameService = d->last.apiUrl == d->settings.apiUrl;
    if (!d->settings.isDemo && !d->session && !d->last.account.isEmpty() && !d->last.signedOut && sameService)
        d->openSession(d->last.account);
}

void SignIn::resume()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (d->settings.isDemo)
        return d->startDemo();
    open();
    if (!d->session)
        return d->enter(State::SignedOut);
    d->askKeychainOncePainted();
}

void SignIn::signIn(const Credentials& typed, bool remember)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (d->state == State::Checking)
        return;
    const Credentials credentials = trimmed(typed);
    if (!isComplete(credentials)) {
        Q_EMIT failed(Problem::Incomplete, ApiError{.kind = ApiError::Kind::Rejected});
        return;
    }
    d->beforeCheck = d->state;
    d->check = std::make_unique<CredentialCheck>(d->settings.apiUrl, credentials, d->clock);
    connect(d->check.get(), &CredentialCheck::accepted, this, [this, credentials, remember] {
        d->check.release()->deleteLater(); // It is in the middle of telling.
        d->onAccepted(credentials, remember && !d->settings.isDemo);
    });
    connect(d->check.get(), &CredentialCheck::refused, this, [this](Problem problem, const ApiError& error) {
        d->check.release()->deleteLater();
        d->leaveCheck();
        Q_EMIT failed(problem, error);
    });
    d->enter(State::Checking, d->trouble);
    d->check->start();
}

void SignIn::cancel()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (d->state != State::Checking)
        return;
    d->check.reset();
    d->leaveCheck();
}

void SignIn::signOut()
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->check.reset();
    ++d->question;
    const bool wasKept = d->last.remembered;
    whenDone(d->removeFromKeychain(accountId()), this,
             [this, wasKept](bool gone) { Q_EMIT signedOut(gone || !wasKept); });
    d->last.signedOut = true;
    d->last.remembered = false;
    if (!d->settings.isDemo)
        d->memory.save(d->last);
    d->closeSession();
    d->enter(State::SignedOut);
}

void SignIn::forget()
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->check.reset();
    ++d->question;
    const bool wasKept = d->last.remembered;
    const QStringList directories{accountDirectory(d->settings, accountId()), logDirectory(d->settings)};
    const QFuture<bool> keychain = d->removeFromKeychain(accountId());
    const QFuture<bool> settings = d->memory.save({});
    d->closeSession(); // Its store is closed by now: nothing writes into the directory any more.
    d->last = {};
    d->enter(State::SignedOut);
    const auto remove = [directories] {
        LogFile::settle(); // A line still to be written would make its directory anew.
        return removeDirectories(directories);
    };
    whenDone(QtConcurrent::run(remove), this, [this, keychain, settings, wasKept](bool filesGone) {
        whenDone(settings, this, [this, keychain, wasKept, filesGone](bool settingsGone) {
            whenDone(keychain, this, [this, wasKept, filesGone, settingsGone](bool entryGone) {
                Q_EMIT forgotten(filesGone && settingsGone && (entryGone || !wasKept));
            });
        });
    });
}

SignIn::State SignIn::state() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->state;
}

SignIn::KeychainTrouble SignIn::keychainTrouble() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->trouble;
}

AccountId SignIn::accountId() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->session ? d->session->accountId() : d->last.account;
}

Session* SignIn::session() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->session.get();
}

void SignIn::Private::enter(State next, KeychainTrouble why)
{
    if (next != State::AskingKeychain)
        patience.stop();
    if (state == next && trouble == why)
        return;
    state = next;
    trouble = why;
    Q_EMIT q.stateChanged();
}

void SignIn::Private::openSession(const AccountId& account)
{
    auto before = std::move(session);
    session = std::make_unique<Session>(settings, account, clock);
    connect(session.get(), &Session::credentialsRefused, &q, [this] {
        if (state == State::SignedIn)
            enter(State::Refused);
    });
    Q_EMIT q.sessionChanged(session.get());
}

void SignIn::Private::closeSession()
{
    const auto before = std::move(session);
    if (before)
        Q_EMIT q.sessionChanged(nullptr);
}

void SignIn::Private::connectSession(const Credentials& credentials)
{
    enter(State::SignedIn);
    session->connectToSakari(credentials);
}

void SignIn::Private::askKeychain()
{
    const int thisQuestion = ++question;
    enter(State::AskingKeychain);
    patience.start(settings.keychainPatience);
    whenDone(vault.read(settings.profile, last.account), &q,
             [this, thisQuestion](const KeychainAnswer& answer) { onKeychainAnswer(answer, thisQuestion); });
}

void SignIn::Private::askKeychainOncePainted()
{
    const int thisQuestion = ++question;
    enter(State::AskingKeychain);
    // What the window shows first is in the store's queue by now, and an answer behind it comes when that is there.
    whenDone(session->store().syncNotes().get({}), &q, [this, thisQuestion](const QString&) {
        // Painting is an event, and a timer waits until there is none.
        QTimer::singleShot(0, &q, [this, thisQuestion] {
            if (thisQuestion == question && state == State::AskingKeychain)
                askKeychain();
        });
    });
}

void SignIn::Private::leaveCheck()
{
    if (beforeCheck == State::AskingKeychain)
        askKeychain(); // Its answer may have come during the check, and was of no use then.
    else
        enter(beforeCheck, trouble);
}

void SignIn::Private::onKeychainAnswer(const KeychainAnswer& answer, int toQuestion)
{
    // An answer after the patience ran out still helps; one after somebody has signed in, or out, does not.
    const bool stillWanted = state == State::AskingKeychain || state == State::KeychainTrouble;
    if (toQuestion != question || !stillWanted)
        return;
    if (answer.status != KeychainStatus::Ok)
        return enter(State::KeychainTrouble, troubleOf(answer.status));
    if (!answer.credentials || answer.credentials->accountId != last.account || !isComplete(*answer.credentials))
        return enter(State::KeychainTrouble, KeychainTrouble::NothingStored);
    connectSession(*answer.credentials);
}

void SignIn::Private::onAccepted(const Credentials& credentials, bool remember)
{
    ++question;
    const bool entryIsStale = last.remembered && (!remember || last.account != credentials.accountId);
    if (entryIsStale)
        removeFromKeychain(last.account);
    last = {.account = credentials.accountId, .apiUrl = settings.apiUrl, .remembered = remember};
    if (!settings.isDemo)
        memory.save(last);
    if (!session || session->accountId() != credentials.accountId)
        openSession(credentials.accountId);
    connectSession(credentials);
    if (remember)
        keep(credentials);
}

void SignIn::Private::keep(const Credentials& credentials)
{
    writing = afterwards(vault.write(settings.profile, credentials), &q, [this](const KeychainAnswer& answer) {
        if (answer.status != KeychainStatus::Ok)
            Q_EMIT q.notRemembered(troubleOf(answer.status));
        return true;
    });
}

void SignIn::Private::startDemo()
{
    enter(State::Checking);
    sandbox = std::make_unique<DemoSandbox>();
    connect(sandbox.get(), &DemoSandbox::ready, &q, [this](const QUrl& url, const Credentials& credentials) {
        settings.apiUrl = url;
        onAccepted(credentials, false); // Made a moment ago for this program alone: there is nothing to check.
    });
    connect(sandbox.get(), &DemoSandbox::failed, &q, [this](const QString& detail) {
        if (state == State::Checking)
            enter(State::SignedOut);
        Q_EMIT q.demoUnavailable(detail);
    });
    sandbox->start();
}

QFuture<bool> SignIn::Private::removeFromKeychain(const AccountId& account)
{
    if (settings.isDemo || account.isEmpty())
        return QtFuture::makeReadyFuture(true);
    const auto remove = [this, account](bool) {
        return afterwards(vault.remove(settings.profile, account), &q, [](const KeychainAnswer& answer) {
            return answer.status == KeychainStatus::Ok || answer.status == KeychainStatus::NotFound;
        });
    };
    // Never ahead of a write that is still under way: that one would bring the entry back.
    if (writing.isRunning())
        return afterwards(std::exchange(writing, {}), &q, remove);
    return remove(true);
}

} // namespace rejoinder
