#include "secrets/SecretServiceProbe.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#endif

namespace rejoinder {

#ifdef Q_OS_LINUX

namespace {

using Attributes = QMap<QString, QString>;
using ItemPaths = QList<QDBusObjectPath>;

QString busName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

template <class Use> void whenAnswered(const QDBusPendingCall& call, QObject* context, Use use)
{
    auto* watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [use](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        use(*done);
    });
}

void lookForItem(QObject* context, const Attributes& attributes, std::function<void(SecretServiceState)> use)
{
    QDBusMessage search =
        QDBusMessage::createMethodCall(busName(), QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    search.setArguments({QVariant::fromValue(attributes)});
    whenAnswered(QDBusConnection::sessionBus().asyncCall(search), context, [use](const QDBusPendingCall& call) {
        const QDBusPendingReply<ItemPaths, ItemPaths> reply = call;
        const bool locked = !reply.isError() && !reply.argumentAt<1>().isEmpty();
        use(locked ? SecretServiceState::ItemLocked : SecretServiceState::NothingToAdd);
    });
}

} // namespace

void probeSecretService(QObject* context, const QString& service, const QString& key,
                        std::function<void(SecretServiceState)> use)
{
    qDBusRegisterMetaType<Attributes>();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        use(SecretServiceState::Missing);
        return;
    }
    const QDBusPendingCall owned = bus.interface()->asyncCall(QStringLiteral("NameHasOwner"), busName());
    const Attributes attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}};
    whenAnswered(owned, context, [context, attributes, use](const QDBusPendingCall& call) {
        const QDBusPendingReply<bool> reply = call;
        // The keychain was just called, which starts the service where it can be started: without an owner there is
        // none.
        if (reply.isError() || !reply.value())
            use(SecretServiceState::Missing);
        else
            lookForItem(context, attributes, use);
    });
}

#else

void probeSecretService(QObject*, const QString&, const QString&, std::function<void(SecretServiceState)> use)
{
    use(SecretServiceState::NothingToAdd);
}

#endif

} // namespace rejoinder
