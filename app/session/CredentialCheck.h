#pragma once

#include "domain/Account.h"
#include "domain/Secret.h"
#include "session/SignIn.h"

#include <QUrl>

namespace rejoinder {

class SakariAccess;

/// Asks Sakari whether credentials are good for their account, on a connection of its own that is gone afterwards.
/// One use; exactly one of the signals comes, unless it is destroyed before. GUI thread.
class CredentialCheck : public QObject
{
    Q_OBJECT
public:
    CredentialCheck(QUrl apiUrl, Credentials credentials, const Clock& clock, QObject* parent = nullptr);
    ~CredentialCheck() override;

    void start();

Q_SIGNALS:
    void accepted();
    void refused(rejoinder::SignIn::Problem problem, const rejoinder::ApiError& error);

private:
    void askAccount();
    void askConversations();
    void askWhetherTokenIsGood(const ApiError& refusal);
    void reconnect();
    void accept();
    void refuse(SignIn::Problem problem, const ApiError& error);

    const QUrl m_apiUrl;
    const Credentials m_credentials;
    const Clock& m_clock;
    std::unique_ptr<SakariAccess> m_access;
    bool m_done = false;
};

} // namespace rejoinder
