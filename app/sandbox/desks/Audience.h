#pragma once

#include "data/SandboxData.h"
#include "json/JsonShape.h"

#include <QJsonObject>

namespace rejoinder::sandbox {

/// Who a send is for: conversations, contacts and filters of the request, sorted into those that may be texted and
/// those that may not, with the reason.
class Audience
{
public:
    struct Recipient
    {
        Index contact;
        Index conversation; ///< nobody: the one that contact and group lead to
    };

    Audience(SandboxData& data, const JsonShape& shape) : m_data(data), m_shape(shape) {}

    void add(const QJsonObject& request);

    const QList<Recipient>& valid() const { return m_valid; }
    const QJsonArray& invalid() const { return m_invalid; }
    qint64 requested() const { return m_valid.size() + m_invalid.size(); }

private:
    void addConversation(const QString& id);
    void addContact(const QJsonObject& contact);
    void addTagged(const QJsonObject& filters);
    void admit(Index contact, Index conversation);

    SandboxData& m_data;
    const JsonShape& m_shape;
    QList<Recipient> m_valid;
    QJsonArray m_invalid;
};

} // namespace rejoinder::sandbox
