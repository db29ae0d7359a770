#include "store/MessageKey.h"

#include "store/Statement.h"

#include <algorithm>

namespace rejoinder {

namespace {

constexpr qint64 perSecond = 1024;

} // namespace

qint64 messagekey::lowest(qint64 at)
{
    return std::max<qint64>(0, at / 1000) * perSecond;
}

qint64 messagekey::freeFor(Databases& databases, qint64 at)
{
    Statement last(databases, QStringLiteral("SELECT max(pk) FROM message WHERE pk>=? AND pk<?"));
    for (qint64 key = lowest(at);; key += perSecond) {
        last.bind(key).bind(key + perSecond).exec();
        if (!last.next() || last.isNull(0))
            return key;
        if (const qint64 next = last.number(0) + 1; next < key + perSecond)
            return next;
    }
}

bool messagekey::fits(qint64 key, qint64 at)
{
    // One that had to go on to the next second is left there.
    return key >= lowest(at) && key < lowest(at) + 2 * perSecond;
}

} // namespace rejoinder
