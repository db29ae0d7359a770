#include "api/RefusalJudge.h"

#include "api/requests/AccountRequests.h"
#include "api/requests/ConversationRequests.h"

#include <utility>

namespace rejoinder {

namespace {

QString callOf(const ApiRequest& request)
{
    return QString::number(int(request.verb)) + request.pathTemplate;
}

/// Sakari has looked at the token and then said no to something else.
bool saysNoToAGoodToken(const ApiError& error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Forbidden || error.kind == Kind::NotFound || error.kind == Kind::Rejected;
}

} // namespace

RefusalJudge::RefusalJudge(AccountId account, Ask ask) : m_account(std::move(account)), m_ask(std::move(ask)) {}

void RefusalJudge::noteAccepted(const ApiRequest& request, const Secret& token)
{
    m_accepted = token;
    m_forbidden.remove(callOf(request));
    if (!m_doubts.isEmpty() && m_doubted == token)
        settle(Verdict::CallForbidden);
}

bool RefusalJudge::isForbidden(const ApiRequest& request, const Secret& token) const
{
    return m_accepted == token && m_forbidden.contains(callOf(request));
}

void RefusalJudge::judge(const ApiRequest& request, const Secret& token, Use use)
{
    const QString call = callOf(request);
    if (token == m_accepted) {
        m_forbidden.insert(call);
        return use(Verdict::CallForbidden, {});
    }
    const bool isAsked = !m_doubts.isEmpty();
    m_doubts.append({call, std::move(use)});
    // A second token in doubt shares the first one's fate: both are this account's and of these minutes.
    if (isAsked)
        return;
    m_doubted = token;
    m_ask(questionFor(request), token, [this, token, round = m_round](const Result<QByteArray>& answer) {
        if (round == m_round && !m_doubts.isEmpty() && m_doubted == token)
            onAnswer(token, answer);
    });
}

void RefusalJudge::forget()
{
    ++m_round;
    m_accepted = Secret();
    m_forbidden.clear();
    settle(Verdict::Outdated);
}

ApiRequest RefusalJudge::questionFor(const ApiRequest& refused) const
{
    // Reads that every account has; never the one that was just refused.
    const ApiRequest inbox = requests::listConversations(m_account, 0, 1, RequestPriority::OpenThread);
    return callOf(inbox) == callOf(refused) ? requests::listAccounts() : inbox;
}

void RefusalJudge::onAnswer(const Secret& token, const Result<QByteArray>& answer)
{
    if (answer.ok() || saysNoToAGoodToken(answer.error())) {
        m_accepted = token;
        settle(Verdict::CallForbidden);
    } else if (answer.error().kind == ApiError::Kind::Credentials) {
        settle(Verdict::TokenRefused);
    } else {
        settle(Verdict::NotFoundOut, answer.error());
    }
}

void RefusalJudge::settle(Verdict verdict, const ApiError& error)
{
    const QList<Doubt> doubts = std::exchange(m_doubts, {});
    m_doubted = Secret();
    for (const Doubt& doubt : doubts) {
        if (verdict == Verdict::CallForbidden)
            m_forbidden.insert(doubt.call);
        doubt.use(verdict, error);
    }
}

} // namespace rejoinder
