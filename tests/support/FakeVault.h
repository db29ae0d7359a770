#pragma once

#include "secrets/CredentialVault.h"

#include <QMap>
#include <QPromise>
#include <memory>
#include <vector>

namespace rejoinder {

/// A keychain in memory that a test makes as difficult as it likes.
class FakeVault final : public CredentialVault
{
public:
    using Key = std::pair<QString, QString>; ///< profile and account

    QMap<Key, Credentials> entries;
    KeychainStatus readsEndAs = KeychainStatus::Ok;
    KeychainStatus writesEndAs = KeychainStatus::Ok;
    KeychainStatus removalsEndAs = KeychainStatus::Ok;
    bool silent = false; ///< reads get no answer until answerNow()
    int reads = 0;

    QFuture<KeychainAnswer> read(const QString& profile, const AccountId& account) override
    {
        ++reads;
        auto promise = std::make_shared<QPromise<KeychainAnswer>>();
        promise->start();
        const auto finish = [this, promise, key = Key{profile, account.text()}] {
            KeychainAnswer answer{.status = readsEndAs, .credentials = {}};
            if (answer.status == KeychainStatus::Ok && entries.contains(key))
                answer.credentials = entries.value(key);
            else if (answer.status == KeychainStatus::Ok)
                answer.status = KeychainStatus::NotFound;
            promise->addResult(answer);
            promise->finish();
        };
        if (silent)
            m_held.push_back(finish);
        else
            finish();
        return promise->future();
    }

    QFuture<KeychainAnswer> write(const QString& profile, const Credentials& credentials) override
    {
        if (writesEndAs == KeychainStatus::Ok)
            entries.insert({profile, credentials.accountId.text()}, credentials);
        return QtFuture::makeReadyFuture(KeychainAnswer{.status = writesEndAs, .credentials = {}});
    }

    QFuture<KeychainAnswer> remove(const QString& profile, const AccountId& account) override
    {
        if (removalsEndAs == KeychainStatus::Ok)
            entries.remove({profile, account.text()});
        return QtFuture::makeReadyFuture(KeychainAnswer{.status = removalsEndAs, .credentials = {}});
    }

    void answerNow()
    {
        for (const auto& finish : std::exchange(m_held, {}))
            finish();
    }

private:
    std::vector<std::function<void()>> m_held;
};

} // namespace rejoinder
