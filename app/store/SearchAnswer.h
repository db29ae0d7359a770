#pragma once

#include "domain/ConversationRow.h"

namespace rejoinder {

enum class SearchEffort {
    Quick,   ///< what is found in a few milliseconds, whatever was typed
    Complete ///< all there is
};

struct SearchAnswer
{
    QList<ConversationRow> rows;
    /// Nothing was left out but what is behind the limit. Otherwise the time of a quick search was over first: a
    /// complete one may find more, and in between.
    bool isComplete = true;
};

} // namespace rejoinder
