#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/DatabaseFile.h"
#include "store/DraftStore.h"
#include "store/JobStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "support/Answer.h"
#include "support/ClosedFile.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace rejoinder;
using namespace rejoinder::closedfile;
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
    void opensWhatEarlierVersionsLeft_data();
    void opensWhatEarlierVersionsLeft();
    void keepsWhatOnlyVersion2Had();
    void aLargeCacheIsReadThroughAfterTheStart();
    void migratesForward();
    void failedMigrationSetsAside();
    void askedBeforeOpen();

private:
    StorageTrouble open();
    QString path(const QString& file) const { return m_directory->filePath(u"account/"_s + file); }
    /// Of a store that was made just now.
    QString newest(const QString& file);

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

StorageTrouble StoreFilesTest::open()
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_directory->filePath(u"account"_s), m_clock);
    return answerOf(m_store->open());
}

QString StoreFilesTest::newest(const QString& file)
{
    Store store(m_directory->filePath(u"newest"_s), m_clock);
    answerOf(store.open());
    return m_directory->filePath(u"newest/"_s + file);
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
    QVERIFY(open().isEmpty());
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
    const StorageTrouble report = open();
    const StorageTrouble::File& bad = isCache ? report.cache : report.vault;
    QVERIFY2(bad.setAsideAs.startsWith(file + u".broken-20260302-"_s), qPrintable(bad.setAsideAs));
    QCOMPARE(bad.wasNewer, damage == u"newer"_s);
    QCOMPARE(bad.writing, StorageTrouble::Writing::Works);
    QCOMPARE(isCache ? report.vault : report.cache, StorageTrouble::File());
    QVERIFY(QFile::exists(path(bad.setAsideAs)));
    // The other file is untouched, and the new one works.
    QCOMPARE(answerOf(m_store->syncNotes().get(u"key"_s)), isCache ? QString() : u"kept"_s);
    const bool isLost = !isCache && damage != u"newer"_s && report.draftsRecovered == 0;
    QCOMPARE(answerOf(m_store->drafts().load(m_id)).text, isLost ? QString() : u"kept"_s);
    QVERIFY(answerOf(m_store->syncNotes().set(u"key"_s, u"new"_s)));
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"new"_s, 0})));
    QVERIFY(open().isEmpty());
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
            const StorageTrouble report = open();
            QVERIFY(report.cache.setAsideAs.isEmpty() != report.vault.setAsideAs.isEmpty());
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
    QVERIFY(!trouble.at(0).at(0).value<StorageTrouble>().cache.setAsideAs.isEmpty());
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
    const StorageTrouble report = answerOf(m_store->open());
    QCOMPARE(report.cache.writing, StorageTrouble::Writing::ReadOnly);
    QCOMPARE(report.vault.writing, StorageTrouble::Writing::ReadOnly);
    QVERIFY(answerOf(m_store->conversations().rows({}, 10)).isEmpty());
    QVERIFY(!answerOf(m_store->outbox().add(outboxEntry(u"o1"_s, m_id, u"a"_s, at(9, 0)))));
    QVERIFY(!answerOf(m_store->syncNotes().set(u"a"_s, u"b"_s)));
    QVERIFY(answerOf(m_store->outbox().unfinished()).isEmpty());
    QCOMPARE(trouble.count(), 1); // both at once
    QCOMPARE(trouble.at(0).at(0).value<StorageTrouble>(), report);
    QCOMPARE(inTheWay.size(), 0);
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

void StoreFilesTest::opensWhatEarlierVersionsLeft_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("version"); // of the vault; for the cache see also what the contacts' tests open
    QTest::newRow("cache 1") << u"cache.db"_s << 1;
    QTest::newRow("vault 1") << u"vault.db"_s << 1;
    QTest::newRow("vault 2") << u"vault.db"_s << 2;
}

void StoreFilesTest::opensWhatEarlierVersionsLeft()
{
    QFETCH(QString, file);
    QFETCH(int, version);
    QVERIFY(QDir().mkpath(m_directory->filePath(u"account"_s)));
    const QString kept = QFINDTESTDATA(u"data/%1-%2.db"_s.arg(file.chopped(3)).arg(version));
    const QString old = m_directory->filePath(u"old.db"_s); // looking at it leaves traces
    QVERIFY(QFile::copy(kept, old));
    // Both: what the list says of a conversation is worked out of the two.
    for (const QString& name : {u"cache"_s, u"vault"_s})
        QVERIFY(QFile::copy(QFINDTESTDATA(u"data/%1-%2.db"_s.arg(name).arg(version)), path(name + u".db"_s)));
    QStringList tables = file == u"cache.db"_s ? QStringList{u"contact"_s,  u"conversation"_s, u"message"_s,
                                                             u"template"_s, u"inbox_group"_s,  u"note"_s}
                                               : QStringList{u"outbox"_s, u"draft"_s, u"read_mark"_s};
    if (version == 2)
        tables += {u"draft_version"_s, u"close"_s, u"creation"_s};
    // Each old column of each row, as SQLite prints it.
    const auto rowsOf = [](const QString& database, const QString& table, const QString& columns) {
        return value(database, u"SELECT group_concat(quote(%1), char(10)) FROM %2"_s.arg(
                                   QString(columns).replace(u","_s, u") || '|' || quote("_s), table))
            .toString();
    };
    QHash<QString, QString> columns;
    QHash<QString, QString> before;
    for (const QString& table : tables) {
        columns[table] = value(old, u"SELECT group_concat(name) FROM pragma_table_info('%1')"_s.arg(table)).toString();
        before[table] = rowsOf(old, table, columns[table]);
        QVERIFY2(!before[table].isEmpty(), qPrintable(table));
    }
    QVERIFY(open().isEmpty());
    m_store.reset();
    QVERIFY(value(path(file), u"PRAGMA user_version"_s).toInt() > version);
    QCOMPARE(value(path(file), u"PRAGMA user_version"_s), value(newest(file), u"PRAGMA user_version"_s));
    if (file == u"cache.db"_s) {
        // All of it can be asked for again: it makes room, with the notes of how far it had been asked for.
        open();
        QVERIFY(answerOf(m_store->conversations().rows({}, 10)).isEmpty());
        QVERIFY(answerOf(m_store->messages().newest(m_id, 10)).isEmpty());
        QVERIFY(!answerOf(m_store->contacts().get(ContactId(u"c1"_s))));
        QVERIFY(answerOf(m_store->syncNotes().get(u"sweep.ended"_s)).isEmpty());
    } else {
        for (const QString& table : tables)
            QCOMPARE(rowsOf(path(file), table, columns[table]), before[table]);
        // And what it says reads the same.
        open();
        QCOMPARE(answerOf(m_store->drafts().load(m_id)), (Draft{u"Half a repl"_s, 4}));
        const QList<OutboxState> states{OutboxState::Queued, OutboxState::Sending,     OutboxState::Accepted,
                                        OutboxState::Failed, OutboxState::Unconfirmed, OutboxState::Discarded};
        for (int i = 0; i < states.size(); ++i) {
            const auto entry = answerOf(m_store->outbox().get(OutboxId(u"o%1"_s.arg(i + 1))));
            QVERIFY(entry);
            QCOMPARE(entry->state, states.at(i));
            QCOMPARE(entry->text.text, u"Text number %1"_s.arg(i + 1));
            QCOMPARE(entry->askedAt, entry->createdAt);
        }
        const auto first = answerOf(m_store->outbox().get(OutboxId(u"o7"_s)));
        QCOMPARE(std::get<ToContact>(first->text.to).mobile.number, u"+34600000002"_s);
        QCOMPARE(first->text.media.size(), 1);
    }
}

/// What the vault of version 2 could say and that of version 1 could not reads the same now.
void StoreFilesTest::keepsWhatOnlyVersion2Had()
{
    QVERIFY(QDir().mkpath(m_directory->filePath(u"account"_s)));
    for (const QString& name : {u"cache"_s, u"vault"_s})
        QVERIFY(QFile::copy(QFINDTESTDATA(u"data/%1-2.db"_s.arg(name)), path(name + u".db"_s)));
    QVERIFY(open().isEmpty());
    const auto entry = [this](const QString& id) { return *answerOf(m_store->outbox().get(OutboxId(id))); };
    const OutboxEntry held = entry(u"o8"_s);
    QCOMPARE(held.state, OutboxState::Held);
    QCOMPARE(held.typed, (Draft{u"Held {{back}}"_s, 5}));
    QCOMPARE(held.createdAt.msecsTo(held.holdUntil), 5'000);
    QCOMPARE(entry(u"o9"_s).state, OutboxState::Asking);
    const OutboxEntry looked = entry(u"o10"_s);
    QCOMPARE(looked.state, OutboxState::Unconfirmed);
    QCOMPARE(looked.createdAt.msecsTo(looked.notFoundAt), 7'000);
    QCOMPARE(looked.error.kind, ApiError::Kind::Timeout);
    QCOMPARE(entry(u"o11"_s).copies, 2);
    QCOMPARE(answerOf(m_store->outbox().unfinished()).size(), 7);
    QCOMPARE(answerOf(m_store->drafts().versions(m_id)).value(1).text, u"¿Y esto?"_s);
    QVERIFY(answerOf(m_store->jobs().load()).isEmpty());
}

void StoreFilesTest::aLargeCacheIsReadThroughAfterTheStart()
{
    open();
    QList<Message> many;
    for (int i = 0; i < 60; ++i) {
        many.append(message(u"m%1"_s.arg(i), QString(), false, at(9, 0)));
        many.last().templateText = QString(300'000, QChar(u'a' + i % 20)); // is not searched, so it is written fast
    }
    QVERIFY(answerOf(m_store->messages().put(m_id, many)));
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"kept"_s, 0})));
    m_store.reset();
    {
        QFile bytes(path(u"cache.db"_s));
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(bytes.size() > 17 * 1024 * 1024);
        // The pages of the last texts, which nothing reads before somebody opens the conversation.
        bytes.seek(bytes.size() / 4096 / 2 * 4096);
        bytes.write(QByteArray(int(bytes.size() - bytes.pos()), '\x5a'));
    }
    m_store = std::make_unique<Store>(m_directory->filePath(u"account"_s), m_clock);
    QSignalSpy trouble(m_store.get(), &Store::trouble);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^SQLite answered"_s));
    QVERIFY(answerOf(m_store->open()).isEmpty()); // not waited for
    QTRY_COMPARE(trouble.size(), 1);
    const auto said = trouble.constFirst().constFirst().value<StorageTrouble>();
    QVERIFY(QFile::exists(path(said.cache.setAsideAs)));
    QVERIFY(said.vault.setAsideAs.isEmpty());
    QVERIFY(answerOf(m_store->messages().put(m_id, {message(u"m1"_s, u"again"_s, false, at(9, 0))})));
    QCOMPARE(answerOf(m_store->messages().count(m_id)), 1);
    QCOMPARE(answerOf(m_store->drafts().load(m_id)).text, u"kept"_s);
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
