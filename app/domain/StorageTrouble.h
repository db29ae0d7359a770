#pragma once

#include <QMetaType>
#include <QString>

namespace rejoinder {

/// All there is to say about this computer's own files: what became of them when they were opened, and whether they
/// take what is written now. One value for everything, so that several troubles at once are told together. A bad file
/// is set aside under a new name, never deleted.
struct StorageTrouble
{
    enum class Writing {
        Works,
        Fails,     ///< the last write was not taken: a full disk, for example
        ReadOnly,  ///< the file takes nothing; what could be read of it is shown, and nothing is kept
        WorksAgain ///< after one of the two above
    };
    struct File
    {
        QString setAsideAs; ///< its new name, without path; empty: the file was good
        bool wasNewer =
            false; ///< set aside because a newer version of the program wrote it, not because it was damaged
        Writing writing = Writing::Works;

        friend bool operator==(const File&, const File&) = default;
    };

    File cache;              ///< cache.db, which can be fetched again
    File vault;              ///< vault.db, which cannot
    int draftsRecovered = 0; ///< out of the vault that was set aside
    int textsRecovered = 0;  ///< the same: texts that had not gone out for sure

    [[nodiscard]] bool isEmpty() const { return *this == StorageTrouble(); }
    friend bool operator==(const StorageTrouble&, const StorageTrouble&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::StorageTrouble)
