#include "session/Profile.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace rejoinder {

namespace {

SessionSettings settingsBelow(const QString& directory)
{
    SessionSettings settings;
    settings.dataDirectory = directory;
    settings.settingsFile = directory + QStringLiteral("/settings.ini");
    return settings;
}

} // namespace

bool isProfileName(const QString& name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9_-]{1,64}\\z"));
    return allowed.match(name).hasMatch();
}

SessionSettings profileSettings(const QString& name, const QUrl& apiUrl)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    SessionSettings settings = settingsBelow(base + QStringLiteral("/rejoinder/") + name);
    settings.profile = name;
    settings.apiUrl = apiUrl;
    return settings;
}

SessionSettings DemoProfile::settings() const
{
    SessionSettings settings = settingsBelow(m_directory.path());
    settings.profile = QStringLiteral("demo");
    settings.isDemo = true;
    return settings;
}

} // namespace rejoinder
