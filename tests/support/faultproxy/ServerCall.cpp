#include "support/faultproxy/ServerCall.h"

#include "support/faultproxy/HttpFrame.h"

namespace rejoinder {

ServerCall::ServerCall(const QUrl& server, QObject* parent) : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::connected, this, &ServerCall::noteProgress);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &ServerCall::noteProgress);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(false); });
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { read(true); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_socket.state() == QTcpSocket::UnconnectedState)
            read(true);
    });
    m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
}

ServerCall::~ServerCall()
{
    m_socket.disconnect(this); // It says that it is closed while it goes.
}

void ServerCall::write(const QByteArray& bytes)
{
    m_socket.write(bytes);
}

void ServerCall::hangUp()
{
    m_socket.disconnectFromHost();
}

void ServerCall::noteProgress()
{
    if (m_socket.state() == QTcpSocket::ConnectedState && m_socket.bytesToWrite() == 0)
        Q_EMIT handedOver();
}

void ServerCall::read(bool isOver)
{
    if (m_ended)
        return;
    m_reply += m_socket.readAll();
    const std::optional<qsizetype> size = HttpFrame(HttpFrame::Kind::Reply, m_reply).size(isOver);
    if (!size && !isOver)
        return;
    m_ended = true;
    Q_EMIT ended(size ? m_reply.left(*size) : m_reply, size.has_value());
}

} // namespace rejoinder
