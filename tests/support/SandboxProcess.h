#pragma once

#include "domain/Secret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QUrl>
#include <QtTest/QTest>

namespace rejoinder {

/// The real rejoinder-sandbox as a child process, and its back door for tests. It ends with this object.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QStringList& options = {}) : m_options(options) { start(0); }
    ~SandboxProcess() { stop(); }
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    [[nodiscard]] const QUrl& url() const { return m_url; }
    [[nodiscard]] const Credentials& credentials() const { return m_credentials; }

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    /// At the same address, with the data it began with.
    void startAgain() { start(m_url.port()); }

    /// What it has accepted, in order.
    QJsonArray ledger() { return ask("GET", QStringLiteral("/sandbox/ledger"), {}).value(u"data").toArray(); }
    void control(const QJsonObject& wish) { ask("POST", QStringLiteral("/sandbox/control"), wish); }
    void inbound(const QString& conversation, const QString& text)
    {
        ask("POST", QStringLiteral("/sandbox/inbound"),
            {{QStringLiteral("conversationId"), conversation}, {QStringLiteral("text"), text}});
    }
    /// How often an operation was asked for: "GET /v1/accounts/{accountId}/templates".
    int requests(const QString& operation)
    {
        const QJsonObject state = ask("GET", QStringLiteral("/sandbox/control"), {}).value(u"data").toObject();
        return state.value(u"requests").toObject().value(operation).toInt();
    }
    /// Somebody else changes a record: {templateId, name, template, removed, ...} as the sandbox's README has it.
    void change(const QJsonObject& wish) { ask("POST", QStringLiteral("/sandbox/change"), wish); }
    /// {path, status, count, ...} as the sandbox's README has it.
    void failNext(const QJsonObject& fault) { control({{QStringLiteral("failNext"), fault}}); }

private:
    void start(int port)
    {
        m_process.start(QStringLiteral(REJOINDER_SANDBOX),
                        QStringList{QStringLiteral("--port"), QString::number(port), QStringLiteral("--parent-stdin")} +
                            m_options);
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead(30'000))
            line += m_process.readAllStandardOutput();
        const QJsonObject greeting = QJsonDocument::fromJson(line.trimmed()).object();
        m_url = QUrl(greeting.value(u"url").toString());
        m_credentials = {.accountId = AccountId(greeting.value(u"accountId").toString()),
                         .clientId = Secret(greeting.value(u"clientId").toString()),
                         .clientSecret = Secret(greeting.value(u"clientSecret").toString())};
    }

    QJsonObject ask(const QByteArray& verb, const QString& path, const QJsonObject& body)
    {
        QUrl url = m_url;
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        const QByteArray bytes = QJsonDocument(body).toJson();
        QNetworkReply* reply = verb == "GET" ? m_network.get(request) : m_network.post(request, bytes);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000))
            QTest::qFail("the sandbox gave no answer", __FILE__, __LINE__);
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        reply->deleteLater();
        return answer;
    }

    const QStringList m_options;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QUrl m_url;
    Credentials m_credentials;
};

} // namespace rejoinder
