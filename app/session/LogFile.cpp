#include "session/LogFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <cstdio>

namespace rejoinder {

namespace {

constexpr qint64 largest = 1'000'000;
constexpr int longestLine = 500;

/// Qt's message handler is one a process and takes no argument of ours, so the one log file is found through here.
QBasicMutex activeMutex;
LogFile* active = nullptr;

QChar letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u'D';
    case QtInfoMsg:
        return u'I';
    case QtWarningMsg:
        return u'W';
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u'E';
}

bool append(const QString& fileName, const QByteArray& line)
{
    if (QFileInfo(fileName).size() >= largest) {
        const QString older = fileName + QStringLiteral(".1");
        QFile::remove(older);
        QFile::rename(fileName, older);
    }
    constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, onlyOwner)) {
        const QString directory = QFileInfo(fileName).absolutePath();
        QDir().mkpath(directory);
        QFile::setPermissions(directory, onlyOwner | QFileDevice::ExeOwner);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append, onlyOwner))
            return false;
    }
    return file.write(line) == line.size() && file.flush();
}

} // namespace

LogFile::LogFile(const QString& directory)
    : m_fileName(directory + QStringLiteral("/rejoinder.log")), m_writer(std::make_shared<QThreadPool>())
{
    m_writer->setMaxThreadCount(1);
    {
        const QMutexLocker lock(&activeMutex);
        active = this;
    }
    m_before = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    {
        const QMutexLocker lock(&activeMutex);
        active = nullptr;
    }
    m_writer->waitForDone();
}

void LogFile::settle()
{
    std::shared_ptr<QThreadPool> writer;
    {
        const QMutexLocker lock(&activeMutex);
        if (active)
            writer = active->m_writer;
    }
    // Outside the lock, which everybody who logs has to take.
    if (writer)
        writer->waitForDone();
}

void LogFile::handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&activeMutex);
        if (!active)
            return;
        before = active->m_before;
        const QLatin1String category(context.category);
        if (category.startsWith(QLatin1String("rejoinder."))) {
            const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
            QString line = now + u' ' + letterOf(type) + u' ' + category + QLatin1String(": ") + text;
            line.truncate(longestLine);
            line.replace(u'\n', u' ');
            active->take(line + u'\n');
            return;
        }
    }
    // Outside the lock: a handler may log itself.
    if (before)
        before(type, context, text);
}

void LogFile::take(const QString& line)
{
    m_writer->start([fileName = m_fileName, line = line.toUtf8()] {
        if (!append(fileName, line))
            std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    });
}

} // namespace rejoinder
