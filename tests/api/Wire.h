#pragma once

#include "ScriptedServer.h"
#include "api/SakariConnection.h"
#include "domain/Clock.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

namespace rejoinder {

/// A connection to a scripted server, which hands out the tokens "token-1", "token-2" ... by itself.
class Wire
{
public:
    using Security = ScriptedServer::Security;

    explicit Wire(Security security = Security::Plain, std::chrono::milliseconds timeout = std::chrono::seconds(20));

    ScriptedServer server;
    std::unique_ptr<SakariConnection> connection;
    int tokensGiven = 0;

    /// What answers everything but the token request.
    void setScript(ScriptedServer::Script script) { m_script = std::move(script); }
    /// What answers the token request instead.
    void setTokenScript(ScriptedServer::Script script) { m_tokenScript = std::move(script); }
    [[nodiscard]] int tokenCalls() const { return server.count("POST", "/oauth2/token"); }
    [[nodiscard]] static Credentials credentials();
    [[nodiscard]] static QByteArray bearer(const SeenRequest& request)
    {
        return request.headers.value("authorization");
    }

private:
    SystemClock m_clock;
    ScriptedServer::Script m_script;
    ScriptedServer::Script m_tokenScript;
};

/// The result of a future, waited for with the event loop running.
template <class T> Result<T> resultOf(const QFuture<Result<T>>& future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished() || future.resultCount() == 0) {
        QTest::qFail("the future never finished", __FILE__, __LINE__);
        return {};
    }
    return future.result();
}

} // namespace rejoinder
