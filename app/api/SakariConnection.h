#pragma once

#include "api/ApiRequest.h"
#include "domain/Result.h"
#include "domain/Secret.h"

#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <chrono>
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
        std::chrono::milliseconds timeout{30'000};
    };

    SakariConnection(Settings settings, Credentials credentials, const Clock& clock, QObject* parent = nullptr);
    ~SakariConnection() override;

    [[nodiscard]] const AccountId& accountId() const;

    /// The answer's body where it is 2xx and JSON of Sakari's envelope; typed errors otherwise. One request, with the
    /// token, behind the limiter. Whether it is ever repeated is RetryPolicy's to say.
    QFuture<Result<QByteArray>> send(ApiRequest request);

Q_SIGNALS:
    /// Sakari asks us to slow down: nothing goes out until `until` (UTC).
    void pausedUntil(const QDateTime& until);
    void pauseEnded();
    /// A fresh token was refused, or a 401 came back on a fresh token. Nothing is asked any more until setCredentials.
    void credentialsRefused();
    /// After each answer or failure, for the "offline" and "up to date" line.
    void reachabilityChanged(bool reachable);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
