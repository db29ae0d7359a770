#pragma once

#include <QObject>
#include <functional>

namespace rejoinder {

enum class SecretServiceState {
    Missing,    ///< no session bus, or nobody on it who keeps secrets
    ItemLocked, ///< what was asked for is there, in a locked collection
    NothingToAdd
};

/// Linux: asks the Secret Service itself what QtKeychain's error codes do not tell apart. Asynchronous; calls `use`
/// once, unless `context` is gone. To be called after the keychain has answered, so that the bus is known to be alive.
/// On other systems always NothingToAdd.
void probeSecretService(QObject* context, const QString& service, const QString& key,
                        std::function<void(SecretServiceState)> use);

} // namespace rejoinder
