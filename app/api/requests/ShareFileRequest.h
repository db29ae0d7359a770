#pragma once

#include "api/ApiRequest.h"

namespace rejoinder::requests {

/// POST /v1/tools/sharefile, which names no account: one file as the multipart field `media`.
[[nodiscard]] ApiRequest shareFile(const QString& fileName, const QByteArray& mimeType, const QByteArray& content);

} // namespace rejoinder::requests
