#pragma once

#include "domain/StorageTrouble.h"
#include "domain/ThreadDoor.h"
#include "store/ContactIndex.h"
#include "store/DatabaseFile.h"
#include "store/MessageIndex.h"
#include "store/Statement.h"
#include "store/StoreChange.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <functional>
#include <unordered_map>

struct sqlite3;

namespace rejoinder {

class Clock;

/// cache.db and vault.db on one connection (the vault is attached as `vault`, so that a list row can be joined with its
/// draft in one query), the prepared statements, and what the running transaction has changed. Store thread only.
class Databases
{
public:
    enum class File { Cache, Vault };

    Databases(QString directory, const Clock& clock);
    ~Databases();
    Databases(const Databases&) = delete;
    Databases& operator=(const Databases&) = delete;

    /// Never fails: a file that cannot be written is stood in for by what can be read of it, which takes no writes.
    void open();
    /// Instead of open(), beside another Databases that has opened the same files: takes no writes, changes nothing
    /// and sets nothing aside. Throws SqlFailure where one of the files is not there.
    void openToRead();
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool takesWrites(File file) const { return file == File::Cache ? m_cacheUsable : m_vaultUsable; }
    /// Where it does not: opens both again, unless that was tried a moment ago. The same as takesWrites() then.
    bool takesWritesByNow(File file);
    /// Small enough to be read through by open().
    [[nodiscard]] bool isCacheChecked() const { return m_cache.isChecked(); }
    [[nodiscard]] const StorageTrouble& trouble() const { return m_trouble; }
    void noteWriting(File file, bool works);

    /// All or nothing. Throws SqlFailure after rolling back.
    void transaction(const std::function<void(Databases&)>& work);
    /// After SQLite found damage while running: sets aside what fails a check and opens again.
    void recover(const SqlFailure& found);

    [[nodiscard]] StoreChange& change()
    {
        REJOINDER_ASSERT_THREAD(&m_door);
        return m_change;
    }
    [[nodiscard]] StoreChange takeChange() { return std::exchange(change(), {}); }
    /// Of the running transaction, which writes it at its end.
    [[nodiscard]] MessageIndex& messageIndex()
    {
        REJOINDER_ASSERT_THREAD(&m_door);
        return m_messageIndex;
    }
    [[nodiscard]] ContactIndex& contactIndex()
    {
        REJOINDER_ASSERT_THREAD(&m_door);
        return m_contactIndex;
    }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// SQLite's own connection, an sqlite3*; nullptr while nothing is open.
    [[nodiscard]] void* connection() const;

    /// For Statement.
    [[nodiscard]] IdleStatements& idleStatements(const QString& sql);
    [[nodiscard]] PreparedStatement takePrepared(const QString& sql, IdleStatements& idle);

    /// What SQLite said last on the connection, whose code it is.
    [[nodiscard]] static SqlFailure failure(int code, sqlite3* connection);
    [[nodiscard]] static SqlFailure failure(const QSqlError& error);
    [[nodiscard]] static bool meansDamage(const SqlFailure& failure);
    /// Less than the above: a plain error may also mean that another connection's change has not been seen yet.
    [[nodiscard]] static bool provesDamage(const SqlFailure& failure);
    /// Runs the steps after `version`, each in a transaction of its own. Throws SqlFailure.
    static void migrate(const QSqlDatabase& database, const SchemaSteps& steps, int version);

private:
    void prepare(bool isCacheDamaged, bool isVaultDamaged);
    void connectTo(const QString& cacheName, const QString& vaultName);
    void standInForVault(const QString& name);
    [[nodiscard]] bool failsCheck(const QString& schema);
    void run(const QString& sql);
    void connectSqlite(const QSqlDatabase& database);

    const ThreadDoor m_door; ///< the thread that opened it
    QString m_directory;
    const Clock& m_clock;
    QString m_connection;
    DatabaseFile m_cache;
    DatabaseFile m_vault;
    bool m_open = false;
    bool m_cacheUsable = false;
    bool m_vaultUsable = false;
    StorageTrouble m_trouble;
    QDateTime m_triedAt; ///< when they were last opened
    StoreChange m_change;
    MessageIndex m_messageIndex;
    ContactIndex m_contactIndex;
    sqlite3* m_sqlite = nullptr; ///< Qt's; nullptr while it is closed
    std::unordered_map<QString, IdleStatements> m_prepared;
};

} // namespace rejoinder
