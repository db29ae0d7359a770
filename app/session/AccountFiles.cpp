#include "session/AccountFiles.h"

#include "session/SessionSettings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

namespace rejoinder {

QString accountDirectory(const SessionSettings& settings, const AccountId& account)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_-]{1,64}\\z"));
    QString name = account.text();
    if (!plain.match(name).hasMatch()) {
        const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
        name = u'~' + QString::fromLatin1(hash);
    }
    return settings.dataDirectory + QStringLiteral("/accounts/") + name;
}

QString logDirectory(const SessionSettings& settings)
{
    return settings.dataDirectory + QStringLiteral("/log");
}

bool removeDirectories(const QStringList& directories)
{
    bool allGone = true;
    for (const QString& path : directories) {
        QDir directory(path);
        if (directory.exists())
            allGone = directory.removeRecursively() && allGone;
    }
    return allGone;
}

} // namespace rejoinder
