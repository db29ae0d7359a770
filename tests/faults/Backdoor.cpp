#include "Backdoor.h"

#include <QJsonDocument>
#include <QNetworkReply>

namespace rejoinder::faults {

Backdoor::Backdoor(QUrl sandbox, QObject* parent) : QObject(parent), m_sandbox(std::move(sandbox)) {}

void Backdoor::post(const QString& path, const QJsonObject& body)
{
    QNetworkReply* reply = m_network.post(requestFor(path), QJsonDocument(body).toJson());
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void Backdoor::get(const QString& path, QObject* context, std::function<void(const QJsonObject&)> use)
{
    QNetworkReply* reply = m_network.get(requestFor(path));
    connect(reply, &QNetworkReply::finished, context, [reply, use = std::move(use)] {
        reply->deleteLater();
        use(QJsonDocument::fromJson(reply->readAll()).object());
    });
}

QNetworkRequest Backdoor::requestFor(const QString& path) const
{
    QUrl url = m_sandbox;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    return request;
}

} // namespace rejoinder::faults
