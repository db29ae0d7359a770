#include "secrets/KeychainVault.h"

#include "secrets/KeychainWait.h"
#include "secrets/SecretServiceProbe.h"
#include "secrets/StoredCredentials.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace rejoinder {

namespace {

QString service()
{
    return QStringLiteral("rejoinder");
}

KeychainStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainStatus::Ok;
    case QKeychain::EntryNotFound:
        return KeychainStatus::NotFound;
    case QKeychain::AccessDeniedByUser:
        return KeychainStatus::Denied;
    case QKeychain::AccessDenied:
#ifdef Q_OS_LINUX
        // What libsecret calls "is locked" is the one thing that QtKeychain turns into this.
        return KeychainStatus::Locked;
#else
        return KeychainStatus::Denied;
#endif
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainStatus::Missing;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeychainStatus::Failed;
}

KeychainAnswer answerOf(KeychainStatus status)
{
    return {.status = status, .credentials = {}};
}

} // namespace

KeychainVault::KeychainVault(std::chrono::milliseconds patience, QObject* parent)
    : CredentialVault(parent), m_patience(patience)
{
}

KeychainVault::~KeychainVault()
{
    // Qt may keep what a timer or a connection holds for some time yet.
    for (const std::weak_ptr<KeychainWait>& open : std::as_const(m_open)) {
        if (const std::shared_ptr<KeychainWait> wait = open.lock())
            wait->end(answerOf(KeychainStatus::Silent));
    }
}

QFuture<KeychainAnswer> KeychainVault::read(const QString& profile, const AccountId& account)
{
    auto* job = new QKeychain::ReadPasswordJob(service());
    return run(job, keychainKey(profile, account), [job, account]() -> KeychainAnswer {
        std::optional<Credentials> credentials = fromKeychain(job->textData(), account);
        // Something else under our name is of no use: signing in again writes over it.
        const KeychainStatus status = credentials ? KeychainStatus::Ok : KeychainStatus::NotFound;
        return {.status = status, .credentials = std::move(credentials)};
    });
}

QFuture<KeychainAnswer> KeychainVault::write(const QString& profile, const Credentials& credentials)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setTextData(toKeychain(credentials));
    return run(job, keychainKey(profile, credentials.accountId), [] { return answerOf(KeychainStatus::Ok); });
}

QFuture<KeychainAnswer> KeychainVault::remove(const QString& profile, const AccountId& account)
{
    auto* job = new QKeychain::DeletePasswordJob(service());
    return run(job, keychainKey(profile, account), [] { return answerOf(KeychainStatus::Ok); });
}

QFuture<KeychainAnswer> KeychainVault::run(QKeychain::Job* job, const QString& key,
                                           std::function<KeychainAnswer()> success)
{
    auto wait = std::make_shared<KeychainWait>();
    m_open.removeIf([](const std::weak_ptr<KeychainWait>& open) { return open.expired(); });
    m_open.append(wait);
    QTimer::singleShot(m_patience, this, [wait] { wait->end(answerOf(KeychainStatus::Silent)); });

    // The job has no parent and is never deleted here: the keychain's library calls it back, however late, and
    // QtKeychain deletes it after that.
    job->setKey(key);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
            [this, wait, key, success = std::move(success)](QKeychain::Job* done) {
                const KeychainStatus status = statusOf(done->error());
                if (wait->isOver())
                    return;
                if (status == KeychainStatus::Ok)
                    wait->end(success());
                else
                    lookCloser(wait, status, key);
            });
    job->start();
    return wait->future();
}

void KeychainVault::lookCloser(const std::shared_ptr<KeychainWait>& wait, KeychainStatus said, const QString& key)
{
    // "Not found" is also said where the owner was asked to unlock and did not, and "failed" where nobody is there.
    if (said != KeychainStatus::NotFound && said != KeychainStatus::Failed) {
        wait->end(answerOf(said));
        return;
    }
    probeSecretService(this, service(), key, [wait, said](SecretServiceState state) {
        switch (state) {
        case SecretServiceState::Missing:
            wait->end(answerOf(KeychainStatus::Missing));
            break;
        case SecretServiceState::ItemLocked:
            wait->end(answerOf(KeychainStatus::Locked));
            break;
        case SecretServiceState::NothingToAdd:
            wait->end(answerOf(said));
            break;
        }
    });
}

} // namespace rejoinder
