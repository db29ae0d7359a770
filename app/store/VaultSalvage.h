#pragma once

#include <QString>

class QSqlDatabase;

namespace rejoinder {

/// Carries over what can still be read of a vault that cannot be used, table by table and row by row, with what its log
/// has. The bad file is read only, and nothing is written but into `successor`. Store thread.
struct VaultSalvage
{
    enum class Texts {
        /// What waited may have gone out after the last state that can be read: it comes back as unconfirmed and is
        /// looked for in its thread, never sent by itself.
        NeverSentByThemselves,
        AsTheyAre ///< for a successor that takes no writes: nothing can be sent out of it
    };

    int drafts = 0;
    int texts = 0; ///< that had not gone out for sure

    /// `successor`: open, at the newest schema version. In one transaction; throws SqlFailure, and then nothing of it
    /// is kept.
    [[nodiscard]] static VaultSalvage carry(const QString& badFile, const QSqlDatabase& successor, Texts texts);
};

} // namespace rejoinder
