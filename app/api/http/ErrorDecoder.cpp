#include "api/http/ErrorDecoder.h"

#include "api/decode/Fields.h"
#include "api/decode/JsonDepth.h"
#include "api/http/RetryAfter.h"

#include <QJsonDocument>

namespace rejoinder {

using Kind = ApiError::Kind;

namespace {

Kind networkKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::TimeoutError:
        return Kind::Timeout;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::Proxy;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return Kind::Offline;
    case QNetworkReply::OperationCanceledError:
        return Kind::Cancelled;
    default:
        return Kind::ConnectionLost;
    }
}

/// Whether the answer did not come in whole, as against one that came in and says no (Qt numbers those from 201 on).
bool failedOnTheWay(const HttpAnswer& answer)
{
    const QNetworkReply::NetworkError error = answer.networkError;
    const bool brokenProtocol = error == QNetworkReply::ProtocolFailure ||
                                error == QNetworkReply::ProtocolUnknownError ||
                                error == QNetworkReply::ProtocolInvalidOperationError;
    const bool brokenConnection = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied &&
                                  error != QNetworkReply::ProxyAuthenticationRequiredError;
    // Qt reports 400 as an invalid operation too: with a status it is the answer that speaks.
    return answer.status == 0 || brokenConnection || (brokenProtocol && answer.status < 400);
}

ApiError lostOnTheWay(const HttpAnswer& answer)
{
    ApiError error;
    error.httpStatus = answer.status;
    if (answer.insecureUrl)
        error.kind = Kind::InsecureUrl;
    else if (answer.tooLarge)
        error.kind = Kind::BadResponse;
    else if (answer.timedOut)
        error.kind = Kind::Timeout;
    else
        error.kind = networkKind(answer.networkError);
    // Once the body was handed out, "no route" or "TLS failed" no longer say that it did not arrive.
    const bool saysNotSent = error.kind == Kind::Offline || error.kind == Kind::Refused || error.kind == Kind::Tls ||
                             error.kind == Kind::Proxy;
    if (saysNotSent && answer.sentOnce && answer.bodyMayHaveLeft)
        error.kind = Kind::ConnectionLost;
    // And before that, not even a timeout leaves a doubt.
    error.neverLeft = !answer.bodyMayHaveLeft;
    return error;
}

Kind statusKind(int status)
{
    switch (status) {
    case 401:
        return Kind::Credentials;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 407:
        return Kind::Proxy;
    case 429:
        return Kind::SlowedDown;
    default:
        break;
    }
    if (status >= 500)
        return Kind::ServerTrouble;
    // A redirect is never followed. Whether what was asked is done is not known then.
    return status >= 400 ? Kind::Rejected : Kind::BadResponse;
}

void readWords(const QByteArray& body, ApiError& error)
{
    constexpr qsizetype longestText = 500;
    if (decode::jsonDepth(body) <= decode::deepestJson) {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        const QJsonValue given = object.value(QLatin1StringView("error"));
        if (given.isObject()) {
            const ServiceError words = decode::errorIn(object, QLatin1StringView("error"));
            error.code = words.code;
            error.serverText = words.description.left(longestText);
            return;
        }
        if (given.isString()) {
            error.code = given.toString();
            error.serverText = decode::textIn(object, QLatin1StringView("error_description")).left(longestText);
            return;
        }
        if (!object.isEmpty()) {
            error.serverText = decode::textIn(object, QLatin1StringView("message")).left(longestText);
            return;
        }
    }
    // A proxy's page is not for people to read; a line of plain text is.
    const QByteArray text = body.trimmed();
    if (!text.isEmpty() && text.size() <= longestText && !text.startsWith('<') && !text.startsWith('{') &&
        !text.startsWith('['))
        error.serverText = QString::fromUtf8(text);
}

} // namespace

Result<QByteArray> understood(const HttpAnswer& answer, const QDateTime& now)
{
    if (answer.insecureUrl || answer.tooLarge || answer.timedOut || failedOnTheWay(answer))
        return lostOnTheWay(answer);
    if (answer.status >= 200 && answer.status < 300)
        return answer.body;
    ApiError error;
    error.kind = statusKind(answer.status);
    error.httpStatus = answer.status;
    error.retryAfter = retryAfter(answer.retryAfter, now);
    readWords(answer.body, error);
    return error;
}

} // namespace rejoinder
