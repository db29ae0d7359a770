#include "http/Router.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

bool matches(const QStringList& pattern, const QStringList& actual, QHash<QString, QString>* places)
{
    if (pattern.size() != actual.size()) {
        return false;
    }
    places->clear();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString value = QUrl::fromPercentEncoding(actual.at(i).toUtf8());
        if (pattern.at(i).startsWith(u'{')) {
            places->insert(pattern.at(i).mid(1, pattern.at(i).size() - 2), value);
        } else if (pattern.at(i) != value) {
            return false;
        }
    }
    return true;
}

} // namespace

void Router::add(const QByteArray& method, const QString& pattern, Handler handler)
{
    m_routes.append({method, pattern, pattern.split(u'/'), std::move(handler)});
}

const Router::Handler* Router::find(Call& call, const QString& encodedPath, QString* pattern) const
{
    const QStringList segments = encodedPath.split(u'/');
    for (const Route& route : m_routes) {
        if (route.method == call.method && matches(route.segments, segments, &call.places)) {
            *pattern = route.pattern;
            return &route.handler;
        }
    }
    call.places.clear();
    return nullptr;
}

} // namespace rejoinder::sandbox
