#include "session/InstanceCall.h"

#include "session/InstanceName.h"
#include "session/ProfileLock.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace rejoinder {

namespace {

using namespace std::chrono_literals;

/// Windows lets a program take the front only where one that has it says so.
void lendTheFront()
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY);
#endif
}

/// Connected and asked; the first word of the answer, empty where none came.
QByteArray ask(QLocalSocket& socket, const QString& dataDirectory, const QByteArray& request,
               std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    for (const QString& name : instanceNames(dataDirectory)) {
        socket.connectToServer(name);
        if (!socket.waitForConnected(int(deadline.remainingTime())))
            continue;
        socket.write(request + '\n');
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(int(deadline.remainingTime())))
                return {};
        }
        return socket.readLine().trimmed();
    }
    return {};
}

} // namespace

bool InstanceCall::raise(const QByteArray& activationToken) const
{
    lendTheFront();
    QLocalSocket socket;
    return ask(socket, m_dataDirectory, "raise " + activationToken, m_patience) == "raised";
}

InstanceCall::Quit InstanceCall::quit() const
{
    if (!ProfileLock(m_dataDirectory).isTakenByAnother())
        return Quit::NobodyThere;
    lendTheFront();
    QLocalSocket socket;
    if (ask(socket, m_dataDirectory, "quit", m_patience) != "asking")
        return Quit::Silent;
    while (!socket.canReadLine()) {
        if (socket.state() != QLocalSocket::ConnectedState || !socket.waitForReadyRead(-1))
            break;
    }
    if (socket.canReadLine())
        return Quit::Stayed;
    // It is on its way out, and writes what it still has.
    for (const QDeadlineTimer deadline(60s); !deadline.hasExpired(); QThread::msleep(50)) {
        if (!ProfileLock(m_dataDirectory).isTakenByAnother())
            return Quit::HasQuit;
    }
    return Quit::Silent;
}

QByteArray InstanceCall::activationToken()
{
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland;
}

} // namespace rejoinder
