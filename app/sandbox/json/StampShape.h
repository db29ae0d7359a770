#pragma once

#include "data/SandboxData.h"

#include <QJsonObject>

namespace rejoinder::sandbox {

/// `created` and `updated` as they are today: when, and who or what did it.
class StampShape
{
public:
    static QJsonObject byUser(const SandboxData& data, Moment when, Index user);
    static QJsonObject byContact(const SandboxData& data, Moment when, Index contact);
};

} // namespace rejoinder::sandbox
