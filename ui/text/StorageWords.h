#pragma once

#include "domain/StorageTrouble.h"

#include <QString>

namespace rejoinder {

/// What is wrong with this computer's own files, in words: one text for all of it at once. Pure.
namespace storagewords {

/// Empty where there is nothing to say.
[[nodiscard]] QString of(const StorageTrouble& trouble);
/// Something of what nobody else has is damaged, or cannot be kept safe now.
[[nodiscard]] bool isGrave(const StorageTrouble& trouble);
/// All of it is over, and one need only know.
[[nodiscard]] bool isOver(const StorageTrouble& trouble);

} // namespace storagewords

} // namespace rejoinder
