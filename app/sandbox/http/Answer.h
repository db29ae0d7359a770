#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>

namespace rejoinder::sandbox {

/// A response as a value. Status 0 hangs up without a word.
struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    static Answer json(const QJsonObject& object, int status = 200);
    /// {"success":true,"data":...}
    static Answer data(const QJsonValue& data, int status = 200);
    /// {"success":false,"error":{"code":...,"message":...}}
    static Answer error(int status, const QString& code, const QString& message);
    static Answer notFound(const QString& code, const QString& message) { return error(404, code, message); }
    static Answer empty(int status);
};

} // namespace rejoinder::sandbox
