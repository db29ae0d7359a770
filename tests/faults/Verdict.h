#pragma once

#include <QStringList>

namespace rejoinder::faults {

/// What a run has shown. Counts of texts unless said otherwise.
struct Verdict
{
    int sends = 0;          ///< accepted clicks
    int duplicates = 0;     ///< in the ledger beyond what the agent asked for
    int lost = 0;           ///< accepted, and neither in the ledger nor in an end state that the agent sees
    int wrongRecipient = 0; ///< in the ledger for somebody else, or typed by nobody
    int unconfirmed = 0;    ///< rows whose outcome was unknown at some time
    int reconciledFound = 0;
    int notFoundSentAgain = 0;
    int notFoundDiscarded = 0;
    int missed = 0; ///< not found, though the ledger had it
    int failed = 0;
    int undone = 0;
    int draftsLost = 0;
    QStringList complaints; ///< a line for each broken promise

    /// Of the unconfirmed that the ledger has, the share that was found; 100 where there were none.
    [[nodiscard]] double reconciledPercent() const
    {
        const int had = reconciledFound + missed;
        return had == 0 ? 100.0 : 100.0 * reconciledFound / had;
    }
    [[nodiscard]] bool isGood() const
    {
        return duplicates == 0 && lost == 0 && wrongRecipient == 0 && missed == 0 && draftsLost == 0;
    }
};

} // namespace rejoinder::faults
