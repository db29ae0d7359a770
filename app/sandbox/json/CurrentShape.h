#pragma once

#include "json/GroupShape.h"
#include "json/JsonShape.h"

namespace rejoinder::sandbox {

/// The fields that Sakari's pages print today: lists, `closed` as a date, the whole group in each message.
class CurrentShape : public JsonShape
{
public:
    CurrentShape(const SandboxData& data, const Options& options) : JsonShape(data, options), m_groups(data) {}

    QJsonObject contact(Index index) const override;
    QJsonObject conversation(Index index) const override;
    QJsonObject message(Index index) const override;
    QJsonObject messageTemplate(Index index) const override;
    QJsonObject webhook(Index index) const override;
    QJsonObject pagination(qint64 total, qint64 limit, qint64 offset) const override;
    bool tellsOptIn() const override { return true; }

private:
    QJsonObject listOf(const ContactRecord& contact, Index list) const;
    QJsonArray mediaOf(const QList<MediaRecord>& media) const;
    /// Without what the other one would repeat: a message in a conversation, a conversation in a message.
    QJsonObject bareConversation(Index index) const;
    QJsonObject bareMessage(Index index) const;

    GroupShape m_groups;
};

} // namespace rejoinder::sandbox
