#include "ScriptedServer.h"

#include "support/certificates/TestCertificates.h"

#include <QSslServer>

namespace rejoinder {

namespace {

/// One whole request off the front of `buffer`; nullopt while some of it is missing.
std::optional<SeenRequest> take(QByteArray& buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(headEnd).replace("\r\n", "\n").split('\n');
    SeenRequest request;
    const QList<QByteArray> first = lines.at(0).split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

} // namespace

ScriptedReply ScriptedReply::json(int status, const QByteArray& body, const QByteArray& moreHeaders)
{
    return {.bytes = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n" +
                     moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
            .close = false,
            .hold = false};
}

ScriptedServer::ScriptedServer(Security security) : m_security(security)
{
    if (security == Security::Plain) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(serverTls(security == Security::Trusted));
        m_server = std::move(server);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket, *buffer);
        }
    });
    m_server->listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(m_security == Security::Plain ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

int ScriptedServer::count(const QByteArray& verb, const QByteArray& targetStart) const
{
    return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(), [&](const SeenRequest& request) {
        return request.verb == verb && request.target.startsWith(targetStart);
    }));
}

void ScriptedServer::answerHeld(const ScriptedReply& reply, qsizetype most)
{
    for (qsizetype i = 0; i < most && !m_held.isEmpty(); ++i) {
        if (QTcpSocket* socket = m_held.takeFirst())
            carryOut(socket, reply);
    }
}

void ScriptedServer::read(QTcpSocket* socket, QByteArray& buffer)
{
    buffer += socket->readAll();
    while (std::optional<SeenRequest> request = take(buffer)) {
        m_seen.append(*request);
        ScriptedReply reply = m_script ? m_script(*request) : ScriptedReply::hangUp();
        reply.close |= request->headers.value("connection") == "close";
        if (reply.hold)
            m_held.append(socket);
        else
            carryOut(socket, reply);
    }
}

void ScriptedServer::carryOut(QTcpSocket* socket, const ScriptedReply& reply)
{
    if (!reply.bytes.isEmpty())
        socket->write(reply.bytes);
    if (reply.close)
        socket->disconnectFromHost();
}

} // namespace rejoinder
