#include "desks/TokenDesk.h"

#include "http/TokenIssuer.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

void TokenDesk::addRoutes(Router& router)
{
    router.add("POST", u"/oauth2/token"_s, [this](const Call& call) { return issue(call); });
}

Answer TokenDesk::issue(const Call& call)
{
    QJsonObject body;
    if (call.contentType.startsWith("application/x-www-form-urlencoded")) {
        for (const auto& [name, value] : QUrlQuery(QString::fromUtf8(call.body)).queryItems(QUrl::FullyDecoded)) {
            body.insert(name, value);
        }
    } else if (const auto object = call.object()) {
        body = *object;
    } else {
        return badBody();
    }
    if (body.value("grant_type"_L1).toString() != "client_credentials"_L1) {
        return Answer::error(400, u"VALIDATION"_s, u"grant_type must be client_credentials"_s);
    }
    if (body.value("client_id"_L1).toString() != m_data.account.clientId ||
        body.value("client_secret"_L1).toString() != m_data.account.clientSecret) {
        return Answer::error(401, u"UNAUTHORIZED"_s, u"Invalid client credentials"_s);
    }
    return Answer::json({{u"access_token"_s, QString::fromLatin1(m_issuer.issue())}, {u"token_type"_s, u"Bearer"_s}});
}

} // namespace rejoinder::sandbox
