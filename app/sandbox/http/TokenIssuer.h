#pragma once

#include <QByteArray>
#include <QString>

namespace rejoinder::sandbox {

/// Makes and checks access tokens: JWTs signed with a key that only this process knows. Their times are the real
/// clock's, since that is what a client compares them with, whatever --now says.
class TokenIssuer
{
public:
    TokenIssuer(QString accountId, int ttlSeconds);

    QByteArray issue();
    /// Signed by us, not expired, not revoked.
    bool accepts(const QByteArray& authorization) const;
    /// Every token given out so far is worthless from now on.
    void revokeAll();
    void setTtl(int seconds) { m_ttlSeconds = seconds; }

private:
    QByteArray signature(const QByteArray& signedPart) const;

    QString m_accountId;
    int m_ttlSeconds;
    quint32 m_issued = 0;
    QByteArray m_key;
};

} // namespace rejoinder::sandbox
