#include "DamagedVault.h"

#include <QtTest/QSignalSpy>

using namespace rejoinder;

/// How a damaged vault is noticed, and how its successor takes its place.
class StoreReplaceTest : public DamagedVault
{
    Q_OBJECT

private Q_SLOTS:
    void brokenLogIsNoticed_data();
    void brokenLogIsNoticed();
    void killedBetweenTheTwoFiles_data();
    void killedBetweenTheTwoFiles();
    void damageFoundWhileRunning();
};

void StoreReplaceTest::brokenLogIsNoticed_data()
{
    QTest::addColumn<QString>("where");
    for (const QString& where : {u"the header"_s, u"the middle"_s, u"all of it"_s})
        QTest::addRow("%s", qPrintable(where)) << where;
}

void StoreReplaceTest::brokenLogIsNoticed()
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

void StoreReplaceTest::killedBetweenTheTwoFiles_data()
{
    QTest::addColumn<int>("moment");
    QTest::newRow("while the new one is made") << 0;
    QTest::newRow("before the old one is set aside") << 1;
    QTest::newRow("before its log is") << 2;
    QTest::newRow("before the new one is in its place") << 3;
}

void StoreReplaceTest::killedBetweenTheTwoFiles()
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

void StoreReplaceTest::damageFoundWhileRunning()
{
    open();
    QVERIFY(answerOf(m_store->drafts().save(ConversationId(u"newest"_s), {u"The newest"_s, 1})));
    QFile file(path(u"vault.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 somewhere = file.readAll().indexOf(draft(50).text.toUtf8());
    QVERIFY(somewhere > 0);
    damage(somewhere / 4096 * 4096, 4096);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^SQLite answered"_s));
    QSignalSpy trouble(m_store.get(), &Store::trouble);
    QSignalSpy changed(m_store.get(), &Store::changed);
    QCOMPARE(answerOf(m_store->drafts().load(id(50))), Draft());
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

QTEST_GUILESS_MAIN(StoreReplaceTest)
#include "StoreReplaceTest.moc"
