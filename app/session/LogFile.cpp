#include "session/LogFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

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

void append(const QString& fileName, const QString& line)
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
            return; // A log that cannot be written has nowhere to say so; the line went to stderr as well.
    }
    file.write(line.toUtf8());
}

} // namespace

LogFile::LogFile(const QString& directory) : m_fileName(directory + QStringLiteral("/rejoinder.log"))
{
    m_writer.setMaxThreadCount(1);
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
    m_writer.waitForDone();
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
        }
    }
    // Outside the lock: a handler may log itself.
    if (before)
        before(type, context, text);
}

void LogFile::take(const QString& line)
{
    m_writer.start([fileName = m_fileName, line] { append(fileName, line); });
}

} // namespace rejoinder
