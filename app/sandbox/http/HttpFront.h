#pragma once

#include <QHttpServer>
#include <QObject>

namespace rejoinder::sandbox {

class Service;

/// The socket: turns what Qt's server hands over into calls, and answers into bytes.
class HttpFront : public QObject
{
    Q_OBJECT
public:
    explicit HttpFront(Service& service, QObject* parent = nullptr);

    /// Loopback only. The port in use, or 0 where it could not be had.
    quint16 listen(quint16 port);

private:
    void serve(const QHttpServerRequest& request, QHttpServerResponder&& responder);

    Service& m_service;
    QHttpServer m_server;
};

} // namespace rejoinder::sandbox
