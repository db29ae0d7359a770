#pragma once

#include "api/ApiRequest.h"
#include "api/http/HttpAnswer.h"
#include "domain/Result.h"
#include "domain/Secret.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <functional>

namespace rejoinder {

class Clock;

/// The access token, in memory alone. However many ask, one token request is out at a time, and all of them get what it
/// brings. GUI thread.
class TokenKeeper : public QObject
{
    Q_OBJECT
public:
    using Use = std::function<void(const Result<Secret>&)>;
    using Ask = std::function<void(const ApiRequest&, std::function<void(const HttpAnswer&)>)>;

    /// `ask` carries the token request out.
    TokenKeeper(Credentials credentials, const Clock& clock, Ask ask, QObject* parent = nullptr);

    /// The token there is, or a new one where there is none or it is over.
    void get(Use use);
    /// After a 401 on `refused`: a new one, unless somebody else has already brought one.
    void renew(const Secret& refused, Use use);
    void setCredentials(Credentials credentials);

private:
    void request(Use use);
    void accept(const HttpAnswer& answer);

    Credentials m_credentials;
    const Clock& m_clock;
    Ask m_ask;
    Secret m_token;
    QDateTime m_usableUntil;
    QList<Use> m_waiting; ///< not empty: a token request is out
    int m_round = 0;      ///< so that an answer for earlier credentials is not taken for the present ones'
};

} // namespace rejoinder
