#include "session/ProfileLock.h"

#include <QDir>
#include <QFileInfo>

namespace rejoinder {

ProfileLock::ProfileLock(const QString& dataDirectory)
    : m_file(QDir::cleanPath(dataDirectory) + QStringLiteral(".lock"))
{
    QDir().mkpath(QFileInfo(dataDirectory).path());
    // An agent's day is long: age alone never makes it stale, only that its process is gone.
    m_file.setStaleLockTime(0);
    m_taken = !m_file.tryLock(0) && m_file.error() == QLockFile::LockFailedError;
}

} // namespace rejoinder
