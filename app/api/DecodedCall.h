#pragma once

#include "api/PendingAnswer.h"
#include "api/SakariConnection.h"
#include "api/http/PathLog.h"
#include "domain/Page.h"
#include "domain/WhenDone.h"

#include <QtConcurrentRun>
#include <memory>

namespace rejoinder {

template <class T> void logSkippedOf(const QString&, const Result<T>&) {}
template <class T> void logSkippedOf(const QString& pathTemplate, const Result<Page<T>>& result)
{
    if (result.ok())
        logSkipped(pathTemplate, result.value().skippedPaths);
}

/// Sends `request` and decodes its answer on the pool. The future finishes on the GUI thread, whatever happens.
template <class T, class Decode>
QFuture<Result<T>> decodedCall(SakariConnection& connection, ApiRequest request, Decode decode)
{
    auto pending = std::make_shared<PendingAnswer<T>>();
    const QString pathTemplate = request.pathTemplate;
    const QFuture<Result<QByteArray>> sent = connection.send(std::move(request));
    // Nothing is on its way: say so at once, also where the connection is just being destroyed.
    if (sent.isFinished() && !sent.result().ok()) {
        pending->finish(sent.result().error());
        return pending->future();
    }
    whenDone(sent, &connection, [&connection, pending, decode, pathTemplate](const Result<QByteArray>& answer) {
        if (!answer.ok()) {
            pending->finish(answer.error());
            return;
        }
        const auto decoded = [decode, body = answer.value()]() -> Result<T> { return decode(body); };
        whenDone(QtConcurrent::run(decoded), &connection, [pending, pathTemplate](const Result<T>& result) {
            logSkippedOf(pathTemplate, result);
            pending->finish(result);
        });
    });
    return pending->future();
}

/// For records that PUT replaces whole: reads the record (`read`), changes it on the pool (`patch`: answer to record)
/// and writes it back (`replacement`: record to request).
template <class T, class Patch, class Replacement, class Decode>
QFuture<Result<T>> replacedRecord(SakariConnection& connection, const ApiRequest& read, Patch patch,
                                  Replacement replacement, Decode decode)
{
    auto pending = std::make_shared<PendingAnswer<T>>();
    whenDone(decodedCall<QByteArray>(connection, read, patch), &connection,
             [&connection, pending, replacement, decode](const Result<QByteArray>& record) {
                 if (!record.ok()) {
                     pending->finish(record.error());
                     return;
                 }
                 whenDone(decodedCall<T>(connection, replacement(record.value()), decode), &connection,
                          [pending](const Result<T>& written) { pending->finish(written); });
             });
    return pending->future();
}

} // namespace rejoinder
