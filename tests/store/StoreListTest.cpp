#include "store/ConversationStore.h"
#include "store/Databases.h"
#include "store/GroupStore.h"
#include "store/ListRows.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/ReadMarkStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rejoinder::ConversationQuery)

/// The list of conversations as the store reads it: in pages, in places, in counts; and at what cost.
class StoreListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walksIndexesAlone_data();
    void walksIndexesAlone();
    void pagesJoinToTheWhole_data();
    void pagesJoinToTheWhole();
    void equalTimesLoseNobody();
    void countsAreWhatCountingFinds();
    void standings();
    void rowsAtTheirPlaces();

private:
    void fill(int conversations, int minutesApart = 1);
    QList<ListPlace> wholeList(const ConversationQuery& query);
    int counted(const QString& condition) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

void StoreListTest::init()
{
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_directory->path(), m_clock);
    QVERIFY(answerOf(m_store->open()).isEmpty());
}

static ConversationId idOf(int i)
{
    return ConversationId(u"v%1"_s.arg(i));
}

static Conversation made(int i, const QDateTime& when)
{
    const bool outgoing = i % 3 == 0;
    Conversation made = conversation(
        idOf(i).text(), contact(u"c%1"_s.arg(i), u"Person"_s, QString::number(i), u"+1415555%1"_s.arg(1000 + i)),
        message(u"m%1"_s.arg(i), u"text"_s, outgoing, when));
    made.groupId = GroupId(u"g%1"_s.arg(i % 2));
    made.isClosed = i % 5 == 0;
    if (i % 4 == 1)
        made.serverUnread = {u"anybody"_s};
    return made;
}

void StoreListTest::fill(int conversations, int minutesApart)
{
    QList<Conversation> all;
    for (int i = 0; i < conversations; ++i)
        all.append(made(i, at(9, 0).addSecs(-60LL * minutesApart * i)));
    QVERIFY(answerOf(m_store->conversations().put(all)));
}

static void addLists()
{
    QTest::addColumn<ConversationQuery>("query");
    const QList<std::pair<const char*, Folder>> folders{
        {"open", Folder::Open}, {"unread", Folder::Unread}, {"needs", Folder::NeedsReply}, {"closed", Folder::Closed}};
    for (const auto& [name, folder] : folders) {
        QTest::newRow(name) << ConversationQuery{folder, {}, {}};
        QTest::addRow("%s of a group", name) << ConversationQuery{folder, GroupId(u"g1"_s), {}};
    }
}

void StoreListTest::walksIndexesAlone_data()
{
    addLists();
}

void StoreListTest::walksIndexesAlone()
{
    QFETCH(ConversationQuery, query);
    m_store.reset();
    Databases databases(m_directory->path(), m_clock);
    databases.open();
    const ListPlace from{1000, 3};
    const QStringList statements{listRowsSql(query, {}), listRowsSql(query, from), listPlacesSql(query, {}),
                                 listPlacesSql(query, from)};
    for (const QString& sql : statements) {
        Statement plan(databases, u"EXPLAIN QUERY PLAN "_s + sql);
        for (int i = 0; i < sql.count(u'?'); ++i)
            plan.bind(1);
        plan.exec();
        QStringList steps;
        while (plan.next())
            steps.append(plan.text(3));
        const QString said = steps.join(u'\n');
        QVERIFY2(!steps.isEmpty() && !said.contains(u"TEMP B-TREE"_s), qPrintable(said));
        // A partial index holds its folder alone, so that walking all of it from the top is no more than is asked for.
        const bool isPartial = query.groupId.isEmpty() && !sql.contains(u"(?, ?)"_s) &&
                               (query.folder == Folder::Unread || query.folder == Folder::NeedsReply);
        QVERIFY2(isPartial || !said.contains(u"SCAN"_s), qPrintable(said));
        QVERIFY2(!sql.contains(u"(?, ?)"_s) || said.contains(u"last_at<?"_s), qPrintable(said));
        QVERIFY2(sql.contains(u"preview"_s) || said.contains(u"COVERING INDEX"_s), qPrintable(said));
    }
    Statement plan(databases, u"EXPLAIN QUERY PLAN "_s + countsSql(query.groupId));
    if (!query.groupId.isEmpty())
        plan.bind(query.groupId.text());
    plan.exec();
    while (plan.next())
        QVERIFY2(plan.text(3).contains(u"folder_count"_s), qPrintable(plan.text(3)));
}

QList<ListPlace> StoreListTest::wholeList(const ConversationQuery& query)
{
    QList<ListPlace> places;
    for (const ConversationRow& row : answerOf(m_store->conversations().rows(query, 10'000)))
        places.append(row.place);
    return places;
}

void StoreListTest::pagesJoinToTheWhole_data()
{
    addLists();
}

void StoreListTest::pagesJoinToTheWhole()
{
    QFETCH(ConversationQuery, query);
    fill(120);
    const QList<ListPlace> whole = wholeList(query);
    QVERIFY(whole.size() > 5);
    QVERIFY(std::is_sorted(whole.begin(), whole.end(), std::greater<>()));
    QList<ListPlace> byRows;
    QList<ListPlace> byPlaces;
    for (std::optional<ListPlace> after; byRows.size() < whole.size(); after = byRows.constLast()) {
        const QList<ConversationRow> rows = answerOf(m_store->conversations().rows(query, 7, after));
        QVERIFY(!rows.isEmpty() && rows.size() <= 7);
        for (const ConversationRow& row : rows)
            byRows.append(row.place);
        byPlaces += answerOf(m_store->conversations().places(query, 7, after));
    }
    QCOMPARE(byRows, whole);
    QCOMPARE(byPlaces, whole);
    QVERIFY(answerOf(m_store->conversations().rows(query, 7, whole.constLast())).isEmpty());
}

void StoreListTest::equalTimesLoseNobody()
{
    fill(60, 0);
    const ConversationQuery open{Folder::Open, {}, {}};
    const QList<ListPlace> whole = wholeList(open);
    QCOMPARE(whole.size(), 48);
    QList<ListPlace> pages = answerOf(m_store->conversations().places(open, 10));
    while (pages.size() < whole.size())
        pages += answerOf(m_store->conversations().places(open, 10, pages.constLast()));
    QCOMPARE(pages, whole);
}

int StoreListTest::counted(const QString& condition) const
{
    QSqlQuery query(QSqlDatabase::database(u"counting"_s));
    if (!query.exec(u"SELECT count(*) FROM conversation WHERE "_s + condition) || !query.next())
        return -1;
    return query.value(0).toInt();
}

void StoreListTest::countsAreWhatCountingFinds()
{
    fill(40);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"counting"_s);
    database.setDatabaseName(m_directory->filePath(u"cache.db"_s));
    QVERIFY(database.open());
    QRandomGenerator chance(20261121);
    const auto below = [&chance](int end) { return int(chance.bounded(end)); };
    for (int step = 0; step < 150; ++step) {
        const int i = below(60);
        const QDateTime now = at(10, 0).addSecs(step);
        switch (below(7)) {
        case 0: { // Anything about it may have changed, its group too.
            Conversation next = made(i, now);
            next.lastMessage->id = MessageId(u"later%1"_s.arg(step));
            next.groupId = GroupId(below(4) == 0 ? QString() : u"g%1"_s.arg(below(3)));
            next.isClosed = below(2) == 0;
            QVERIFY(answerOf(m_store->conversations().put({next})));
            break;
        }
        case 1:
            answerOf(m_store->conversations().remove({idOf(i), idOf(i + 1)}));
            break;
        case 2:
            answerOf(m_store->conversations().setClosedHere(idOf(i), below(2) == 0));
            break;
        case 3:
            answerOf(m_store->readMarks().markRead(idOf(i)));
            break;
        case 4:
            answerOf(m_store->readMarks().markUnread(idOf(i)));
            break;
        case 5:
            answerOf(m_store->messages().put(idOf(i), {message(u"t%1"_s.arg(step), u"t"_s, below(2) == 0, now)}));
            break;
        case 6:
            answerOf(m_store->outbox().add(outboxEntry(u"o%1"_s.arg(step), idOf(i), u"reply"_s, now)));
            break;
        }
        for (const QString& group : {QString(), u"g0"_s, u"g1"_s, u"g2"_s, u"nobody's"_s}) {
            const QString of =
                group.isEmpty() ? u"1"_s : u"group_id='%1'"_s.arg(QString(group).replace(u"'"_s, u"''"_s));
            const FolderCounts counts = answerOf(m_store->conversations().counts(GroupId(group)));
            const FolderCounts found{
                counted(of + u" AND is_closed=0"_s), counted(of + u" AND is_closed=0 AND unread>0"_s),
                counted(of + u" AND is_closed=0 AND needs_reply=1"_s), counted(of + u" AND is_closed=1"_s)};
            QVERIFY2(counts == found, qPrintable(u"step %1, group '%2'"_s.arg(step).arg(group)));
        }
    }
    database = {};
    QSqlDatabase::removeDatabase(u"counting"_s);
}

void StoreListTest::standings()
{
    fill(30);
    const ConversationQuery open{Folder::Open, {}, {}};
    const QList<ConversationRow> rows = answerOf(m_store->conversations().rows(open, 100));
    const ConversationRow top = rows.at(1);
    const ConversationRow held = rows.at(15);
    const ConversationRow far = rows.at(20);
    const QSet<ConversationId> ids{top.id, held.id, far.id, idOf(5), ConversationId(u"nobody"_s)};
    const auto found = answerOf(m_store->conversations().standings(open, ids, {{held.place.pk}, rows.at(9).place}));
    QCOMPARE(found.size(), ids.size());
    for (const ListStanding& one : found) {
        if (one.id == top.id) {
            QCOMPARE(one, (ListStanding{top.id, top.place, true, top}));
        } else if (one.id == held.id) {
            QCOMPARE(one, (ListStanding{held.id, held.place, true, held}));
        } else if (one.id == far.id) {
            QCOMPARE(one, (ListStanding{far.id, far.place, true, std::nullopt}));
        } else if (one.id == idOf(5)) {
            QVERIFY(one.place.pk > 0 && !one.belongs && !one.row);
        } else {
            QCOMPARE(one, (ListStanding{ConversationId(u"nobody"_s), {}, false, std::nullopt}));
        }
    }
    // The same rows in the list of a group to which they do not belong.
    const auto elsewhere = answerOf(
        m_store->conversations().standings({Folder::Open, GroupId(u"g9"_s), {}}, {top.id}, {{}, rows.at(9).place}));
    QVERIFY(!elsewhere.constFirst().belongs && !elsewhere.constFirst().row);
}

void StoreListTest::rowsAtTheirPlaces()
{
    fill(30);
    const QList<ConversationRow> rows = answerOf(m_store->conversations().rows({}, 100));
    const QList<qint64> pks{rows.at(7).place.pk, 4711, rows.at(2).place.pk};
    QCOMPARE(answerOf(m_store->conversations().rowsAt(pks)), (QList<ConversationRow>{rows.at(7), rows.at(2)}));
}

QTEST_GUILESS_MAIN(StoreListTest)
#include "StoreListTest.moc"
