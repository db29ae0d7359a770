#include "api/TokenKeeper.h"

#include "api/TokenLife.h"
#include "api/decode/Envelope.h"
#include "api/decode/Fields.h"
#include "api/decode/JsonDepth.h"
#include "api/http/ErrorDecoder.h"
#include "api/requests/TokenRequest.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"

#include <QJsonDocument>
#include <utility>

namespace rejoinder {

namespace {

/// How Sakari turns bad credentials down is not documented. A 400 or 403 whose body speaks of an error is taken for it;
/// one from a proxy on the way is not.
bool refusesCredentials(const ApiError& error)
{
    const bool refusal = error.httpStatus == 400 || error.httpStatus == 403 || error.httpStatus == 422;
    return error.kind == ApiError::Kind::Credentials || (refusal && !error.code.isEmpty());
}

/// `access_token` at the top, or inside `data` as Sakari wraps everything else.
QJsonObject tokenObject(const QByteArray& body)
{
    if (decode::jsonDepth(body) > decode::deepestJson)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue wrapped = object.value(QLatin1StringView("data"));
    return wrapped.isObject() ? wrapped.toObject() : object;
}

bool fitsIntoHeader(const QString& token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

TokenKeeper::TokenKeeper(Credentials credentials, const Clock& clock, Ask ask, QObject* parent)
    : QObject(parent), m_credentials(std::move(credentials)), m_clock(clock), m_ask(std::move(ask))
{
}

void TokenKeeper::get(Use use)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_waiting.isEmpty() && !m_token.isEmpty() && m_clock.now() < m_usableUntil)
        use(m_token);
    else
        request(std::move(use));
}

void TokenKeeper::renew(const Secret& refused, Use use)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_token == refused)
        m_token = Secret();
    get(std::move(use));
}

void TokenKeeper::setCredentials(Credentials credentials)
{
    REJOINDER_ASSERT_GUI_THREAD();
    ++m_round;
    m_credentials = std::move(credentials);
    m_token = Secret();
    // Those who wait want a token, whoever's: they get the new one.
    if (!m_waiting.isEmpty()) {
        const QList<Use> waiting = std::exchange(m_waiting, {});
        for (const Use& use : waiting)
            request(use);
    }
}

void TokenKeeper::request(Use use)
{
    const bool underWay = !m_waiting.isEmpty();
    m_waiting.append(std::move(use));
    if (underWay)
        return;
    m_ask(requests::token(m_credentials), [this, round = m_round](const HttpAnswer& answer) {
        if (round == m_round)
            accept(answer);
    });
}

void TokenKeeper::accept(const HttpAnswer& answer)
{
    Result<Secret> result;
    const Result<QByteArray> body = understood(answer, m_clock.now());
    if (body.ok()) {
        const QJsonObject object = tokenObject(body.value());
        const QString token = decode::idIn(object, QLatin1StringView("access_token")).value_or(QString());
        if (token.isEmpty() || !fitsIntoHeader(token)) {
            result = decode::badResponse(QStringLiteral("access_token"));
        } else {
            m_token = Secret(token);
            const auto expiresIn = decode::numberIn(object, QLatin1StringView("expires_in"));
            m_usableUntil = m_clock.now().addMSecs(tokenLife(token.toLatin1(), expiresIn, m_clock.now()).count());
            result = m_token;
        }
    } else {
        ApiError error = body.error();
        if (refusesCredentials(error))
            error.kind = ApiError::Kind::Credentials;
        result = error;
    }
    const QList<Use> waiting = std::exchange(m_waiting, {});
    for (const Use& use : waiting)
        use(result);
}

} // namespace rejoinder
