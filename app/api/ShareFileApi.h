#pragma once

#include "domain/Result.h"

#include <QDateTime>
#include <QFuture>
#include <QUrl>

namespace rejoinder {

class SakariConnection;

struct SharedFile
{
    QUrl link;
    QDateTime expires; ///< UTC; invalid where Sakari does not say

    friend bool operator==(const SharedFile&, const SharedFile&) = default;
};

/// `/v1/tools/sharefile`: a file becomes a public link for a while, for a text or as an MMS's media. In the 2021
/// document only, so it may be gone: the caller offers to paste an address instead. GUI thread.
class ShareFileApi
{
public:
    explicit ShareFileApi(SakariConnection& connection) : m_connection(connection) {}

    /// `mimeType` empty or odd: application/octet-stream.
    QFuture<Result<SharedFile>> share(const QString& fileName, const QByteArray& mimeType, const QByteArray& content);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
