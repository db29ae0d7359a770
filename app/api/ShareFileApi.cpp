#include "api/ShareFileApi.h"

#include "api/DecodedCall.h"
#include "api/decode/DecodeSharedFile.h"
#include "api/requests/ShareFileRequest.h"

namespace rejoinder {

QFuture<Result<SharedFile>> ShareFileApi::share(const QString& fileName, const QByteArray& mimeType,
                                                const QByteArray& content)
{
    return decodedCall<SharedFile>(m_connection, requests::shareFile(fileName, mimeType, content), decode::sharedFile);
}

} // namespace rejoinder
