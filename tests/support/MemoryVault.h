#pragma once

#include "secrets/CredentialVault.h"

#include <QHash>
#include <QPromise>

namespace rejoinder {

/// A keychain in memory, which does what a test says: `fate` other than Ok is what every call answers. With `silent`
/// set the calls stay open until answerAll().
class MemoryVault final : public CredentialVault
{
public:
    using CredentialVault::CredentialVault;

    KeychainStatus fate = KeychainStatus::Ok;
    bool silent = false;
    QHash<QString, Credentials> entries; ///< by "<profile>/<account id>"

    QFuture<KeychainAnswer> read(const QString& profile, const AccountId& account) override
    {
        const auto found = entries.constFind(key(profile, account));
        if (found == entries.constEnd())
            return answer({.status = KeychainStatus::NotFound, .credentials = {}});
        return answer({.status = KeychainStatus::Ok, .credentials = *found});
    }

    QFuture<KeychainAnswer> write(const QString& profile, const Credentials& credentials) override
    {
        if (fate == KeychainStatus::Ok)
            entries.insert(key(profile, credentials.accountId), credentials);
        return answer({.status = KeychainStatus::Ok, .credentials = {}});
    }

    QFuture<KeychainAnswer> remove(const QString& profile, const AccountId& account) override
    {
        if (fate == KeychainStatus::Ok)
            entries.remove(key(profile, account));
        return answer({.status = KeychainStatus::Ok, .credentials = {}});
    }

    /// Ends the calls that stayed open, with what they found when they were made.
    void answerAll()
    {
        for (Open& open : m_open) {
            open.promise->addResult(open.answer);
            open.promise->finish();
        }
        m_open.clear();
    }

private:
    struct Open
    {
        std::shared_ptr<QPromise<KeychainAnswer>> promise;
        KeychainAnswer answer;
    };

    static QString key(const QString& profile, const AccountId& account) { return profile + u'/' + account.text(); }

    QFuture<KeychainAnswer> answer(KeychainAnswer found)
    {
        if (fate != KeychainStatus::Ok)
            found = {.status = fate, .credentials = {}};
        auto promise = std::make_shared<QPromise<KeychainAnswer>>();
        promise->start();
        m_open.append({promise, found});
        if (!silent)
            answerAll();
        return promise->future();
    }

    QList<Open> m_open;
};

} // namespace rejoinder
