#include "http/HttpFront.h"

#include "http/Service.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <memory>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

QByteArray verb(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    default:
        return "OTHER";
    }
}

Call callFrom(const QHttpServerRequest& request)
{
    Call call;
    call.method = verb(request.method());
    call.path = request.url().path();
    call.query = request.query();
    call.body = request.body();
    for (const auto& [name, value] : request.headers()) {
        const QByteArray key = name.toLower();
        if (key == "content-type") {
            call.contentType = value;
        } else if (key == "authorization") {
            call.authorization = value;
        }
    }
    return call;
}

void write(QHttpServerResponder& responder, const Answer& answer)
{
    if (answer.status == 0) {
        responder.socket()->abort();
        return;
    }
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    // As a web server does, so that a client can notice that its own clock is wrong.
    responder.writeHeader(
        "Date", QLocale::c()
                    .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                    .toLatin1());
    for (const auto& [name, value] : answer.headers) {
        responder.writeHeader(name, value);
    }
    if (answer.status == 204) {
        // No body and no length, or the next answer on this connection is taken for its body.
        responder.writeBody(QByteArray());
        return;
    }
    responder.writeHeader("Content-Type", answer.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
}

} // namespace

HttpFront::HttpFront(Service& service, QObject* parent) : QObject(parent), m_service(service)
{
    // One handler for all: Router does the rest (its header says why).
    m_server.setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        serve(request, std::move(responder));
    });
}

quint16 HttpFront::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void HttpFront::serve(const QHttpServerRequest& request, QHttpServerResponder&& responder)
{
    Call call = callFrom(request);
    const Answer answer = m_service.answer(call, request.url().path(QUrl::FullyEncoded));
    const int latency = m_service.latencyMs(call);
    if (latency == 0) {
        write(responder, answer);
        return;
    }
    // What was asked is done at once and only the answer is late, so that a client which gives up has all the same
    // sent.
    // A client that is gone takes its socket along, and Qt's responder does not notice.
    const QPointer<QTcpSocket> socket(responder.socket());
    auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
    QTimer::singleShot(latency, this, [kept, socket, answer] {
        if (!socket.isNull()) {
            write(*kept, answer);
        }
    });
}

} // namespace rejoinder::sandbox
