#pragma once

#include "api/ApiRequest.h"
#include "domain/Result.h"
#include "domain/Secret.h"

#include <QList>
#include <QSet>
#include <functional>

namespace rejoinder {

/// Tells a 401 that says "not with this token" from one that says "not this call": Sakari has calls that it does not
/// document, and a program that took their 401 for the end of its credentials would read nothing at all any more.
/// A token that any other call accepts is good. Where none has yet, one call that every account has is asked, once for
/// all who wait. GUI thread.
class RefusalJudge
{
public:
    enum class Verdict {
        TokenRefused,  ///< nobody accepts it
        CallForbidden, ///< the token is good; Sakari does not allow this call
        NotFoundOut,   ///< the question itself failed
        Outdated       ///< other credentials hold by now
    };
    /// The error is the question's own, for NotFoundOut.
    using Use = std::function<void(Verdict, const ApiError&)>;
    using Answered = std::function<void(const Result<QByteArray>&)>;
    using Ask = std::function<void(const ApiRequest&, const Secret&, Answered)>;

    /// `ask` carries a question out with that token, and nothing else.
    RefusalJudge(AccountId account, Ask ask);

    /// A call went well with this token.
    void noteAccepted(const ApiRequest& request, const Secret& token);
    /// Whether this call is known to be forbidden although the token is good: a new token would change nothing.
    [[nodiscard]] bool isForbidden(const ApiRequest& request, const Secret& token) const;
    /// After a 401 on a fresh token.
    void judge(const ApiRequest& request, const Secret& token, Use use);
    /// Other credentials: nothing that was known holds.
    void forget();

private:
    struct Doubt
    {
        QString call;
        Use use;
    };
    [[nodiscard]] ApiRequest questionFor(const ApiRequest& refused) const;
    void onAnswer(const Secret& token, const Result<QByteArray>& answer);
    void settle(Verdict verdict, const ApiError& error = {});

    const AccountId m_account;
    const Ask m_ask;
    Secret m_accepted; ///< the last token that some call went well with
    QSet<QString> m_forbidden;
    QList<Doubt> m_doubts; ///< not empty: a question about m_doubted is out
    Secret m_doubted;
    int m_round = 0; ///< so that an answer for earlier credentials is not taken for the present ones'
};

} // namespace rejoinder
