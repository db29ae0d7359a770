#include "Wire.h"

#include "support/certificates/TestCertificates.h"

namespace rejoinder {

Wire::Wire(Security security, std::chrono::milliseconds timeout) : server(security)
{
    server.setScript([this](const SeenRequest& request) {
        if (request.target != "/oauth2/token")
            return m_script ? m_script(request) : ScriptedReply::json(200, "{\"success\":true,\"data\":[]}");
        if (m_tokenScript)
            return m_tokenScript(request);
        return ScriptedReply::json(200, "{\"access_token\":\"token-" + QByteArray::number(++tokensGiven) + "\"}");
    });
    SakariConnection::Settings settings;
    settings.baseUrl = server.url();
    settings.timeout = timeout;
    settings.jitter = [] { return 1.0; };
    if (security == Security::Trusted)
        settings.tls = trustingTls();
    connection = std::make_unique<SakariConnection>(settings, credentials(), m_clock);
}

Credentials Wire::credentials()
{
    return {.accountId = AccountId(QStringLiteral("acc")),
            .clientId = Secret(QStringLiteral("the-client-id")),
            .clientSecret = Secret(QStringLiteral("the-client-secret"))};
}

} // namespace rejoinder
