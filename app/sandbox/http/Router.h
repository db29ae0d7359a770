#pragma once

#include "http/Answer.h"
#include "http/Call.h"

#include <QList>
#include <QStringList>
#include <functional>

namespace rejoinder::sandbox {

/// Finds the desk for a request. Qt's own router is passed by: it matches the decoded path, where the webhook address
/// in DELETE /webhooks/{url} has already fallen apart into segments.
class Router
{
public:
    using Handler = std::function<Answer(const Call&)>;

    /// pattern: "/v1/accounts/{accountId}/contacts"
    void add(const QByteArray& method, const QString& pattern, Handler handler);

    /// Fills in call.places. nullptr where nobody serves this. The handler lives as long as the router.
    const Handler* find(Call& call, const QString& encodedPath, QString* pattern) const;

private:
    struct Route
    {
        QByteArray method;
        QString pattern;
        QStringList segments;
        Handler handler;
    };

    QList<Route> m_routes;
};

} // namespace rejoinder::sandbox
