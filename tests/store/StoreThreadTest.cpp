#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "store/ThreadRecords.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// A part of a thread is found from a place in it, and costs what it holds.
class StoreThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void everyQuestionWalksTheThreadsIndex();
    void newestAndWhatIsAbove();
    void heldAndMoreAtBothEnds();
    void aroundAMessage();
    void moreThanMay_data();
    void moreThanMay();
    void fillsUpWhereThereIsLittle();
    void countsTheirsBehindAPlace();
    void theOutboxIsOfTheSameMoment();

private:
    static constexpr int count = 120;
    static QString idOf(int i) { return u"m%1"_s.arg(i, 3, 10, QChar(u'0')); }
    /// Ten a second: their ids order those of one moment.
    static qint64 timeOf(int i) { return at(9, 0, i / 10).toMSecsSinceEpoch(); }
    static ThreadPlace placeOf(int i) { return {timeOf(i), MessageId(idOf(i))}; }
    ThreadStretch read(const ThreadSpan& span) { return answerOf(m_store->messages().stretch(span)); }
    /// "12-40" where the stretch is just these; what stands above and below comes before and after in brackets.
    static QString shapeOf(const ThreadStretch& stretch);

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
    const ConversationId m_id{u"v1"_s};
};

void StoreThreadTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_directory->path(), m_clock);
    QCOMPARE(answerOf(m_store->open()), StorageTrouble());
    QList<Message> messages;
    QList<Message> others;
    for (int i = 0; i < count; ++i) {
        messages.append(message(idOf(i), u"text"_s, i % 2 == 0, at(9, 0, i / 10)));
        others.append(message(u"x%1"_s.arg(i), u"text"_s, false, at(9, 0, i / 10)));
    }
    // In any order: the thread's own is by time and id.
    std::reverse(messages.begin(), messages.end());
    QVERIFY(answerOf(m_store->messages().put(m_id, messages)));
    QVERIFY(answerOf(m_store->messages().put(ConversationId(u"v2"_s), others)));
}

QString StoreThreadTest::shapeOf(const ThreadStretch& stretch)
{
    const auto number = [](const PlacedMessage& placed) {
        if (placed.at != timeOf(placed.message.id.text().mid(1).toInt()))
            QTest::qFail("a message of another place", __FILE__, __LINE__);
        return placed.message.id.text().mid(1).toInt();
    };
    if (stretch.messages.isEmpty())
        return u"nothing"_s;
    for (int i = 1; i < stretch.messages.size(); ++i) {
        if (number(stretch.messages.at(i)) != number(stretch.messages.at(i - 1)) + 1)
            return u"gap"_s;
    }
    QString shape = u"%1-%2"_s.arg(number(stretch.messages.constFirst())).arg(number(stretch.messages.constLast()));
    if (stretch.above)
        shape.prepend(u"(%1) "_s.arg(number(*stretch.above)));
    if (stretch.below)
        shape.append(u" (%1)"_s.arg(number(*stretch.below)));
    return shape;
}

void StoreThreadTest::everyQuestionWalksTheThreadsIndex()
{
    m_store.reset();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"explain"_s);
        database.setDatabaseName(m_directory->filePath(u"cache.db"_s));
        QVERIFY(database.open());
        for (const QString& sql : threadQueries()) {
            QSqlQuery explain(database);
            QVERIFY2(explain.prepare(u"EXPLAIN QUERY PLAN "_s + sql), qPrintable(sql));
            for (int i = 0; i < sql.count(u'?'); ++i)
                explain.addBindValue(1);
            QVERIFY(explain.exec());
            QStringList plan;
            while (explain.next())
                plan.append(explain.value(3).toString());
            const QString all = plan.join(u'\n');
            QVERIFY2(all.contains(u"INDEX message_thread (conversation_id=? AND "_s), qPrintable(sql + u'\n' + all));
            QVERIFY2(!all.contains(u"SCAN message"_s) && !all.contains(u"TEMP B-TREE"_s),
                     qPrintable(sql + u'\n' + all));
        }
    }
    QSqlDatabase::removeDatabase(u"explain"_s);
}

void StoreThreadTest::newestAndWhatIsAbove()
{
    QCOMPARE(shapeOf(read({.conversation = m_id, .atLeast = 30})), u"(89) 90-119"_s);
    QCOMPARE(shapeOf(read({.conversation = m_id, .atLeast = count})), u"0-119"_s);
    QCOMPARE(shapeOf(read({.conversation = ConversationId(u"none"_s), .atLeast = 30})), u"nothing"_s);
}

void StoreThreadTest::heldAndMoreAtBothEnds()
{
    ThreadSpan span{.conversation = m_id, .from = placeOf(33), .to = placeOf(48)};
    QCOMPARE(shapeOf(read(span)), u"(32) 33-48 (49)"_s);
    span.older = 10;
    span.newer = 7;
    QCOMPARE(shapeOf(read(span)), u"(22) 23-55 (56)"_s);
    span.older = 33;
    span.newer = 71;
    QCOMPARE(shapeOf(read(span)), u"0-119"_s);
    span = {.conversation = m_id, .from = placeOf(33)};
    QCOMPARE(shapeOf(read(span)), u"(32) 33-119"_s);
    QVERIFY(read(span).newest.isEmpty());
    span.to = placeOf(40);
    QCOMPARE(read(span).newest.size(), 50);
    QCOMPARE(read(span).newest.constLast().message.id, MessageId(idOf(119)));
}

void StoreThreadTest::aroundAMessage()
{
    ThreadSpan span{.conversation = m_id, .around = MessageId(idOf(60)), .older = 5, .newer = 6};
    QCOMPARE(shapeOf(read(span)), u"(54) 55-66 (67)"_s);
    // Of another thread, or of none.
    span.around = MessageId(u"x60"_s);
    span.atLeast = 10;
    QCOMPARE(shapeOf(read(span)), u"(109) 110-119"_s);
}

void StoreThreadTest::moreThanMay_data()
{
    QTest::addColumn<bool>("dropsOldest");
    QTest::addColumn<QString>("shape");
    QTest::newRow("the newest are left out") << false << u"(9) 10-29 (30)"_s;
    QTest::newRow("the oldest are left out") << true << u"(99) 100-119"_s;
}

void StoreThreadTest::moreThanMay()
{
    QFETCH(bool, dropsOldest);
    QFETCH(QString, shape);
    QCOMPARE(shapeOf(read({.conversation = m_id, .from = placeOf(10), .most = 20, .dropsOldest = dropsOldest})), shape);
}

void StoreThreadTest::fillsUpWhereThereIsLittle()
{
    QCOMPARE(shapeOf(read({.conversation = m_id, .from = placeOf(110), .atLeast = 30})), u"(89) 90-119"_s);
    // What was held is gone altogether.
    QCOMPARE(shapeOf(read({.conversation = m_id, .from = ThreadPlace{timeOf(count) + 1, {}}, .atLeast = 30})),
             u"(89) 90-119"_s);
}

void StoreThreadTest::countsTheirsBehindAPlace()
{
    QCOMPARE(read({.conversation = m_id}).theirsBelow, 0);
    QCOMPARE(read({.conversation = m_id, .knownUpTo = placeOf(100)}).theirsBelow, 10);
    QCOMPARE(read({.conversation = m_id, .knownUpTo = placeOf(119)}).theirsBelow, 0);
}

void StoreThreadTest::theOutboxIsOfTheSameMoment()
{
    OutboxEntry entry = outboxEntry(u"o1"_s, m_id, u"hello"_s, at(9, 30));
    QVERIFY(answerOf(m_store->outbox().add(entry)));
    QCOMPARE(read({.conversation = m_id, .atLeast = 10}).outbox.size(), 1);
    entry.state = OutboxState::Accepted;
    entry.acceptedAs = MessageId(u"m200"_s);
    m_store->outbox().update(entry, OutboxState::Queued);
    m_store->messages().put(m_id, {message(u"m200"_s, u"hello"_s, true, at(9, 30))});
    const ThreadStretch after = read({.conversation = m_id, .atLeast = 10});
    QVERIFY(after.outbox.isEmpty());
    QCOMPARE(after.messages.constLast().message.id, MessageId(u"m200"_s));
}

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "StoreThreadTest.moc"
