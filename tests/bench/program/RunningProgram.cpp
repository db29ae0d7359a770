#include "program/RunningProgram.h"

#include "profile/BenchProfile.h"

#include <QDeadlineTimer>
#include <QFile>

#include <chrono>
#include <unistd.h>

namespace rejoinder::bench {

namespace {

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

QByteArray contentOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

RunningProgram::RunningProgram(const QProcessEnvironment& environment, const QString& program,
                               const QStringList& arguments)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_begin = now();
    m_process.start(program, arguments);
}

RunningProgram::~RunningProgram()
{
    m_process.terminate();
    if (!m_process.waitForFinished(20'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QStringList RunningProgram::arguments(const QUrl& apiUrl)
{
    return {
        QStringLiteral("--profile"), BenchProfile::name(),       QStringLiteral("--api-url"),      apiUrl.toString(),
        QStringLiteral("--size"),    QStringLiteral("1280x800"), QStringLiteral("--trace-startup")};
}

QProcessEnvironment RunningProgram::withProfile(QProcessEnvironment environment, const BenchProfile& profile)
{
    environment.insert(QStringLiteral("XDG_DATA_HOME"), profile.dataHome());
    return environment;
}

std::optional<double> RunningProgram::reached(const QByteArray& step, int ms)
{
    QDeadlineTimer patience(ms);
    while (true) {
        const qint64 seen = now();
        // The line is flushed when its step is reached; whoever waits here is woken by it.
        if (m_read.startsWith(step) || m_read.contains('\n' + step))
            return double(seen - m_begin) / 1e6;
        if (patience.hasExpired() || !m_process.waitForReadyRead(int(patience.remainingTime())))
            return std::nullopt;
        m_read += m_process.readAllStandardOutput();
    }
}

std::optional<double> RunningProgram::residentMegabytes() const
{
    const QByteArray text = contentOf(QStringLiteral("/proc/%1/statm").arg(m_process.processId()));
    bool ok = false;
    const double pages = text.split(' ').value(1).toDouble(&ok);
    if (!ok)
        return std::nullopt;
    return pages * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

std::optional<double> RunningProgram::processorSeconds() const
{
    const QByteArray text = contentOf(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
    // The name, in parentheses, may have blanks; the 14th and 15th field are the user's and the system's time.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13)
        return std::nullopt;
    return (fields.at(11).toDouble() + fields.at(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

bool RunningProgram::onWindow(const QStringList& words) const
{
    QProcess find;
    find.setProcessEnvironment(m_process.processEnvironment());
    find.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                           QStringLiteral("--pid"), QString::number(m_process.processId())});
    if (!find.waitForFinished(10'000))
        return false;
    const QByteArray window = find.readAllStandardOutput().trimmed().split('\n').constLast();
    if (window.isEmpty())
        return false;
    QProcess act;
    act.setProcessEnvironment(m_process.processEnvironment());
    QStringList arguments = words;
    arguments.insert(1, QString::fromLatin1(window));
    act.start(QStringLiteral("xdotool"), arguments);
    return act.waitForFinished(10'000) && act.exitCode() == 0;
}

} // namespace rejoinder::bench
