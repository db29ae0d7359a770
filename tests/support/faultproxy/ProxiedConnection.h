#pragma once

#include "support/faultproxy/Exchange.h"
#include "support/faultproxy/ServerCall.h"

#include <QObject>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <memory>

namespace rejoinder {

/// One client's connection: reads a whole request, lets the fault happen that is due to it, else passes it on and the
/// whole reply back, then the next one. Owns the socket; deletes itself when nothing more can happen.
class ProxiedConnection : public QObject
{
    Q_OBJECT
public:
    /// Names the exchange that a request begins, and with it its fault.
    using Begin = std::function<std::shared_ptr<Exchange>(const QByteArray& method, const QByteArray& target)>;

    ProxiedConnection(std::unique_ptr<QTcpSocket> client, QUrl server, Begin begin, QObject* parent);
    ~ProxiedConnection() override;

    /// `secure`: takes the client through the TLS handshake. `exchange`: set where the connection itself is struck.
    void start(const std::function<void(QTcpSocket&)>& secure, const std::shared_ptr<Exchange>& exchange);

    /// It waits for the server, or will go to it.
    [[nodiscard]] bool isPending() const { return m_pending; }

private:
    enum class Stage {
        Reading, ///< waits for a request, or for the rest of it
        Busy,    ///< with one
        Struck   ///< the fault has happened; nothing more is said
    };
    void readClient();
    void serveNext();
    void cutRequest(qint64 most);
    void passOn(const QByteArray& request);
    void onReply(const QByteArray& reply, bool isWhole);
    void passBack(const QByteArray& bytes);
    void finish();
    void strike(Fault::Act act);
    void onClientGone();
    ServerCall* callServer();
    [[nodiscard]] bool isClientGone() const { return m_client->state() == QTcpSocket::UnconnectedState; }
    [[nodiscard]] static QByteArray answerOf(const Fault& fault);

    const std::unique_ptr<QTcpSocket> m_client;
    const QUrl m_server;
    const Begin m_begin;
    Stage m_stage = Stage::Reading;
    bool m_pending = false; ///< something goes on even where the client has gone
    bool m_closesAfterwards = false;
    QByteArray m_inbox;
    std::shared_ptr<Exchange> m_exchange;
};

} // namespace rejoinder
