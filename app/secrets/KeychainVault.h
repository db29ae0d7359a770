#pragma once

#include "secrets/CredentialVault.h"

#include <chrono>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace rejoinder {

class KeychainWait;

/// The real one, over QtKeychain: service "rejoinder", key "<profile>/<account id>". Where there is no keychain nothing
/// is stored at all: there is no plain-text fallback.
///
/// A keychain may ask its owner for a password first, or hang. After `patience` the answer is Silent, and what comes
/// later is not heard; a write may still have been carried out then. Destroying the vault makes what is open Silent
/// too.
class KeychainVault final : public CredentialVault
{
    Q_OBJECT
public:
    explicit KeychainVault(std::chrono::milliseconds patience = std::chrono::seconds(60), QObject* parent = nullptr);
    ~KeychainVault() override;

    QFuture<KeychainAnswer> read(const QString& profile, const AccountId& account) override;
    QFuture<KeychainAnswer> write(const QString& profile, const Credentials& credentials) override;
    QFuture<KeychainAnswer> remove(const QString& profile, const AccountId& account) override;

private:
    /// `success` makes the answer of a job that ended without an error.
    QFuture<KeychainAnswer> run(QKeychain::Job* job, const QString& key, std::function<KeychainAnswer()> success);
    void lookCloser(const std::shared_ptr<KeychainWait>& wait, KeychainStatus said, const QString& key);

    std::chrono::milliseconds m_patience;
    QList<std::weak_ptr<KeychainWait>> m_open; ///< some of them over already
};

} // namespace rejoinder
