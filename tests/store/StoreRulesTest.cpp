#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/GroupStore.h"
#include "store/MessageStore.h"
#include "store/ReadMarkStore.h"
#include "store/SearchStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QTemporaryDir>
#include <QThread>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// What the store makes of what it is given: which word counts, what is unread, what a row says.
class StoreRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void olderNeverReplacesNewer();
    void statusOnlyGoesForward_data();
    void statusOnlyGoesForward();
    void thinnerObjectEmptiesNothing();
    void thinnerContactLiftsNoBlock();
    void foldersAndCounts();
    void groupsFilter();
    void groupsOutOfConversations();
    void newestMessageMakesTheRow();
    void unreadCountsAfterTheMark();
    void unreadByWhatSakariSays();
    void unreadSinceFirstSeen();
    void markUnreadIsTheLastText();
    void closedHereUntilSakariAgrees();
    void closedHereYieldsToANewText();
    void removedConversationIsGone();
    void messageStaysInItsThread();
    void oneChangeATransactionOnThisThread();
    void cancelledReadingsAreSkipped();
    void fiveThousandConversations();

private:
    ConversationRow row(const ConversationId& id) { return *answerOf(m_store->conversations().row(id)); }
    QStringList rows(const ConversationQuery& query);
    void put(const ConversationId& id, const QList<Message>& messages)
    {
        QVERIFY(answerOf(m_store->messages().put(id, messages)));
    }
    void putOne(const Conversation& conversation) { QVERIFY(answerOf(m_store->conversations().put({conversation}))); }
    void open();

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
    const ConversationId m_id{u"v1"_s};
    const Contact m_maya = contact(u"c1"_s, u"Maya"_s, u"Okafor"_s, u"+14155550132"_s);
};

void StoreRulesTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    open();
}

void StoreRulesTest::cleanup()
{
    m_store.reset();
}

void StoreRulesTest::open()
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_directory->path(), m_clock);
    QVERIFY(answerOf(m_store->open()).isEmpty());
}

QStringList StoreRulesTest::rows(const ConversationQuery& query)
{
    QStringList ids;
    for (const ConversationRow& row : answerOf(m_store->conversations().rows(query, 100)))
        ids.append(row.id.text());
    return ids;
}

void StoreRulesTest::olderNeverReplacesNewer()
{
    Conversation newer = conversation(u"v1"_s, m_maya, message(u"m2"_s, u"second"_s, false, at(9, 0)));
    newer.groupName = u"New name"_s;
    Conversation older = conversation(u"v1"_s, m_maya, message(u"m1"_s, u"first"_s, true, at(8, 0)));
    older.groupName = u"Old name"_s;
    older.isClosed = true;
    putOne(newer);
    putOne(older);
    QCOMPARE(answerOf(m_store->conversations().get(m_id)), std::optional(newer));
    // Its message is history all the same.
    QCOMPARE(answerOf(m_store->messages().count(m_id)), 2);
    QCOMPARE(row(m_id).preview, u"second"_s);
}

void StoreRulesTest::statusOnlyGoesForward_data()
{
    using Status = DeliveryStatus;
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("incoming");
    QTest::addColumn<int>("after");
    const auto row = [](const char* name, Status before, Status incoming, Status after) {
        QTest::newRow(name) << int(before) << int(incoming) << int(after);
    };
    row("onwards", Status::Queued, Status::Sent, Status::Sent);
    row("delivered", Status::Sent, Status::Delivered, Status::Delivered);
    row("not back", Status::Delivered, Status::Queued, Status::Delivered);
    row("not back from failed", Status::Failed, Status::Sent, Status::Failed);
    row("not to a word nobody knows", Status::Sent, Status::Unknown, Status::Sent);
    row("one end to another", Status::Delivered, Status::Failed, Status::Failed);
}

void StoreRulesTest::statusOnlyGoesForward()
{
    QFETCH(int, before);
    QFETCH(int, incoming);
    QFETCH(int, after);
    Message text = message(u"m1"_s, u"hello"_s, true, at(9, 0));
    text.status = DeliveryStatus(before);
    put(m_id, {text});
    text.status = DeliveryStatus(incoming);
    text.updated.at = at(9, 1);
    put(m_id, {text});
    QCOMPARE(int(answerOf(m_store->messages().newest(m_id, 1)).at(0).status), after);
}

void StoreRulesTest::thinnerObjectEmptiesNothing()
{
    Message whole = message(u"m1"_s, u"hello"_s, true, at(9, 0));
    whole.price = 0.01;
    whole.segments = 1;
    whole.created.byName = u"Sam"_s;
    whole.media = {{QUrl(u"https://example.org/a.jpg"_s), {}, {}, {}}};
    put(m_id, {whole});
    Message thin;
    thin.id = whole.id;
    thin.outgoing = true;
    thin.status = DeliveryStatus::Delivered;
    thin.statusText = whole.statusText;
    put(m_id, {thin});
    whole.conversationId = m_id;
    QCOMPARE(answerOf(m_store->messages().newest(m_id, 5)), QList<Message>{whole});
}

void StoreRulesTest::thinnerContactLiftsNoBlock()
{
    Contact blocked = m_maya;
    blocked.blocked = at(8, 0);
    blocked.attributes = {{u"city"_s, u"Oakland"_s}};
    blocked.updated.at = at(8, 0);
    QVERIFY(answerOf(m_store->contacts().put({blocked})));
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"hi"_s, false, at(9, 0))));
    QVERIFY(row(m_id).isBlocked);
    QCOMPARE(answerOf(m_store->contacts().get(m_maya.id))->attributes, blocked.attributes);
    // The contact itself, newer and without the block, does.
    Contact free = m_maya;
    free.updated.at = at(9, 5);
    QVERIFY(answerOf(m_store->contacts().put({free})));
    QVERIFY(!row(m_id).isBlocked);
}

void StoreRulesTest::foldersAndCounts()
{
    Conversation theirs = conversation(u"theirs"_s, m_maya, message(u"m1"_s, u"question"_s, false, at(9, 0)));
    theirs.serverUnread = {u"x"_s};
    const Conversation ours = conversation(u"ours"_s, m_maya, message(u"m2"_s, u"answer"_s, true, at(9, 1)));
    Conversation closed = conversation(u"closed"_s, m_maya, message(u"m3"_s, u"bye"_s, false, at(9, 2)));
    closed.isClosed = true;
    closed.serverUnread = {u"x"_s};
    QVERIFY(answerOf(m_store->conversations().put({theirs, ours, closed})));
    QCOMPARE(rows({Folder::Open, {}, {}}), (QStringList{u"ours"_s, u"theirs"_s}));
    QCOMPARE(rows({Folder::Unread, {}, {}}), QStringList{u"theirs"_s});
    QCOMPARE(rows({Folder::NeedsReply, {}, {}}), QStringList{u"theirs"_s});
    QCOMPARE(rows({Folder::Closed, {}, {}}), QStringList{u"closed"_s});
    QCOMPARE(answerOf(m_store->conversations().counts({})), (FolderCounts{2, 1, 1, 1}));
    QCOMPARE(answerOf(m_store->conversations().rows({Folder::Open, {}, {}}, 1)).size(), 1);
}

void StoreRulesTest::groupsFilter()
{
    Conversation service = conversation(u"service"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0)));
    service.groupId = GroupId(u"g2"_s);
    const Conversation sales = conversation(u"sales"_s, m_maya, message(u"m2"_s, u"b"_s, true, at(9, 1)));
    QVERIFY(answerOf(m_store->conversations().put({service, sales})));
    QCOMPARE(rows({Folder::Open, GroupId(u"g2"_s), {}}), QStringList{u"service"_s});
    QCOMPARE(answerOf(m_store->conversations().counts(GroupId(u"g2"_s))), (FolderCounts{1, 0, 1, 0}));
    QCOMPARE(answerOf(m_store->conversations().counts(GroupId(u"none"_s))), FolderCounts());
}

void StoreRulesTest::groupsOutOfConversations()
{
    Conversation service = conversation(u"v2"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0)));
    service.groupId = GroupId(u"g2"_s);
    service.groupName = u"After-sales"_s;
    const Conversation sales = conversation(u"v1"_s, m_maya, message(u"m2"_s, u"b"_s, true, at(9, 1)));
    QVERIFY(answerOf(m_store->conversations().put({service, sales})));
    const QList<Group> groups = answerOf(m_store->groups().all());
    QCOMPARE(groups, (QList<Group>{{service.groupId, u"After-sales"_s, {service.number}, false},
                                   {sales.groupId, u"Sales"_s, {sales.number}, false}}));
}

void StoreRulesTest::newestMessageMakesTheRow()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"two\nlines"_s, false, at(9, 0))));
    QCOMPARE(row(m_id).preview, u"two lines"_s);
    QCOMPARE(row(m_id).name, u"Maya Okafor"_s);
    QVERIFY(row(m_id).needsReply);
    Message photo = message(u"m2"_s, {}, true, at(9, 1));
    photo.status = DeliveryStatus::Failed;
    photo.media = {{QUrl(u"https://example.org/a.jpg"_s), {}, {}, {}}};
    put(m_id, {photo, message(u"m0"_s, u"long ago"_s, false, at(7, 0))});
    const ConversationRow now = row(m_id);
    QVERIFY(now.previewIsPhoto && now.previewIsOutgoing && !now.needsReply);
    QCOMPARE(now.lastStatus, DeliveryStatus::Failed);
    QCOMPARE(now.when, at(9, 1));
}

void StoreRulesTest::unreadCountsAfterTheMark()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0))));
    QVERIFY(answerOf(m_store->readMarks().markRead(m_id)));
    QCOMPARE(row(m_id).unreadCount, 0);
    put(m_id, {message(u"m2"_s, u"b"_s, false, at(9, 1)), message(u"m3"_s, u"ours"_s, true, at(9, 2)),
               message(u"m4"_s, u"c"_s, false, at(9, 3)), message(u"m0"_s, u"history"_s, false, at(6, 0))});
    QCOMPARE(row(m_id).unreadCount, 2);
    open();
    QCOMPARE(row(m_id).unreadCount, 2);
    QVERIFY(answerOf(m_store->readMarks().markRead(m_id)));
    QCOMPARE(row(m_id).unreadCount, 0);
    // Sakari's own field means nothing once there is a mark.
    Conversation again = conversation(u"v1"_s, m_maya, message(u"m4"_s, u"c"_s, false, at(9, 3)));
    again.serverUnread = {u"x"_s};
    putOne(again);
    QCOMPARE(row(m_id).unreadCount, 0);
}

void StoreRulesTest::unreadByWhatSakariSays()
{
    put(m_id, {message(u"m1"_s, u"old"_s, false, at(8, 0)), message(u"m2"_s, u"ours"_s, true, at(8, 30)),
               message(u"m3"_s, u"a"_s, false, at(9, 0)), message(u"m4"_s, u"b"_s, false, at(9, 1))});
    Conversation there = conversation(u"v1"_s, m_maya, message(u"m4"_s, u"b"_s, false, at(9, 1)));
    there.serverUnread = {u"x"_s};
    putOne(there);
    QCOMPARE(row(m_id).unreadCount, 2);
    there.serverUnread.clear();
    there.updated.at = at(9, 5);
    putOne(there);
    QCOMPARE(row(m_id).unreadCount, 0);
}

void StoreRulesTest::unreadSinceFirstSeen()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0))));
    QCOMPARE(row(m_id).unreadCount, 0);
    putOne(conversation(u"v1"_s, m_maya, message(u"m2"_s, u"b"_s, false, at(9, 1))));
    QCOMPARE(row(m_id).unreadCount, 1);
}

void StoreRulesTest::markUnreadIsTheLastText()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m3"_s, u"ours"_s, true, at(9, 2))));
    put(m_id, {message(u"m1"_s, u"a"_s, false, at(9, 0)), message(u"m2"_s, u"b"_s, false, at(9, 1))});
    QVERIFY(answerOf(m_store->readMarks().markUnread(m_id)));
    QCOMPARE(row(m_id).unreadCount, 1);
    QVERIFY(answerOf(m_store->readMarks().markRead(m_id)));
    QCOMPARE(row(m_id).unreadCount, 0);
}

void StoreRulesTest::closedHereUntilSakariAgrees()
{
    Conversation open = conversation(u"v1"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0)));
    putOne(open);
    QVERIFY(answerOf(m_store->conversations().setClosedHere(m_id, true)));
    QVERIFY(row(m_id).isClosed);
    QVERIFY(!row(m_id).needsReply);
    putOne(open); // a poll that was on its way
    QVERIFY(row(m_id).isClosed);
    QVERIFY(answerOf(m_store->conversations().get(m_id))->isClosed);
    QVERIFY(answerOf(m_store->conversations().setClosedHere(m_id, std::nullopt)));
    QVERIFY(!row(m_id).isClosed);

    QVERIFY(answerOf(m_store->conversations().setClosedHere(m_id, true)));
    Conversation closed = open;
    closed.isClosed = true;
    closed.updated.at = at(9, 1);
    putOne(closed);
    open.updated.at = at(9, 2);
    putOne(open); // it was reopened there, and the agreement has ended what was done here
    QVERIFY(!row(m_id).isClosed);
}

void StoreRulesTest::closedHereYieldsToANewText()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0))));
    QVERIFY(answerOf(m_store->conversations().setClosedHere(m_id, true)));
    put(m_id, {message(u"m2"_s, u"wait!"_s, false, at(9, 1))});
    QVERIFY(!row(m_id).isClosed);
    QVERIFY(row(m_id).needsReply);
}

void StoreRulesTest::removedConversationIsGone()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"unforgettable"_s, false, at(9, 0))));
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"kept"_s, 0})));
    QVERIFY(answerOf(m_store->conversations().remove({m_id})));
    QVERIFY(!answerOf(m_store->conversations().get(m_id)));
    QCOMPARE(answerOf(m_store->messages().count(m_id)), 0);
    QVERIFY(rows({Folder::Open, {}, u"unforgettable"_s}).isEmpty());
    QCOMPARE(answerOf(m_store->drafts().load(m_id)).text, u"kept"_s);
}

void StoreRulesTest::messageStaysInItsThread()
{
    put(m_id, {message(u"m1"_s, u"mine"_s, false, at(9, 0))});
    put(ConversationId(u"v2"_s), {message(u"m1"_s, u"mine"_s, false, at(9, 0))});
    QCOMPARE(answerOf(m_store->messages().count(m_id)), 1);
    QCOMPARE(answerOf(m_store->messages().count(ConversationId(u"v2"_s))), 0);
}

void StoreRulesTest::oneChangeATransactionOnThisThread()
{
    QList<StoreChange> changes;
    QThread* told = nullptr;
    connect(m_store.get(), &Store::changed, this, [&](const StoreChange& change) {
        changes.append(change);
        told = QThread::currentThread();
    });
    QList<Conversation> many;
    for (int i = 0; i < 100; ++i)
        many.append(conversation(u"v%1"_s.arg(i), m_maya, message(u"m%1"_s.arg(i), u"a"_s, false, at(9, 0))));
    QVERIFY(answerOf(m_store->conversations().put(many)));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).conversations.size(), 100);
    QCOMPARE(changes.at(0).threads.size(), 100);
    QVERIFY(changes.at(0).contacts.contains(m_maya.id));
    QCOMPARE(told, QThread::currentThread());
    QVERIFY(answerOf(m_store->conversations().put(many)));
    QCOMPARE(changes.size(), 1);
}

void StoreRulesTest::cancelledReadingsAreSkipped()
{
    QFuture<QList<ConversationRow>> reading = m_store->conversations().rows({Folder::Open, {}, u"a"_s}, 10);
    reading.cancel();
    QTRY_VERIFY(reading.isFinished());
    QCOMPARE(reading.resultCount(), 0);
}

void StoreRulesTest::fiveThousandConversations()
{
    constexpr int many = 5000;
    for (int first = 0; first < many; first += 100) {
        QList<Conversation> page;
        for (int i = first; i < first + 100; ++i) {
            Conversation one =
                conversation(u"v%1"_s.arg(i), contact(u"c%1"_s.arg(i), u"Person"_s, u"%1"_s.arg(i), {}),
                             message(u"m%1"_s.arg(i), u"text number %1"_s.arg(i), i % 2 == 0, at(9, 0).addSecs(-i)));
            one.isClosed = i % 5 == 4;
            page.append(one);
        }
        m_store->conversations().put(page);
    }
    QCOMPARE(answerOf(m_store->conversations().counts({})), (FolderCounts{4000, 0, 2000, 1000}));
    const QList<ConversationRow> top = answerOf(m_store->conversations().rows({Folder::Closed, {}, {}}, 3));
    QCOMPARE(top.size(), 3);
    QCOMPARE(top.at(0).id.text(), u"v4"_s);
    QCOMPARE(top.at(2).id.text(), u"v14"_s);
    const auto found = answerOf(m_store->search().find({Folder::Open, {}, u"person 4321"_s}, 10));
    QCOMPARE(found.rows.size(), 1);
    QCOMPARE(found.rows.at(0).id.text(), u"v4321"_s);
    QCOMPARE(answerOf(m_store->conversations().count()), many);
}

QTEST_GUILESS_MAIN(StoreRulesTest)
#include "StoreRulesTest.moc"
