#include "api/http/HttpTransport.h"

#include "api/http/OneWayBody.h"
#include "api/http/PathLog.h"
#include "api/http/Patience.h"
#include "api/http/SafeUrl.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QNetworkProxy>
#include <QTimer>
#include <memory>

namespace rejoinder {

namespace {

/// Base, path and query put together as they are: QUrl::setPath() would decode a "%2F" that belongs to an id.
QUrl urlOf(const QUrl& base, const ApiRequest& request)
{
    QByteArray url = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    url += request.path.toLatin1();
    if (!request.query.isEmpty())
        url += '?' + request.query.toString(QUrl::FullyEncoded).toLatin1();
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QNetworkRequest networkRequest(const QUrl& url, const ApiRequest& request, const Secret& token,
                               const QSslConfiguration& tls)
{
    QNetworkRequest network(url);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setSslConfiguration(tls);
    network.setRawHeader("Accept", "application/json");
    network.setRawHeader("User-Agent", "Rejoinder/" REJOINDER_VERSION);
    if (!token.isEmpty())
        network.setRawHeader("Authorization", "Bearer " + token.reveal().toUtf8());
    if (!request.contentType.isEmpty())
        network.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    return network;
}

/// The answer's Date header (RFC 9110, 6.6.1), in the one form that servers write; invalid where there is none.
QDateTime dateOf(const QNetworkReply& reply)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date")),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

HttpTransport::HttpTransport(Settings settings, const Clock& clock, QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_clock(clock)
{
    if (isLoopback(m_settings.baseUrl))
        m_manager.setProxy(QNetworkProxy::NoProxy);
}

QNetworkReply* HttpTransport::sendOnce(const ApiRequest& request, QNetworkRequest& network, OneWayBody* body)
{
    // Three things make Qt 6.4 send a request with a body once: it cannot rewind the body, it has not copied the body
    // for itself, and it knows the length beforehand. A connection of its own keeps it off one that the server is about
    // to close, which would leave the outcome unknown for no reason. That takes a manager of its own: one that it
    // shared would hand it the connection of the request before, "close" or not, unless that reply said "close" too.
    auto* manager = new QNetworkAccessManager(this);
    manager->setProxy(m_manager.proxy());
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    network.setRawHeader("Connection", "close");
    const bool put = request.verb == ApiRequest::Verb::Put;
    QNetworkReply* reply = put ? manager->put(network, body) : manager->post(network, body);
    body->setParent(reply);
    connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    return reply;
}

void HttpTransport::send(const ApiRequest& request, const Secret& token, Use use)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const QUrl url = urlOf(m_settings.baseUrl, request);
    if (!isSafeUrl(m_settings.baseUrl) || !isSafeUrl(url)) {
        QTimer::singleShot(0, this, [use = std::move(use)] {
            HttpAnswer answer;
            answer.insecureUrl = true;
            answer.bodyMayHaveLeft = false;
            use(answer);
        });
        return;
    }
    QNetworkRequest network = networkRequest(url, request, token, m_settings.tls);
    switch (request.verb) {
    case ApiRequest::Verb::Get:
        watch(m_manager.get(network), request, nullptr, std::move(use));
        break;
    case ApiRequest::Verb::Put:
        if (request.freshFor) {
            auto* body = new OneWayBody(request.body);
            watch(sendOnce(request, network, body), request, body, std::move(use));
        } else {
            watch(m_manager.put(network, request.body), request, nullptr, std::move(use));
        }
        break;
    case ApiRequest::Verb::Delete:
        watch(m_manager.deleteResource(network), request, nullptr, std::move(use));
        break;
    case ApiRequest::Verb::Post:
        auto* body = new OneWayBody(request.body);
        watch(sendOnce(request, network, body), request, body, std::move(use));
        break;
    }
}

void HttpTransport::watch(QNetworkReply* reply, const ApiRequest& request, const OneWayBody* body, Use use)
{
    struct Progress
    {
        HttpAnswer answer;
        QElapsedTimer since;
    };
    auto progress = std::make_shared<Progress>();
    progress->since.start();

    auto* patience = new Patience(m_settings.timeout, m_clock, reply);
    connect(patience, &Patience::ranOut, reply, [reply, progress] {
        progress->answer.timedOut = true;
        reply->abort();
    });
    connect(reply, &QNetworkReply::uploadProgress, patience, &Patience::renew);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, progress, patience, largest = m_settings.largestBody] {
        patience->renew();
        progress->answer.body += reply->readAll();
        if (progress->answer.body.size() > largest) {
            progress->answer.tooLarge = true;
            progress->answer.body.clear();
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, reply, [this, reply, progress, request, body, use = std::move(use)] {
        reply->deleteLater();
        if (const QDateTime there = dateOf(*reply); there.isValid())
            m_serverAhead = std::chrono::milliseconds(m_clock.now().msecsTo(there));
        HttpAnswer& answer = progress->answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.retryAfter = reply->rawHeader("Retry-After");
        answer.networkError = reply->error();
        answer.sentOnce = body != nullptr;
        answer.bodyMayHaveLeft = !body || body->wasTouched();
        if (!answer.tooLarge && reply->isReadable())
            answer.body += reply->readAll();
        logAnswer(request, answer, progress->since.elapsed());
        use(answer);
    });
}

} // namespace rejoinder
