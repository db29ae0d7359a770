#include "support/SandboxCaller.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {
constexpr int patienceMs = 60'000; // a loaded machine is slow, not broken
}

SandboxCaller::~SandboxCaller()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool SandboxCaller::start(const QStringList& arguments)
{
    m_process.start(QStringLiteral(REJOINDER_SANDBOX), QStringList{u"--parent-stdin"_s} + arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) {
    }
    const QJsonObject greeting = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(greeting.value("url"_L1).toString());
    m_accountId = greeting.value("accountId"_L1).toString();
    m_clientId = greeting.value("clientId"_L1).toString();
    m_clientSecret = greeting.value("clientSecret"_L1).toString();
    if (m_accountId.isEmpty()) {
        m_process.waitForFinished(patienceMs);
        m_complaint = QString::fromUtf8(m_process.readAllStandardError());
    }
    return !m_accountId.isEmpty();
}

SandboxCaller::Answer SandboxCaller::call(const QByteArray& verb, const QString& path, const QByteArray& body,
                                          const QByteArray& contentType)
{
    QString whole = path;
    if (whole.startsWith(u'~')) {
        whole.replace(0, 1, u"/v1/accounts/"_s + m_accountId);
    }
    QNetworkRequest request(QUrl(m_url.toString() + whole, QUrl::StrictMode));
    request.setTransferTimeout(patienceMs);
    if (!body.isEmpty()) {
        request.setRawHeader("Content-Type", contentType);
    }
    if (!m_token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_token);
    }
    QNetworkReply* reply = m_network.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                        reply->rawHeader("Content-Type"), reply->rawHeader("Retry-After")};
    delete reply;
    return answer;
}

SandboxCaller::Answer SandboxCaller::signIn()
{
    const Answer answer = call("POST", u"/oauth2/token"_s,
                               QJsonObject{{u"grant_type"_s, u"client_credentials"_s},
                                           {u"client_id"_s, m_clientId},
                                           {u"client_secret"_s, m_clientSecret}});
    m_token = answer.json().value("access_token"_L1).toString().toLatin1();
    return answer;
}

QList<QJsonObject> SandboxCaller::ledger(const QString& what)
{
    QList<QJsonObject> entries;
    for (const QJsonValue& entry : get(u"/sandbox/ledger"_s).data().toArray()) {
        if (entry["what"_L1].toString() == what) {
            entries.append(entry.toObject());
        }
    }
    return entries;
}

} // namespace rejoinder
