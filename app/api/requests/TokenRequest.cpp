#include "api/requests/TokenRequest.h"

#include "api/requests/RequestParts.h"

namespace rejoinder::requests {

ApiRequest token(const Credentials& credentials)
{
    ApiRequest request;
    request.verb = ApiRequest::Verb::Post;
    request.pathTemplate = QStringLiteral("/oauth2/token");
    request.path = request.pathTemplate;
    request.priority = RequestPriority::Sending;
    request.authorised = false;
    setJson(request, {{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                      {QStringLiteral("client_id"), credentials.clientId.reveal()},
                      {QStringLiteral("client_secret"), credentials.clientSecret.reveal()}});
    return request;
}

} // namespace rejoinder::requests
