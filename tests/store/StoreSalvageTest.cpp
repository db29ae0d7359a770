#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/OutboxStore.h"
#include "store/ReadMarkStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// What a damaged vault still gives back. Texts and drafts are short enough to lie on one page each.
class StoreSalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachPageCostsOnlyItsOwnRows_data();
    void eachPageCostsOnlyItsOwnRows();
    void cutAnywhere_data();
    void cutAnywhere();
    void headerAlone_data();
    void headerAlone();
    void nothingCanBeRead();
    void newerSchema();
    void longTextsAreWholeOrGone();
    void statesNeverLetItBeSent();
    void brokenLogIsNoticed_data();
    void brokenLogIsNoticed();
    void killedBetweenTheTwoFiles_data();
    void killedBetweenTheTwoFiles();
    void damageFoundWhileRunning();

private:
    static constexpr int drafts = 120;
    static constexpr int texts = 120;
    struct Found
    {
        int drafts = 0;
        int texts = 0;
    };

    [[nodiscard]] QString path(const QString& file) const { return m_directory->filePath(u"account/"_s + file); }
    StorageTrouble open();
    /// All that is in the open store; each row as it was written, or the test fails.
    Found found();
    void damage(qint64 at, qint64 size);
    static ConversationId id(int i) { return ConversationId(u"conversation-%1"_s.arg(i)); }
    static Draft draft(int i) { return {u"Half a reply to %1, and the rest of it"_s.arg(i), i % 7}; }
    static OutboxEntry entry(int i);
    void onlyTheOwnerMayRead() const;

    std::unique_ptr<QTemporaryDir> m_whole; ///< closed, and as it was before it was closed
    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

OutboxEntry StoreSalvageTest::entry(int i)
{
    OutboxEntry entry = outboxEntry(u"text-%1"_s.arg(i), id(i), u"Text number %1 with some words in it"_s.arg(i),
                                    at(10, i % 60, i / 60));
    entry.askedAt = entry.createdAt;
    entry.state = i % 3 == 0 ? OutboxState::Failed : OutboxState::Accepted;
    if (entry.state == OutboxState::Accepted)
        entry.acceptedAs = MessageId(u"message-%1"_s.arg(i));
    else
        entry.error = {.kind = ApiError::Kind::Rejected, .httpStatus = 422, .code = u"MSG-019"_s};
    return entry;
}

void StoreSalvageTest::initTestCase()
{
    m_whole = std::make_unique<QTemporaryDir>();
    Store store(m_whole->filePath(u"closed"_s), m_clock);
    QVERIFY(answerOf(store.open()).isEmpty());
    for (int i = 0; i < drafts; ++i) {
        QVERIFY(answerOf(store.drafts().save(id(i), draft(i))));
        QVERIFY(answerOf(store.outbox().add(entry(i))));
        QVERIFY(answerOf(store.readMarks().markRead(id(i))));
    }
    // What a killed program leaves: the newest rows are in the log alone.
    QVERIFY(QDir().mkpath(m_whole->filePath(u"killed"_s)));
    for (const QString& file : {u"vault.db"_s, u"vault.db-wal"_s, u"cache.db"_s, u"cache.db-wal"_s})
        QVERIFY(QFile::copy(m_whole->filePath(u"closed/"_s + file), m_whole->filePath(u"killed/"_s + file)));
}

void StoreSalvageTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_directory->filePath(u"account"_s)));
    for (const QString& file : {u"vault.db"_s, u"cache.db"_s})
        QVERIFY(QFile::copy(m_whole->filePath(u"closed/"_s + file), path(file)));
}

void StoreSalvageTest::cleanup()
{
    m_store.reset();
    m_directory.reset();
}

StorageTrouble StoreSalvageTest::open()
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_directory->filePath(u"account"_s), m_clock);
    return answerOf(m_store->open());
}

StoreSalvageTest::Found StoreSalvageTest::found()
{
    QList<QFuture<Draft>> keptDrafts;
    QList<QFuture<std::optional<OutboxEntry>>> keptTexts;
    for (int i = 0; i < drafts; ++i) {
        keptDrafts.append(m_store->drafts().load(id(i)));
        keptTexts.append(m_store->outbox().get(entry(i).id));
    }
    (void)answerOf(keptTexts.constLast()); // they are answered in order
    Found found;
    for (int i = 0; i < drafts; ++i) {
        if (const Draft kept = keptDrafts.at(i).result(); !kept.text.isEmpty()) {
            ++found.drafts;
            if (kept != draft(i))
                QTest::qFail("another draft than was written", __FILE__, __LINE__);
        }
        if (const std::optional<OutboxEntry> kept = keptTexts.at(i).result()) {
            ++found.texts;
            if (*kept != entry(i))
                QTest::qFail("another text than was written", __FILE__, __LINE__);
        }
    }
    return found;
}

void StoreSalvageTest::damage(qint64 at, qint64 size)
{
    QFile file(path(u"vault.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray noise(int(size), 0);
    QRandomGenerator random(quint32(at) + 1);
    for (char& byte : noise)
        byte = char(random.bounded(256));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(noise), noise.size());
}

void StoreSalvageTest::onlyTheOwnerMayRead() const
{
    const QFileInfoList all = QDir(m_directory->filePath(u"account"_s)).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(all.size() >= 2);
    for (const QFileInfo& file : all) {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        QVERIFY2(!file.fileName().contains(u".making"_s) && !file.fileName().contains(u".ready"_s),
                 qPrintable(file.fileName()));
    }
}

void StoreSalvageTest::eachPageCostsOnlyItsOwnRows_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("all of it") << 4096;
    QTest::newRow("its beginning") << 64;
}

void StoreSalvageTest::eachPageCostsOnlyItsOwnRows()
{
    QFETCH(int, size);
    const qint64 pages = QFileInfo(path(u"vault.db"_s)).size() / 4096;
    QVERIFY(pages > 15);
    Found lost;
    for (qint64 page = 0; page < pages; ++page) {
        cleanup();
        init();
        damage(page * 4096, size);
        m_clock.set(at(12, 0));
        const StorageTrouble trouble = open();
        const Found kept = found();
        if (trouble.vault.setAsideAs.isEmpty()) {
            // A page that nothing is read from: then nothing may be missing either.
            QCOMPARE(kept.drafts + kept.texts, drafts + texts);
            continue;
        }
        QVERIFY(QFile::exists(path(trouble.vault.setAsideAs)));
        QCOMPARE(trouble.draftsRecovered, kept.drafts);
        QCOMPARE(trouble.textsRecovered > 0, kept.texts > 0);
        lost.drafts += drafts - kept.drafts;
        lost.texts += texts - kept.texts;
        onlyTheOwnerMayRead();
        QVERIFY(open().isEmpty()); // and the new one is good
    }
    // Each row lies on one page, and only that page may take it away.
    QCOMPARE(lost.drafts, drafts);
    QCOMPARE(lost.texts, texts);
}

void StoreSalvageTest::cutAnywhere_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("after it was closed") << false;
    QTest::newRow("after it was killed") << true;
}

void StoreSalvageTest::cutAnywhere()
{
    QFETCH(bool, isKilled);
    const auto prepare = [&] {
        cleanup();
        init();
        if (!isKilled)
            return;
        for (const QString& file : {u"vault.db"_s, u"vault.db-wal"_s}) {
            QFile::remove(path(file));
            QVERIFY(QFile::copy(m_whole->filePath(u"killed/"_s + file), path(file)));
        }
    };
    prepare();
    const qint64 whole = QFileInfo(path(u"vault.db"_s)).size();
    QList<qint64> lengths{0, 1, 15, 16, 99, 100, 101, 511, 512, 2048};
    for (qint64 page = 4096; page <= whole; page += 4096)
        lengths += {page - 1, page, page + 1, page + 2000};
    int before = 0;
    for (const qint64 length : lengths) {
        if (length >= whole)
            break;
        prepare();
        QVERIFY(QFile::resize(path(u"vault.db"_s), length));
        const StorageTrouble trouble = open();
        const Found kept = found();
        // Where the log has all that was cut off, nothing was.
        QVERIFY2(!trouble.vault.setAsideAs.isEmpty() || (isKilled && kept.drafts + kept.texts == drafts + texts),
                 qPrintable(QString::number(length)));
        // The longer it still is, the more of it comes back; what the log has comes back whatever the length.
        QVERIFY2(kept.drafts + kept.texts >= before, qPrintable(QString::number(length)));
        before = kept.drafts + kept.texts;
        onlyTheOwnerMayRead();
    }
    QVERIFY(before > 0);
}

void StoreSalvageTest::headerAlone_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 16, 24, 100})
        QTest::addRow("%d bytes", size) << size;
}

void StoreSalvageTest::headerAlone()
{
    QFETCH(int, size);
    damage(0, size);
    QVERIFY(!open().vault.setAsideAs.isEmpty());
    const Found kept = found();
    QCOMPARE(kept.drafts, drafts);
    QCOMPARE(kept.texts, texts);
}

void StoreSalvageTest::nothingCanBeRead()
{
    damage(0, QFileInfo(path(u"vault.db"_s)).size());
    const StorageTrouble trouble = open();
    QVERIFY(!trouble.vault.setAsideAs.isEmpty());
    QCOMPARE(trouble.draftsRecovered, 0);
    QCOMPARE(trouble.textsRecovered, 0);
    QCOMPARE(found().drafts, 0);
    QVERIFY(answerOf(m_store->drafts().save(id(1), draft(1))));
}

void StoreSalvageTest::newerSchema()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path(u"vault.db"_s));
        QVERIFY(database.open());
        for (const QString& sql :
             {u"PRAGMA user_version=99"_s, u"ALTER TABLE outbox ADD COLUMN mood TEXT NOT NULL DEFAULT 'good'"_s,
              u"UPDATE outbox SET mood='better'"_s, u"ALTER TABLE outbox DROP COLUMN copies"_s,
              u"CREATE TABLE weather(day TEXT, text TEXT)"_s, u"INSERT INTO weather VALUES('Monday', 'rain')"_s,
              u"UPDATE outbox SET state='dreaming' WHERE id='text-3'"_s})
            QVERIFY2(QSqlQuery(database).exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const StorageTrouble trouble = open();
    QVERIFY(trouble.vault.wasNewer);
    QVERIFY(QFile::exists(path(trouble.vault.setAsideAs)));
    QCOMPARE(trouble.draftsRecovered, drafts);
    // A state that this version does not know: it may have gone out.
    QCOMPARE(answerOf(m_store->outbox().get(OutboxId(u"text-3"_s)))->state, OutboxState::Unconfirmed);
    QCOMPARE(answerOf(m_store->outbox().get(OutboxId(u"text-4"_s))), std::optional(entry(4)));
}

void StoreSalvageTest::longTextsAreWholeOrGone()
{
    open();
    const QString longText(20'000, u'ñ'); // on pages of its own
    QVERIFY(answerOf(m_store->drafts().save(ConversationId(u"long"_s), {longText, 5})));
    m_store.reset();
    const qint64 pages = QFileInfo(path(u"vault.db"_s)).size() / 4096;
    QFile::copy(path(u"vault.db"_s), path(u"kept"_s));
    int whole = 0;
    for (qint64 page = 0; page < pages; ++page) {
        m_store.reset();
        for (const QString& file : {u"vault.db"_s, u"vault.db-wal"_s, u"vault.db-shm"_s})
            QFile::remove(path(file));
        QFile::copy(path(u"kept"_s), path(u"vault.db"_s));
        damage(page * 4096, 4096);
        open();
        const QString text = answerOf(m_store->drafts().load(ConversationId(u"long"_s))).text;
        QVERIFY(text.isEmpty() || text == longText);
        whole += text == longText ? 1 : 0;
    }
    QVERIFY(whole > pages / 2 && whole < pages);
}

void StoreSalvageTest::statesNeverLetItBeSent()
{
    open();
    QList<OutboxEntry> written;
    for (int state = 0; state <= int(OutboxState::Discarded); ++state) {
        OutboxEntry one = outboxEntry(u"state-%1"_s.arg(state), ConversationId(u"v"_s), u"Hello"_s, at(11, state));
        one.askedAt = one.createdAt;
        one.state = OutboxState(state);
        one.holdUntil = at(11, state, 5);
        if (one.state == OutboxState::Sending || one.state == OutboxState::Unconfirmed) {
            one.fenceAt = at(11, 30);
            one.fenceMessage = MessageId(u"m1"_s);
        }
        QVERIFY(answerOf(m_store->outbox().add(one)));
        written.append(one);
    }
    m_store.reset();
    damage(0, 16);
    const StorageTrouble trouble = open();
    QVERIFY(!trouble.vault.setAsideAs.isEmpty());
    for (const OutboxEntry& before : std::as_const(written)) {
        const auto after = answerOf(m_store->outbox().get(before.id));
        QVERIFY(after);
        OutboxEntry expected = before;
        if (before.state == OutboxState::Held || before.state == OutboxState::Queued) {
            expected.state = OutboxState::Unconfirmed;
            expected.fenceAt = before.createdAt;
            expected.holdUntil = {};
        } else if (before.state == OutboxState::Sending) {
            expected.state = OutboxState::Unconfirmed;
            expected.holdUntil = {};
        }
        QCOMPARE(*after, expected);
    }
}

void StoreSalvageTest::brokenLogIsNoticed_data()
{
    QTest::addColumn<QString>("where");
    for (const QString& where : {u"the header"_s, u"the middle"_s, u"all of it"_s})
        QTest::addRow("%s", qPrintable(where)) << where;
}

void StoreSalvageTest::brokenLogIsNoticed()
{
    QFETCH(QString, where);
    // SQLite itself passes over the rest of such a log without a word: texts that went out would be queued again.
    for (const QString& file : {u"vault.db"_s, u"vault.db-wal"_s}) {
        QFile::remove(path(file));
        QVERIFY(QFile::copy(m_whole->filePath(u"killed/"_s + file), path(file)));
    }
    QFile log(path(u"vault.db-wal"_s));
    QVERIFY(log.open(QIODevice::ReadWrite));
    const qint64 size = log.size();
    QVERIFY(size > 40'000);
    const bool isMiddle = where == u"the middle"_s;
    QVERIFY(log.seek(isMiddle ? 32 + 4 * (4096 + 24) : 0));
    log.write(QByteArray(int(where == u"all of it"_s ? size : 30), '\x5a'));
    log.close();
    const StorageTrouble trouble = open();
    QVERIFY(!trouble.vault.setAsideAs.isEmpty());
    QVERIFY(QFile::exists(path(trouble.vault.setAsideAs + u"-wal"_s)));
    if (where != u"all of it"_s) {
        const Found kept = found();
        QVERIFY(kept.drafts >= drafts - 30);
        QVERIFY(kept.texts >= texts - 30);
    }
}

void StoreSalvageTest::killedBetweenTheTwoFiles_data()
{
    QTest::addColumn<int>("moment");
    QTest::newRow("while the new one is made") << 0;
    QTest::newRow("before the old one is set aside") << 1;
    QTest::newRow("before its log is") << 2;
    QTest::newRow("before the new one is in its place") << 3;
}

void StoreSalvageTest::killedBetweenTheTwoFiles()
{
    QFETCH(int, moment);
    // A good file, which stands for the one that was made out of the bad one.
    const QString good = m_whole->filePath(u"closed/vault.db"_s);
    if (moment == 0) {
        QFile half(path(u"vault.db.making"_s));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write(QByteArray(5000, 'x'));
        damage(0, 16);
    } else if (moment == 1) {
        QVERIFY(QFile::copy(good, path(u"vault.db.ready"_s)));
        damage(0, 16);
    } else {
        QVERIFY(QFile::copy(good, path(u"vault.db.ready"_s)));
        QVERIFY(QFile::rename(path(u"vault.db"_s), path(u"vault.db.broken-20260302-080000"_s)));
        if (moment == 2)
            QVERIFY(QFile::copy(m_whole->filePath(u"killed/vault.db-wal"_s), path(u"vault.db-wal"_s)));
    }
    const StorageTrouble trouble = open();
    QCOMPARE(trouble.vault.setAsideAs.isEmpty(), moment >= 2);
    const Found kept = found();
    QCOMPARE(kept.drafts, drafts);
    QCOMPARE(kept.texts, texts);
    QVERIFY(!QFile::exists(path(u"vault.db.ready"_s)));
    m_store.reset();
    QVERIFY(open().isEmpty());
    QCOMPARE(found().drafts, drafts);
    QVERIFY(!QFile::exists(path(u"vault.db.making"_s)));
}

void StoreSalvageTest::damageFoundWhileRunning()
{
    open();
    QVERIFY(answerOf(m_store->drafts().save(ConversationId(u"newest"_s), {u"The newest"_s, 1})));
    QFile file(path(u"vault.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 somewhere = file.readAll().indexOf(draft(99).text.toUtf8());
    QVERIFY(somewhere > 0);
    damage(somewhere / 4096 * 4096, 4096);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^SQLite answered"_s));
    QSignalSpy trouble(m_store.get(), &Store::trouble);
    QSignalSpy changed(m_store.get(), &Store::changed);
    QCOMPARE(answerOf(m_store->drafts().load(id(99))), Draft());
    QTRY_COMPARE(trouble.size(), 1);
    QVERIFY(!trouble.constFirst().constFirst().value<StorageTrouble>().vault.setAsideAs.isEmpty());
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(changed.constLast().constFirst().value<StoreChange>().everything);
    QVERIFY(found().drafts > drafts / 2);
    QCOMPARE(answerOf(m_store->drafts().load(ConversationId(u"newest"_s))).text, u"The newest"_s);
    const QStringList aside = QDir(m_directory->filePath(u"account"_s)).entryList({u"vault.db.broken-*"_s});
    QVERIFY(!aside.isEmpty());
    QVERIFY(answerOf(m_store->drafts().save(id(1), {u"Goes on"_s, 1})));
    onlyTheOwnerMayRead();
}

QTEST_GUILESS_MAIN(StoreSalvageTest)
#include "StoreSalvageTest.moc"
