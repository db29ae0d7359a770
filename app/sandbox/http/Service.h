#pragma once

#include "http/FaultPlan.h"
#include "http/RateLimiter.h"
#include "http/RequestCounts.h"
#include "http/Router.h"
#include "http/TokenIssuer.h"

namespace rejoinder::sandbox {

struct Options;

/// What stands between the socket and the desks: ordered faults, the token, the rate limit, the account. No network of
/// its own: a call goes in, an answer comes out.
class Service
{
public:
    Service(const Options& options, const QString& accountId);

    Router& router() { return m_router; }
    TokenIssuer& tokens() { return m_tokens; }
    RateLimiter& limiter() { return m_limiter; }
    FaultPlan& faults() { return m_faults; }
    const RequestCounts& counts() const { return m_counts; }

    /// encodedPath: as it came, percent signs and all.
    Answer answer(Call& call, const QString& encodedPath);
    /// Before an answer leaves. Calls to /sandbox/ are never kept waiting.
    int latencyMs(const Call& call) const;
    void setLatencyMs(int latencyMs) { m_latencyMs = latencyMs; }

private:
    Answer attend(Call& call, const QString& encodedPath);

    QString m_accountId;
    int m_latencyMs;
    Router m_router;
    TokenIssuer m_tokens;
    RateLimiter m_limiter;
    FaultPlan m_faults;
    RequestCounts m_counts;
};

} // namespace rejoinder::sandbox
