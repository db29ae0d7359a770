#include "DamagedVault.h"
#include "store/JobStore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest/QTest>

using namespace rejoinder;

/// What a damaged vault still gives back.
class StoreSalvageTest : public DamagedVault
{
    Q_OBJECT

private Q_SLOTS:
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
    void jobsGoOnByAPersonsWordAlone();
};

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

void StoreSalvageTest::jobsGoOnByAPersonsWordAlone()
{
    open();
    const auto write = [this](const QString& id, ContactJobOrder::Kind kind, ContactJob::State state) {
        ContactJob job;
        job.id = JobId(id);
        job.kind = kind;
        job.state = state;
        job.askedAt = job.heldUntil = at(11, 0);
        job.total = 4;
        QVERIFY(answerOf(m_store->jobs().prepare(job, {u"Phone"_s})));
        QList<JobItem> items;
        for (int i = 0; i < 4; ++i) {
            const QString number = u"+1415555010%1"_s.arg(i);
            items.append(
                {.row = i + 2, .contact = contact(u"c%1"_s.arg(i), u"Maya"_s, u"Okafor"_s, number), .cells = {number}});
        }
        QVERIFY(answerOf(m_store->jobs().append(job.id, items)));
        QVERIFY(answerOf(m_store->jobs().complete(job)));
        QList<JobStep> steps = answerOf(m_store->jobs().next(job.id, JobStep::State::Waiting, 3));
        QCOMPARE(steps.size(), 3);
        steps[0].state = JobStep::State::Done;
        steps[1].state = JobStep::State::Failed;
        steps[1].error = ApiError{.kind = ApiError::Kind::Rejected, .httpStatus = 422, .code = u"CONT-001"_s};
        steps[2].state = JobStep::State::Asked;
        steps[2].askedAt = at(11, 1);
        QVERIFY(answerOf(m_store->jobs().note(job.id, {.steps = steps})));
    };
    write(u"import"_s, ContactJobOrder::Kind::Import, ContactJob::State::Running);
    write(u"held"_s, ContactJobOrder::Kind::Delete, ContactJob::State::Held);
    write(u"finished"_s, ContactJobOrder::Kind::Delete, ContactJob::State::Finished);
    m_store.reset();
    damage(0, 16);
    QVERIFY(!open().vault.setAsideAs.isEmpty());
    const QList<ContactJob> jobs = answerOf(m_store->jobs().load());
    QCOMPARE(jobs.size(), 3);
    for (const ContactJob& job : jobs) {
        QCOMPARE(job.done, 1);
        QCOMPARE(job.failed, 1);
        QCOMPARE(job.left(), 2);
        const bool isFinished = job.id.text() == u"finished";
        QCOMPARE(job.state, isFinished ? ContactJob::State::Finished : ContactJob::State::Paused);
        QCOMPARE(job.trouble.has_value(), !isFinished);
        const auto failures = answerOf(m_store->jobs().failures(job.id));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().error->code, u"CONT-001"_s);
        QCOMPARE(failures.first().item.cells, QStringList{u"+14155550101"_s});
        QCOMPARE(answerOf(m_store->jobs().heading(job.id)), QStringList{u"Phone"_s});
    }
    // What may be asked for only once is looked for before it is asked for.
    const auto asked = [this](const QString& id) {
        return answerOf(m_store->jobs().next(JobId(id), JobStep::State::Asked, 9)).size();
    };
    QCOMPARE(asked(u"import"_s), 2);
    QCOMPARE(asked(u"held"_s), 1);
}

QTEST_GUILESS_MAIN(StoreSalvageTest)
#include "StoreSalvageTest.moc"
