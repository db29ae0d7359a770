#include "api/SakariConnection.h"

#include "api/PendingAnswer.h"
#include "api/RefusalJudge.h"
#include "api/RequestLimiter.h"
#include "api/RetryPolicy.h"
#include "api/TokenKeeper.h"
#include "api/http/ErrorDecoder.h"
#include "api/http/HttpTransport.h"
#include "domain/ApiErrorRules.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"

#include <QFutureWatcher>
#include <QRandomGenerator>
#include <utility>

namespace rejoinder {

namespace {

/// One request on its way, with all that was tried for it.
struct Errand
{
    ApiRequest request;
    Attempts attempts;
    int round = 0; ///< of the credentials that it was tried with
    QDateTime askedAt;
    PendingAnswer<QByteArray> answer;
};
using ErrandPtr = std::shared_ptr<Errand>;

ApiError plainError(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

ApiError neverLeft(ApiError error)
{
    error.neverLeft = true;
    return error;
}

double systemJitter()
{
    return QRandomGenerator::global()->generateDouble();
}

bool neverGotThrough(ApiError::Kind kind)
{
    return isAboutConnection(kind) || kind == ApiError::Kind::InsecureUrl;
}

} // namespace

/// An errand waits in the limiter, then for a token, then for the transport, and is owned by whichever it waits for.
/// When those go, so does it, and its future finishes as Cancelled.
struct SakariConnection::Private
{
    Private(SakariConnection& connection, Settings settings, const Credentials& credentials, const Clock& theClock)
        : q(connection),
          clock(theClock),
          limiter(theClock, settings.jitter ? settings.jitter : systemJitter),
          transport({.baseUrl = settings.baseUrl, .timeout = settings.timeout, .tls = settings.tls}, theClock),
          tokens(credentials, theClock,
                 [this](const ApiRequest& request, std::function<void(const HttpAnswer&)> use) {
                     transport.send(request, Secret(), std::move(use));
                 }),
          judge(credentials.accountId, [this](const ApiRequest& request, const Secret& token,
                                              const RefusalJudge::Answered& use) { ask(request, token, use); })
    {
    }

    void start(const ErrandPtr& errand);
    void transmit(const ErrandPtr& errand, const Result<Secret>& token);
    void conclude(const ErrandPtr& errand, const Secret& token, const Result<QByteArray>& result);
    void renewToken(const ErrandPtr& errand, const Secret& refusedToken);
    /// A question of the judge's: outside the limiter's places, all of which may be taken by those who wait for it.
    void ask(const ApiRequest& request, const Secret& token, const RefusalJudge::Answered& use);
    /// A 401 on a fresh token.
    void judgeRefusal(const ErrandPtr& errand, const Secret& token, const ApiError& error);
    void finish(const ErrandPtr& errand, const Result<QByteArray>& result);
    void requeue(const ErrandPtr& errand);
    void refuse();
    /// Signals go out from the event loop, so that whoever hears one may destroy the connection.
    template <class Call> void later(Call call)
    {
        QMetaObject::invokeMethod(&q, std::move(call), Qt::QueuedConnection);
    }

    SakariConnection& q;
    const Clock& clock;
    bool refused = false;
    RequestLimiter limiter;
    HttpTransport transport;
    TokenKeeper tokens;
    RefusalJudge judge;
    int round = 0; ///< of credentials
};

void SakariConnection::Private::start(const ErrandPtr& errand)
{
    if (refused) {
        finish(errand, neverLeft(plainError(ApiError::Kind::Credentials)));
        return;
    }
    if (const auto freshFor = errand->request.freshFor;
        freshFor && errand->askedAt.msecsTo(clock.now()) > freshFor->count()) {
        finish(errand, neverLeft(plainError(ApiError::Kind::SlowedDown)));
        return;
    }
    tokens.get([this, errand](const Result<Secret>& token) { transmit(errand, token); });
}

void SakariConnection::Private::transmit(const ErrandPtr& errand, const Result<Secret>& token)
{
    if (!token.ok()) {
        conclude(errand, Secret(), token.error());
        return;
    }
    transport.send(errand->request, token.value(), [this, errand, secret = token.value()](const HttpAnswer& answer) {
        conclude(errand, secret, understood(answer, clock.now()));
    });
}

void SakariConnection::Private::conclude(const ErrandPtr& errand, const Secret& token, const Result<QByteArray>& result)
{
    const bool reached = result.ok() || !neverGotThrough(result.error().kind);
    later([this, reached] { Q_EMIT q.reachabilityChanged(reached); });
    if (result.ok()) {
        limiter.calm();
        judge.noteAccepted(errand->request, token);
        finish(errand, result);
        return;
    }
    const ApiError& error = result.error();
    // Without a token the errand itself was never asked: what failed is a token request, safe to repeat for any verb.
    const bool asked = !token.isEmpty();
    if (error.kind == ApiError::Kind::SlowedDown)
        limiter.pause(error.retryAfter);
    else
        limiter.calm();
    if (error.kind == ApiError::Kind::Credentials && !asked) {
        refuse();
        finish(errand, neverLeft(error));
        return;
    }
    if (error.kind == ApiError::Kind::Credentials && judge.isForbidden(errand->request, token)) {
        judgeRefusal(errand, token, error);
        return;
    }
    // What was refused under earlier credentials says nothing about the present ones.
    if (std::exchange(errand->round, round) != round)
        errand->attempts.tokens = 0;
    const bool repeatable = !asked && error.kind != ApiError::Kind::SlowedDown;
    const auto verb = repeatable ? ApiRequest::Verb::Get : errand->request.verb;
    switch (refused ? NextStep::GiveUp : nextStep(verb, error.kind, errand->attempts)) {
    case NextStep::GiveUp:
        if (error.kind == ApiError::Kind::Credentials && !refused)
            judgeRefusal(errand, token, error);
        else
            finish(errand, asked ? error : neverLeft(error));
        break;
    case NextStep::WithNewToken:
        renewToken(errand, token);
        break;
    case NextStep::AfterPause:
        ++errand->attempts.pauses;
        requeue(errand);
        break;
    case NextStep::Again:
        ++errand->attempts.repeats;
        requeue(errand);
        break;
    }
}

void SakariConnection::Private::renewToken(const ErrandPtr& errand, const Secret& refusedToken)
{
    ++errand->attempts.tokens;
    tokens.renew(refusedToken, [this, errand](const Result<Secret>& renewed) {
        if (renewed.ok() && limiter.isPaused())
            requeue(errand);
        else
            transmit(errand, renewed);
    });
}

void SakariConnection::Private::ask(const ApiRequest& request, const Secret& token, const RefusalJudge::Answered& use)
{
    transport.send(request, token, [this, use](const HttpAnswer& answer) {
        const Result<QByteArray> result = understood(answer, clock.now());
        if (!result.ok() && result.error().kind == ApiError::Kind::SlowedDown)
            limiter.pause(result.error().retryAfter);
        use(result);
    });
}

void SakariConnection::Private::judgeRefusal(const ErrandPtr& errand, const Secret& token, const ApiError& error)
{
    using Verdict = RefusalJudge::Verdict;
    if (limiter.isPaused()) {
        requeue(errand); // Nothing may be asked now, so it comes back to this afterwards.
        return;
    }
    judge.judge(errand->request, token, [this, errand, error](Verdict verdict, const ApiError& trouble) {
        ApiError known = error;
        switch (verdict) {
        case Verdict::TokenRefused:
            refuse();
            break;
        case Verdict::CallForbidden:
            known.kind = ApiError::Kind::Forbidden;
            break;
        case Verdict::NotFoundOut:
            known = neverLeft(trouble); // A 401 is a whole refusal: nothing was carried out, so it may go again.
            break;
        case Verdict::Outdated:
            requeue(errand);
            return;
        }
        finish(errand, known);
    });
}

void SakariConnection::Private::finish(const ErrandPtr& errand, const Result<QByteArray>& result)
{
    const RequestPriority priority = errand->request.priority;
    errand->answer.finish(result);
    limiter.release(priority);
}

void SakariConnection::Private::requeue(const ErrandPtr& errand)
{
    const RequestPriority priority = errand->request.priority;
    limiter.enqueueFirst(priority, [this, errand] { start(errand); });
    limiter.release(priority);
}

void SakariConnection::Private::refuse()
{
    if (std::exchange(refused, true))
        return;
    later([this] { Q_EMIT q.credentialsRefused(); });
    limiter.endPause();
}

SakariConnection::SakariConnection(Settings settings, Credentials credentials, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_accountId(credentials.accountId),
      d(std::make_unique<Private>(*this, std::move(settings), credentials, clock))
{
    connect(&d->limiter, &RequestLimiter::pausedUntil, this, &SakariConnection::pausedUntil, Qt::QueuedConnection);
    connect(&d->limiter, &RequestLimiter::pauseEnded, this, &SakariConnection::pauseEnded, Qt::QueuedConnection);
}

SakariConnection::~SakariConnection()
{
    // While this object can still be called: what is on its way finishes as Cancelled, and a caller who at once asks
    // for something else finds `d` empty and is told the same.
    const std::unique_ptr<Private> ending = std::exchange(d, nullptr);
    ending->limiter.clear();
    qDeleteAll(findChildren<QFutureWatcherBase*>(QString(), Qt::FindDirectChildrenOnly));
}

QFuture<Result<QByteArray>> SakariConnection::send(ApiRequest request)
{
    REJOINDER_ASSERT_GUI_THREAD();
    auto errand = std::make_shared<Errand>();
    errand->request = std::move(request);
    errand->round = d ? d->round : 0;
    const QFuture<Result<QByteArray>> future = errand->answer.future();
    if (!d || d->refused) {
        const auto kind = d ? ApiError::Kind::Credentials : ApiError::Kind::Cancelled;
        errand->answer.finish(neverLeft(plainError(kind)));
        return future;
    }
    errand->askedAt = d->clock.now();
    const RequestPriority priority = errand->request.priority;
    d->limiter.enqueue(priority, [this, errand] { d->start(errand); });
    return future;
}

std::chrono::milliseconds SakariConnection::serverAhead() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->transport.serverAhead();
}

void SakariConnection::setCredentials(Credentials credentials)
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->refused = false;
    ++d->round;
    d->tokens.setCredentials(std::move(credentials));
    d->judge.forget();
}

} // namespace rejoinder
