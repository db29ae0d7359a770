#pragma once

#include <QString>

namespace rejoinder {

struct SplitName
{
    QString first;
    QString last;

    friend bool operator==(const SplitName&, const SplitName&) = default;
};

/// "Maya Okafor", "Okafor, Maya", "Ludwig van Beethoven", "María José García López" in two. Whatever it makes of a
/// name, first and last one after the other read as the name did; only a comma turns them round. Pure.
[[nodiscard]] SplitName splitName(const QString& name);

} // namespace rejoinder
