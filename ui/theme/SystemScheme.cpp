#include "ui/theme/SystemScheme.h"

#include <QGuiApplication>
#include <QPalette>
#ifdef REJOINDER_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#ifdef Q_OS_WIN
#include <QSettings>
#endif

namespace rejoinder {

#ifdef REJOINDER_DBUS
static constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
static constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
static constexpr QLatin1String portalInterface("org.freedesktop.portal.Settings");
static constexpr QLatin1String appearance("org.freedesktop.appearance");
static constexpr QLatin1String colorScheme("color-scheme");

/// The portal wraps its answer in one variant more than its documentation says, depending on the version.
static QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
#endif

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent), m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
#ifdef Q_OS_WIN
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    m_dark = personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#endif
    askPortal();
}

void SystemScheme::set(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

#ifdef REJOINDER_DBUS
void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    ask << QString(appearance) << QString(colorScheme);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            portalSettingChanged(appearance, colorScheme, reply.value());
        watcher->deleteLater();
    });
}

void SystemScheme::portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    // 1 prefers dark, 2 prefers light, 0 says nothing: then what the platform's palette said stays.
    const uint scheme = unwrapped(value.variant()).toUInt();
    if (group == appearance && key == colorScheme && scheme != 0)
        set(scheme == 1);
}
#else
void SystemScheme::askPortal() {}
#endif

} // namespace rejoinder
