#include "store/Databases.h"

#include "domain/Clock.h"
#include "store/CacheSchema.h"
#include "store/VaultSchema.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QUuid>

namespace rejoinder {

namespace {

// SQLite's primary result codes (https://sqlite.org/rescode.html); its header is not needed for anything else.
constexpr int sqliteError = 1;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

const QString memory = QStringLiteral(":memory:");

} // namespace

Databases::Databases(QString directory, const Clock& clock)
    : m_directory(std::move(directory)),
      m_clock(clock),
      m_connection(QUuid::createUuid().toString()),
      m_cache(m_directory + QStringLiteral("/cache.db"), cacheSchema()),
      m_vault(m_directory + QStringLiteral("/vault.db"), vaultSchema())
{
}

Databases::~Databases()
{
    close();
}

Databases::Report Databases::open()
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

    Report report;
    const auto note = [&report](StorageTrouble trouble, const QString& file) {
        report.troubles.append(trouble);
        report.files.append(file);
    };
    const DatabaseFile::Outcome cache = m_cache.prepare(m_clock);
    const DatabaseFile::Outcome vault = m_vault.prepare(m_clock);
    if (!cache.setAsideAs.isEmpty())
        note(StorageTrouble::CacheSetAside, cache.setAsideAs);
    if (!vault.setAsideAs.isEmpty())
        note(StorageTrouble::VaultSetAside, vault.setAsideAs);
    m_cacheUsable = cache.usable;
    m_vaultUsable = vault.usable;
    if (!m_cacheUsable)
        note(StorageTrouble::CannotWrite, QStringLiteral("cache.db"));
    if (!m_vaultUsable)
        note(StorageTrouble::VaultUnavailable, QStringLiteral("vault.db"));
    try {
        connectTo(m_cacheUsable ? m_cache.path() : memory, m_vaultUsable ? m_vault.path() : memory);
    } catch (const SqlFailure&) {
        // The files were good a moment ago: something else holds or removes them. Go on without them.
        close();
        m_cacheUsable = m_vaultUsable = false;
        note(StorageTrouble::CannotWrite, QStringLiteral("cache.db"));
        note(StorageTrouble::VaultUnavailable, QStringLiteral("vault.db"));
        connectTo(memory, memory);
    }
    return report;
}

void Databases::connectTo(const QString& cachePath, const QString& vaultPath)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(cachePath);
    m_open = true;
    if (!database.open())
        throw failure(database.lastError());
    if (cachePath == memory)
        migrate(database, m_cache.steps(), 0);
    run(QStringLiteral("ATTACH DATABASE '%1' AS vault").arg(QString(vaultPath).replace(u'\'', QStringLiteral("''"))));
    if (vaultPath == memory) {
        for (const QStringList& step : m_vault.steps()) {
            for (QString sql : step)
                run(sql.replace(QStringLiteral("CREATE TABLE "), QStringLiteral("CREATE TABLE vault."))
                        .replace(QStringLiteral("CREATE INDEX "), QStringLiteral("CREATE INDEX vault."))
                        .replace(QStringLiteral("ALTER TABLE "), QStringLiteral("ALTER TABLE vault."))
                        .replace(QStringLiteral("DROP INDEX "), QStringLiteral("DROP INDEX vault."))
                        .replace(QStringLiteral("UPDATE "), QStringLiteral("UPDATE vault.")));
        }
    }
    // A lost cache page is refilled from Sakari; a lost outbox row is a lost text.
    run(QStringLiteral("PRAGMA main.synchronous=NORMAL"));
    run(QStringLiteral("PRAGMA vault.synchronous=FULL"));
    // No text of a customer may end up in a temporary file with another mode.
    run(QStringLiteral("PRAGMA temp_store=MEMORY"));
    run(QStringLiteral("PRAGMA main.cache_size=-8000"));
}

void Databases::close()
{
    REJOINDER_ASSERT_THREAD(&m_door);
    m_prepared.clear();
    if (!m_open)
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_open = false;
}

Databases::Report Databases::recover(const SqlFailure& found)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    QStringList aside;
    Report report;
    for (const File file : {File::Cache, File::Vault}) {
        if (!takesWrites(file))
            continue;
        const QString schema = file == File::Cache ? QStringLiteral("main") : QStringLiteral("vault");
        bool bad = true;
        try {
            Statement check(*this, QStringLiteral("PRAGMA %1.quick_check(1)").arg(schema));
            check.exec();
            bad = !check.next() || check.text(0) != u"ok";
        } catch (const SqlFailure&) {
            bad = true;
        }
        if (bad)
            aside.append(schema);
    }
    // The search index is not looked at by the check; it is in the cache, which can be refilled.
    if (aside.isEmpty() && found.code != sqliteError && m_cacheUsable)
        aside.append(QStringLiteral("main"));
    close();
    if (aside.contains(u"main")) {
        report.troubles.append(StorageTrouble::CacheSetAside);
        report.files.append(m_cache.setAside(m_clock));
    }
    if (aside.contains(u"vault")) {
        report.troubles.append(StorageTrouble::VaultSetAside);
        report.files.append(m_vault.setAside(m_clock));
    }
    const Report opened = open();
    report.troubles += opened.troubles;
    report.files += opened.files;
    return report;
}

void Databases::transaction(const std::function<void(Databases&)>& work)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    run(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        work(*this);
        run(QStringLiteral("COMMIT"));
    } catch (...) {
        m_change = {};
        // Some failures (a full disk) have rolled back already, and then this one has nothing to do.
        QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(QStringLiteral("ROLLBACK"));
        throw;
    }
}

QSqlQuery Databases::takePrepared(const QString& sql)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    auto& idle = m_prepared[sql];
    if (!idle.empty()) {
        QSqlQuery query = std::move(idle.back());
        idle.pop_back();
        return query;
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw failure(query.lastError());
    return query;
}

void Databases::giveBack(const QString& sql, QSqlQuery query)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    m_prepared[sql].push_back(std::move(query));
}

void Databases::run(const QString& sql)
{
    REJOINDER_ASSERT_THREAD(&m_door);
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        throw failure(query.lastError());
}

SqlFailure Databases::failure(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    // The low byte is the primary code, the rest says more about it.
    return {code > 0 ? code & 0xff : sqliteError, error.databaseText()};
}

bool Databases::meansDamage(const SqlFailure& failure)
{
    // A plain error here means that the tables are not the ones this program made.
    return failure.code == sqliteCorrupt || failure.code == sqliteNotADatabase || failure.code == sqliteError;
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
