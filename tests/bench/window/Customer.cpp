#include "window/Customer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace rejoinder::bench {

Customer::Customer(const QUrl& sandbox) : m_sandbox(sandbox), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Customer::~Customer()
{
    m_thread.quit();
    m_thread.wait();
}

void Customer::write(const QString& conversation, const QString& text)
{
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("conversationId"), conversation}, {QStringLiteral("text"), text}})
            .toJson(QJsonDocument::Compact);
    QMetaObject::invokeMethod(
        m_worker,
        [url = m_sandbox, body] {
            QTcpSocket socket;
            socket.connectToHost(url.host(), quint16(url.port()));
            if (!socket.waitForConnected(10'000))
                return;
            socket.write("POST /sandbox/inbound HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                         "Connection: close\r\nContent-Length: " +
                         QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket.waitForReadyRead(10'000);
        },
        Qt::QueuedConnection);
}

} // namespace rejoinder::bench
