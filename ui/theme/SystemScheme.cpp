#include "ui/theme/SystemScheme.h"

#include "ui/theme/PortalSetting.h"

#include <QGuiApplication>
#include <QPalette>
#ifdef Q_OS_WIN
#include <QSettings>
#endif

namespace rejoinder {

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent), m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
#ifdef Q_OS_WIN
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    m_dark = personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#endif
    auto* portal = new PortalSetting(QLatin1String("org.freedesktop.appearance"), QLatin1String("color-scheme"), this);
    connect(portal, &PortalSetting::told, this, [this](const QVariant& value) {
        // 1 prefers dark, 2 prefers light, 0 says nothing: then what the platform's palette said stays.
        if (const uint scheme = value.toUInt(); scheme != 0)
            set(scheme == 1);
    });
}

void SystemScheme::set(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace rejoinder
