#include "support/faultproxy/ProxiedConnection.h"

#include "support/faultproxy/HttpFrame.h"
#include "support/faultproxy/Reset.h"

#include <QTimer>
#include <algorithm>

namespace rejoinder {

using Act = Fault::Act;
using Point = Fault::Point;

ProxiedConnection::ProxiedConnection(std::unique_ptr<QTcpSocket> client, QUrl server, Begin begin, QObject* parent)
    : QObject(parent), m_client(std::move(client)), m_server(std::move(server)), m_begin(std::move(begin))
{
    connect(m_client.get(), &QTcpSocket::disconnected, this, &ProxiedConnection::onClientGone);
}

ProxiedConnection::~ProxiedConnection()
{
    m_client->disconnect(this); // It says that it is closed while it goes.
}

void ProxiedConnection::start(const std::function<void(QTcpSocket&)>& secure, const std::shared_ptr<Exchange>& exchange)
{
    const auto listen = [this, secure] {
        connect(m_client.get(), &QTcpSocket::readyRead, this, &ProxiedConnection::readClient);
        if (secure)
            secure(*m_client);
        readClient();
    };
    if (!exchange)
        return listen();
    if (exchange->fault.act == Act::Delay)
        QTimer::singleShot(exchange->fault.wait, this, listen);
    else
        strike(exchange->fault.act);
}

void ProxiedConnection::readClient()
{
    m_inbox += m_client->readAll();
    serveNext();
}

void ProxiedConnection::serveNext()
{
    if (m_stage != Stage::Reading)
        return;
    const HttpFrame frame(HttpFrame::Kind::Request, m_inbox);
    if (!frame.hasFirstLine())
        return;
    if (!m_exchange)
        m_exchange = m_begin(frame.method(), frame.target());
    const std::optional<qsizetype> size = frame.size(false);
    m_exchange->requestRead = size.value_or(m_inbox.size());
    const Fault& fault = m_exchange->fault;
    const bool cuts = fault.point == Point::InRequest && fault.act != Act::Delay;
    if (cuts && (size || m_exchange->requestRead >= fault.bytes))
        return cutRequest(std::min(fault.bytes, m_exchange->requestRead));
    if (!size)
        return;
    const QByteArray request = m_inbox.left(*size);
    m_inbox.remove(0, *size);
    m_closesAfterwards = frame.closesAfterwards();
    m_stage = Stage::Busy;
    if (fault.point != Point::BeforeServer)
        return passOn(request);
    if (fault.act == Act::Answer) {
        passBack(answerOf(fault));
        return finish();
    }
    if (fault.act != Act::Delay)
        return strike(fault.act);
    m_pending = true;
    QTimer::singleShot(fault.wait, this, [this, request] { passOn(request); });
}

void ProxiedConnection::cutRequest(qint64 most)
{
    m_stage = Stage::Struck;
    m_pending = true;
    ServerCall* call = callServer();
    call->write(m_inbox.left(most));
    m_exchange->requestPassedOn = most;
    connect(call, &ServerCall::handedOver, this, [this, call, act = m_exchange->fault.act] {
        m_pending = false;
        if (act != Act::Hang)
            call->hangUp();
        strike(act);
    });
    // What the server may still say comes too late to be passed back.
    connect(call, &ServerCall::ended, this, [this, exchange = m_exchange](const QByteArray& reply, bool isWhole) {
        exchange->replyRead = reply.size();
        exchange->wasServed = isWhole;
        m_pending = false;
        onClientGone();
    });
}

void ProxiedConnection::passOn(const QByteArray& request)
{
    m_pending = true;
    const Fault& fault = m_exchange->fault;
    const qint64 atOnce =
        fault.point == Point::InRequest ? std::min<qint64>(fault.bytes, request.size()) : request.size();
    ServerCall* call = callServer();
    connect(call, &ServerCall::ended, this, &ProxiedConnection::onReply);
    call->write(request.left(atOnce));
    m_exchange->requestPassedOn = atOnce;
    if (atOnce == request.size())
        return;
    QTimer::singleShot(fault.wait, call, [exchange = m_exchange, call, rest = request.mid(atOnce)] {
        call->write(rest);
        exchange->requestPassedOn += rest.size();
    });
}

void ProxiedConnection::onReply(const QByteArray& reply, bool isWhole)
{
    m_pending = false;
    m_exchange->replyRead = reply.size();
    m_exchange->wasServed = isWhole;
    if (isClientGone())
        return onClientGone();
    const Fault fault = m_exchange->fault;
    const auto goOn = [this, isWhole](const QByteArray& bytes) {
        passBack(bytes);
        if (isWhole)
            finish();
        else
            strike(Act::Close);
    };
    m_closesAfterwards |= HttpFrame(HttpFrame::Kind::Reply, reply).closesAfterwards();
    if (fault.point == Point::AfterServer && fault.act == Act::Answer) {
        passBack(answerOf(fault));
        return finish();
    }
    if (fault.point != Point::AfterServer && fault.point != Point::InReply)
        return goOn(reply);
    const QByteArray first = fault.point == Point::InReply ? reply.left(fault.bytes) : QByteArray();
    passBack(first);
    if (fault.act != Act::Delay)
        return strike(fault.act);
    QTimer::singleShot(fault.wait, this, [goOn, rest = reply.mid(first.size())] { goOn(rest); });
}

void ProxiedConnection::passBack(const QByteArray& bytes)
{
    if (isClientGone())
        return;
    m_exchange->replyPassedOn += bytes.size();
    m_client->write(bytes);
    m_client->flush();
}

void ProxiedConnection::finish()
{
    m_exchange.reset();
    m_stage = Stage::Reading;
    if (m_closesAfterwards)
        strike(Act::Close);
    else
        serveNext();
}

void ProxiedConnection::strike(Act act)
{
    m_stage = Stage::Struck;
    if (act == Act::Close)
        m_client->disconnectFromHost();
    else if (act == Act::Reset)
        resetConnection(*m_client);
    if (isClientGone())
        onClientGone();
}

void ProxiedConnection::onClientGone()
{
    if (isClientGone() && !m_pending)
        deleteLater();
}

ServerCall* ProxiedConnection::callServer()
{
    return new ServerCall(m_server, this);
}

QByteArray ProxiedConnection::answerOf(const Fault& fault)
{
    return "HTTP/1.1 " + QByteArray::number(fault.status) + " Proxy\r\nContent-Type: application/json\r\n" +
           fault.headers + "Content-Length: " + QByteArray::number(fault.body.size()) + "\r\n\r\n" + fault.body;
}

} // namespace rejoinder
