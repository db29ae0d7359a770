#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rejoinder {

class Clock;

/// The statements of each schema version, in order: step 0 makes version 1, and so on. Never edited once released; a
/// change of the schema is one more step.
using SchemaSteps = QList<QStringList>;

/// One SQLite file on its way to being usable: made with mode 0600 where it is missing, checked, brought to the newest
/// schema version, or set aside under a new name where that cannot be. Store thread.
class DatabaseFile
{
public:
    struct Outcome
    {
        bool usable = false;
        QString setAsideAs; ///< the file name that a bad file was given; empty: it was good or new
    };

    DatabaseFile(QString path, SchemaSteps steps) : m_path(std::move(path)), m_steps(std::move(steps)) {}

    /// Leaves nothing open.
    Outcome prepare(const Clock& clock);
    /// Renames the file with its -wal and -shm. Returns the new file name, empty where the disk would not.
    QString setAside(const Clock& clock);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const SchemaSteps& steps() const { return m_steps; }

private:
    enum class Health { Good, Bad, Unreachable };
    Health checkAndMigrate();
    bool makePrivate();

    QString m_path;
    SchemaSteps m_steps;
};

} // namespace rejoinder
