#include "domain/ManyTexts.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QTemporaryDir>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// What the vault holds, and how the list and the thread show it.
class StoreOutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void draftShowsInItsRow();
    void theDraftGoesWithTheTextThatItBecame();
    void outboxShowsInItsRow();
    void acceptedTextShowsOnce();
    void acceptedTextStaysGoneWithANewCache();
    void itsMessageSaysHowItEnded_data();
    void itsMessageSaysHowItEnded();
    void isWrittenFromAnyStateThatItMayHave();
    void outboxInOrder();
    void manyAreWrittenTogetherOrNotAtAll();
    void drainsBeforeItDies();

private:
    ConversationRow row(const ConversationId& id) { return *answerOf(m_store->conversations().row(id)); }
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

void StoreOutboxTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    open();
}

void StoreOutboxTest::cleanup()
{
    m_store.reset();
}

void StoreOutboxTest::open()
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_directory->path(), m_clock);
    QVERIFY(answerOf(m_store->open()).isEmpty());
}

void StoreOutboxTest::draftShowsInItsRow()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0))));
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"I was about\nto say"_s, 3})));
    QVERIFY(row(m_id).hasDraft);
    QCOMPARE(row(m_id).preview, u"I was about to say"_s);
    QVERIFY(answerOf(m_store->drafts().remove(m_id)));
    QVERIFY(!row(m_id).hasDraft);
    QCOMPARE(row(m_id).preview, u"a"_s);
    QCOMPARE(answerOf(m_store->drafts().load(m_id)), Draft());
}

void StoreOutboxTest::theDraftGoesWithTheTextThatItBecame()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0))));
    QVERIFY(answerOf(m_store->drafts().save(m_id, {u"on it"_s, 5})));
    QVERIFY(answerOf(m_store->outbox().add(outboxEntry(u"o1"_s, m_id, u"on it"_s, at(9, 1)))));
    QCOMPARE(answerOf(m_store->drafts().load(m_id)), Draft());
    QVERIFY(!row(m_id).hasDraft);

    const Draft other{u"and more"_s, 8};
    QVERIFY(answerOf(m_store->drafts().save(m_id, other)));
    QVERIFY(answerOf(m_store->outbox().add(outboxEntry(u"o2"_s, m_id, u"another"_s, at(9, 2)))));
    QCOMPARE(answerOf(m_store->drafts().load(m_id)), other);
}

void StoreOutboxTest::outboxShowsInItsRow()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0))));
    OutboxEntry entry = outboxEntry(u"o1"_s, m_id, u"on it"_s, at(8, 59)); // our clock is behind
    QVERIFY(answerOf(m_store->outbox().add(entry)));
    QCOMPARE(row(m_id).outbox, std::optional(OutboxState::Queued));
    QCOMPARE(row(m_id).preview, u"on it"_s);
    QVERIFY(!row(m_id).needsReply);
    entry.state = OutboxState::Failed;
    // Another state than the one it is in: somebody else was first, and nothing is written over.
    QVERIFY(!answerOf(m_store->outbox().update(entry, OutboxState::Sending)));
    QCOMPARE(row(m_id).outbox, std::optional(OutboxState::Queued));
    QVERIFY(answerOf(m_store->outbox().update(entry, OutboxState::Queued)));
    QCOMPARE(row(m_id).outbox, std::optional(OutboxState::Failed));
    QVERIFY(row(m_id).needsReply);
    entry.state = OutboxState::Discarded;
    QVERIFY(answerOf(m_store->outbox().update(entry, OutboxState::Failed)));
    QCOMPARE(row(m_id).outbox, std::optional<OutboxState>());
    QCOMPARE(row(m_id).preview, u"a"_s);
    QVERIFY(
        !answerOf(m_store->outbox().update(outboxEntry(u"unknown"_s, m_id, u"x"_s, at(9, 0)), OutboxState::Queued)));
}

void StoreOutboxTest::acceptedTextShowsOnce()
{
    OutboxEntry entry = outboxEntry(u"o1"_s, m_id, u"hello"_s, at(9, 0));
    entry.state = OutboxState::Accepted;
    entry.acceptedAs = MessageId(u"m1"_s);
    QVERIFY(answerOf(m_store->outbox().add(entry)));
    QCOMPARE(answerOf(m_store->outbox().ofConversation(m_id)).size(), 1);
    put(m_id, {message(u"m1"_s, u"hello"_s, true, at(9, 0))});
    QCOMPARE(answerOf(m_store->outbox().ofConversation(m_id)).size(), 0);

    // Where Sakari's answer named no message, its text tells.
    OutboxEntry unnamed = outboxEntry(u"o2"_s, m_id, u"again"_s, at(9, 5));
    unnamed.state = OutboxState::Accepted;
    QVERIFY(answerOf(m_store->outbox().add(unnamed)));
    QCOMPARE(answerOf(m_store->outbox().ofConversation(m_id)).size(), 1);
    put(m_id, {message(u"m2"_s, u"again"_s, true, at(9, 5, 3))});
    QCOMPARE(answerOf(m_store->outbox().ofConversation(m_id)).size(), 0);
}

void StoreOutboxTest::acceptedTextStaysGoneWithANewCache()
{
    acceptedTextShowsOnce();
    m_store.reset();
    for (const QString& file : {u"/cache.db"_s, u"/cache.db-wal"_s, u"/cache.db-shm"_s})
        QFile::remove(m_directory->path() + file);
    open();
    QCOMPARE(answerOf(m_store->messages().count(m_id)), 0);
    QCOMPARE(answerOf(m_store->outbox().ofConversation(m_id)).size(), 0);
    QVERIFY(answerOf(m_store->outbox().get(OutboxId(u"o1"_s))).has_value());
}

void StoreOutboxTest::itsMessageSaysHowItEnded_data()
{
    QTest::addColumn<DeliveryStatus>("status");
    QTest::addColumn<OutboxState>("state");
    QTest::newRow("on its way") << DeliveryStatus::Queued << OutboxState::Accepted;
    QTest::newRow("sent, which may be the last word") << DeliveryStatus::Sent << OutboxState::Accepted;
    QTest::newRow("delivered") << DeliveryStatus::Delivered << OutboxState::Delivered;
    QTest::newRow("failed") << DeliveryStatus::Failed << OutboxState::Failed;
    QTest::newRow("invalid") << DeliveryStatus::Invalid << OutboxState::Failed;
}

void StoreOutboxTest::itsMessageSaysHowItEnded()
{
    QFETCH(DeliveryStatus, status);
    QFETCH(OutboxState, state);
    putOne(conversation(u"v1"_s, m_maya, message(u"m0"_s, u"a"_s, false, at(8, 0))));
    const auto add = [this](const QString& id, OutboxState stored) {
        OutboxEntry entry = outboxEntry(id, m_id, id + u" text"_s, at(9, 0));
        entry.state = stored;
        QVERIFY(answerOf(m_store->outbox().add(entry)));
    };
    const auto told = [](const QString& id, DeliveryStatus now) {
        Message one = message(id, id + u" text"_s, true, at(9, 0, 1));
        one.status = now;
        if (now == DeliveryStatus::Failed || now == DeliveryStatus::Invalid)
            one.error = {.code = u"MSG-019"_s, .description = u"undelivered"_s};
        return one;
    };
    // Accepted first, and the message comes to its end afterwards.
    add(u"before"_s, OutboxState::Sending);
    OutboxEntry accepted = *answerOf(m_store->outbox().get(OutboxId(u"before"_s)));
    accepted.state = OutboxState::Accepted;
    accepted.acceptedAs = MessageId(u"before"_s);
    QVERIFY(answerOf(m_store->outbox().update(accepted, OutboxState::Sending)));
    put(m_id, {told(u"before"_s, DeliveryStatus::New)});
    QCOMPARE(answerOf(m_store->outbox().get(accepted.id))->state, OutboxState::Accepted);
    put(m_id, {told(u"before"_s, status)});
    // The other way round: it is found when all is over.
    put(m_id, {told(u"after"_s, status)});
    add(u"after"_s, OutboxState::Unconfirmed);
    OutboxEntry found = *answerOf(m_store->outbox().get(OutboxId(u"after"_s)));
    found.state = OutboxState::Accepted;
    found.acceptedAs = MessageId(u"after"_s);
    QVERIFY(answerOf(m_store->outbox().update(found, OutboxState::Unconfirmed)));

    for (const OutboxId& id : {accepted.id, found.id}) {
        const OutboxEntry stored = *answerOf(m_store->outbox().get(id));
        QCOMPARE(stored.state, state);
        QCOMPARE(stored.error.code, state == OutboxState::Failed ? u"MSG-019"_s : QString());
    }
    // The message shows it, now and when the cache begins again.
    QVERIFY(answerOf(m_store->outbox().ofConversation(m_id)).isEmpty());
    QCOMPARE(row(m_id).outbox, std::optional<OutboxState>());
    m_store.reset();
    for (const QString& file : {u"/cache.db"_s, u"/cache.db-wal"_s, u"/cache.db-shm"_s})
        QFile::remove(m_directory->path() + file);
    open();
    QVERIFY(answerOf(m_store->outbox().ofConversation(m_id)).isEmpty());
}

void StoreOutboxTest::isWrittenFromAnyStateThatItMayHave()
{
    OutboxEntry entry = outboxEntry(u"o1"_s, m_id, u"hello"_s, at(9, 0));
    QVERIFY(answerOf(m_store->outbox().add(entry)));
    entry.state = OutboxState::Sending;
    // A write in between was not taken; what it had been is among the states, too.
    QVERIFY(answerOf(m_store->outbox().update(entry, {OutboxState::Held, OutboxState::Queued})));
    entry.state = OutboxState::Failed;
    QVERIFY(!answerOf(m_store->outbox().update(entry, {OutboxState::Held, OutboxState::Queued})));
    QCOMPARE(answerOf(m_store->outbox().get(entry.id))->state, OutboxState::Sending);
}

void StoreOutboxTest::outboxInOrder()
{
    const QList<OutboxState> states{OutboxState::Queued,   OutboxState::Sending,     OutboxState::Failed,
                                    OutboxState::Accepted, OutboxState::Unconfirmed, OutboxState::Discarded};
    for (int i = 0; i < states.size(); ++i) {
        OutboxEntry entry = outboxEntry(u"o%1"_s.arg(i), m_id, u"same text"_s, at(9, 0));
        entry.state = states.at(i);
        entry.acceptedAs = entry.state == OutboxState::Accepted ? MessageId(u"m9"_s) : MessageId();
        QVERIFY(answerOf(m_store->outbox().add(entry)));
    }
    const auto ids = [](const QList<OutboxEntry>& entries) {
        QStringList all;
        for (const OutboxEntry& entry : entries)
            all.append(entry.id.text());
        return all.join(u' ');
    };
    QCOMPARE(ids(answerOf(m_store->outbox().ofConversation(m_id))), u"o0 o1 o2 o3 o4"_s);
    QCOMPARE(ids(answerOf(m_store->outbox().unfinished())), u"o0 o1 o4"_s);
}

void StoreOutboxTest::manyAreWrittenTogetherOrNotAtAll()
{
    putOne(conversation(u"v1"_s, m_maya, message(u"m1"_s, u"a"_s, false, at(9, 0))));
    const Draft draft{u"for her alone"_s, 3};
    QVERIFY(answerOf(m_store->drafts().save(m_id, draft)));
    OutboxStore& outbox = m_store->outbox();
    OutboxEntry reply = outboxEntry(u"o1"_s, m_id, u"for her alone"_s, at(9, 1));
    OutboxEntry first = outboxEntry(u"o2"_s, {}, u"for him"_s, at(9, 1));
    first.text.to = ToContact{.id = ContactId(u"c2"_s), .mobile = {}, .groupId = {}};
    for (OutboxEntry* entry : {&reply, &first})
        entry->state = OutboxState::Held;
    const QString typed = u"for {{firstName}}"_s;
    QVERIFY(answerOf(m_store->drafts().save(draftOfTextToMany(), {typed, 3})));
    QVERIFY(answerOf(outbox.addTogether({reply, first}, typed)));
    QCOMPARE(answerOf(m_store->drafts().load(draftOfTextToMany())), Draft());
    QCOMPARE(answerOf(outbox.unfinished()), (QList<OutboxEntry>{reply, first}));
    // It was typed in another place, whatever it says.
    QCOMPARE(answerOf(m_store->drafts().load(m_id)), draft);

    // One of them is there already: nothing of the others is kept.
    const OutboxEntry third = outboxEntry(u"o3"_s, m_id, u"three"_s, at(9, 2));
    QVERIFY(!answerOf(outbox.addTogether({third, first}, typed)));
    QVERIFY(!answerOf(outbox.get(third.id)));

    reply.state = first.state = OutboxState::Discarded;
    const QList<OutboxState> held{OutboxState::Held};
    QVERIFY(!answerOf(outbox.updateTogether({{reply, held}, {first, {OutboxState::Sending}}})));
    QCOMPARE(answerOf(outbox.unfinished()).size(), 2);
    QVERIFY(answerOf(outbox.updateTogether({{reply, held}, {first, held}})));
    QVERIFY(answerOf(outbox.unfinished()).isEmpty());
    QCOMPARE(answerOf(m_store->drafts().load(m_id)), draft);
    QCOMPARE(row(m_id).outbox, std::optional<OutboxState>());
}

void StoreOutboxTest::drainsBeforeItDies()
{
    QList<QFuture<bool>> writes;
    for (int i = 0; i < 200; ++i)
        writes.append(m_store->messages().put(m_id, {message(u"m%1"_s.arg(i), u"a"_s, false, at(9, 0))}));
    m_store.reset();
    for (const QFuture<bool>& write : writes)
        QVERIFY(write.isFinished() && write.resultCount() == 1 && write.result());
    open();
    QCOMPARE(answerOf(m_store->messages().count(m_id)), 200);
}

QTEST_GUILESS_MAIN(StoreOutboxTest)
#include "StoreOutboxTest.moc"
