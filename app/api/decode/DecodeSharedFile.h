#pragma once

#include "api/ShareFileApi.h"

namespace rejoinder::decode {

[[nodiscard]] Result<SharedFile> sharedFile(const QByteArray& body);

} // namespace rejoinder::decode
