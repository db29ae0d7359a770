#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QUrl>

namespace rejoinder {

/// One request of the proxy's to the server behind it, on a connection of its own, so that what the server does with a
/// connection is never mixed up with what the proxy does.
class ServerCall : public QObject
{
    Q_OBJECT
public:
    /// `server`: http alone. Connects at once.
    ServerCall(const QUrl& server, QObject* parent);
    ~ServerCall() override;

    void write(const QByteArray& bytes);
    /// An orderly end behind what was written.
    void hangUp();

Q_SIGNALS:
    /// All that was written so far is on its way; after the connection stands, even where that is nothing.
    void handedOver();
    /// Once. `isWhole` false: the connection ended before the reply did, or never stood.
    void ended(const QByteArray& reply, bool isWhole);

private:
    void read(bool isOver);
    void noteProgress();

    QTcpSocket m_socket;
    QByteArray m_reply;
    bool m_ended = false;
};

} // namespace rejoinder
