#include "http/Service.h"

#include "Options.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

bool isOwn(const Call& call)
{
    return call.path.startsWith("/sandbox/"_L1);
}

} // namespace

Service::Service(const Options& options, const QString& accountId)
    : m_accountId(accountId),
      m_latencyMs(options.latencyMs),
      m_tokens(accountId, options.tokenTtlSeconds),
      m_limiter(options.rateLimit)
{
}

int Service::latencyMs(const Call& call) const
{
    return isOwn(call) ? 0 : m_latencyMs;
}

Answer Service::answer(Call& call, const QString& encodedPath)
{
    if (isOwn(call)) {
        return attend(call, encodedPath);
    }
    const auto fault = m_faults.take(call);
    if (fault && !fault->afterAccepting) {
        m_counts.count(call.method, u"(ordered failure) "_s + call.path);
        return fault->answer;
    }
    Answer answer = attend(call, encodedPath);
    return fault ? fault->answer : answer;
}

Answer Service::attend(Call& call, const QString& encodedPath)
{
    QString pattern;
    const Router::Handler* handler = m_router.find(call, encodedPath, &pattern);
    if (handler == nullptr) {
        m_counts.count(call.method, u"(unknown) "_s + call.path);
        return Answer::notFound(u"NOT-FOUND"_s, u"There is nothing here"_s);
    }
    m_counts.count(call.method, pattern);
    if (isOwn(call)) {
        return (*handler)(call);
    }
    if (const int wait = m_limiter.secondsToWait(); wait > 0) {
        Answer answer = Answer::error(429, u"THROTTLED"_s, u"Too many requests"_s);
        answer.headers.append({"Retry-After", QByteArray::number(wait)});
        return answer;
    }
    if (pattern != "/oauth2/token"_L1 && !m_tokens.accepts(call.authorization)) {
        return Answer::error(401, u"UNAUTHORIZED"_s, u"The access token is missing, wrong or expired"_s);
    }
    if (call.places.contains(u"accountId"_s) && call.place(u"accountId"_s) != m_accountId) {
        return Answer::notFound(u"ACCT-008"_s, u"Invalid account id"_s);
    }
    return (*handler)(call);
}

} // namespace rejoinder::sandbox
