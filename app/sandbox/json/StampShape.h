#pragma once

#include "data/SandboxData.h"

#include <QJsonObject>

namespace rejoinder::sandbox {

/// `created` and `updated` as they are today: when, and who or what did it.
class StampShape
{
public:
    static QJsonObject byUser(const SandboxData& data, Moment when, Index user);
    /// A conversation's: by whoever wrote its first or its last message.
    static QJsonObject byMessage(const SandboxData& data, Moment when, const ConversationRecord& conversation,
                                 bool first);
    static QJsonObject byContact(const SandboxData& data, Moment when, Index contact);
};

} // namespace rejoinder::sandbox
