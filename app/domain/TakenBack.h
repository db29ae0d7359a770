#pragma once

#include "domain/StrongId.h"

#include <QList>
#include <QMetaType>

namespace rejoinder {

/// What became of the wish to take back texts that were sent together.
struct TakenBack
{
    QList<OutboxId> back;  ///< these were Held still, and do not go out
    int gone = 0;          ///< so many were on their way by then
    bool isWritten = true; ///< false: the disk does not take it; they stay here while the program runs, and it is tried
                           ///< again

    friend bool operator==(const TakenBack&, const TakenBack&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::TakenBack)
