#pragma once

#include <QJsonObject>
#include <QString>

namespace rejoinder::sandbox {

/// The codes that Sakari's help lists, with what they mean.
class ErrorCodes
{
public:
    static QString description(const QString& code);
    /// {"code":...,"description":...}, as contacts and messages carry it.
    static QJsonObject object(const QString& code);
};

} // namespace rejoinder::sandbox
