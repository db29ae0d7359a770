#include "sync/ListOrder.h"

namespace rejoinder {

ListOrder orderOf(const QList<QDateTime>& times)
{
    bool falls = false;
    bool rises = false;
    QDateTime previous;
    for (const QDateTime& time : times) {
        if (!time.isValid())
            continue;
        if (previous.isValid()) {
            falls = falls || time < previous;
            rises = rises || time > previous;
        }
        previous = time;
    }
    if (falls && rises)
        return ListOrder::Unordered;
    if (falls)
        return ListOrder::NewestFirst;
    return rises ? ListOrder::OldestFirst : ListOrder::Unknown;
}

} // namespace rejoinder
