#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>
#include <functional>

namespace rejoinder::faults {

/// The sandbox's doors for tests, past the proxy and without waiting. See app/sandbox/README.md.
class Backdoor : public QObject
{
    Q_OBJECT
public:
    explicit Backdoor(QUrl sandbox, QObject* parent = nullptr);

    void post(const QString& path, const QJsonObject& body);
    /// An empty object where no answer came.
    void get(const QString& path, QObject* context, std::function<void(const QJsonObject&)> use);

private:
    [[nodiscard]] QNetworkRequest requestFor(const QString& path) const;

    const QUrl m_sandbox;
    QNetworkAccessManager m_network;
};

} // namespace rejoinder::faults
