#include "http/TokenIssuer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

QByteArray part(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray part(const QJsonObject& object)
{
    return part(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

TokenIssuer::TokenIssuer(QString accountId, int ttlSeconds)
    : m_accountId(std::move(accountId)), m_ttlSeconds(ttlSeconds), m_key(QUuid::createUuid().toRfc4122())
{
}

QByteArray TokenIssuer::issue()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}};
    const QJsonObject claims{{u"iss"_s, u"rejoinder-sandbox"_s}, {u"sub"_s, m_accountId},
                             {u"scope"_s, u"messages:send"_s},   {u"iat"_s, now},
                             {u"exp"_s, now + m_ttlSeconds},     {u"jti"_s, QString::number(++m_issued)}};
    const QByteArray signedPart = part(header) + '.' + part(claims);
    return signedPart + '.' + signature(signedPart);
}

bool TokenIssuer::accepts(const QByteArray& authorization) const
{
    if (!authorization.toLower().startsWith("bearer ")) {
        return false;
    }
    const QList<QByteArray> parts = authorization.mid(7).trimmed().split('.');
    if (parts.size() != 3 || signature(parts.at(0) + '.' + parts.at(1)) != parts.at(2)) {
        return false;
    }
    const auto claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding));
    return claims.object().value("exp"_L1).toInteger() > QDateTime::currentSecsSinceEpoch();
}

void TokenIssuer::revokeAll()
{
    m_key = QUuid::createUuid().toRfc4122();
}

QByteArray TokenIssuer::signature(const QByteArray& signedPart) const
{
    return part(QMessageAuthenticationCode::hash(signedPart, m_key, QCryptographicHash::Sha256));
}

} // namespace rejoinder::sandbox
