#pragma once

#include "data/SandboxData.h"

#include <QJsonObject>

namespace rejoinder::sandbox {

/// Groups, sending numbers and colleagues as Sakari's pages print them today. Built once: they do not change, and every
/// message repeats them.
class GroupShape
{
public:
    explicit GroupShape(const SandboxData& data);

    const QJsonObject& whole(Index group) const { return m_whole.at(group); }
    const QJsonObject& brief(Index group) const { return m_brief.at(group); }
    const QJsonObject& phoneNumber(Index group) const { return m_phoneNumbers.at(group); }

private:
    QJsonObject makePhoneNumber(Index group) const;
    QJsonObject makeWhole(Index group) const;
    QJsonObject makeSender(Index group) const;

    const SandboxData& m_data;
    QList<QJsonObject> m_brief;
    QList<QJsonObject> m_phoneNumbers;
    QList<QJsonObject> m_whole;
};

} // namespace rejoinder::sandbox
