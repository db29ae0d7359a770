#include "session/InstanceName.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace rejoinder {

QStringList instanceNames(const QString& dataDirectory)
{
    // A socket's path has 104 to 108 bytes, and while it is made Qt needs 9 of them for a name in between.
    constexpr int longest = 90;
    const QString directory = QDir::cleanPath(QDir(dataDirectory).absolutePath());
    const QByteArray hash = QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("rejoinder-") + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return {name};
#else
    QStringList names;
    for (const QString& path : {directory + QStringLiteral(".socket"),
                                QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name}) {
        if (QFile::encodeName(path).size() <= longest)
            names.append(path);
    }
    if (names.isEmpty())
        names.append(QDir::tempPath() + u'/' + name);
    return names;
#endif
}

} // namespace rejoinder
