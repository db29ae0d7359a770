#include "store/DatabaseFile.h"

#include "domain/Clock.h"
#include "store/Databases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace rejoinder {

namespace {

constexpr auto privateMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// A larger file is not read through at every start; damage found later in it is treated when it is found.
constexpr qint64 largestCheckedAtStart = 16 * 1024 * 1024;

QStringList withCompanions(const QString& path)
{
    return {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")};
}

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

} // namespace

DatabaseFile::Outcome DatabaseFile::prepare(const Clock& clock)
{
    if (!makePrivate())
        return {};
    Outcome outcome;
    Health health = checkAndMigrate();
    if (health == Health::Bad) {
        outcome.setAsideAs = setAside(clock);
        health = !outcome.setAsideAs.isEmpty() && makePrivate() ? checkAndMigrate() : Health::Unreachable;
    }
    outcome.usable = health == Health::Good;
    return outcome;
}

bool DatabaseFile::makePrivate()
{
    // SQLite gives -wal and -shm the mode of the file itself, so the file is made first, with the right one.
    QFile file(m_path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::NewOnly, privateMode))
        return false;
    file.close();
    for (const QString& path : withCompanions(m_path)) {
        if (QFile::exists(path))
            QFile::setPermissions(path, privateMode);
    }
    return true;
}

DatabaseFile::Health DatabaseFile::checkAndMigrate()
{
    const QString name = QUuid::createUuid().toString();
    Health health = Health::Good;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_path);
        try {
            if (!database.open())
                throw Databases::failure(database.lastError());
            const int version = firstValue(database, QStringLiteral("PRAGMA user_version")).toInt();
            if (version > m_steps.size())
                health = Health::Bad; // a newer program wrote it
            if (health == Health::Good && QFileInfo(m_path).size() <= largestCheckedAtStart &&
                firstValue(database, QStringLiteral("PRAGMA quick_check(1)")) != u"ok")
                health = Health::Bad;
            if (health == Health::Good) {
                run(database, QStringLiteral("PRAGMA journal_mode=WAL"));
                Databases::migrate(database, m_steps, version);
            }
        } catch (const SqlFailure& failure) {
            health = Databases::meansDamage(failure) ? Health::Bad : Health::Unreachable;
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return health;
}

QString DatabaseFile::setAside(const Clock& clock)
{
    const QString stamp = clock.now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString base = m_path + QStringLiteral(".broken-") + stamp;
    QString target = base;
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = base + u'-' + QString::number(i);
    if (!QFile::rename(m_path, target))
        return {};
    // The companions belong to the file and may hold its newest rows.
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(m_path + suffix) && !QFile::rename(m_path + suffix, target + suffix))
            return {};
    }
    return QFileInfo(target).fileName();
}

} // namespace rejoinder
