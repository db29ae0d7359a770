#include "store/DatabaseFile.h"

#include "domain/Clock.h"
#include "store/DatabasePages.h"
#include "store/Databases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace rejoinder {

namespace {

/// A larger file is not read through before the window shows; ReadThrough does that afterwards.
constexpr qint64 largestCheckedAtStart = 16 * 1024 * 1024;
constexpr auto privateMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

const QString wal = QStringLiteral("-wal");
const QString shm = QStringLiteral("-shm");
const QString journal = QStringLiteral("-journal");

const QString readAndWrite = QStringLiteral("QSQLITE_OPEN_URI");
const QString readOnly = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY");

/// Statements outside the cache of Databases: the file is not in use yet.
void run(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw Databases::failure(query.lastError());
}

QString firstValue(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql) || !query.next())
        throw Databases::failure(query.lastError());
    return query.value(0).toString();
}

/// Runs `work` on a connection of its own that is closed afterwards, whatever happens.
void withConnection(const QString& path, const QString& options, const std::function<void(const QSqlDatabase&)>& work)
{
    struct Connection
    {
        ~Connection() { QSqlDatabase::removeDatabase(name); }
        const QString name = QUuid::createUuid().toString();
    };
    const Connection connection;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.name);
    database.setDatabaseName(path);
    database.setConnectOptions(options);
    if (!database.open())
        throw Databases::failure(database.lastError());
    work(database);
}

bool makePrivateFile(const QString& path)
{
    // SQLite gives its companions the mode of the file itself, so the file is made first, with the right one.
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::NewOnly, privateMode);
}

bool removeWithCompanions(const QString& path)
{
    bool allGone = true;
    for (const QString& suffix : {QString(), wal, shm, journal})
        allGone = (!QFile::exists(path + suffix) || QFile::remove(path + suffix)) && allGone;
    return allGone;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

DatabaseFile::Outcome DatabaseFile::prepare(const Clock& clock, bool isDamaged)
{
    finishReplacing(clock);
    Outcome outcome;
    if (!QFile::exists(m_path) && !QFileInfo(m_path + wal).size()) {
        // Never empty under its own name: an empty file is one that was cut.
        if (!makeSuccessor({}))
            return outcome;
        finishReplacing(clock);
    }
    Health health = isDamaged ? Health::Damaged : checkAndMigrate();
    if (health == Health::Damaged || health == Health::Newer) {
        outcome.wasNewer = health == Health::Newer;
        if (!makeSuccessor(m_rescue))
            return {};
        outcome.setAsideAs = setAside(clock);
        if (outcome.setAsideAs.isEmpty())
            return {};
        finishReplacing(clock);
        health = checkAndMigrate();
    }
    outcome.usable = health == Health::Good;
    return outcome;
}

DatabaseFile::Health DatabaseFile::checkAndMigrate()
{
    for (const QString& suffix : {QString(), wal, shm}) {
        if (QFile::exists(m_path + suffix))
            QFile::setPermissions(m_path + suffix, privateMode);
    }
    const Health health = check();
    if (health != Health::Good)
        return health;
    try {
        withConnection(m_path, readAndWrite, [this](const QSqlDatabase& database) {
            run(database, QStringLiteral("PRAGMA journal_mode=WAL"));
            Databases::migrate(database, m_steps, firstValue(database, QStringLiteral("PRAGMA user_version")).toInt());
            // A file that cannot be written opens all the same, and begins a transaction.
            run(database, QStringLiteral("BEGIN IMMEDIATE"));
            run(database, QStringLiteral("PRAGMA user_version=%1").arg(m_steps.size()));
            run(database, QStringLiteral("ROLLBACK"));
        });
    } catch (const SqlFailure& failure) {
        return Databases::meansDamage(failure) ? Health::Damaged : Health::Unreachable;
    }
    return Health::Good;
}

DatabaseFile::Health DatabaseFile::check()
{
    // SQLite takes what is shorter than its smallest page for a new file, and fills up a last page that was cut.
    const qint64 size = QFileInfo(m_path).size();
    if (size < 512 || (size % 512 != 0 && !QFileInfo(m_path + wal).size()))
        return Health::Damaged;
    if (m_rescue) {
        const QByteArray log = contentOf(m_path + wal);
        if (DatabasePages::isLogBroken(log) || DatabasePages(contentOf(m_path), log).isCutShort())
            return Health::Damaged;
    }
    Health health = Health::Good;
    try {
        // Closing a connection that may write would play the log into a damaged file.
        withConnection(m_path, readOnly, [&](const QSqlDatabase& database) {
            if (firstValue(database, QStringLiteral("PRAGMA user_version")).toInt() > m_steps.size())
                health = Health::Newer;
            else if (isChecked() && firstValue(database, QStringLiteral("PRAGMA quick_check(1)")) != u"ok")
                health = Health::Damaged;
        });
    } catch (const SqlFailure& failure) {
        return Databases::meansDamage(failure) ? Health::Damaged : Health::Unreachable;
    }
    return health;
}

bool DatabaseFile::isChecked() const
{
    // What cannot be fetched again is always checked.
    return m_rescue || QFileInfo(m_path).size() <= largestCheckedAtStart;
}

QString DatabaseFile::readOnlyName() const
{
    const QString name =
        QStringLiteral("file:%1?immutable=1")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(m_path).absoluteFilePath(), "/")));
    bool isReadable = false;
    try {
        withConnection(name, readOnly, [&](const QSqlDatabase& database) {
            isReadable = firstValue(database, QStringLiteral("PRAGMA user_version")).toInt() == m_steps.size() &&
                         firstValue(database, QStringLiteral("PRAGMA quick_check(1)")) == u"ok";
        });
    } catch (const SqlFailure&) {
        return {};
    }
    return isReadable ? name : QString();
}

bool DatabaseFile::makeSuccessor(const Rescue& rescue)
{
    const QString making = m_path + QStringLiteral(".making");
    const QString ready = m_path + QStringLiteral(".ready");
    if (!removeWithCompanions(making) || !makePrivateFile(making))
        return false;
    try {
        withConnection(making, readAndWrite, [&](const QSqlDatabase& database) {
            run(database, QStringLiteral("PRAGMA synchronous=FULL"));
            run(database, QStringLiteral("PRAGMA temp_store=MEMORY"));
            Databases::migrate(database, m_steps, 0);
            if (rescue)
                rescue(m_path, database);
        });
    } catch (const SqlFailure&) {
        (void)removeWithCompanions(making);
        return false;
    }
    return QFile::rename(making, ready);
}

void DatabaseFile::finishReplacing(const Clock& clock)
{
    const QString ready = m_path + QStringLiteral(".ready");
    if (!QFile::exists(ready))
        return;
    if (QFile::exists(m_path)) {
        // The file it was made from is still there, and may have been written to since.
        QFile::remove(ready);
        return;
    }
    // A log that stayed behind would be played into the new file.
    if (QFile::exists(m_path + wal) && setAside(clock).isEmpty())
        return;
    QFile::rename(ready, m_path);
}

QString DatabaseFile::setAside(const Clock& clock)
{
    const QString stamp = clock.now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString base = m_path + QStringLiteral(".broken-") + stamp;
    QString target = base;
    for (int i = 2; QFileInfo::exists(target) || QFileInfo::exists(target + wal); ++i)
        target = base + u'-' + QString::number(i);
    // The companions belong to the file and may hold its newest rows. The file goes first: with its log gone it would
    // open as it was some time ago.
    for (const QString& suffix : {QString(), wal, shm}) {
        if (QFile::exists(m_path + suffix) && !QFile::rename(m_path + suffix, target + suffix))
            return {};
    }
    return QFileInfo(target).fileName();
}

} // namespace rejoinder
