#pragma once

#include "data/SandboxData.h"

#include <QJsonArray>
#include <QJsonObject>
#include <memory>

namespace rejoinder::sandbox {

/// How records look on the wire. There are two: as version 1.0.1 of the published document has them, and as Sakari's
/// pages print them today.
class JsonShape
{
public:
    static std::unique_ptr<JsonShape> make(const SandboxData& data, const Options& options);
    virtual ~JsonShape() = default;
    JsonShape(const JsonShape&) = delete;
    JsonShape& operator=(const JsonShape&) = delete;

    virtual QJsonObject contact(Index index) const = 0;
    virtual QJsonObject conversation(Index index) const = 0;
    virtual QJsonObject message(Index index) const = 0;
    virtual QJsonObject messageTemplate(Index index) const = 0;
    virtual QJsonObject webhook(Index index) const = 0;
    virtual QJsonObject pagination(qint64 total, qint64 limit, qint64 offset) const = 0;

    QJsonObject campaign(Index index) const;
    /// A contact that was refused: as it was asked for, with valid:false and the reason.
    QJsonObject refused(QJsonObject contact, const QString& code) const;

    /// Where pictures of this server are fetched from; known once it listens.
    void setBaseUrl(const QString& url) { m_baseUrl = url; }
    /// A path on this server as a whole address; any other address as it is.
    QString absolute(const QString& url) const { return url.startsWith(u'/') ? m_baseUrl + url : url; }
    /// Whether contacts carry `optIn` and `blocked`, so that a PUT without them means "none".
    virtual bool tellsOptIn() const = 0;

    static QString moment(Moment when);
    static QString statusWord(MessageStatus status);

protected:
    JsonShape(const SandboxData& data, const Options& options) : m_data(data), m_options(options) {}

    double priceOf(const MessageRecord& message) const;

    const SandboxData& m_data;
    const Options& m_options;

private:
    QString m_baseUrl;
};

} // namespace rejoinder::sandbox
