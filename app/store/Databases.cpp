#include "store/Databases.h"

#include "domain/Clock.h"
#include "store/CacheSchema.h"
#include "store/VaultSalvage.h"
#include "store/VaultSchema.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>
#include <sqlite3.h>

namespace rejoinder {

namespace {

const QString connectOptions = QStringLiteral("QSQLITE_OPEN_URI");

QString attachVault(const QString& name)
{
    return QStringLiteral("ATTACH DATABASE '%1' AS vault").arg(QString(name).replace(u'\'', QStringLiteral("''")));
}

Q_LOGGING_CATEGORY(databasesLog, "rejoinder.store")

} // namespace

Databases::Databases(QString directory, const Clock& clock)
    : m_directory(std::move(directory)),
      m_clock(clock),
      m_connection(QUuid::createUuid().toString()),
      m_cache(m_directory + QStringLiteral("/cache.db"), cacheSchema()),
      m_vault(m_directory + QStringLiteral("/vault.db"), vaultSchema(),
              [this](const QString& badFile, const QSqlDatabase& successor) {
                  const auto found =
                      VaultSalvage::carry(badFile, successor, VaultSalvage::Texts::NeverSentByThemselves);
                  m_trouble.draftsRecovered = found.drafts;
                  m_trouble.textsRecovered = found.texts;
              })
{
}

Databases::~Databases()
{
    close();
}

void Databases::open()
{
    REJOINDER_ASSERT_THREAD(&m_door);
    close();
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().exists(m_directory)) {
        const QDir directory(m_directory);
        QDir().mkpath(directory.absoluteFilePath(QStringLiteral("..")));
        QDir().mkdir(m_directory, ownerOnly);
    }
    QFile::setPermissions(m_directory, ownerOnly);
    prepare(false, false);
}

void Databases::openToRead()
{
    REJOINDER_ASSERT_THREAD(&m_door);
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_cache.path());
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    m_open = true;
    try {
        if (!database.open())
            throw failure(database.lastError());
        connectSqlite(database);
        run(attachVault(m_vault.path()));
        run(QStringLiteral("PRAGMA temp_store=MEMORY"));
        run(QStringLiteral("PRAGMA main.cache_size=-8000"));
    } catch (const SqlFailure&) {
        database = {};
        close();
        throw;
    }
}

void Databases::prepare(bool isCacheDamaged, bool isVaultDamaged)
{
    m_triedAt = m_clock.now();
    const DatabaseFile::Outcome cache = m_cache.prepare(m_clock, isCacheDamaged);
    const DatabaseFile::Outcome vault = m_vault.prepare(m_clock, isVaultDamaged);
    m_cacheUsable = cache.usable;
    m_vaultUsable = vault.usable;
    const auto note = [](StorageTrouble::File& said, const DatabaseFile::Outcome& outcome) {
        if (!outcome.setAsideAs.isEmpty()) {
            said.setAsideAs = outcome.setAsideAs;
            said.wasNewer = outcome.wasNewer;
        }
    };
    note(m_trouble.cache, cache);
    note(m_trouble.vault, vault);
    const QString inMemory = QStringLiteral(":memory:");
    const QString standIn = QStringLiteral("file:%1?mode=memory&cache=shared").arg(m_connection);
    try {
        const QString readable = m_cacheUsable ? QString() : m_cache.readOnlyName();
        connectTo(m_cacheUsable ? m_cache.path() : (readable.isEmpty() ? inMemory : readable),
                  m_vaultUsable ? m_vault.path() : standIn);
    } catch (const SqlFailure&) {
        // The files were good a moment ago: something else holds or removes them. Go on without them.
        close();
        m_cacheUsable = m_vaultUsable = false;
        connectTo(inMemory, standIn);
    }
    for (const File file : {File::Cache, File::Vault}) {
        auto& writing = (file == File::Cache ? m_trouble.cache : m_trouble.vault).writing;
        if (!takesWrites(file))
            writing = StorageTrouble::Writing::ReadOnly;
        else if (writing == StorageTrouble::Writing::ReadOnly)
            writing = StorageTrouble::Writing::WorksAgain;
    }
}

bool Databases::takesWritesByNow(File file)
{
    constexpr qint64 pause = 10; // seconds
    if (!m_open || takesWrites(file) || m_triedAt.secsTo(m_clock.now()) < pause)
        return m_open && takesWrites(file);
    const auto usable = std::pair(m_cacheUsable, m_vaultUsable);
    close();
    prepare(false, false);
    m_change.everything = m_change.everything || usable != std::pair(m_cacheUsable, m_vaultUsable);
    return takesWrites(file);
}

void Databases::noteWriting(File file, bool works)
{
    using Writing = StorageTrouble::Writing;
    Writing& writing = (file == File::Cache ? m_trouble.cache : m_trouble.vault).writing;
    if (writing == Writing::ReadOnly)
        return; // prepare() has the say
    if (!works)
        writing = Writing::Fails;
    else if (writing == Writing::Fails)
        writing = Writing::WorksAgain;
}

void Databases::connectTo(const QString& cacheName, const QString& vaultName)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(cacheName);
    database.setConnectOptions(connectOptions);
    m_open = true;
    if (!database.open())
        throw failure(database.lastError());
    connectSqlite(database);
    if (cacheName == QStringLiteral(":memory:"))
        migrate(database, m_cache.steps(), 0);
    if (!m_vaultUsable)
        standInForVault(vaultName);
    run(attachVault(vaultName));
    if (!m_vaultUsable)
        QSqlDatabase::removeDatabase(vaultName);
    // A lost cache page is refilled from Sakari; a lost outbox row is a lost text.
    run(QStringLiteral("PRAGMA main.synchronous=NORMAL"));
    // Carrying the log over into the file takes longer than a page of messages; every fourth time is often enough.
    run(QStringLiteral("PRAGMA wal_autocheckpoint=4000"));
    run(QStringLiteral("PRAGMA vault.synchronous=FULL"));
    // No text of a customer may end up in a temporary file with another mode.
    run(QStringLiteral("PRAGMA temp_store=MEMORY"));
    run(QStringLiteral("PRAGMA main.cache_size=-8000"));
}

/// In a database in memory, which lasts as long as one connection to it is open.
void Databases::standInForVault(const QString& name)
{
    QSqlDatabase standIn = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    standIn.setDatabaseName(name);
    standIn.setConnectOptions(connectOptions);
    if (!standIn.open())
        throw failure(standIn.lastError());
    migrate(standIn, m_vault.steps(), 0);
    try {
        (void)VaultSalvage::carry(m_vault.path(), standIn, VaultSalvage::Texts::AsTheyAre);
    } catch (const SqlFailure& failed) {
        qCWarning(databasesLog) << "the vault cannot be shown, SQLite answered" << failed.code;
    }
}

void Databases::close()
{
    REJOINDER_ASSERT_THREAD(&m_door);
    m_prepared.clear();
    m_sqlite = nullptr;
    if (!m_open)
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_open = false;
}

bool Databases::failsCheck(const QString& schema)
{
    try {
        Statement check(*this, QStringLiteral("PRAGMA %1.quick_check(1)").arg(schema));
        check.exec();
        return !check.next() || check.text(0) != u"ok";
    } catch (const SqlFailure&) {
        return true;
    }
}

void Databases::recover(const SqlFailure& found)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    bool isCacheDamaged = m_cacheUsable && failsCheck(QStringLiteral("main"));
    const bool isVaultDamaged = m_vaultUsable && failsCheck(QStringLiteral("vault"));
    // The search index is not looked at by the check; it is in the cache, which can be refilled.
    if (!isCacheDamaged && !isVaultDamaged && found.code != SQLITE_ERROR)
        isCacheDamaged = m_cacheUsable;
    close();
    prepare(isCacheDamaged, isVaultDamaged);
    m_change.everything = true;
}

void Databases::transaction(const std::function<void(Databases&)>& work)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    run(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        work(*this);
        m_messageIndex.write(*this);
        m_contactIndex.write(*this);
        run(QStringLiteral("COMMIT"));
    } catch (...) {
        m_change = {};
        m_messageIndex.forget();
        m_contactIndex.forget();
        // Some failures (a full disk) have rolled back already, and then this one has nothing to do.
        QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(QStringLiteral("ROLLBACK"));
        throw;
    }
}

void* Databases::connection() const
{
    REJOINDER_ASSERT_THREAD(&m_door);
    return m_sqlite;
}

/// Qt's plugin and this program use the system's SQLite, the same one: a second copy would not know the connection.
void Databases::connectSqlite(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    QSqlQuery itsOwn(database);
    // A Qt that brings an SQLite of its own must not be spoken to through another one: a package built like that is not
    // let near anybody's texts.
    if (QByteArrayView(handle.typeName()) != QByteArrayView("sqlite3*") ||
        !itsOwn.exec(QStringLiteral("SELECT sqlite_source_id()")) || !itsOwn.next() ||
        itsOwn.value(0).toByteArray() != sqlite3_sourceid())
        qFatal("Qt's SQLite driver and this program were built with different versions of SQLite.");
    m_sqlite = *static_cast<sqlite3* const*>(handle.constData());
}

IdleStatements& Databases::idleStatements(const QString& sql)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    return m_prepared[sql];
}

PreparedStatement Databases::takePrepared(const QString& sql, IdleStatements& idle)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    if (!idle.empty()) {
        PreparedStatement statement = std::move(idle.back());
        idle.pop_back();
        return statement;
    }
    if (!m_sqlite)
        throw SqlFailure{SQLITE_MISUSE, QStringLiteral("not open")};
    sqlite3_stmt* statement = nullptr;
    constexpr int upToItsEnd = -1;
    const int code =
        sqlite3_prepare16_v3(m_sqlite, sql.utf16(), upToItsEnd, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    PreparedStatement prepared(statement);
    if (code != SQLITE_OK)
        throw failure(code, m_sqlite);
    return prepared;
}

void Databases::run(const QString& sql)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        throw failure(query.lastError());
}

SqlFailure Databases::failure(int code, sqlite3* connection)
{
    // The low byte is the primary code, the rest says more about it.
    return {code & 0xff, QString::fromUtf8(sqlite3_errmsg(connection))};
}

SqlFailure Databases::failure(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    // The low byte is the primary code, the rest says more about it.
    return {code > 0 ? code & 0xff : SQLITE_ERROR, error.databaseText()};
}

bool Databases::meansDamage(const SqlFailure& failure)
{
    // A plain error here means that the tables are not the ones this program made.
    return provesDamage(failure) || failure.code == SQLITE_ERROR;
}

bool Databases::provesDamage(const SqlFailure& failure)
{
    return failure.code == SQLITE_CORRUPT || failure.code == SQLITE_NOTADB;
}

void Databases::migrate(const QSqlDatabase& database, const SchemaSteps& steps, int version)
{
    const auto exec = [&database](const QString& sql) {
        QSqlQuery query(database);
        if (!query.exec(sql))
            throw failure(query.lastError());
    };
    for (int next = version; next < steps.size(); ++next) {
        exec(QStringLiteral("BEGIN EXCLUSIVE"));
        try {
            for (const QString& sql : steps.at(next))
                exec(sql);
            exec(QStringLiteral("PRAGMA user_version=%1").arg(next + 1));
            exec(QStringLiteral("COMMIT"));
        } catch (...) {
            QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
            throw;
        }
    }
}

} // namespace rejoinder
