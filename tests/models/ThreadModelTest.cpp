#include "models/ThreadModel.h"

#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "support/Answer.h"
#include "support/RowLog.h"
#include "support/SampleStore.h"
#include "support/Samples.h"

#include <QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// A thread grows at its ends and is otherwise updated in place.
class ThreadModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void newestPageFirstThenOlderAbove();
    void newTextIsAppended();
    void statusIsAChangeInPlace();
    void historyOfAShortThreadComesByItself();
    void outboxTextBecomesItsMessageInPlace_data();
    void outboxTextBecomesItsMessageInPlace();
    void waitingTextStaysLastWhateverTheClockSays();
    void failedTextStandsAtItsTime();
    void newLineStaysFixed();
    void newLineOlderThanThePageIsFound();
    void daysAndRuns();
    void anotherConversationsAnswerIsDropped();

private:
    void settle();
    void show(const ConversationId& id, int unread = 0);
    ThreadRow rowAt(int row) const { return m_model->index(row).data(ThreadModel::RowRole).value<ThreadRow>(); }
    void put(const ConversationId& id, const QList<Message>& messages);

    std::unique_ptr<SampleStore> m_sample;
    std::unique_ptr<ThreadModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    const ConversationId m_other{u"other"_s};
};

void ThreadModelTest::initTestCase()
{
    qputenv("TZ", "UTC");
}

void ThreadModelTest::init()
{
    m_sample = std::make_unique<SampleStore>();
    m_model = std::make_unique<ThreadModel>(m_sample->store());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void ThreadModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_sample.reset();
}

void ThreadModelTest::settle()
{
    for (int i = 0; i < 3; ++i)
        answerOf(m_sample->store().messages().count(m_other));
}

void ThreadModelTest::show(const ConversationId& id, int unread)
{
    m_model->show(id, unread);
    QTRY_VERIFY(!m_model->isLoading());
    settle();
}

void ThreadModelTest::put(const ConversationId& id, const QList<Message>& messages)
{
    QVERIFY(answerOf(m_sample->store().messages().put(id, messages)));
    settle();
}

void ThreadModelTest::newestPageFirstThenOlderAbove()
{
    show(SampleStore::idOf(SampleStore::longThread()));
    QCOMPARE(m_model->rowCount(), 50);
    QVERIFY(m_model->hasOlder());
    const auto newest = rowAt(49);
    RowLog log(*m_model);
    m_model->loadOlder();
    QTRY_COMPARE(m_model->rowCount(), 100);
    // The line that stood above the first row may have to go, that is all that changes below.
    QVERIFY(log.take().startsWith(u"insert 0-49"_s));
    QCOMPARE(rowAt(99), newest);
    m_model->loadOlder();
    QTRY_COMPARE(m_model->rowCount(), SampleStore::longThreadMessages());
    QVERIFY(!m_model->hasOlder());
}

void ThreadModelTest::newTextIsAppended()
{
    const ConversationId id = SampleStore::idOf(SampleStore::longThread());
    show(id);
    RowLog log(*m_model);
    put(id, {message(u"fresh"_s, u"one more"_s, false, m_sample->clock().now().addSecs(3600))});
    QCOMPARE(log.take(), u"insert 50"_s);
    QCOMPARE(rowAt(50).text(), u"one more"_s);
}

void ThreadModelTest::statusIsAChangeInPlace()
{
    Message sent = message(u"s1"_s, u"hello"_s, true, at(9, 0));
    sent.status = DeliveryStatus::Queued;
    put(m_other, {sent});
    show(m_other);
    RowLog log(*m_model);
    sent.status = DeliveryStatus::Delivered;
    put(m_other, {sent});
    QCOMPARE(log.take(), u"change 0"_s);
    sent.status = DeliveryStatus::Queued;
    put(m_other, {sent});
    QCOMPARE(log.take(), QString());
    QCOMPARE(rowAt(0).message()->status, DeliveryStatus::Delivered);
}

void ThreadModelTest::historyOfAShortThreadComesByItself()
{
    put(m_other, {message(u"m9"_s, u"the last"_s, false, at(9, 0))});
    show(m_other);
    QCOMPARE(m_model->rowCount(), 1);
    RowLog log(*m_model);
    put(m_other, {message(u"m7"_s, u"earlier"_s, false, at(7, 0)), message(u"m8"_s, u"then"_s, true, at(8, 0))});
    QVERIFY(log.take().startsWith(u"insert 0-1"_s));
    QCOMPARE(m_model->rowCount(), 3);
}

void ThreadModelTest::outboxTextBecomesItsMessageInPlace_data()
{
    QTest::addColumn<bool>("answerSeenFirst");
    QTest::newRow("the answer is read, then the message") << true;
    QTest::newRow("both come between two readings") << false;
}

void ThreadModelTest::outboxTextBecomesItsMessageInPlace()
{
    QFETCH(bool, answerSeenFirst);
    put(m_other, {message(u"m1"_s, u"hi"_s, false, at(9, 0))});
    show(m_other);
    RowLog log(*m_model);
    OutboxEntry entry = outboxEntry(u"o1"_s, m_other, u"hello"_s, at(9, 5));
    answerOf(m_sample->store().outbox().add(entry));
    settle();
    QCOMPARE(log.take(), u"insert 1"_s);
    QVERIFY(rowAt(1).outbox());

    entry.state = OutboxState::Accepted;
    entry.acceptedAs = MessageId(u"m2"_s);
    m_sample->store().outbox().update(entry, OutboxState::Queued);
    if (answerSeenFirst)
        settle();
    put(m_other, {message(u"m2"_s, u"hello"_s, true, at(9, 5, 2))});
    const QString told = log.take();
    QVERIFY2(!told.contains(u"insert"_s) && !told.contains(u"remove"_s) && told.contains(u"change 1"_s),
             qPrintable(told));
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(rowAt(1).message());

    put(m_other, {message(u"m3"_s, u"thanks"_s, false, at(9, 7))});
    QCOMPARE(log.take(), u"insert 2"_s);
}

void ThreadModelTest::waitingTextStaysLastWhateverTheClockSays()
{
    put(m_other, {message(u"m1"_s, u"from a clock ahead of ours"_s, false, at(9, 30))});
    answerOf(m_sample->store().outbox().add(outboxEntry(u"o1"_s, m_other, u"hello"_s, at(9, 0))));
    show(m_other);
    QVERIFY(rowAt(0).message());
    QVERIFY(rowAt(1).outbox());
}

void ThreadModelTest::failedTextStandsAtItsTime()
{
    put(m_other, {message(u"m1"_s, u"before"_s, false, at(9, 0)), message(u"m2"_s, u"after"_s, false, at(9, 30))});
    OutboxEntry failed = outboxEntry(u"o1"_s, m_other, u"never went"_s, at(9, 10));
    failed.state = OutboxState::Failed;
    answerOf(m_sample->store().outbox().add(failed));
    show(m_other);
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(rowAt(1).outbox());
}

void ThreadModelTest::newLineStaysFixed()
{
    put(m_other, {message(u"m1"_s, u"read"_s, false, at(9, 0)), message(u"m2"_s, u"new 1"_s, false, at(9, 1)),
                  message(u"m3"_s, u"new 2"_s, false, at(9, 2))});
    show(m_other, 2);
    QCOMPARE(rowAt(0).newAbove, 0);
    QCOMPARE(rowAt(1).newAbove, 2);
    QVERIFY(rowAt(1).startsRun);
    put(m_other, {message(u"m4"_s, u"newer"_s, false, at(9, 3))});
    QCOMPARE(rowAt(1).newAbove, 2);
    QCOMPARE(rowAt(3).newAbove, 0);
}

void ThreadModelTest::newLineOlderThanThePageIsFound()
{
    QList<Message> texts;
    for (int i = 0; i < 80; ++i)
        texts.append(message(u"m%1"_s.arg(i, 3, 10, QChar(u'0')), u"text"_s, false, at(9, 0).addSecs(i)));
    put(m_other, texts);
    show(m_other, 60);
    QCOMPARE(rowAt(0).newAbove, 60);
    m_model->loadOlder();
    QTRY_COMPARE(m_model->rowCount(), 80);
    QCOMPARE(rowAt(20).newAbove, 60);
    QCOMPARE(rowAt(0).newAbove, 0);
}

void ThreadModelTest::daysAndRuns()
{
    Message byMaya = message(u"m4"_s, u"d"_s, true, at(9, 4));
    byMaya.created.byName = u"Maya"_s;
    Message bySam = message(u"m5"_s, u"e"_s, true, at(9, 5));
    bySam.created.byName = u"Sam"_s;
    put(m_other,
        {message(u"m0"_s, u"yesterday"_s, false, at(0, 0).addSecs(-60)), message(u"m1"_s, u"a"_s, false, at(0, 1)),
         message(u"m2"_s, u"b"_s, false, at(0, 6)), message(u"m3"_s, u"c"_s, false, at(0, 11, 1)), byMaya, bySam});
    show(m_other);
    QStringList flags;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const ThreadRow row = rowAt(i);
        flags.append((row.startsDay ? u"D"_s : QString()) + (row.startsRun ? u"["_s : QString()) +
                     (row.endsRun ? u"]"_s : QString()));
    }
    QCOMPARE(flags.join(u' '), u"D[] D[ ] [] [] []"_s);
}

void ThreadModelTest::anotherConversationsAnswerIsDropped()
{
    put(m_other, {message(u"m1"_s, u"mine"_s, false, at(9, 0))});
    QSignalSpy loaded(m_model.get(), &ThreadModel::loaded);
    m_model->show(SampleStore::idOf(SampleStore::longThread()), 0);
    m_model->show(m_other, 0);
    QTRY_VERIFY(!m_model->isLoading());
    settle();
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->show({}, 0);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->isLoading());
}

QTEST_GUILESS_MAIN(ThreadModelTest)
#include "ThreadModelTest.moc"
