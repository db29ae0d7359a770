#pragma once

#include "api/ApiRequest.h"
#include "api/http/HttpAnswer.h"
#include "domain/Secret.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <functional>

namespace rejoinder {

class Clock;
class OneWayBody;

/// Bytes out, bytes in. Follows no redirect, keeps no cookie, ignores no TLS error, speaks HTTP/1.1. GUI thread.
class HttpTransport : public QObject
{
    Q_OBJECT
public:
    using Use = std::function<void(const HttpAnswer&)>;

    struct Settings
    {
        QUrl baseUrl;
        std::chrono::milliseconds timeout; ///< without a byte in or out; see Patience
        QSslConfiguration tls;
        qint64 largestBody = 50 * 1024 * 1024; ///< bytes, after decompression
    };

    HttpTransport(Settings settings, const Clock& clock, QObject* parent = nullptr);

    /// Calls `use` once, later, unless this object is destroyed first. `token` is empty for the token request.
    void send(const ApiRequest& request, const Secret& token, Use use);

    /// How far the server's clock is ahead of this computer's (negative: behind), by the last answer that said what
    /// time it was there (the Date header, whole seconds); zero until then.
    [[nodiscard]] std::chrono::milliseconds serverAhead() const { return m_serverAhead; }

private:
    /// The one way out for what is not idempotent: leaves once, or fails.
    QNetworkReply* sendOnce(const ApiRequest& request, QNetworkRequest& network, OneWayBody* body);
    void watch(QNetworkReply* reply, const ApiRequest& request, const OneWayBody* body, Use use);

    Settings m_settings;
    const Clock& m_clock;
    QNetworkAccessManager m_manager; ///< of all but the POSTs
    std::chrono::milliseconds m_serverAhead{0};
};

} // namespace rejoinder
