#pragma once

#include <QByteArray>
#include <optional>

namespace rejoinder::sandbox {

/// multipart/form-data, as far as an upload of one file needs it.
class MultipartBody
{
public:
    struct Part
    {
        QByteArray bytes;
        QByteArray contentType;
    };

    /// nullopt where the body is broken or has no part of this name.
    static std::optional<Part> part(const QByteArray& body, const QByteArray& contentType, const QByteArray& name);
};

} // namespace rejoinder::sandbox
