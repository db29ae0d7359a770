#include "models/ContactTableModel.h"
#include "models/OrderChange.h"
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

class ContactTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsNothingBeforeItIsAsked();
    void showsRowsAsTheyAreRead();
    void followsTheStore();
    void followsALargeChange();
    void followsMessages();
    void aNewQueryTakesTheOldOnesPlace();
    void findsAndHandsOut();
    void orderChanges();

private:
    static Contact person(int i)
    {
        return contact(u"c%1"_s.arg(i), u"Person"_s, u"%1"_s.arg(i, 5, 10, QChar(u'0')), u"+1415%1"_s.arg(5550000 + i));
    }
    void fill(int from, int count)
    {
        QList<Contact> contacts;
        for (int i = from; i < from + count; ++i)
            contacts.append(person(i));
        QVERIFY(answerOf(m_store->contacts().put(contacts)));
    }
    /// Every row, read as a view does that is scrolled from top to bottom.
    QStringList names();

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ContactTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ContactTableModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_directory->path(), m_clock);
    QVERIFY(answerOf(m_store->open()).isEmpty());
    m_model = std::make_unique<ContactTableModel>(*m_store);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

QStringList ContactTableModelTest::names()
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!QTest::qWaitFor([&] { return m_model->rowAt(row) != nullptr; }))
            QTest::qFail("a row is never read", __FILE__, __LINE__);
        else
            names.append(m_model->rowAt(row)->contact.fullName());
    }
    return names;
}

void ContactTableModelTest::readsNothingBeforeItIsAsked()
{
    fill(0, 3);
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy answered(m_model.get(), &ContactTableModel::answered);
    m_model->setQuery({});
    QVERIFY(m_model->isLoading());
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->columnCount(), 7);
    QVERIFY(!m_model->isLoading());
    QTRY_COMPARE(m_model->countOfAll(), 3);
    const QModelIndex name = m_model->index(1, int(ContactColumn::Name));
    QCOMPARE(name.data().toString(), u"Person 00001"_s);
    QCOMPARE(name.siblingAtColumn(int(ContactColumn::Number)).data().toString(), u"+14155550001"_s);
    QCOMPARE(name.data(ContactTableModel::RowRole).value<ContactRow>().contact, person(1));
    QCOMPARE(name.data(ContactTableModel::IdRole).value<ContactId>(), person(1).id);
}

void ContactTableModelTest::showsRowsAsTheyAreRead()
{
    fill(0, 3000);
    QList<int> counts;
    connect(m_model.get(), &ContactTableModel::countsChanged, this, [&] {
        if (m_model->isCounted())
            counts.append(m_model->rowCount());
    });
    m_model->setQuery({});
    QVERIFY(!m_model->isCounted());
    QTRY_VERIFY(m_model->isComplete());
    QVERIFY(m_model->isCounted());
    QVERIFY(!counts.isEmpty());
    QCOMPARE(counts.count(3000), counts.size());
    QCOMPARE(m_model->rowCount(), 3000);
    const QModelIndex far = m_model->index(2500, 0);
    QVERIFY(!far.data(ContactTableModel::IsReadRole).toBool());
    QVERIFY(!m_model->rowAt(2500));
    QTRY_VERIFY(far.data(ContactTableModel::IsReadRole).toBool());
    QCOMPARE(far.data().toString(), u"Person 02500"_s);
    QCOMPARE(names().size(), 3000);
    QVERIFY(m_model->heldInFull() <= 900);
}

void ContactTableModelTest::followsTheStore()
{
    fill(0, 500);
    m_model->setQuery({});
    QTRY_VERIFY(m_model->isComplete());
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex stays = m_model->index(400, 2);
    const QPersistentModelIndex moves = m_model->index(10, 0);
    const QPersistentModelIndex goes = m_model->index(20, 0);
    Contact renamed = person(10);
    renamed.firstName = u"Zoe"_s;
    QVERIFY(answerOf(m_store->contacts().put({renamed, person(600)})));
    QVERIFY(answerOf(m_store->contacts().remove({person(20).id})));
    QTRY_VERIFY(!goes.isValid());
    QTRY_COMPARE(m_model->rowCount(), 500);
    QTRY_COMPARE(moves.row(), 499);
    QTRY_COMPARE(moves.data().toString(), u"Zoe 00010"_s);
    QCOMPARE(stays.row(), 398);
    QCOMPARE(stays.column(), 2);
    QCOMPARE(m_model->rowOf(renamed.id), 499);
    QVERIFY(reset.isEmpty());
    QStringList sorted = names();
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(names(), sorted);
    // What it was written under before is known no more.
    QVERIFY(answerOf(m_store->contacts().put({person(20)})));
    QTRY_COMPARE(m_model->rowCount(), 501);
    QTRY_COMPARE(m_model->countOfAll(), 501);
}

void ContactTableModelTest::followsALargeChange()
{
    fill(0, 1000);
    m_model->setQuery({});
    QTRY_VERIFY(m_model->isComplete());
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QList<QPersistentModelIndex> before;
    for (int i = 0; i < 1000; i += 7)
        before.append(m_model->index(i, i % 7));
    QList<Contact> reversed;
    QList<ContactId> gone;
    for (int i = 0; i < 1000; ++i) {
        Contact one = person(i);
        one.lastName = u"%1"_s.arg(99999 - i);
        if (i % 3 == 0)
            gone.append(one.id);
        else
            reversed.append(one);
    }
    fill(1000, 100);
    QVERIFY(answerOf(m_store->contacts().put(reversed)));
    QVERIFY(answerOf(m_store->contacts().remove(gone)));
    const int left = 1000 - int(gone.size()) + 100;
    QTRY_COMPARE(m_model->rowCount(), left);
    QTRY_VERIFY(m_model->isComplete());
    QTRY_COMPARE(m_model->index(left - 1, 0).data().toString(), u"Person 99998"_s);
    for (int i = 0; i < before.size(); ++i) {
        const int was = 7 * i;
        QCOMPARE(before.at(i).isValid(), was % 3 != 0);
        if (was % 3 == 0)
            continue;
        QCOMPARE(before.at(i).column(), was % 7);
        QTRY_VERIFY(m_model->rowAt(before.at(i).row()));
        QTRY_COMPARE(m_model->rowAt(before.at(i).row())->contact.lastName, u"%1"_s.arg(99999 - was));
    }
    QVERIFY(reset.isEmpty());
}

void ContactTableModelTest::followsMessages()
{
    fill(0, 5);
    m_model->setQuery({.sortBy = ContactColumn::LastMessage, .order = Qt::DescendingOrder});
    QTRY_VERIFY(m_model->isComplete());
    QVERIFY(!m_model->rowAt(0)->lastMessageAt.isValid());
    const Message hello = message(u"m1"_s, u"Hello"_s, false, at(9, 0));
    QVERIFY(answerOf(m_store->conversations().put({conversation(u"v1"_s, person(3), hello)})));
    QTRY_COMPARE(names().constFirst(), u"Person 00003"_s);
    QTRY_COMPARE(m_model->rowAt(0)->lastMessageAt, at(9, 0));
    QCOMPARE(m_model->rowAt(0)->conversations, 1);
    QVERIFY(answerOf(m_store->conversations().put(
        {conversation(u"v2"_s, person(4), message(u"m2"_s, u"Later"_s, false, at(9, 30)))})));
    QTRY_COMPARE(names().constFirst(), u"Person 00004"_s);
    Message newer = message(u"m3"_s, u"And I again"_s, false, at(10, 0));
    newer.conversationId = ConversationId(u"v1"_s);
    QVERIFY(answerOf(m_store->messages().put(ConversationId(u"v1"_s), {newer})));
    QTRY_COMPARE(names().constFirst(), u"Person 00003"_s);
    QTRY_COMPARE(m_model->rowAt(0)->lastMessageAt, at(10, 0));
}

void ContactTableModelTest::aNewQueryTakesTheOldOnesPlace()
{
    fill(0, 2000);
    QSignalSpy answered(m_model.get(), &ContactTableModel::answered);
    for (const QString& typed : {u"p"_s, u"pe"_s, u"per"_s, u"person 0170"_s})
        m_model->setQuery({.typed = typed});
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(answered.size(), 1);
    // Ten by their names, and one by the digits of the number.
    QCOMPARE(m_model->rowCount(), 11);
    QCOMPARE(names().mid(0, 2), (QStringList{u"Person 00170"_s, u"Person 01700"_s}));
    QTRY_COMPARE(m_model->countOfAll(), 2000);
    m_model->setQuery({.typed = u"nobody"_s});
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setQuery({.typed = u"person"_s});
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), 2000);
}

void ContactTableModelTest::findsAndHandsOut()
{
    fill(0, 1500);
    Contact listed = person(1500);
    listed.lists = {{u"l1"_s, u"VIP"_s, at(8, 0), {}}};
    QVERIFY(answerOf(m_store->contacts().put({listed})));
    QSignalSpy lists(m_model.get(), &ContactTableModel::listsChanged);
    m_model->setQuery({});
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowOf(listed.id), -1);
    QCOMPARE(answerOf(m_model->find(listed.id)), 1500);
    QCOMPARE(answerOf(m_model->find(ContactId(u"unknown"_s))), -1);
    QList<int> all;
    for (int row = 1500; row >= 0; --row)
        all.append(row);
    const QList<Contact> contacts = answerOf(m_model->contactsAt(all));
    QCOMPARE(contacts.size(), 1501);
    QCOMPARE(contacts.constFirst(), listed);
    QCOMPARE(contacts.constLast(), person(0));
    QTRY_COMPARE(lists.size(), 1);
    QCOMPARE(m_model->lists(), (QList<ContactList>{{u"l1"_s, u"VIP"_s, {}, {}}}));
}

void ContactTableModelTest::orderChanges()
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 300; ++round) {
        QList<qint64> before;
        for (qint64 pk = 1; pk <= 30; ++pk) {
            if (dice.bounded(3) > 0)
                before.append(pk);
        }
        QList<qint64> after;
        QSet<qint64> movers;
        for (qint64 pk = 1; pk <= 34; ++pk) {
            if (dice.bounded(4) == 0)
                continue;
            if (dice.bounded(6) == 0) {
                after.insert(dice.bounded(after.size() + 1), pk);
                movers.insert(pk);
            } else {
                after.append(pk);
            }
        }
        const OrderChange change = OrderChange::between(before, after, movers);
        QVERIFY(change.isInSteps);
        QList<qint64> rows = before;
        for (auto run = change.removals.crbegin(); run != change.removals.crend(); ++run)
            rows.remove(run->first, run->count);
        for (const OrderChange::Move& move : change.moves) {
            rows.removeOne(move.pk);
            rows.insert(move.below == 0 ? 0 : rows.indexOf(move.below) + 1, move.pk);
        }
        for (const OrderChange::Run& run : change.insertions)
            rows = rows.mid(0, run.first) + after.mid(run.first, run.count) + rows.mid(run.first);
        QCOMPARE(rows, after);
    }
    QVERIFY(!OrderChange::between({1, 2, 3}, {3, 2, 1}, {}).isInSteps);
}

QTEST_GUILESS_MAIN(ContactTableModelTest)
#include "ContactTableModelTest.moc"
