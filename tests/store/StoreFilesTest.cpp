#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/DatabaseFile.h"
#include "store/DraftStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// Files on a disk that fails, is full, was written by somebody else or by another version of the program.
class StoreFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyTheOwnerMayRead();
    void badFileIsSetAside_data();
    void badFileIsSetAside();
    void twoBadFilesAtOnce();
    void damageFoundWhileRunning();
    void directoryThatCannotBeMade();
    void fullDisk();
    void migratesForward();
    void failedMigrationSetsAside();
    void askedBeforeOpen();

private:
    Store::OpenReport open();
    QString path(const QString& file) const { return m_directory->filePath(u"account/"_s + file); }
    /// Runs SQL on a closed file.
    static void sql(const QString& file, const QStringList& statements);
    static QVariant value(const QString& file, const QString& query);

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
    const ConversationId m_id{u"v1"_s};
};

void StoreFilesTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void StoreFilesTest::cleanup()
{
    m_store.reset();
}

Store::OpenReport StoreFilesTest::open()
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_directory->filePath(u"account"_s), m_clock);
    return answerOf(m_store->open());
}

void StoreFilesTest::sql(const QString& file, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString& statement : statements)
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

QVariant StoreFilesTest::value(const QString& file, const QString& query)
{
    QVariant result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery select(query, database);
        if (select.next())
            result = select.value(0);
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return result;
}

void StoreFilesTest::onlyTheOwnerMayRead()
{
#ifdef Q_OS_UNIX
    const mode_t before = umask(0);
    open();
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"secret"_s, 0})));
    QVERIFY(answerOf(m_store->messages().put(m_id, {message(u"m1"_s, u"secret"_s, false, at(9, 0))})));
    umask(before);
    const auto mode = [](const QString& file) {
        struct stat facts = {};
        return ::stat(QFile::encodeName(file).constData(), &facts) == 0 ? int(facts.st_mode & 07777) : -1;
    };
    QCOMPARE(mode(m_directory->filePath(u"account"_s)), 0700);
    for (const QString& file :
         {u"cache.db"_s, u"cache.db-wal"_s, u"cache.db-shm"_s, u"vault.db"_s, u"vault.db-wal"_s, u"vault.db-shm"_s})
        QVERIFY2(mode(path(file)) == 0600, qPrintable(file));
    // A file that came from a backup with another mode is made private again.
    m_store.reset();
    QFile::setPermissions(path(u"vault.db"_s), QFile::Permissions(0x6644));
    open();
    QCOMPARE(mode(path(u"vault.db"_s)), 0600);
#else
    QSKIP("modes are for Unix");
#endif
}

void StoreFilesTest::badFileIsSetAside_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("damage");
    for (const QString& file : {u"cache.db"_s, u"vault.db"_s}) {
        for (const QString& damage : {u"noise"_s, u"noise in the middle"_s, u"cut"_s, u"newer"_s, u"foreign"_s})
            QTest::addRow("%s %s", qPrintable(file), qPrintable(damage)) << file << damage;
    }
}

void StoreFilesTest::badFileIsSetAside()
{
    QFETCH(QString, file);
    QFETCH(QString, damage);
    const bool isCache = file == u"cache.db"_s;
    QVERIFY(open().troubles.isEmpty());
    QVERIFY(answerOf(m_store->syncNotes().set(u"key"_s, u"kept"_s)));
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"kept"_s, 0})));
    for (int i = 0; i < 50; ++i)
        QVERIFY(answerOf(m_store->outbox().add(outboxEntry(u"o%1"_s.arg(i), m_id, QString(500, u'x'), at(9, 0)))));
    m_store.reset();
    if (damage == u"newer"_s) {
        sql(path(file), {u"PRAGMA user_version=999"_s});
    } else if (damage == u"foreign"_s) {
        QFile::remove(path(file));
        sql(path(file), {u"CREATE TABLE outbox(a)"_s, u"CREATE TABLE contact(a)"_s});
    } else {
        QFile bytes(path(file));
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        const qint64 size = bytes.size();
        if (damage == u"cut"_s) {
            QVERIFY(bytes.resize(size / 2 + 100));
        } else {
            bytes.seek(damage == u"noise"_s ? 0 : 4096);
            bytes.write(QByteArray(int(size - bytes.pos()), '\x5a'));
        }
    }
    m_clock.set(at(12, 34, 56));
    const Store::OpenReport report = open();
    QCOMPARE(report.troubles, QList{isCache ? StorageTrouble::CacheSetAside : StorageTrouble::VaultSetAside});
    QCOMPARE(report.files.size(), 1);
    QVERIFY2(report.files.at(0).startsWith(file + u".broken-20260302-"_s), qPrintable(report.files.at(0)));
    QVERIFY(QFile::exists(path(report.files.at(0))));
    // The other file is untouched, and the new one works.
    QCOMPARE(answerOf(m_store->syncNotes().get(u"key"_s)), isCache ? QString() : u"kept"_s);
    QCOMPARE(answerOf(m_store->drafts().load(m_id)).text, isCache ? u"kept"_s : QString());
    QVERIFY(answerOf(m_store->syncNotes().set(u"key"_s, u"new"_s)));
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"new"_s, 0})));
    QVERIFY(open().troubles.isEmpty());
    QCOMPARE(answerOf(m_store->drafts().load(m_id)).text, u"new"_s);
}

void StoreFilesTest::twoBadFilesAtOnce()
{
    QVERIFY(QDir().mkpath(m_directory->filePath(u"account"_s)));
    for (const QString& file : {u"cache.db"_s, u"vault.db"_s}) {
        for (int i = 0; i < 2; ++i) { // the second time the first name is taken
            QFile bytes(path(file));
            QVERIFY(bytes.open(QIODevice::WriteOnly));
            bytes.write(QByteArray(5000, 'x'));
            bytes.close();
            const Store::OpenReport report = open();
            QCOMPARE(report.files.size(), 1);
            m_store.reset();
        }
    }
    QCOMPARE(QDir(m_directory->filePath(u"account"_s)).entryList({u"*.broken-*"_s}).size(), 4);
}

void StoreFilesTest::damageFoundWhileRunning()
{
    open();
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"kept"_s, 0})));
    QList<Message> many;
    for (int i = 0; i < 2000; ++i)
        many.append(message(u"m%1"_s.arg(i), QString(300, QChar(u'a' + i % 20)), false, at(9, 0)));
    QVERIFY(answerOf(m_store->messages().put(m_id, many)));
    open(); // the log has been written into the file by now
    {
        QFile bytes(path(u"cache.db"_s));
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        bytes.seek(4096);
        bytes.write(QByteArray(int(bytes.size() - 4096), '\x5a'));
    }
    QSignalSpy trouble(m_store.get(), &Store::trouble);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^SQLite answered"_s));
    QVERIFY(answerOf(m_store->messages().newest(m_id, 2000)).size() < 2000);
    QTRY_VERIFY(!trouble.isEmpty());
    QCOMPARE(trouble.at(0).at(0).value<StorageTrouble>(), StorageTrouble::CacheSetAside);
    QVERIFY(answerOf(m_store->messages().put(m_id, {message(u"m1"_s, u"again"_s, false, at(9, 0))})));
    QCOMPARE(answerOf(m_store->messages().count(m_id)), 1);
    QCOMPARE(answerOf(m_store->drafts().load(m_id)).text, u"kept"_s);
}

void StoreFilesTest::directoryThatCannotBeMade()
{
    QFile inTheWay(m_directory->filePath(u"account"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_store = std::make_unique<Store>(inTheWay.fileName(), m_clock);
    QSignalSpy trouble(m_store.get(), &Store::trouble);
    const Store::OpenReport report = answerOf(m_store->open());
    QCOMPARE(report.troubles, (QList{StorageTrouble::CannotWrite, StorageTrouble::VaultUnavailable}));
    QCOMPARE(report.files, (QStringList{u"cache.db"_s, u"vault.db"_s}));
    QVERIFY(answerOf(m_store->conversations().rows({}, 10)).isEmpty());
    QVERIFY(!answerOf(m_store->outbox().add(outboxEntry(u"o1"_s, m_id, u"a"_s, at(9, 0)))));
    QVERIFY(!answerOf(m_store->syncNotes().set(u"a"_s, u"b"_s)));
    QVERIFY(answerOf(m_store->outbox().unfinished()).isEmpty());
    QTRY_COMPARE(trouble.count(), 2);
    QCOMPARE(trouble.at(0).at(0).value<StorageTrouble>(), StorageTrouble::CannotWrite);
    QCOMPARE(trouble.at(0).at(1).toString(), u"vault.db"_s);
    QCOMPARE(inTheWay.size(), 0);
}

void StoreFilesTest::fullDisk()
{
#ifdef Q_OS_UNIX
    open();
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"before"_s, 0})));
    QSignalSpy trouble(m_store.get(), &Store::trouble);
    rlimit old = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = old;
    tight.rlim_cur = rlim_t(QFileInfo(path(u"vault.db-wal"_s)).size() + 5000);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^SQLite answered"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^SQLite answered"_s));
    OutboxEntry large = outboxEntry(u"o1"_s, m_id, QString(100'000, u'x'), at(9, 0));
    const bool first = answerOf(m_store->outbox().add(large));
    const bool second = answerOf(m_store->outbox().add(large));
    const int troubles = int(trouble.count());
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!first && !second);
    QCOMPARE(troubles, 1); // said once, not at each attempt
    QCOMPARE(trouble.at(0).at(0).value<StorageTrouble>(), StorageTrouble::CannotWrite);
    QVERIFY(!answerOf(m_store->outbox().get(large.id)));
    QCOMPARE(answerOf(m_store->drafts().load(m_id)).text, u"before"_s);
    QVERIFY(answerOf(m_store->outbox().add(large)));
    QCOMPARE(answerOf(m_store->outbox().get(large.id)), std::optional(large));
#else
    QSKIP("a full disk is pretended with setrlimit");
#endif
}

void StoreFilesTest::migratesForward()
{
    const QString file = m_directory->filePath(u"grown.db"_s);
    const SchemaSteps old{{u"CREATE TABLE pet(name TEXT)"_s}};
    QVERIFY(DatabaseFile(file, old).prepare(m_clock).usable);
    sql(file, {u"INSERT INTO pet VALUES('Rex')"_s});
    const SchemaSteps now = old + SchemaSteps{{u"ALTER TABLE pet ADD COLUMN kind TEXT DEFAULT 'dog'"_s},
                                              {u"CREATE TABLE owner(name TEXT)"_s, u"UPDATE pet SET name='Rex II'"_s}};
    const DatabaseFile::Outcome outcome = DatabaseFile(file, now).prepare(m_clock);
    QVERIFY(outcome.usable);
    QVERIFY(outcome.setAsideAs.isEmpty());
    QCOMPARE(value(file, u"PRAGMA user_version"_s).toInt(), 3);
    QCOMPARE(value(file, u"SELECT name || ' ' || kind FROM pet"_s).toString(), u"Rex II dog"_s);
    // And not a second time.
    QVERIFY(DatabaseFile(file, now).prepare(m_clock).usable);
    QCOMPARE(value(file, u"SELECT count(*) FROM pet"_s).toInt(), 1);
}

void StoreFilesTest::failedMigrationSetsAside()
{
    const QString file = m_directory->filePath(u"grown.db"_s);
    const SchemaSteps old{{u"CREATE TABLE pet(name TEXT)"_s}};
    QVERIFY(DatabaseFile(file, old).prepare(m_clock).usable);
    sql(file, {u"INSERT INTO pet VALUES('Rex')"_s, u"CREATE TABLE owner(other TEXT)"_s});
    const SchemaSteps now = old + SchemaSteps{{u"DELETE FROM pet"_s, u"CREATE TABLE owner(name TEXT)"_s}};
    const DatabaseFile::Outcome outcome = DatabaseFile(file, now).prepare(m_clock);
    QVERIFY(outcome.usable);
    QVERIFY(!outcome.setAsideAs.isEmpty());
    // The half of the step that worked was taken back: what is set aside is whole.
    QCOMPARE(value(m_directory->filePath(outcome.setAsideAs), u"SELECT name FROM pet"_s).toString(), u"Rex"_s);
    QCOMPARE(value(file, u"SELECT count(*) FROM pet"_s).toInt(), 0);
}

void StoreFilesTest::askedBeforeOpen()
{
    m_store = std::make_unique<Store>(m_directory->filePath(u"account"_s), m_clock);
    QSignalSpy changed(m_store.get(), &Store::changed);
    const auto early = m_store->conversations().rows({}, 10);
    const auto write = m_store->syncNotes().set(u"a"_s, u"b"_s);
    answerOf(m_store->open());
    QVERIFY(answerOf(early).isEmpty());
    QVERIFY(!answerOf(write));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.at(0).at(0).value<StoreChange>().everything);
}

QTEST_GUILESS_MAIN(StoreFilesTest)
#include "StoreFilesTest.moc"
