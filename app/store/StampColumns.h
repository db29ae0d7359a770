#pragma once

#include "domain/Stamp.h"
#include "store/Columns.h"

namespace rejoinder {

/// Two stamps as six columns, in this order everywhere.
inline void bindStamps(Statement& statement, const Stamp& created, const Stamp& updated)
{
    statement.bind(created.at).bind(created.byName).bind(created.bySource);
    statement.bind(updated.at).bind(updated.byName).bind(updated.bySource);
}

inline Stamp readStamp(Columns& columns)
{
    Stamp stamp;
    stamp.at = columns.time();
    stamp.byName = columns.text();
    stamp.bySource = columns.text();
    return stamp;
}

/// True only where both are known and `incoming` is the earlier one.
inline bool isOlder(const Stamp& incoming, const Stamp& stored)
{
    return incoming.at.isValid() && stored.at.isValid() && incoming.at < stored.at;
}

} // namespace rejoinder
