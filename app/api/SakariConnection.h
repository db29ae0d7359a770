#pragma once

#include "api/ApiRequest.h"
#include "domain/Result.h"
#include "domain/Secret.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>

namespace rejoinder {

class Clock;

/// One account's way to Sakari: token, limiter, transport, decoding off the GUI thread. All resource classes share it.
/// Lives on the GUI thread; futures finish there. Destroying it cancels what is on its way (ApiError::Kind::Cancelled).
class SakariConnection : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        QUrl baseUrl{QStringLiteral("https://api.sakari.io")}; ///< https, or http to a loopback address
        std::chrono::milliseconds timeout{30'000};             ///< without a byte in or out
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        /// From 0 up to 1, for pauses that Sakari does not set the length of; empty: the system's random numbers.
        std::function<double()> jitter;
    };

    SakariConnection(Settings settings, Credentials credentials, const Clock& clock, QObject* parent = nullptr);
    ~SakariConnection() override;

    [[nodiscard]] const AccountId& accountId() const { return m_accountId; }

    /// The answer's body where it is 2xx and came in whole; typed errors otherwise. Whether the body is what was
    /// promised is for the resource classes to say, off this thread. One request, with the token, behind the limiter.
    /// Whether it is ever repeated is RetryPolicy's to say. The future always finishes.
    QFuture<Result<QByteArray>> send(ApiRequest request);

    /// See HttpTransport.
    [[nodiscard]] std::chrono::milliseconds serverAhead() const;

    /// Others for the same account; ends the state that credentialsRefused() announced.
    void setCredentials(Credentials credentials);

Q_SIGNALS:
    /// Sakari asks us to slow down: nothing goes out until `until` (UTC).
    void pausedUntil(const QDateTime& until);
    void pauseEnded();
    /// No token is given, or no call accepts a fresh one. Nothing is asked any more until setCredentials. A 401 of a
    /// single call, with a token that others accept, is that call's own Forbidden.
    void credentialsRefused();
    /// After each answer (true) or failure on the way (false), for the "offline" and "up to date" line.
    void reachabilityChanged(bool reachable);

private:
    struct Private;
    AccountId m_accountId;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
