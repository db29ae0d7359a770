#include "domain/ContactSearch.h"
#include "store/ContactSelection.h"
#include "store/ContactStore.h"
#include "store/ContactTable.h"
#include "store/ConversationStore.h"
#include "store/Databases.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rejoinder::ContactQuery)

/// The table of contacts as the store reads it: its orders, its filters, and at what cost.
class StoreContactTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sorts_data();
    void sorts();
    void filters_data();
    void filters();
    void filtersManyAsItFiltersFew();
    void hasFirstRowsBeforeAllOfThem();
    void looksAtAFewNumbersForTheFirstRows();
    void noticesWhoeverGetsTheSameNumber();
    void walksIndexesAlone_data();
    void walksIndexesAlone();
    void listsAndCount();

private:
    QString found(const ContactQuery& query);

    QTemporaryDir m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

void StoreContactTableTest::initTestCase()
{
    m_store = std::make_unique<Store>(m_directory.path(), m_clock);
    QVERIFY(answerOf(m_store->open()).isEmpty());
    // Named by the letters of their ids; none has the place in one order that it has in another by chance.
    Contact a = contact(u"a"_s, u"Zoë"_s, u"Ahn"_s, u"+15550000004"_s);
    a.email = u"zoe@b.example"_s;
    a.lists = {{u"l1"_s, u"VIP customers"_s, {}, {}}};
    a.optIn = at(7, 0);
    a.updated.at = at(8, 0);
    Contact b = contact(u"b"_s, u"Álvaro"_s, u"Peña"_s, u"+15550000002"_s);
    b.email = u"Alvaro@a.example"_s;
    b.lists = {{{}, u"été"_s, {}, {}}, {u"l1"_s, u"VIP customers"_s, {}, {}}};
    b.updated.at = at(8, 30);
    Contact c = contact(u"c"_s, {}, {}, u"+15550000003"_s);
    c.blocked = at(7, 0);
    c.updated.at = at(8, 0).addDays(-30);
    Contact d = contact(u"d"_s, u"alba"_s, {}, u"+15550000002"_s);
    d.valid = false;
    d.blocked = at(7, 30);
    Contact e = contact(u"e"_s, u"מיכל"_s, u"כהן"_s, {});
    e.mobile.valid = false;
    e.email = u"michal@c.example"_s;
    e.updated.at = at(8, 45);
    const Contact f = contact(u"f"_s, {}, {}, u"+15550000001"_s);
    QVERIFY(answerOf(m_store->contacts().put({a, b, c, d, e, f})));
    // The person of a conversation who has no id is nobody's contact.
    QVERIFY(answerOf(
        m_store->conversations().put({conversation(u"v1"_s, b, message(u"m1"_s, u"One"_s, false, at(9, 0))),
                                      conversation(u"v2"_s, a, message(u"m2"_s, u"Two"_s, false, at(9, 30))),
                                      conversation(u"v3"_s, contact({}, u"Alba"_s, u"Nobody"_s, u"+15550000002"_s),
                                                   message(u"m3"_s, u"Three"_s, false, at(10, 0)))})));
}

QString StoreContactTableTest::found(const ContactQuery& query)
{
    QString ids;
    const ContactTableAnswer first = answerOf(m_store->contactTable().first(query, 100));
    for (const StoredContactRow& one : first.rows)
        ids += one.row.contact.id.text();
    const auto order = answerOf(m_store->contactTable().order(query, {}));
    if (!order || order->pks != first.pks)
        return u"the first rows and the order differ"_s;
    return ids;
}

void StoreContactTableTest::sorts_data()
{
    QTest::addColumn<ContactColumn>("column");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("name: case and accents are nothing, the unnamed by number")
        << ContactColumn::Name << u"dbaefc"_s << u"eabdcf"_s;
    QTest::newRow("number") << ContactColumn::Number << u"fbdcae"_s << u"acdbfe"_s;
    QTest::newRow("email") << ContactColumn::Email << u"beacdf"_s << u"aebfdc"_s;
    QTest::newRow("lists") << ContactColumn::Lists << u"bacfde"_s << u"abedfc"_s;
    QTest::newRow("standing") << ContactColumn::Standing << u"afbecd"_s << u"dcebfa"_s;
    QTest::newRow("last message") << ContactColumn::LastMessage << u"bacdef"_s << u"abfedc"_s;
    QTest::newRow("updated") << ContactColumn::Updated << u"cabedf"_s << u"ebacfd"_s;
}

void StoreContactTableTest::sorts()
{
    QFETCH(ContactColumn, column);
    QTEST(found({.sortBy = column}), "up");
    QTEST(found({.sortBy = column, .order = Qt::DescendingOrder}), "down");
}

void StoreContactTableTest::filters_data()
{
    using Quick = ContactQuery::Quick;
    QTest::addColumn<ContactQuery>("query");
    QTest::addColumn<QString>("ids");
    QTest::newRow("nothing") << ContactQuery{} << u"dbaefc"_s;
    QTest::newRow("accents") << ContactQuery{.typed = u"pena"_s} << u"b"_s;
    QTest::newRow("right to left") << ContactQuery{.typed = u"מיכ"_s} << u"e"_s;
    QTest::newRow("e-mail") << ContactQuery{.typed = u"example"_s} << u"bae"_s;
    QTest::newRow("several words") << ContactQuery{.typed = u"zoe b.example"_s} << u"a"_s;
    QTest::newRow("digits") << ContactQuery{.typed = u"0000002"_s} << u"db"_s;
    QTest::newRow("a digit") << ContactQuery{.typed = u"4"_s} << u"a"_s;
    QTest::newRow("in quotes") << ContactQuery{.typed = u"\"zoe ahn\""_s} << u"a"_s;
    QTest::newRow("nobody") << ContactQuery{.typed = u"nobody"_s} << QString();
    QTest::newRow("blocked") << ContactQuery{.quick = Quick::Blocked} << u"dc"_s;
    QTest::newRow("is:blocked") << ContactQuery{.typed = u"is:blocked"_s} << u"dc"_s;
    QTest::newRow("es:bloqueado") << ContactQuery{.typed = u"es:bloqueado"_s} << u"dc"_s;
    QTest::newRow("invalid") << ContactQuery{.quick = Quick::Invalid} << u"de"_s;
    QTest::newRow("está:inválido") << ContactQuery{.typed = u"está:inválido"_s} << u"de"_s;
    QTest::newRow("both") << ContactQuery{.typed = u"is:blocked"_s, .quick = Quick::Invalid} << u"d"_s;
    QTest::newRow("unnamed") << ContactQuery{.quick = Quick::Unnamed} << u"fc"_s;
    QTest::newRow("is:unnamed") << ContactQuery{.typed = u"is:unnamed"_s} << u"fc"_s;
    QTest::newRow("duplicates stand together") << ContactQuery{.quick = Quick::DuplicateNumber} << u"bd"_s;
    QTest::newRow("is:duplicate, by name")
        << ContactQuery{.typed = u"is:duplicate al"_s, .order = Qt::DescendingOrder} << u"bd"_s;
    QTest::newRow("this week") << ContactQuery{.quick = Quick::ChangedThisWeek} << u"bae"_s;
    QTest::newRow("before") << ContactQuery{.typed = u"before:2026-03-01"_s} << u"c"_s;
    QTest::newRow("desde") << ContactQuery{.typed = u"desde:2026-03-01"_s} << u"bae"_s;
    QTest::newRow("opted in") << ContactQuery{.typed = u"is:opted-in"_s} << u"a"_s;
    QTest::newRow("list") << ContactQuery{.list = u"VIP customers"_s} << u"ba"_s;
    QTest::newRow("list:vip") << ContactQuery{.typed = u"list:vip"_s} << u"ba"_s;
    QTest::newRow("quoted list") << ContactQuery{.typed = u"lista:\"vip cust\" zoe"_s} << u"a"_s;
    QTest::newRow("tag:ete") << ContactQuery{.typed = u"tag:ete"_s} << u"b"_s;
    QTest::newRow("no such list") << ContactQuery{.list = u"VIP"_s} << QString();
    QTest::newRow("an unknown operator is a word") << ContactQuery{.typed = u"is:zoe"_s} << QString();
}

void StoreContactTableTest::filters()
{
    QFETCH(ContactQuery, query);
    QTEST(found(query), "ids");
}

/// What many fulfil is picked out of the order of all, which is kept until somebody changes.
void StoreContactTableTest::filtersManyAsItFiltersFew()
{
    const QTemporaryDir directory;
    Store store(directory.path(), m_clock);
    answerOf(store.open());
    const auto person = [](int i, const QString& first) {
        return contact(u"c%1"_s.arg(i), first, QString::number(10'000 + i), u"+1%1"_s.arg(i));
    };
    QList<Contact> people;
    for (int i = 0; i < 1200; ++i)
        people.append(person(i, i % 2 == 0 ? u"Even"_s : u"Odd"_s));
    QVERIFY(answerOf(store.contacts().put(people)));
    const ContactQuery even{.typed = u"even"_s, .order = Qt::DescendingOrder};
    const auto names = [&](const ContactQuery& query) {
        const ContactTableAnswer answer = answerOf(store.contactTable().first(query, 2000));
        QStringList all;
        for (const StoredContactRow& one : answer.rows)
            all.append(one.row.contact.fullName());
        return answer.isWhole ? all : QStringList();
    };
    QStringList wanted;
    for (int i = 1198; i >= 0; i -= 2)
        wanted.append(u"Even %1"_s.arg(10'000 + i));
    QCOMPARE(names(even), wanted);
    QCOMPARE(names(even), wanted);
    QVERIFY(answerOf(store.contacts().put({person(0, u"Evening"_s), person(5000, u"Even"_s)})));
    QVERIFY(answerOf(store.contacts().remove({people.at(2).id})));
    wanted.removeOne(u"Even 10000"_s);
    wanted.removeOne(u"Even 10002"_s);
    wanted.prepend(u"Even 15000"_s);
    wanted.prepend(u"Evening 10000"_s);
    QCOMPARE(names(even), wanted);
}

/// A filter that many fulfil, in an order in which nobody has looked at them yet.
void StoreContactTableTest::hasFirstRowsBeforeAllOfThem()
{
    const QTemporaryDir directory;
    Store store(directory.path(), m_clock);
    answerOf(store.open());
    QList<Contact> people;
    for (int i = 0; i < 1200; ++i)
        people.append(contact(u"c%1"_s.arg(i), i % 2 == 0 ? u"Even"_s : u"Odd"_s, QString::number(10'000 + i),
                              u"+1555%1"_s.arg(7000 - i)));
    QVERIFY(answerOf(store.contacts().put(people)));
    const ContactQuery query{.typed = u"even 55"_s, .sortBy = ContactColumn::Number};
    const ContactTableAnswer first = answerOf(store.contactTable().first(query, 60));
    QVERIFY(!first.isWhole);
    QCOMPARE(first.pks.size(), 60);
    QCOMPARE(first.rows.size(), 60);
    QCOMPARE(first.rows.constFirst().row.contact.mobile.number, u"+15555802"_s);
    const auto whole = answerOf(store.contactTable().order(query, {}));
    QVERIFY(whole);
    QCOMPARE(whole->pks.size(), 600);
    QCOMPARE(whole->pks.mid(0, 60), first.pks);
    const ContactTableAnswer again = answerOf(store.contactTable().first(query, 60));
    QVERIFY(again.isWhole);
    QCOMPARE(again.pks, whole->pks);
    QCOMPARE(again.rows.size(), 60);
}

/// No index knows one or two digits within a number. Where many have them, the first rows do not wait for all numbers.
void StoreContactTableTest::looksAtAFewNumbersForTheFirstRows()
{
    const QTemporaryDir directory;
    Store store(directory.path(), m_clock);
    answerOf(store.open());
    QList<Contact> people;
    for (int i = 0; i < 2500; ++i)
        people.append(contact(u"c%1"_s.arg(i), u"One"_s, QString::number(10'000 + i),
                              i < 2400 ? u"+15550001234"_s : u"+18880001234"_s));
    people[0].firstName = u"Two 88"_s; // by a word, and last of all
    QVERIFY(answerOf(store.contacts().put(people)));
    const ContactQuery all{};
    QCOMPARE(answerOf(store.contactTable().order(all, {}))->pks.size(), 2500);

    const ContactTableAnswer many = answerOf(store.contactTable().first({.typed = u"55"_s}, 60));
    QVERIFY2(!many.isWhole, "the numbers of all were looked at");
    QCOMPARE(many.pks.size(), 60);
    QCOMPARE(many.rows.constFirst().row.contact.lastName, u"10001"_s);
    const auto whole = answerOf(store.contactTable().order({.typed = u"55"_s}, {}));
    QVERIFY(whole);
    QCOMPARE(whole->pks.size(), 2400);
    QCOMPARE(whole->pks.mid(0, 60), many.pks);

    // Hardly anybody, and too far down.
    const ContactTableAnswer few = answerOf(store.contactTable().first({.typed = u"88"_s}, 60));
    QVERIFY(few.isWhole);
    QCOMPARE(few.pks.size(), 101);
    QCOMPARE(few.rows.constFirst().row.contact.lastName, u"12400"_s);
    // A second condition, of which an index knows.
    const ContactTableAnswer both = answerOf(store.contactTable().first({.typed = u"5 two"_s}, 1));
    QCOMPARE(both.rows.size(), 1);
    QCOMPARE(both.rows.constFirst().row.contact.lastName, u"10000"_s);
}

/// Who they are is remembered, and not for longer than it is true.
void StoreContactTableTest::noticesWhoeverGetsTheSameNumber()
{
    const QTemporaryDir directory;
    Store store(directory.path(), m_clock);
    answerOf(store.open());
    const auto names = [&](const QString& typed) {
        const ContactTableAnswer answer = answerOf(store.contactTable().first({.typed = typed}, 100));
        QStringList all;
        for (const StoredContactRow& one : answer.rows)
            all.append(one.row.contact.firstName);
        return all;
    };
    const auto one = contact(u"1"_s, u"One"_s, {}, u"+15550000001"_s);
    const auto two = contact(u"2"_s, u"Two"_s, {}, u"+15550000002"_s);
    const auto twin = contact(u"3"_s, u"Twin"_s, {}, u"+15550000001"_s);
    QVERIFY(answerOf(store.contacts().put({one, two})));
    QCOMPARE(names(u"is:duplicate"_s), QStringList());
    QVERIFY(answerOf(store.contacts().put({twin})));
    QCOMPARE(names(u"is:duplicate"_s), (QStringList{u"One"_s, u"Twin"_s}));
    QCOMPARE(names(u"is:duplicate tw"_s), QStringList{u"Twin"_s});
    QVERIFY(answerOf(store.contacts().put({contact(u"1"_s, u"One"_s, {}, u"+15550000002"_s)})));
    QCOMPARE(names(u"is:duplicate"_s), (QStringList{u"One"_s, u"Two"_s}));
    QVERIFY(answerOf(store.contacts().remove({two.id})));
    QCOMPARE(names(u"is:duplicate"_s), QStringList());
    QCOMPARE(names(u"o"_s), QStringList{u"One"_s});
}

void StoreContactTableTest::walksIndexesAlone_data()
{
    QTest::addColumn<ContactQuery>("query");
    for (int column = 0; column <= int(ContactColumn::Updated); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QTest::addRow("column %d, %d", column, int(order))
                << ContactQuery{.sortBy = ContactColumn(column), .order = order};
    }
    QTest::newRow("filters") << ContactQuery{.typed = u"before:2026-03-01 after:2026-01-01 is:opted-in 4"_s,
                                             .quick = ContactQuery::Quicks(31),
                                             .list = u"VIP"_s};
}

void StoreContactTableTest::walksIndexesAlone()
{
    QFETCH(ContactQuery, query);
    const QTemporaryDir directory;
    Databases databases(directory.path(), m_clock);
    databases.open();
    const ContactSelection selection(query, ContactSearch::parsed(query.typed, QLocale::c(), m_clock.now().date()),
                                     m_clock.now());
    QStringList statements;
    for (const ContactSelection::Part part : selection.parts())
        statements.append(selection.walk(part));
    for (const ContactSelection::Set& set : selection.sets())
        statements.append(set.sql);
    statements.append(ContactSelection::withShortRun());
    for (const QString& sql : std::as_const(statements)) {
        Statement plan(databases, u"EXPLAIN QUERY PLAN "_s + sql);
        for (int i = 0; i < sql.count(u'?'); ++i)
            plan.bind(u"1"_s);
        plan.exec();
        QStringList steps;
        while (plan.next())
            steps.append(plan.text(3));
        const QString said = steps.join(u'\n');
        QVERIFY2(!steps.isEmpty() && !said.contains(u"TEMP B-TREE"_s), qPrintable(said));
        for (const QString& step : std::as_const(steps))
            QVERIFY2(!step.contains(u" contact "_s) || step.contains(u"USING COVERING INDEX contact_by_"_s),
                     qPrintable(said));
    }
}

void StoreContactTableTest::listsAndCount()
{
    const ContactTableFacts facts = answerOf(m_store->contactTable().facts());
    QCOMPARE(facts.count, 6);
    QCOMPARE(facts.lists, (QList<ContactList>{{{}, u"été"_s, {}, {}}, {u"l1"_s, u"VIP customers"_s, {}, {}}}));
    QCOMPARE(answerOf(m_store->contactTable().pkOf(ContactId(u"unknown"_s))), 0);
}

QTEST_GUILESS_MAIN(StoreContactTableTest)
#include "StoreContactTableTest.moc"
