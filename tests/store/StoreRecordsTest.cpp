#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/GroupStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/ReadMarkStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "store/TemplateStore.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// What goes into the store comes out of it, now and after the next start.
class StoreRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void conversationComesBackWhole();
    void messageComesBackWhole();
    void contactComesBackWhole();
    void outboxEntryComesBackWhole_data();
    void outboxEntryComesBackWhole();
    void restartKeepsEverything();

private:
    void reopen();

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

namespace {

Stamp stamp(int minute)
{
    return {at(8, minute), u"Maya Okafor"_s, u"inbox"_s};
}

Contact fullContact()
{
    Contact contact = samples::contact(u"c1"_s, u"Zoë"_s, u"O'Brien"_s, u"+14155550132"_s);
    contact.email = u"zoe@example.org"_s;
    contact.mobile = {u"+14155550132"_s, u"US"_s, true, u"mobile"_s, at(7, 0)};
    contact.lists = {{u"l1"_s, u"VIP"_s, at(7, 1), {}}, {{}, u"old tag"_s, {}, at(7, 2)}};
    contact.attributes = {{u"city"_s, u"Zürich"_s}, {u"size"_s, u"42"_s}};
    contact.crmIds = {{u"hubspot"_s, u"77"_s}};
    contact.optIn = at(7, 3);
    contact.blocked = at(7, 4);
    contact.valid = false;
    contact.error = {u"CONT-010"_s, u"asked for no further communication"_s};
    contact.created = stamp(1);
    contact.updated = stamp(2);
    return contact;
}

Message fullMessage()
{
    Message message = samples::message(u"m1"_s, u"Hola 👋\nsecond line"_s, true, at(8, 5));
    message.conversationId = ConversationId(u"v1"_s);
    message.contactId = ContactId(u"c1"_s);
    message.groupId = GroupId(u"g1"_s);
    message.templateText = u"Hola {{firstName}}"_s;
    message.isMms = true;
    message.phoneNumber = u"+14155550100"_s;
    message.price = 0.0079;
    message.segments = 2;
    message.read = true;
    message.status = DeliveryStatus::Failed;
    message.statusText = u"Undelivered"_s;
    message.media = {{QUrl(u"https://example.org/a.jpg"_s), u"image/jpeg"_s, u"a"_s, u"a.jpg"_s}};
    message.sendAt = at(8, 4);
    message.error = {u"MSG-019"_s, u"unreachable"_s};
    message.created = stamp(5);
    message.updated = stamp(6);
    return message;
}

Conversation fullConversation()
{
    Conversation conversation = samples::conversation(u"v1"_s, fullContact(), fullMessage());
    conversation.isClosed = true;
    conversation.closedAt = at(8, 7);
    conversation.number.country = u"US"_s;
    conversation.serverUnread = {u"u1"_s, u"u2"_s};
    conversation.created = stamp(3);
    conversation.updated = stamp(8);
    return conversation;
}

} // namespace

void StoreRecordsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    reopen();
}

void StoreRecordsTest::cleanup()
{
    m_store.reset();
}

void StoreRecordsTest::reopen()
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_directory->path(), m_clock);
    QVERIFY(answerOf(m_store->open()).isEmpty());
}

void StoreRecordsTest::conversationComesBackWhole()
{
    QVERIFY(answerOf(m_store->conversations().put({fullConversation()})));
    const auto back = answerOf(m_store->conversations().get(ConversationId(u"v1"_s)));
    QVERIFY(back.has_value());
    QCOMPARE(back->lastMessage->text, fullConversation().lastMessage->text);
    QCOMPARE(*back, fullConversation());
}

void StoreRecordsTest::messageComesBackWhole()
{
    QVERIFY(answerOf(m_store->messages().put(ConversationId(u"v1"_s), {fullMessage()})));
    const auto back = answerOf(m_store->messages().newest(ConversationId(u"v1"_s), 10));
    QCOMPARE(back, QList<Message>{fullMessage()});
    QCOMPARE(answerOf(m_store->messages().count(ConversationId(u"v1"_s))), 1);
}

void StoreRecordsTest::contactComesBackWhole()
{
    QVERIFY(answerOf(m_store->contacts().put({fullContact()})));
    QCOMPARE(answerOf(m_store->contacts().get(ContactId(u"c1"_s))), std::optional(fullContact()));
    QCOMPARE(answerOf(m_store->contacts().byNumber(u"+14155550132"_s)), std::optional(fullContact()));
    QCOMPARE(answerOf(m_store->contacts().get(ContactId(u"nobody"_s))), std::optional<Contact>());
}

void StoreRecordsTest::outboxEntryComesBackWhole_data()
{
    QTest::addColumn<int>("state");
    for (int state = int(OutboxState::Queued); state <= int(OutboxState::Discarded); ++state)
        QTest::addRow("state %d", state) << state;
}

void StoreRecordsTest::outboxEntryComesBackWhole()
{
    QFETCH(int, state);
    OutboxEntry reply = outboxEntry(u"o1"_s, ConversationId(u"v1"_s), u"on my way 🚗"_s, at(9, 0));
    reply.state = OutboxState(state);
    reply.text.media = fullMessage().media;
    reply.fenceAt = at(9, 1);
    reply.fenceMessage = MessageId(u"m1"_s);
    reply.acceptedAs = MessageId(u"m2"_s);
    reply.error = {ApiError::Kind::SlowedDown, 429, u"X"_s, u"slow down"_s, std::chrono::milliseconds(1500)};
    OutboxEntry first = outboxEntry(u"o2"_s, {}, u"hello"_s, at(9, 2));
    first.text.to = ToContact{ContactId(u"c1"_s), fullContact().mobile, GroupId(u"g1"_s)};
    QVERIFY(answerOf(m_store->outbox().add(reply)));
    QVERIFY(answerOf(m_store->outbox().add(first)));
    QVERIFY2(!answerOf(m_store->outbox().add(reply)), "the same click twice");
    reopen();
    QCOMPARE(answerOf(m_store->outbox().get(reply.id)), std::optional(reply));
    QCOMPARE(answerOf(m_store->outbox().get(first.id)), std::optional(first));
}

void StoreRecordsTest::restartKeepsEverything()
{
    const ConversationId id(u"v1"_s);
    const MessageTemplate greeting{TemplateId(u"t1"_s), u"Greeting"_s, TemplateType::Web, u"Hi {{firstName}}"_s,
                                   fullMessage().media, stamp(1),      stamp(2)};
    const Group group{GroupId(u"g1"_s), u"Sales"_s, {fullConversation().number}, true};
    answerOf(m_store->conversations().put({fullConversation()}));
    answerOf(m_store->templates().replaceAll({greeting}));
    answerOf(m_store->groups().replaceAll({group}));
    answerOf(m_store->drafts().save(id, {u"half a sen"_s, 4}));
    answerOf(m_store->syncNotes().set(u"walk"_s, u"300"_s));
    reopen();
    QCOMPARE(answerOf(m_store->conversations().get(id)), std::optional(fullConversation()));
    QCOMPARE(answerOf(m_store->templates().all()), QList<MessageTemplate>{greeting});
    QCOMPARE(answerOf(m_store->groups().all()), QList<Group>{group});
    QCOMPARE(answerOf(m_store->drafts().load(id)), (Draft{u"half a sen"_s, 4}));
    QCOMPARE(answerOf(m_store->syncNotes().get(u"walk"_s)), u"300"_s);
}

QTEST_GUILESS_MAIN(StoreRecordsTest)
#include "StoreRecordsTest.moc"
