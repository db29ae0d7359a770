#include "program/Screen.h"

#include <QDeadlineTimer>
#include <QFile>

namespace rejoinder::bench {

Screen::~Screen()
{
    // The screen was started first, and goes last.
    for (auto it = m_programs.rbegin(); it != m_programs.rend(); ++it) {
        (*it)->terminate();
        if (!(*it)->waitForFinished(5'000))
            (*it)->kill();
    }
}

QProcess* Screen::startProgram(const QString& program, const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    m_programs.push_back(std::move(process));
    return m_programs.back()->waitForStarted(10'000) ? m_programs.back().get() : nullptr;
}

QString Screen::start()
{
    QProcess* screen =
        startProgram(QStringLiteral("Xvfb"),
                     {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                      QStringLiteral("1400x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!screen)
        return QStringLiteral("Xvfb could not be started");
    QByteArray number;
    while (!number.contains('\n') && screen->waitForReadyRead(30'000))
        number += screen->readAllStandardOutput();
    if (number.trimmed().isEmpty())
        return QStringLiteral("Xvfb did not come up");
    m_display = u':' + QString::fromLatin1(number.trimmed());
    // A manager that comes up after a window takes it off the screen for a moment to give it a frame.
    const QString ready = m_runtime.filePath(QStringLiteral("openbox-is-up"));
    QProcess* manager =
        startProgram(QStringLiteral("openbox"), {QStringLiteral("--startup"), QStringLiteral("touch ") + ready});
    QDeadlineTimer patience(30'000);
    while (manager && !QFile::exists(ready) && !patience.hasExpired() && !manager->waitForFinished(50)) {
    }
    return QFile::exists(ready) ? QString() : QStringLiteral("openbox could not be started");
}

QProcessEnvironment Screen::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_STYLE_OVERRIDE"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtime.path());
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=false;rejoinder.*.info=false"));
    // Nobody's bus: what asks the desktop for something gets no answer, here as for the bare window.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    return environment;
}

} // namespace rejoinder::bench
