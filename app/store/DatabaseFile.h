#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

class QSqlDatabase;

namespace rejoinder {

class Clock;

/// The statements of each schema version, in order: step 0 makes version 1, and so on. Never edited once released; a
/// change of the schema is one more step.
using SchemaSteps = QList<QStringList>;

/// One SQLite file on its way to being usable: made with mode 0600 where it is missing, checked, brought to the newest
/// schema version, or set aside under a new name and replaced where that cannot be. Its successor is made ready, with
/// what could be carried over, before the bad file moves: wherever the program is killed or the disk turns out to be
/// full, one of the two is whole. Store thread.
class DatabaseFile
{
public:
    /// Carries what can still be read of the bad file (a path) into its successor, which is open and empty. May throw
    /// SqlFailure.
    using Rescue = std::function<void(const QString& badFile, const QSqlDatabase& successor)>;

    struct Outcome
    {
        bool usable = false;
        QString setAsideAs;    ///< the file name that a bad file was given; empty: it was good or new
        bool wasNewer = false; ///< what was bad about it: a newer program wrote it
    };

    DatabaseFile(QString path, SchemaSteps steps, Rescue rescue = {})
        : m_path(std::move(path)), m_steps(std::move(steps)), m_rescue(std::move(rescue))
    {
    }

    /// Leaves nothing open. `isDamaged`: it has been found to be, whatever the check says.
    Outcome prepare(const Clock& clock, bool isDamaged = false);

    /// Under this name SQLite reads it without touching anything, as it was when its log was last written into it.
    /// Empty where it cannot be read, or not by this version.
    [[nodiscard]] QString readOnlyName() const;

    /// Whether prepare() reads it through, or leaves that to ReadThrough because it is large.
    [[nodiscard]] bool isChecked() const;
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const SchemaSteps& steps() const { return m_steps; }

private:
    enum class Health { Good, Damaged, Newer, Unreachable };
    [[nodiscard]] Health check();
    [[nodiscard]] Health checkAndMigrate();
    [[nodiscard]] bool makeSuccessor(const Rescue& rescue);
    /// Where the program was ended between setting the file aside and putting its successor in its place.
    void finishReplacing(const Clock& clock);
    /// Renames the file with its -wal and -shm. Returns the new file name, empty where the disk would not.
    [[nodiscard]] QString setAside(const Clock& clock);

    QString m_path;
    SchemaSteps m_steps;
    Rescue m_rescue;
};

} // namespace rejoinder
