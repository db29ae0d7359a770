#include "api/RequestLimiter.h"
#include "api/RetryPolicy.h"
#include "api/TokenKeeper.h"
#include "api/TokenLife.h"
#include "api/decode/JsonDepth.h"
#include "api/http/ErrorDecoder.h"
#include "api/http/RetryAfter.h"
#include "api/http/SafeUrl.h"
#include "support/FixedClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace rejoinder;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = ApiError::Kind;
using Verb = ApiRequest::Verb;

Q_DECLARE_METATYPE(std::optional<milliseconds>)

namespace {

const QDateTime now(QDate(2026, 10, 21), QTime(7, 0), Qt::UTC);

QByteArray jwt(const QByteArray& claims)
{
    return "eyJhbGciOiJIUzI1NiJ9." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
           ".c2ln";
}

HttpAnswer tokenAnswer(const QByteArray& token)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.body = "{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\",\"expires_in\":100}";
    return answer;
}

} // namespace

/// What needs no network: how long, how often, in which order, and what an answer means.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenLives_data();
    void tokenLives();
    void tokenIsAskedForOnce();
    void hundredRefusalsRenewOnce();
    void newCredentialsWhileAsking();
    void retryAfterHeader_data();
    void retryAfterHeader();
    void pausesGrow();
    void nextSteps_data();
    void nextSteps();
    void limiterKeepsTheOrder();
    void limiterPausesEverybody();
    void strikesOfOneVolleyCountOnce();
    void meaningOfAnswers_data();
    void meaningOfAnswers();
    void meaningOfWords();
    void safeAddresses_data();
    void safeAddresses();
    void depth();
};

void RulesTest::tokenLives_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<double>("expiresIn"); ///< negative: none
    QTest::addColumn<int>("seconds");
    const QByteArray inAnHour = QByteArray::number(now.toSecsSinceEpoch() + 3600);
    QTest::newRow("exp") << jwt("{\"exp\":" + inAnHour + "}") << -1.0 << 3540;
    QTest::newRow("exp rather than expires_in") << jwt("{\"exp\":" + inAnHour + "}") << 10.0 << 3540;
    QTest::newRow("exp against iat, on a computer whose clock is years off")
        << jwt("{\"iat\":1000,\"exp\":4600}") << -1.0 << 3540;
    QTest::newRow("exp in the past") << jwt("{\"exp\":5}") << -1.0 << 1740;
    QTest::newRow("short lived") << jwt("{\"iat\":1000,\"exp\":1010}") << -1.0 << 9;
    QTest::newRow("for ever") << jwt("{\"iat\":0,\"exp\":99999999999}") << -1.0 << 24 * 3600 - 60;
    QTest::newRow("no exp") << jwt("{\"sub\":\"x\"}") << -1.0 << 1740;
    QTest::newRow("not a JWT") << QByteArray("opaque") << -1.0 << 1740;
    QTest::newRow("not a JWT, expires_in") << QByteArray("opaque") << 100.0 << 90;
    QTest::newRow("claims that are no JSON") << QByteArray("a.b.c") << 100.0 << 90;
}

void RulesTest::tokenLives()
{
    QFETCH(QByteArray, token);
    QFETCH(double, expiresIn);
    QFETCH(int, seconds);
    const std::optional<double> given = expiresIn < 0 ? std::nullopt : std::optional(expiresIn);
    QCOMPARE(tokenLife(token, given, now), milliseconds(seconds * 1000));
}

void RulesTest::tokenIsAskedForOnce()
{
    FixedClock clock;
    QList<std::function<void(const HttpAnswer&)>> asked;
    TokenKeeper keeper({}, clock, [&](const ApiRequest&, auto use) { asked.append(use); });
    QStringList got;
    const auto use = [&](const Result<Secret>& token) { got.append(token.ok() ? token.value().reveal() : QString()); };
    for (int i = 0; i < 3; ++i)
        keeper.get(use);
    QCOMPARE(asked.size(), 1);
    QVERIFY(got.isEmpty());
    asked.takeFirst()(tokenAnswer("one"));
    QCOMPARE(got, QStringList({QStringLiteral("one"), QStringLiteral("one"), QStringLiteral("one")}));
    clock.advance(89);
    keeper.get(use);
    QCOMPARE(got.size(), 4);
    clock.advance(2);
    keeper.get(use);
    QCOMPARE(asked.size(), 1);
    asked.takeFirst()(tokenAnswer("two"));
    QCOMPARE(got.last(), QStringLiteral("two"));
}

void RulesTest::hundredRefusalsRenewOnce()
{
    FixedClock clock;
    QList<std::function<void(const HttpAnswer&)>> asked;
    TokenKeeper keeper({}, clock, [&](const ApiRequest&, auto use) { asked.append(use); });
    int renewed = 0;
    const auto use = [&](const Result<Secret>& token) { renewed += token.ok() ? 1 : 0; };
    keeper.get([](const Result<Secret>&) {});
    asked.takeFirst()(tokenAnswer("old"));
    for (int i = 0; i < 50; ++i)
        keeper.renew(Secret(QStringLiteral("old")), use);
    QCOMPARE(asked.size(), 1);
    asked.takeFirst()(tokenAnswer("new"));
    // Those whose 401 on the old token comes in late find the new one there already.
    for (int i = 0; i < 50; ++i)
        keeper.renew(Secret(QStringLiteral("old")), use);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(renewed, 100);
}

void RulesTest::newCredentialsWhileAsking()
{
    FixedClock clock;
    QList<ApiRequest> requests;
    QList<std::function<void(const HttpAnswer&)>> asked;
    TokenKeeper keeper({}, clock, [&](const ApiRequest& request, auto use) {
        requests.append(request);
        asked.append(use);
    });
    QString got;
    keeper.get([&](const Result<Secret>& token) { got = token.value().reveal(); });
    keeper.setCredentials({.accountId = {}, .clientId = Secret(QStringLiteral("other")), .clientSecret = {}});
    QCOMPARE(asked.size(), 2);
    QVERIFY(requests.at(1).body.contains("other"));
    asked.at(0)(tokenAnswer("of the old ones"));
    QVERIFY(got.isEmpty());
    asked.at(1)(tokenAnswer("new"));
    QCOMPARE(got, QStringLiteral("new"));
}

void RulesTest::retryAfterHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<milliseconds>>("pause");
    using Pause = std::optional<milliseconds>;
    QTest::newRow("seconds") << QByteArray("40") << Pause(40s);
    QTest::newRow("spaces around") << QByteArray(" 7 ") << Pause(7s);
    QTest::newRow("none at all") << QByteArray("0") << Pause(0s);
    QTest::newRow("a year") << QByteArray("31536000") << Pause(1h);
    QTest::newRow("negative") << QByteArray("-5") << Pause();
    QTest::newRow("a date") << QByteArray("Wed, 21 Oct 2026 07:00:30 GMT") << Pause(30s);
    QTest::newRow("a date that is over") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << Pause(0s);
    QTest::newRow("a date far away") << QByteArray("Thu, 21 Oct 2027 07:00:00 GMT") << Pause(1h);
    QTest::newRow("words") << QByteArray("soon") << Pause();
    QTest::newRow("empty") << QByteArray() << Pause();
}

void RulesTest::retryAfterHeader()
{
    QFETCH(QByteArray, header);
    QTEST(retryAfter(header, now), "pause");
}

void RulesTest::pausesGrow()
{
    QList<qint64> seconds;
    for (int strikes = 1; strikes <= 9; ++strikes)
        seconds.append(pauseWithoutAdvice(strikes, 0).count() / 1000);
    QCOMPARE(seconds, QList<qint64>({2, 4, 8, 16, 32, 64, 120, 120, 120}));
    QCOMPARE(pauseWithoutAdvice(1, 1), 1500ms);
    QCOMPARE(pauseWithoutAdvice(1, 0.5), 1750ms);
}

void RulesTest::nextSteps_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("step");
    const auto row = [](const char* name, Verb verb, Kind kind, NextStep step) {
        QTest::newRow(name) << static_cast<int>(verb) << kind << static_cast<int>(step);
    };
    row("GET, lost", Verb::Get, Kind::ConnectionLost, NextStep::Again);
    row("PUT, lost", Verb::Put, Kind::ConnectionLost, NextStep::GiveUp);
    row("POST, lost", Verb::Post, Kind::ConnectionLost, NextStep::GiveUp);
    row("POST, timeout", Verb::Post, Kind::Timeout, NextStep::GiveUp);
    row("POST, 500", Verb::Post, Kind::ServerTrouble, NextStep::GiveUp);
    row("POST, bad response", Verb::Post, Kind::BadResponse, NextStep::GiveUp);
    row("POST, refused", Verb::Post, Kind::Refused, NextStep::GiveUp);
    row("POST, 429", Verb::Post, Kind::SlowedDown, NextStep::GiveUp);
    row("POST, 401", Verb::Post, Kind::Credentials, NextStep::WithNewToken);
    row("GET, 429", Verb::Get, Kind::SlowedDown, NextStep::AfterPause);
    row("DELETE, 429", Verb::Delete, Kind::SlowedDown, NextStep::AfterPause);
    row("GET, 401", Verb::Get, Kind::Credentials, NextStep::WithNewToken);
    row("GET, 500", Verb::Get, Kind::ServerTrouble, NextStep::GiveUp);
    row("GET, 404", Verb::Get, Kind::NotFound, NextStep::GiveUp);
    row("GET, TLS", Verb::Get, Kind::Tls, NextStep::GiveUp);
}

void RulesTest::nextSteps()
{
    QFETCH(int, verb);
    QFETCH(Kind, kind);
    QFETCH(int, step);
    QCOMPARE(static_cast<int>(nextStep(static_cast<Verb>(verb), kind, {})), step);
    // Nothing goes on for ever.
    const Attempts many{.repeats = 1, .pauses = 5, .tokens = 1};
    QCOMPARE(nextStep(static_cast<Verb>(verb), kind, many), NextStep::GiveUp);
}

void RulesTest::limiterKeepsTheOrder()
{
    FixedClock clock;
    RequestLimiter limiter(clock, [] { return 0.0; });
    QStringList started;
    const auto start = [&](const char* name) {
        return [&started, name] { started.append(QString::fromLatin1(name)); };
    };
    limiter.enqueue(RequestPriority::Background, start("b1"));
    limiter.enqueue(RequestPriority::Background, start("b2"));
    limiter.enqueue(RequestPriority::Background, start("b3"));
    limiter.enqueue(RequestPriority::Background, start("b4"));
    limiter.enqueue(RequestPriority::List, start("l1"));
    limiter.enqueue(RequestPriority::OpenThread, start("t1"));
    limiter.enqueueFirst(RequestPriority::Background, start("b0"));
    QCOMPARE(started.join(u' '), QStringLiteral("b1 b2 b3"));
    limiter.enqueue(RequestPriority::Sending, start("s1"));
    limiter.enqueue(RequestPriority::Sending, start("s2"));
    QCOMPARE(started.join(u' '), QStringLiteral("b1 b2 b3 s1"));
    for (int i = 0; i < 3; ++i)
        limiter.release(RequestPriority::Background);
    QCOMPARE(started.join(u' '), QStringLiteral("b1 b2 b3 s1 s2 t1 l1"));
    limiter.release(RequestPriority::Sending);
    limiter.release(RequestPriority::Sending);
    QCOMPARE(started.join(u' '), QStringLiteral("b1 b2 b3 s1 s2 t1 l1 b0"));
    limiter.release(RequestPriority::List);
    QCOMPARE(started.last(), QStringLiteral("b4"));
}

void RulesTest::limiterPausesEverybody()
{
    FixedClock clock;
    RequestLimiter limiter(clock, [] { return 0.0; });
    QSignalSpy paused(&limiter, &RequestLimiter::pausedUntil);
    QSignalSpy ended(&limiter, &RequestLimiter::pauseEnded);
    int started = 0;
    limiter.pause(300ms);
    for (const auto priority : {RequestPriority::Sending, RequestPriority::OpenThread, RequestPriority::Background})
        limiter.enqueue(priority, [&] { ++started; });
    QCOMPARE(started, 0);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.first().first().toDateTime(), clock.now().addMSecs(300));
    QTRY_COMPARE(started, 3);
    QCOMPARE(ended.size(), 1);
}

void RulesTest::strikesOfOneVolleyCountOnce()
{
    FixedClock clock;
    RequestLimiter limiter(clock, [] { return 0.0; });
    QSignalSpy paused(&limiter, &RequestLimiter::pausedUntil);
    const auto lastPause = [&] { return clock.now().msecsTo(paused.last().first().toDateTime()); };
    for (int i = 0; i < 4; ++i)
        limiter.pause(std::nullopt);
    QCOMPARE(lastPause(), 2000);
    limiter.calm(); // an answer to what had left before the pause
    limiter.endPause();
    limiter.pause(0ms);
    QCOMPARE(lastPause(), 4000);
    limiter.endPause();
    limiter.calm();
    limiter.pause(std::nullopt);
    QCOMPARE(lastPause(), 2000);
}

void RulesTest::meaningOfAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("networkError");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char* name, int status, QNetworkReply::NetworkError error, Kind kind) {
        QTest::newRow(name) << status << static_cast<int>(error) << kind;
    };
    row("no host", 0, QNetworkReply::HostNotFoundError, Kind::Offline);
    row("no route", 0, QNetworkReply::UnknownNetworkError, Kind::Offline);
    row("refused", 0, QNetworkReply::ConnectionRefusedError, Kind::Refused);
    row("closed", 0, QNetworkReply::RemoteHostClosedError, Kind::ConnectionLost);
    row("closed after 200", 200, QNetworkReply::RemoteHostClosedError, Kind::ConnectionLost);
    row("closed after 429", 429, QNetworkReply::RemoteHostClosedError, Kind::ConnectionLost);
    row("TLS", 0, QNetworkReply::SslHandshakeFailedError, Kind::Tls);
    row("proxy", 0, QNetworkReply::ProxyNotFoundError, Kind::Proxy);
    row("407", 407, QNetworkReply::ProxyAuthenticationRequiredError, Kind::Proxy);
    row("not HTTP", 0, QNetworkReply::ProtocolFailure, Kind::ConnectionLost);
    row("302", 302, QNetworkReply::NoError, Kind::BadResponse);
    row("400", 400, QNetworkReply::ProtocolInvalidOperationError, Kind::Rejected);
    row("401", 401, QNetworkReply::AuthenticationRequiredError, Kind::Credentials);
    row("403", 403, QNetworkReply::ContentAccessDenied, Kind::Forbidden);
    row("404", 404, QNetworkReply::ContentNotFoundError, Kind::NotFound);
    row("422", 422, QNetworkReply::UnknownContentError, Kind::Rejected);
    row("429", 429, QNetworkReply::UnknownContentError, Kind::SlowedDown);
    row("500", 500, QNetworkReply::InternalServerError, Kind::ServerTrouble);
    row("503", 503, QNetworkReply::ServiceUnavailableError, Kind::ServerTrouble);
}

void RulesTest::meaningOfAnswers()
{
    QFETCH(int, status);
    QFETCH(int, networkError);
    HttpAnswer answer;
    answer.status = status;
    answer.networkError = static_cast<QNetworkReply::NetworkError>(networkError);
    const Result<QByteArray> result = understood(answer, now);
    QVERIFY(!result.ok());
    QTEST(result.error().kind, "kind");
    QCOMPARE(result.error().httpStatus, status);

    // Of a POST whose body was handed out, no failure on the way may claim that nothing left.
    if (status == 0) {
        answer.sentOnce = true;
        QVERIFY(understood(answer, now).error().outcomeUnknown());
        answer.bodyMayHaveLeft = false;
        QVERIFY(!understood(answer, now).error().outcomeUnknown());
    }
}

void RulesTest::meaningOfWords()
{
    const auto errorOf = [](int status, const QByteArray& body) {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        return understood(answer, now).error();
    };
    const ApiError sakari =
        errorOf(422, "{\"success\":false,\"error\":{\"code\":\"CONT-001\",\"message\":\"Invalid mobile number\"}}");
    QCOMPARE(sakari.code, QStringLiteral("CONT-001"));
    QCOMPARE(sakari.serverText, QStringLiteral("Invalid mobile number"));
    const ApiError oauth = errorOf(400, "{\"error\":\"invalid_client\",\"error_description\":\"Who?\"}");
    QCOMPARE(oauth.code, QStringLiteral("invalid_client"));
    QCOMPARE(oauth.serverText, QStringLiteral("Who?"));
    QCOMPARE(errorOf(400, "Bad client").serverText, QStringLiteral("Bad client"));
    QCOMPARE(errorOf(502, "<html><h1>502 Bad Gateway</h1></html>").serverText, QString());
    QCOMPARE(errorOf(502, QByteArray(100'000, 'x')).serverText, QString());
    QCOMPARE(errorOf(502, QByteArray(100'000, '[')).serverText, QString());
    QVERIFY(errorOf(422, "{\"error\":{\"message\":\"" + QByteArray(100'000, 'x') + "\"}}").serverText.size() <= 500);
}

void RulesTest::safeAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << QStringLiteral("https://api.sakari.io") << true;
    QTest::newRow("http loopback") << QStringLiteral("http://127.0.0.1:8080") << true;
    QTest::newRow("http loopback of the other kind") << QStringLiteral("http://127.9.9.9") << true;
    QTest::newRow("http IPv6 loopback") << QStringLiteral("http://[::1]:8080") << true;
    QTest::newRow("http localhost") << QStringLiteral("http://localhost:1") << true;
    QTest::newRow("http") << QStringLiteral("http://api.sakari.io") << false;
    QTest::newRow("http private") << QStringLiteral("http://192.168.0.1") << false;
    QTest::newRow("http look-alike") << QStringLiteral("http://localhost.example.com") << false;
    QTest::newRow("http any address") << QStringLiteral("http://0.0.0.0") << false;
    QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1") << false;
    QTest::newRow("password") << QStringLiteral("https://a:b@api.sakari.io") << false;
    QTest::newRow("no host") << QStringLiteral("https:///x") << false;
}

void RulesTest::safeAddresses()
{
    QFETCH(QString, address);
    QTEST(isSafeUrl(QUrl(address)), "safe");
}

void RulesTest::depth()
{
    QCOMPARE(decode::jsonDepth("7"), 0);
    QCOMPARE(decode::jsonDepth("{\"a\":[{}],\"b\":[]}"), 3);
    QCOMPARE(decode::jsonDepth("[\"[[[[\\\"[[[\", 1]"), 1);
    QCOMPARE(decode::jsonDepth(QByteArray(1'000'000, '[')), decode::deepestJson + 1);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "RulesTest.moc"
