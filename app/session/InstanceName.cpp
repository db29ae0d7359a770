#include "session/InstanceName.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace rejoinder {

QStringList instanceNames(const QString& dataDirectory)
{
    // A socket's path has about 100 bytes, and while it is made Qt needs some of them for a name in between.
    constexpr int longest = 80;
    const QString directory = QDir::cleanPath(QDir(dataDirectory).absolutePath());
    const QByteArray hash = QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
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
    return names;
#endif
}

} // namespace rejoinder
