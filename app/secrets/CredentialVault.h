#pragma once

#include "domain/Secret.h"

#include <QFuture>
#include <QObject>
#include <optional>

namespace rejoinder {

/// What the keychain said.
enum class KeychainStatus { Ok, NotFound, Missing, Locked, Denied, Silent, Failed };

struct KeychainAnswer
{
    KeychainStatus status = KeychainStatus::Failed;
    std::optional<Credentials> credentials; ///< with Ok of a read
};

/// The OS keychain behind one small interface: client id and secret of an account of a profile, service "rejoinder".
/// Asynchronous; never blocks the GUI thread. A real one that does not answer within its patience gives Silent.
class CredentialVault : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QFuture<KeychainAnswer> read(const QString& profile, const AccountId& account) = 0;
    virtual QFuture<KeychainAnswer> write(const QString& profile, const Credentials& credentials) = 0;
    virtual QFuture<KeychainAnswer> remove(const QString& profile, const AccountId& account) = 0;
};

} // namespace rejoinder
