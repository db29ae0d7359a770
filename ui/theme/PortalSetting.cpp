#include "ui/theme/PortalSetting.h"

#ifdef REJOINDER_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace rejoinder {

#ifdef REJOINDER_DBUS
static constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
static constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
static constexpr QLatin1String portalInterface("org.freedesktop.portal.Settings");

/// The portal wraps its answer in one variant more than its documentation says, depending on the version.
static QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

PortalSetting::PortalSetting(QLatin1String group, QLatin1String key, QObject* parent)
    : QObject(parent), m_group(group), m_key(key)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    ask << QString(group) << QString(key);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            settingChanged(m_group, m_key, reply.value());
        watcher->deleteLater();
    });
}

void PortalSetting::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == m_group && key == m_key)
        Q_EMIT told(unwrapped(value.variant()));
}
#else
PortalSetting::PortalSetting(QLatin1String group, QLatin1String key, QObject* parent)
    : QObject(parent), m_group(group), m_key(key)
{
}
#endif

} // namespace rejoinder
