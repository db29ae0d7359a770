#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace rejoinder {

/// The real rejoinder-sandbox as a child process, called over plain HTTP without the client, for tests of the service
/// itself. It ends with this object.
class SandboxCaller
{
public:
    struct Answer
    {
        int status = 0; ///< 0: none came
        QByteArray body;
        QByteArray contentType;
        QByteArray retryAfter;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QJsonValue data() const { return json().value(QStringLiteral("data")); }
        QString errorCode() const { return json()[QStringLiteral("error")][QStringLiteral("code")].toString(); }
    };

    ~SandboxCaller();

    /// Waits until it is ready. false, and what it said in complaint(), where it did not come up.
    bool start(const QStringList& arguments);
    const QString& complaint() const { return m_complaint; }

    QUrl url() const { return m_url; }
    const QString& accountId() const { return m_accountId; }
    const QString& clientId() const { return m_clientId; }
    const QString& clientSecret() const { return m_clientSecret; }

    /// path: absolute, or after "~" below /v1/accounts/{accountId}. With the token that signIn() fetched.
    Answer get(const QString& path) { return call("GET", path); }
    Answer call(const QByteArray& verb, const QString& path, const QByteArray& body = {},
                const QByteArray& contentType = "application/json");
    Answer call(const QByteArray& verb, const QString& path, const QJsonObject& body)
    {
        return call(verb, path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    Answer signIn();
    void forgetToken() { m_token.clear(); }
    /// POST /sandbox/control
    void control(const QJsonObject& wish) { call("POST", QStringLiteral("/sandbox/control"), wish); }
    /// The ledger's entries of this kind.
    QList<QJsonObject> ledger(const QString& what);

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_complaint;
    QUrl m_url;
    QString m_accountId;
    QString m_clientId;
    QString m_clientSecret;
    QByteArray m_token;
};

} // namespace rejoinder
