#include "session/CredentialCheck.h"

#include "api/AccountsApi.h"
#include "api/ConversationsApi.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "sync/SakariAccess.h"

#include <utility>

namespace rejoinder {

namespace {

using Kind = ApiError::Kind;
using Problem = SignIn::Problem;

/// An answer that the token was good enough for, yet not a yes.
bool isNoOfAnAcceptedToken(const ApiError& error)
{
    return error.kind == Kind::Forbidden || error.kind == Kind::NotFound || error.kind == Kind::Rejected;
}

Problem problemOf(const ApiError& error)
{
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Refused:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::Cancelled:
        return Problem::NoNetwork;
    case Kind::Tls:
        return Problem::Tls;
    case Kind::Proxy:
        return Problem::Proxy;
    case Kind::Credentials:
        return Problem::Refused;
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Rejected:
        return Problem::WrongAccount;
    case Kind::SlowedDown:
        return Problem::SlowedDown;
    case Kind::InsecureUrl:
        return Problem::InsecureUrl;
    case Kind::ServerTrouble:
    case Kind::BadResponse:
    case Kind::LocalStorage:
        break;
    }
    return Problem::ServiceTrouble;
}

} // namespace

CredentialCheck::CredentialCheck(QUrl apiUrl, Credentials credentials, const Clock& clock, QObject* parent)
    : QObject(parent), m_apiUrl(std::move(apiUrl)), m_credentials(std::move(credentials)), m_clock(clock)
{
}

CredentialCheck::~CredentialCheck()
{
    m_done = true;
}

void CredentialCheck::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    reconnect();
    askAccount();
}

void CredentialCheck::reconnect()
{
    m_access = std::make_unique<SakariAccess>(m_apiUrl, m_clock);
    // A connection waits a pause out; somebody who has just pressed "Sign in" is told instead.
    connect(m_access.get(), &SakariAccess::pausedUntil, this, [this](const QDateTime& until) {
        const std::chrono::milliseconds wait(m_clock.now().msecsTo(until));
        refuse(Problem::SlowedDown, {.kind = Kind::SlowedDown, .httpStatus = 429, .retryAfter = wait});
    });
    m_access->connectWith(m_credentials);
}

void CredentialCheck::askAccount()
{
    whenDone(m_access->accounts().get(), this, [this](const Result<Account>& answer) {
        if (answer)
            return accept();
        if (answer.error().kind == Kind::Credentials)
            return askWhetherTokenIsGood(answer.error());
        // Not every account can read itself (an older API has no such call): whether it can read its inbox decides.
        if (isNoOfAnAcceptedToken(answer.error()))
            return askConversations();
        refuse(problemOf(answer.error()), answer.error());
    });
}

void CredentialCheck::askConversations()
{
    if (m_done)
        return;
    whenDone(m_access->conversations().list(0, 1, RequestPriority::OpenThread), this,
             [this](const Result<Page<Conversation>>& answer) {
                 if (answer)
                     return accept();
                 if (answer.error().kind == Kind::Credentials)
                     return askWhetherTokenIsGood(answer.error());
                 refuse(problemOf(answer.error()), answer.error());
             });
}

void CredentialCheck::askWhetherTokenIsGood(const ApiError& refusal)
{
    if (m_done)
        return;
    // A connection that was refused asks nothing more, so this takes a new one; the old one is in the middle of
    // telling.
    m_access.release()->deleteLater();
    reconnect();
    whenDone(m_access->accounts().list(), this, [this, refusal](const Result<QList<Account>>& answer) {
        if (answer || isNoOfAnAcceptedToken(answer.error()))
            return refuse(Problem::WrongAccount, refusal);
        refuse(problemOf(answer.error()), answer.error());
    });
}

void CredentialCheck::accept()
{
    if (!std::exchange(m_done, true))
        Q_EMIT accepted();
}

void CredentialCheck::refuse(Problem problem, const ApiError& error)
{
    if (!std::exchange(m_done, true))
        Q_EMIT refused(problem, error);
}

} // namespace rejoinder
