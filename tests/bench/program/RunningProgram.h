#pragma once

#include <QProcess>
#include <optional>

namespace rejoinder::bench {

class BenchProfile;

/// A program with a window that says on standard output how far its start has come: the real rejoinder with
/// --trace-startup, or the bare window. Looked at from outside only. It is asked to quit when this object ends.
class RunningProgram
{
public:
    RunningProgram(const QProcessEnvironment& environment, const QString& program, const QStringList& arguments);
    ~RunningProgram();
    Q_DISABLE_COPY_MOVE(RunningProgram)

    /// rejoinder on this profile.
    [[nodiscard]] static QStringList arguments(const QUrl& apiUrl);
    [[nodiscard]] static QProcessEnvironment withProfile(QProcessEnvironment environment, const BenchProfile& profile);

    /// Milliseconds from just before the process was made until its line arrived here that begins so. nullopt: it never
    /// came.
    [[nodiscard]] std::optional<double> reached(const QByteArray& step, int ms = 60'000);
    /// Resident memory in MB (1,000,000 bytes).
    [[nodiscard]] std::optional<double> residentMegabytes() const;
    /// Processor time that the process and its threads have used, in seconds.
    [[nodiscard]] std::optional<double> processorSeconds() const;
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// xdotool on its window. False: it did not work.
    [[nodiscard]] bool onWindow(const QStringList& words) const;

private:
    QProcess m_process;
    QByteArray m_read;
    qint64 m_begin = 0;
};

} // namespace rejoinder::bench
