#pragma once

#include "domain/ApiError.h"
#include "domain/Secret.h"

#include <QObject>
#include <memory>

namespace rejoinder {

class Clock;
class CredentialVault;
class Session;
struct SessionSettings;

/// How somebody comes to have a session, and how they leave. GUI thread; owns the one Session.
/// Nothing is stored before Sakari has accepted the credentials. With SessionSettings::isDemo, resume() starts a
/// private sandbox and signs in to it, and the keychain is never touched.
class SignIn : public QObject
{
    Q_OBJECT
public:
    enum class State {
        SignedOut,      ///< no account is known: show the form
        AskingKeychain, ///< the window is open on the cache; the keychain has been asked
        Checking,       ///< the credentials typed are being checked
        SignedIn,
        Refused,        ///< the stored or typed credentials are no longer accepted; the cache stays readable
        KeychainTrouble ///< see keychainTrouble(); the cache stays readable, sign in for this session is offered
    };
    enum class KeychainTrouble { None, Missing, Locked, Denied, Silent, NothingStored, Failed };
    enum class Problem {
        Incomplete,
        Refused,
        WrongAccount,
        NoNetwork,
        Tls,
        Proxy,
        SlowedDown,
        ServiceTrouble,
        InsecureUrl
    };

    /// `vault` and `clock` are the caller's and outlive this object.
    SignIn(SessionSettings settings, CredentialVault& vault, const Clock& clock, QObject* parent = nullptr);
    ~SignIn() override;

    /// At start, as early as can be: opens the last account's cache, if there is one, so that it is read while the
    /// window is being built; session() is there when this returns. Asks nobody else.
    void open();
    /// Opens where open() was not called. Asks the keychain after the store has answered what sessionChanged() made the
    /// window ask for, and that has been painted.
    void resume();
    /// Checks with Sakari, then keeps in the keychain if `remember`.
    void signIn(const Credentials& credentials, bool remember);
    void cancel();
    /// Removes the keychain entry, keeps this account's cache and vault; signedOut() when the keychain has answered.
    void signOut();
    /// Removes the keychain entry, caches, vault and logs of this account on this computer; forgotten() when done.
    void forget();

    [[nodiscard]] State state() const;
    [[nodiscard]] KeychainTrouble keychainTrouble() const;
    /// The account of the session or of the last sign-in; empty where there was none.
    [[nodiscard]] AccountId accountId() const;
    /// Null while no account is known.
    [[nodiscard]] Session* session() const;

Q_SIGNALS:
    void stateChanged();
    /// A new session is there, or none any more (nullptr). The old one is still alive while this is emitted.
    void sessionChanged(rejoinder::Session* session);
    void failed(rejoinder::SignIn::Problem problem, const rejoinder::ApiError& error);
    /// Signed in, but the keychain would not keep the credentials; they hold until the program quits.
    void notRemembered(rejoinder::SignIn::KeychainTrouble trouble);
    /// False: the keychain would not let go of the entry, so it is still there.
    void signedOut(bool keychainEntryGone);
    void forgotten(bool everythingGone);
    /// The demo's sandbox could not be started; `detail` is the system's own word for it.
    void demoUnavailable(const QString& detail);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
