#include "session/InstanceServer.h"

#include "domain/ThreadDoor.h"
#include "session/InstanceName.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <utility>

namespace rejoinder {

namespace {

Q_LOGGING_CATEGORY(instanceLog, "rejoinder.instance")

constexpr qint64 longestRequest = 4096; // bytes; a token is a line of some hundred

} // namespace

InstanceServer::InstanceServer(const QString& dataDirectory, QObject* parent)
    : QObject(parent), m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection())
            take(caller);
    });
    for (const QString& name : instanceNames(dataDirectory)) {
        // What a copy left behind that crashed. None is running: the lock is ours.
        QLocalServer::removeServer(name);
        if (m_server->listen(name))
            return;
    }
    qCWarning(instanceLog) << "later copies cannot reach this one:" << m_server->serverError();
}

InstanceServer::~InstanceServer() = default;

void InstanceServer::take(QLocalSocket* caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
        if (caller->canReadLine())
            answer(caller, caller->readLine(longestRequest).trimmed());
        else if (caller->bytesAvailable() > longestRequest)
            caller->abort();
    });
}

void InstanceServer::answer(QLocalSocket* caller, const QByteArray& request)
{
    if (request == "quit") {
        caller->write("asking\n");
        caller->flush(); // before a question takes the event loop's time, or the end of the program its life
        m_waiting.append(caller);
        Q_EMIT quitAsked();
    } else if (request == "raise" || request.startsWith("raise ")) {
        Q_EMIT raiseAsked(request.mid(6));
        caller->write("raised\n");
        caller->disconnectFromServer();
    } else {
        caller->abort();
    }
}

void InstanceServer::stay()
{
    REJOINDER_ASSERT_GUI_THREAD();
    for (const QPointer<QLocalSocket>& caller : std::exchange(m_waiting, {})) {
        if (!caller)
            continue;
        caller->write("stayed\n");
        caller->disconnectFromServer();
    }
}

} // namespace rejoinder
