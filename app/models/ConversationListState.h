#pragma once

#include "models/ConversationListModel.h"
#include "models/HeldOrder.h"
#include "models/RowCache.h"
#include "models/WantedRows.h"
#include "store/SearchAnswer.h"

#include <QFuture>
#include <QTimer>

namespace rejoinder {

/// Between the files of ConversationListModel alone.
struct ConversationListModel::Private
{
    explicit Private(Store& s) : store(s) {}

    Store& store;
    ConversationQuery query;
    bool begun = false;
    bool loading = true;
    quint64 generation = 0; ///< of the query: answers to an older one are dropped
    std::optional<FolderCounts> counts;

    // The list of a folder
    HeldOrder order;
    RowCache cache;
    bool complete = false; ///< `order` goes down to the last one
    ConversationId held;   ///< as setHeld() wants it; `order` follows
    bool heldBelongs = true;

    // What a search found; the rows themselves are the base class's
    bool showsFound = false;
    int wanted = 0;
    bool mayHaveMore = false;
    SearchEffort effort = SearchEffort::Quick;
    QFuture<SearchAnswer> inFlight;

    bool asking = false;          ///< one question at a time ...
    QSet<ConversationId> changed; ///< ... and what has changed meanwhile
    bool everythingChanged = false;
    QTimer pause; ///< after a large answer, so that a burst does not fill the GUI thread

    WantedRows wantedRows{40};
    QSet<qint64> beingRead;
};

} // namespace rejoinder
