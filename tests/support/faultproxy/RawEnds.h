#pragma once

#include "support/faultproxy/HttpFrame.h"

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest/QTest>
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rejoinder {

/// Counts the bytes that reach it, and answers each whole request with `reply`.
class ByteServer : public QTcpServer
{
public:
    explicit ByteServer(QByteArray answer) : reply(std::move(answer))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                ++connections;
                auto inbox = std::make_shared<QByteArray>();
                connect(socket, &QTcpSocket::disconnected, this, [this] { ++hangUps; });
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, inbox] {
                    const QByteArray bytes = socket->readAll();
                    received += bytes;
                    *inbox += bytes;
                    while (const auto size = HttpFrame(HttpFrame::Kind::Request, *inbox).size(false)) {
                        inbox->remove(0, *size);
                        ++requests;
                        socket->write(reply);
                        if (closes)
                            socket->disconnectFromHost();
                    }
                });
            }
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    QByteArray reply;
    bool closes = false; ///< after each reply
    QByteArray received;
    int connections = 0;
    int requests = 0;
    int hangUps = 0;
};

/// A socket without Qt, because Qt reports a FIN and a RST alike. Connects at once; never blocks.
class RawClient
{
public:
    enum class End { None, Fin, Reset };

    explicit RawClient(quint16 port) : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        // The kernel takes the connection before anybody accepts it.
        isConnected = ::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~RawClient() { hangUp(); }
    Q_DISABLE_COPY_MOVE(RawClient)

    bool write(const QByteArray& bytes)
    {
        return ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    void read()
    {
        char buffer[4096];
        while (end == End::None) {
            const ssize_t count = ::recv(m_descriptor, buffer, sizeof buffer, MSG_DONTWAIT);
            if (count > 0)
                received.append(buffer, count);
            else if (count == 0)
                end = End::Fin;
            else if (errno == ECONNRESET)
                end = End::Reset;
            else
                return;
        }
    }
    /// With the event loop running, until `count` bytes are there or the connection has ended.
    [[nodiscard]] bool readUntil(qsizetype count)
    {
        return QTest::qWaitFor(
            [this, count] {
                read();
                return received.size() >= count || end != End::None;
            },
            30'000);
    }
    [[nodiscard]] bool readToEnd() { return readUntil(std::numeric_limits<qsizetype>::max()); }
    void hangUp()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

    bool isConnected = false;
    QByteArray received;
    End end = End::None;

private:
    int m_descriptor;
};

} // namespace rejoinder
