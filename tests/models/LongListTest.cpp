#include "models/ConversationListModel.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/ReadMarkStore.h"
#include "support/Answer.h"
#include "support/RowLog.h"
#include "support/SampleStore.h"
#include "support/Samples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// A list that is longer than what is held of it in full.
class LongListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void hasEveryRowAndReadsThoseInSight();
    void holdsABoundedNumberInFull();
    void aRowFarDownIsHeldOnceItIsKnown();
    void anyDayEndsWithWhatTheStoreSays_data();
    void anyDayEndsWithWhatTheStoreSays();
    void aBurstComesTogether();
    void searchReadsByPages();

private:
    void start(int conversations);
    void settle();

    std::unique_ptr<SampleStore> m_sample;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void LongListTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_sample.reset();
}

/// What was written so far has been read and told; see ConversationListModelTest.
void LongListTest::settle()
{
    for (int i = 0; i < 3; ++i)
        answerOf(m_sample->store().conversations().counts({}));
}

void LongListTest::start(int conversations)
{
    m_tester.reset();
    m_model.reset();
    m_sample = std::make_unique<SampleStore>(conversations);
    m_model = std::make_unique<ConversationListModel>(m_sample->store());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(!m_model->isLoading());
    QTRY_VERIFY(m_model->isComplete());
    settle();
}

void LongListTest::hasEveryRowAndReadsThoseInSight()
{
    start(450);
    QCOMPARE(m_model->rowCount(), 405);
    QVERIFY(!m_model->canFetchMore({}));
    const QModelIndex far = m_model->index(300);
    QVERIFY(!far.data(ConversationListModel::RowRole).isValid());
    QVERIFY(m_model->rowAt(299).id.isEmpty());
    RowLog log(*m_model);
    QTRY_VERIFY(far.data(ConversationListModel::RowRole).isValid());
    const QString said = log.take();
    QVERIFY2(said.startsWith(u"change "_s) && !said.contains(u';'), qPrintable(said));
    const ConversationRow row = m_model->rowAt(300);
    QCOMPARE(m_model->rowOf(row.id), 300);
    QCOMPARE(m_model->match(m_model->index(0), ConversationListModel::IdRole, QVariant::fromValue(row.id), 1,
                            Qt::MatchExactly),
             QModelIndexList{far});
    // One far away that nobody has looked at moves all the same.
    const auto last = answerOf(m_sample->store().conversations().rows({}, 405)).constLast();
    QCOMPARE(m_model->rowOf(last.id), -1);
    answerOf(m_sample->store().messages().put(
        last.id, {message(u"from far"_s, u"still here"_s, false, m_sample->clock().now().addSecs(60))}));
    settle();
    QCOMPARE(log.take(), u"move 404->0;change 0"_s);
    QCOMPARE(m_model->rowAt(0).preview, u"still here"_s);
}

void LongListTest::holdsABoundedNumberInFull()
{
    start(1500);
    QCOMPARE(m_model->rowCount(), 1350);
    const auto walk = [this](int from, int to, int by) {
        for (int row = from; row != to; row += by)
            QTRY_VERIFY(m_model->index(row).data(ConversationListModel::IdRole).isValid());
    };
    walk(0, 1350, 1);
    QVERIFY2(m_model->heldInFull() <= 700, qPrintable(QString::number(m_model->heldInFull())));
    walk(1349, -1, -1);
    QVERIFY2(m_model->heldInFull() <= 700, qPrintable(QString::number(m_model->heldInFull())));
}

void LongListTest::aRowFarDownIsHeldOnceItIsKnown()
{
    start(450);
    const auto rows = answerOf(m_sample->store().conversations().rows({}, 405));
    const ConversationId id = rows.at(380).id;
    m_model->setHeld(id);
    QTRY_COMPARE(m_model->rowOf(id), 380);
    settle();
    RowLog log(*m_model);
    answerOf(m_sample->store().messages().put(
        id, {message(u"far"_s, u"still here"_s, false, m_sample->clock().now().addSecs(60))}));
    settle();
    QCOMPARE(log.take(), u"change 380"_s);
    m_model->setHeld({});
    settle();
    QCOMPARE(log.take(), u"move 380->0"_s);
}

void LongListTest::anyDayEndsWithWhatTheStoreSays_data()
{
    QTest::addColumn<int>("folder");
    QTest::addColumn<bool>("withHeld");
    for (const bool withHeld : {false, true}) {
        QTest::addRow("open %d", withHeld) << int(Folder::Open) << withHeld;
        QTest::addRow("unread %d", withHeld) << int(Folder::Unread) << withHeld;
        QTest::addRow("needs reply %d", withHeld) << int(Folder::NeedsReply) << withHeld;
    }
}

void LongListTest::anyDayEndsWithWhatTheStoreSays()
{
    QFETCH(int, folder);
    QFETCH(bool, withHeld);
    start(120);
    const ConversationQuery query{Folder(folder), {}, {}};
    m_model->setQuery(query);
    QTRY_VERIFY(!m_model->isLoading());
    QRandomGenerator chance(7);
    Store& store = m_sample->store();
    for (int step = 0; step < 40; ++step) {
        const int count = chance.bounded(4) == 0 ? 30 : 1;
        QList<Conversation> page;
        for (int i = 0; i < count; ++i) {
            const int which = chance.bounded(140);
            const ConversationId id = SampleStore::idOf(which);
            const QString text = u"day-%1-%2"_s.arg(step).arg(i);
            Conversation next = conversation(id.text(), contact(u"k%1"_s.arg(which), u"K"_s, {}, u"+1415555"_s),
                                             message(text, text, chance.bounded(2) == 0,
                                                     m_sample->clock().now().addSecs(chance.bounded(9000) - 7000)));
            next.isClosed = chance.bounded(5) == 0;
            page.append(next);
        }
        store.conversations().put(page);
        const ConversationId other = SampleStore::idOf(chance.bounded(120));
        switch (chance.bounded(6)) {
        case 0:
            store.conversations().remove({other});
            break;
        case 1:
            store.readMarks().markUnread(other);
            break;
        case 2:
            store.readMarks().markRead(other);
            break;
        case 3:
            if (withHeld && m_model->rowCount() > 9)
                m_model->setHeld(m_model->rowAt(chance.bounded(9)).id);
            break;
        case 4:
            m_model->setHeld({});
            break;
        }
        if (chance.bounded(3) == 0)
            settle();
    }
    m_model->setHeld({});
    const auto wanted = answerOf(store.conversations().rows(query, 1000));
    const auto same = [&] {
        if (m_model->rowCount() != wanted.size())
            return false;
        for (int row = 0; row < wanted.size(); ++row) {
            if (m_model->rowAt(row) != wanted.at(row))
                return false;
        }
        return true;
    };
    (void)QTest::qWaitFor(same, 10'000);
    QCOMPARE(m_model->rowCount(), wanted.size());
    for (int row = 0; row < wanted.size(); ++row) {
        const ConversationRow shown = m_model->rowAt(row);
        QVERIFY2(shown == wanted.at(row), qPrintable(u"row %1: %2 '%3' at %4, not %5 '%6' at %7"_s.arg(row)
                                                         .arg(shown.id.text(), shown.preview)
                                                         .arg(shown.place.at)
                                                         .arg(wanted.at(row).id.text(), wanted.at(row).preview)
                                                         .arg(wanted.at(row).place.at)));
    }
    QTRY_COMPARE(m_model->counts(), std::optional(answerOf(store.conversations().counts({}))));
}

void LongListTest::aBurstComesTogether()
{
    start(60);
    QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
    const int before = m_model->rowCount();
    constexpr int pages = 20;
    for (int page = 0; page < pages; ++page) {
        QList<Conversation> some;
        for (int i = 0; i < 50; ++i) {
            const QString id = u"burst-%1-%2"_s.arg(page).arg(i);
            some.append(conversation(
                id, contact(u"k-"_s + id, u"K"_s, {}, u"+1415555"_s),
                message(u"m-"_s + id, id, false, m_sample->clock().now().addDays(-100).addSecs(-50 * page - i))));
        }
        m_sample->store().conversations().put(some);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), before + 50 * pages, 30'000);
    QVERIFY2(inserts.count() < pages, qPrintable(QString::number(inserts.count())));
}

void LongListTest::searchReadsByPages()
{
    start(450);
    m_model->setQuery({Folder::Open, {}, u"1415555"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->isLoading(), 30'000);
    RowLog log(*m_model);
    QTRY_VERIFY_WITH_TIMEOUT((m_model->fetchMore({}), m_model->rowCount() > 100), 30'000);
    QVERIFY(!log.take().contains(u"reset"_s));
    // And back to the list.
    m_model->setQuery({});
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->isLoading() && m_model->rowCount() == 405, 30'000);
}

QTEST_GUILESS_MAIN(LongListTest)
#include "LongListTest.moc"
