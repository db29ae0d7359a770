#include "desks/Desk.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

constexpr qint64 usualLimit = 25;

/// -1 where the caller wrote something that is not a number in this range.
qint64 numberIn(const Call& call, const QString& name, qint64 usual, qint64 least, qint64 most)
{
    if (!call.query.hasQueryItem(name)) {
        return usual;
    }
    bool ok = false;
    const qint64 value = call.asked(name).toLongLong(&ok);
    return ok && value >= least && value <= most ? value : -1;
}

} // namespace

Answer Desk::page(const Call& call, const QList<Index>& indices, const std::function<QJsonObject(Index)>& write,
                  qint64 mostAllowed) const
{
    const qint64 offset = numberIn(call, u"offset"_s, 0, 0, std::numeric_limits<qint32>::max());
    const qint64 limit = numberIn(call, u"limit"_s, usualLimit, 1, mostAllowed);
    if (offset < 0 || limit < 0) {
        return Answer::error(422, u"VALIDATION"_s,
                             u"offset must be 0 or more and limit from 1 to %1"_s.arg(mostAllowed));
    }
    QJsonArray items;
    for (const Index index : indices.mid(offset, limit)) {
        items.append(write(index));
    }
    return Answer::json({{u"success"_s, true},
                         {u"pagination"_s, m_shape.pagination(indices.size(), limit, offset)},
                         {u"data"_s, items}});
}

Answer Desk::badBody()
{
    return Answer::error(400, u"VALIDATION"_s, u"The body is not a JSON object"_s);
}

Answer Desk::unknown(const QString& what)
{
    return Answer::error(404, u"NOT-FOUND"_s, u"No such %1"_s.arg(what));
}

} // namespace rejoinder::sandbox
