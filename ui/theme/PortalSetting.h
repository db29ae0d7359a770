#pragma once

#include <QLatin1String>
#include <QObject>
#include <QVariant>
#ifdef REJOINDER_DBUS
#include <QDBusVariant>
#endif

namespace rejoinder {

/// One setting of the desktop as the settings portal tells it (org.freedesktop.portal.Settings). Says nothing where
/// there is no D-Bus, no portal or no such setting. GUI thread; asks without waiting.
class PortalSetting : public QObject
{
    Q_OBJECT
public:
    /// `group` and `key` must be literals.
    PortalSetting(QLatin1String group, QLatin1String key, QObject* parent);

Q_SIGNALS:
    /// What it is, and again whenever it changes.
    void told(const QVariant& value);

#ifdef REJOINDER_DBUS
private Q_SLOTS:
    /// org.freedesktop.portal.Settings::SettingChanged
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
#endif

private:
    QLatin1String m_group;
    QLatin1String m_key;
};

} // namespace rejoinder
