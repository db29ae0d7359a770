#pragma once

#include <QMetaType>

namespace rejoinder {

/// How much of the message history is in the store, as far as it is wanted.
struct HistoryProgress
{
    static constexpr int everything = -1;

    int days = 0;    ///< so far back; `everything`: all there is; 0: none is wanted
    int percent = 0; ///< 100: all of it, which stays so
    bool isFilling = false;

    friend bool operator==(const HistoryProgress&, const HistoryProgress&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::HistoryProgress)
