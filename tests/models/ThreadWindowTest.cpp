#include "models/ThreadWindow.h"

#include "models/ThreadEnd.h"
#include "models/ThreadModel.h"
#include "models/ThreadRows.h"
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

/// A thread that is longer than what is held of it: the window moves, and what is read stays true.
class ThreadWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void cleanup();
    void holdsAFewHundredHoweverLong();
    void reachesEveryMessageFromEndToEnd();
    void edgesAreDrawnAsInTheWholeThread();
    void changesElsewhereLeaveTheWindowAlone();
    void opensAndJumpsAtAMessage();
    void unknownMessageShowsTheNewest();
    void leavesTheNewestBeforeItsRowsDo();
    void readerAtNewestLetsTheTopGo();
    void arrivalsNeverTakeAwayWhatIsRead();
    void outboxStandsBehindTheNewestAlone();
    void outboxTextOutOfSightLeavesItsNameToNobody();
    void newestEndIsTrueWhereverTheWindowStands();
    void newLineIsCountedOnOverLetGoRows();

private:
    static constexpr int longCount = 1000;
    /// A thread of `longCount` messages, a minute apart, every third one of theirs, over several days.
    void fillLong();
    static Message longMessage(int i);
    QString textAt(int row) const { return rowAt(row).text(); }
    QStringList texts() const
    {
        QStringList all;
        for (int i = 0; i < m_model->rowCount(); ++i)
            all.append(textAt(i));
        return all;
    }
    void jump(int i);
    void settle();
    void show(const ConversationId& id, int unread = 0);
    ThreadRow rowAt(int row) const { return m_model->index(row).data(ThreadModel::RowRole).value<ThreadRow>(); }
    void put(const ConversationId& id, const QList<Message>& messages);

    std::unique_ptr<SampleStore> m_sample;
    std::unique_ptr<ThreadModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    const ConversationId m_other{u"other"_s};
};

void ThreadWindowTest::init()
{
    m_sample = std::make_unique<SampleStore>();
    m_model = std::make_unique<ThreadModel>(m_sample->store());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void ThreadWindowTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_sample.reset();
}

void ThreadWindowTest::settle()
{
    for (int i = 0; i < 3; ++i)
        answerOf(m_sample->store().messages().count(m_other));
}

void ThreadWindowTest::show(const ConversationId& id, int unread)
{
    m_model->show(id, unread);
    QTRY_VERIFY(!m_model->isLoading());
    settle();
}

void ThreadWindowTest::put(const ConversationId& id, const QList<Message>& messages)
{
    QVERIFY(answerOf(m_sample->store().messages().put(id, messages)));
    settle();
}

Message ThreadWindowTest::longMessage(int i)
{
    return message(u"l%1"_s.arg(i, 4, 10, QChar(u'0')), u"text %1"_s.arg(i), i % 3 != 0, at(0, 0).addSecs(i * 240));
}

void ThreadWindowTest::fillLong()
{
    QList<Message> all;
    for (int i = 0; i < longCount; ++i)
        all.append(longMessage(i));
    put(m_other, all);
}

void ThreadWindowTest::jump(int i)
{
    QSignalSpy reached(m_model.get(), &ThreadModel::reached);
    m_model->showAt(longMessage(i).id);
    QTRY_COMPARE(reached.count(), 1);
    QCOMPARE(reached.constFirst().constFirst().value<MessageId>(), longMessage(i).id);
    QVERIFY(texts().contains(longMessage(i).text));
}

void ThreadWindowTest::holdsAFewHundredHoweverLong()
{
    fillLong();
    show(m_other);
    QCOMPARE(m_model->rowCount(), ThreadWindow::page);
    QVERIFY(m_model->hasOlder() && !m_model->hasNewer());
    int most = 0;
    while (m_model->hasOlder()) {
        const QString first = textAt(0);
        m_model->loadOlder();
        QTRY_VERIFY(textAt(0) != first);
        most = std::max(most, m_model->rowCount());
        QVERIFY2(texts().contains(first), "the place that was read is gone");
    }
    QCOMPARE(most, ThreadWindow::most);
    QCOMPARE(textAt(0), u"text 0"_s);
    QVERIFY(m_model->hasNewer());
    while (m_model->hasNewer()) {
        const QString last = textAt(m_model->rowCount() - 1);
        m_model->loadNewer();
        QTRY_VERIFY(textAt(m_model->rowCount() - 1) != last);
        QVERIFY(m_model->rowCount() <= ThreadWindow::most);
        QVERIFY(texts().contains(last));
    }
    QCOMPARE(textAt(m_model->rowCount() - 1), u"text 999"_s);
    QVERIFY(m_model->hasOlder());
}

void ThreadWindowTest::reachesEveryMessageFromEndToEnd()
{
    // Messages of one moment are told apart by their ids.
    QList<Message> all;
    for (int i = 0; i < 400; ++i)
        all.append(message(u"s%1"_s.arg(i, 3, 10, QChar(u'0')), u"text %1"_s.arg(i), false, at(9, 0, i / 100)));
    put(m_other, all);
    show(m_other);
    QStringList seen = texts();
    while (m_model->hasOlder()) {
        const QString first = textAt(0);
        m_model->loadOlder();
        QTRY_VERIFY(textAt(0) != first);
        const QStringList now = texts();
        seen = now.mid(0, now.indexOf(first)) + seen;
    }
    QCOMPARE(seen.size(), 400);
    for (int i = 0; i < 400; ++i)
        QCOMPARE(seen.at(i), u"text %1"_s.arg(i));
}

void ThreadWindowTest::edgesAreDrawnAsInTheWholeThread()
{
    fillLong();
    QHash<MessageId, ThreadRow> whole;
    {
        QList<ThreadRow> rows;
        for (int i = 0; i < longCount; ++i)
            rows.append({longMessage(i)});
        setFlags(rows, {});
        for (const ThreadRow& row : rows)
            whole.insert(row.message()->id, row);
    }
    show(m_other);
    for (const int i : {0, 130, 359, 360, 361, 800, 999}) {
        jump(i);
        for (const int row : {0, m_model->rowCount() - 1}) {
            const ThreadRow here = rowAt(row);
            const ThreadRow there = whole.value(here.message()->id);
            QVERIFY2(here.startsDay == there.startsDay && here.startsRun == there.startsRun &&
                         here.endsRun == there.endsRun,
                     qPrintable(here.text()));
        }
    }
}

void ThreadWindowTest::changesElsewhereLeaveTheWindowAlone()
{
    fillLong();
    show(m_other);
    jump(200);
    RowLog log(*m_model);
    QSignalSpy below(m_model.get(), &ThreadModel::cameBelow);
    put(m_other, {message(u"fresh1"_s, u"one more"_s, false, longMessage(longCount).created.at),
                  message(u"fresh2"_s, u"ours"_s, true, longMessage(longCount + 1).created.at)});
    QTRY_COMPARE(below.count(), 1);
    QCOMPARE(below.constFirst().constFirst().toInt(), 1);
    put(m_other, {message(u"fresh3"_s, u"and more"_s, false, longMessage(longCount + 2).created.at)});
    QTRY_COMPARE(below.count(), 2);
    QCOMPARE(log.take(), QString());

    Message changed = longMessage(201);
    changed.price = 0.02;
    changed.updated.at = changed.updated.at.addSecs(60);
    put(m_other, {changed});
    QVERIFY(log.take().startsWith(u"change "_s));
    put(m_other, {message(u"between"_s, u"found later"_s, false, longMessage(201).created.at.addSecs(1))});
    QVERIFY(log.take().contains(u"insert "_s));
    QVERIFY(texts().contains(u"found later"_s));

    QSignalSpy newest(m_model.get(), &ThreadModel::reachedNewest);
    m_model->showNewest();
    QTRY_COMPARE(newest.count(), 1);
    QCOMPARE(textAt(m_model->rowCount() - 1), u"and more"_s);
    QVERIFY(!m_model->hasNewer());
    QCOMPARE(below.count(), 2);
}

void ThreadWindowTest::opensAndJumpsAtAMessage()
{
    fillLong();
    QSignalSpy reached(m_model.get(), &ThreadModel::reached);
    QSignalSpy loaded(m_model.get(), &ThreadModel::loaded);
    m_model->show(m_other, 5);
    m_model->showAt(longMessage(500).id);
    QTRY_COMPARE(reached.count(), 1);
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(m_model->rowCount(), 2 * ThreadWindow::page + 1);
    QVERIFY(m_model->hasOlder() && m_model->hasNewer());
    // In the window already: nothing has to be read.
    RowLog log(*m_model);
    m_model->showAt(longMessage(520).id);
    QCOMPARE(reached.count(), 2);
    QCOMPARE(log.take(), QString());
    jump(20);
    m_model->showNewest();
    QTRY_VERIFY(!m_model->hasNewer());
    // 999 is theirs, and every third one before it.
    const int line = int(texts().indexOf(u"text 987"_s));
    QVERIFY(line >= 0);
    QCOMPARE(rowAt(line).newAbove, 5);
}

void ThreadWindowTest::unknownMessageShowsTheNewest()
{
    fillLong();
    show(m_other);
    jump(10);
    QSignalSpy newest(m_model.get(), &ThreadModel::reachedNewest);
    QSignalSpy reached(m_model.get(), &ThreadModel::reached);
    m_model->showAt(MessageId(u"nobody has it"_s));
    QTRY_COMPARE(newest.count(), 1);
    QCOMPARE(reached.count(), 0);
    QVERIFY(!m_model->hasNewer());
}

void ThreadWindowTest::leavesTheNewestBeforeItsRowsDo()
{
    fillLong();
    show(m_other);
    QStringList order;
    connect(m_model.get(), &ThreadModel::hasNewerChanged, this,
            [&] { order.append(m_model->hasNewer() ? u"left"_s : u"back"_s); });
    connect(m_model.get(), &ThreadModel::rowsRemoved, this, [&] { order.append(u"removed"_s); });
    connect(m_model.get(), &ThreadModel::rowsInserted, this, [&] { order.append(u"inserted"_s); });
    jump(100);
    m_model->showNewest();
    QTRY_VERIFY(!m_model->hasNewer());
    QCOMPARE(order, (QStringList{u"left"_s, u"removed"_s, u"inserted"_s, u"removed"_s, u"inserted"_s, u"back"_s}));
}

void ThreadWindowTest::readerAtNewestLetsTheTopGo()
{
    show(m_other);
    m_model->setReaderAtNewest(true);
    for (int i = 0; i < 400; i += 20) {
        QList<Message> some;
        for (int k = i; k < i + 20; ++k)
            some.append(longMessage(k));
        put(m_other, some);
        QVERIFY(!m_model->hasNewer());
        QCOMPARE(textAt(m_model->rowCount() - 1), longMessage(i + 19).text);
    }
    QCOMPARE(m_model->rowCount(), ThreadWindow::most);
    QVERIFY(m_model->hasOlder());
}

void ThreadWindowTest::arrivalsNeverTakeAwayWhatIsRead()
{
    fillLong();
    show(m_other);
    const QString first = textAt(0);
    for (int i = longCount; i < longCount + 800; i += 100) {
        QList<Message> some;
        for (int k = i; k < i + 100; ++k)
            some.append(longMessage(k));
        put(m_other, some);
        QCOMPARE(textAt(0), first);
        QVERIFY(m_model->rowCount() <= ThreadWindow::mostByArrivals);
    }
    QVERIFY(m_model->hasNewer());
    while (m_model->hasNewer()) {
        const QString last = textAt(m_model->rowCount() - 1);
        m_model->loadNewer();
        QTRY_VERIFY(textAt(m_model->rowCount() - 1) != last);
    }
    QCOMPARE(textAt(m_model->rowCount() - 1), longMessage(longCount + 799).text);
}

void ThreadWindowTest::outboxStandsBehindTheNewestAlone()
{
    fillLong();
    OutboxEntry failed = outboxEntry(u"o0"_s, m_other, u"never went"_s, longMessage(300).created.at.addSecs(1));
    failed.state = OutboxState::Failed;
    answerOf(m_sample->store().outbox().add(failed));
    answerOf(
        m_sample->store().outbox().add(outboxEntry(u"o1"_s, m_other, u"waits"_s, longMessage(longCount).created.at)));
    show(m_other);
    QCOMPARE(texts().count(u"waits"_s), 1);
    QCOMPARE(texts().count(u"never went"_s), 0);
    jump(280);
    QCOMPARE(texts().count(u"waits"_s), 0);
    QCOMPARE(texts().indexOf(u"never went"_s), texts().indexOf(u"text 300"_s) + 1);
    jump(600);
    QCOMPARE(texts().count(u"never went"_s), 0);
    m_model->showNewest();
    QTRY_VERIFY(!m_model->hasNewer());
    QCOMPARE(textAt(m_model->rowCount() - 1), u"waits"_s);
}

void ThreadWindowTest::outboxTextOutOfSightLeavesItsNameToNobody()
{
    fillLong();
    answerOf(m_sample->store().outbox().add(
        outboxEntry(u"o1"_s, m_other, u"text 100"_s, longMessage(longCount).created.at)));
    show(m_other);
    // Says the same as the text that is waiting; it must not be taken for it.
    jump(100);
    m_model->showNewest();
    QTRY_VERIFY(!m_model->hasNewer());
    QVERIFY(rowAt(m_model->rowCount() - 1).outbox());
    RowLog log(*m_model);
    put(m_other, {message(u"sent"_s, u"text 100"_s, true, longMessage(longCount).created.at)});
    QCOMPARE(rowAt(m_model->rowCount() - 2).text(), u"text 100"_s);
    jump(100);
    QVERIFY(texts().contains(u"text 99"_s));
}

void ThreadWindowTest::newestEndIsTrueWhereverTheWindowStands()
{
    fillLong();
    show(m_other);
    const ThreadEnd& end = m_model->newestEnd();
    const auto last = [&] {
        return end.index(end.rowCount() - 1).data(ThreadModel::RowRole).value<ThreadRow>().text();
    };
    QCOMPARE(last(), u"text 999"_s);
    jump(100);
    QCOMPARE(last(), u"text 999"_s);
    QCOMPARE(end.rowCount(), 50);
    put(m_other, {message(u"fresh"_s, u"one more"_s, true, longMessage(longCount).created.at)});
    QTRY_COMPARE(last(), u"one more"_s);
    answerOf(m_sample->store().outbox().add(
        outboxEntry(u"o1"_s, m_other, u"waits"_s, longMessage(longCount + 1).created.at)));
    QTRY_COMPARE(last(), u"waits"_s);
    m_model->show({}, 0);
    QCOMPARE(end.rowCount(), 0);
}

void ThreadWindowTest::newLineIsCountedOnOverLetGoRows()
{
    fillLong();
    // More than a window holds: the last ones are let go before the first one is found.
    show(m_other, 200);
    while (m_model->hasOlder()) {
        const QString first = textAt(0);
        m_model->loadOlder();
        QTRY_VERIFY(textAt(0) != first);
        if (const int line = int(texts().indexOf(u"text 402"_s)); line >= 0)
            QCOMPARE(rowAt(line).newAbove, 200);
    }
    QVERIFY(m_model->hasNewer());
}

QTEST_GUILESS_MAIN(ThreadWindowTest)
#include "ThreadWindowTest.moc"
