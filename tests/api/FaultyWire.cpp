#include "FaultyWire.h"

#include "Wire.h"
#include "api/ConversationsApi.h"
#include "support/certificates/TestCertificates.h"

namespace rejoinder {

const QByteArray FaultyWire::accepted =
    "{\"success\":true,\"data\":{\"messages\":[{\"id\":\"m1\"}],\"requested\":1,\"valid\":1,\"invalid\":[]}}";

FaultyWire::FaultyWire(bool tls, std::chrono::milliseconds timeout)
    : proxy(server.url(), tls ? std::optional(serverTls()) : std::nullopt)
{
    server.setScript([](const SeenRequest& request) {
        if (request.target == "/oauth2/token")
            return ScriptedReply::json(200, "{\"access_token\":\"token\"}");
        return ScriptedReply::json(200, request.verb == "POST" ? accepted : "{\"success\":true,\"data\":[]}");
    });
    SakariConnection::Settings settings;
    settings.baseUrl = proxy.url();
    settings.timeout = timeout;
    settings.jitter = [] { return 1.0; };
    if (tls)
        settings.tls = trustingTls();
    connection = std::make_unique<SakariConnection>(settings, Wire::credentials(), m_clock);
}

bool FaultyWire::warmUp()
{
    return resultOf(ConversationsApi(*connection).list(0, 10)).ok();
}

OutgoingText FaultyWire::text()
{
    return {.to = ToConversation{ConversationId(QStringLiteral("c1"))}, .text = QStringLiteral("Hello"), .media = {}};
}

} // namespace rejoinder
