#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QTemporaryDir>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// Drafts in the vault: which write wins, and what can be brought back.
class StoreDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void emptyNeverOverwrites();
    void laterTurnWins();
    void whatWasSentDoesNotComeBack();
    void anotherRunIsOlder();
    void cursorIsKept();
    void fiveVersions();
    void emptiedCanBeBroughtBack();
    void sentIsNoVersion();
    void conversationThatIsGone();
    void conversationThatIsClosed();
    void textToSomebodyNew();
    void takenBackFromTheOutbox();
    void fromTheFirstSchema();

private:
    void open();
    DraftStore& drafts() { return m_store->drafts(); }
    void put(const QString& id, const Contact& who, bool closed = false)
    {
        Conversation one = conversation(id, who, message(u"m-"_s + id, u"a"_s, false, at(9, 0)));
        one.isClosed = closed;
        QVERIFY(answerOf(m_store->conversations().put({one})));
    }
    QStringList versions(const ConversationId& id)
    {
        QStringList texts;
        for (const DraftVersion& version : answerOf(drafts().versions(id)))
            texts.append(version.text);
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
    const ConversationId m_id{u"v1"_s};
    const Contact m_maya = contact(u"c1"_s, u"Maya"_s, u"Okafor"_s, u"+14155550132"_s);
    const Contact m_luis = contact(u"c2"_s, u"Luis"_s, u"Peña"_s, u"+34600000002"_s);
};

void StoreDraftTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    open();
}

void StoreDraftTest::open()
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_directory->path(), m_clock);
    answerOf(m_store->open());
}

void StoreDraftTest::emptyNeverOverwrites()
{
    QVERIFY(answerOf(drafts().save(m_id, {u"kept"_s, 2})));
    QVERIFY(answerOf(drafts().save(m_id, {})));
    QCOMPARE(answerOf(drafts().load(m_id)), (Draft{u"kept"_s, 2}));
    QCOMPARE(versions(m_id), QStringList());
}

void StoreDraftTest::laterTurnWins()
{
    const StoreTurn first = drafts().nextTurn();
    const StoreTurn second = drafts().nextTurn();
    const StoreTurn third = drafts().nextTurn();
    QVERIFY(answerOf(drafts().save(m_id, {u"the newer text"_s, 0}, DraftMoment::Typed, second)));
    QVERIFY(answerOf(drafts().save(m_id, {u"an older one"_s, 0}, DraftMoment::Typed, first)));
    QCOMPARE(answerOf(drafts().load(m_id)).text, u"the newer text"_s);
    // Not as the draft, yet it is not lost.
    QVERIFY(answerOf(drafts().keepOvertaken(m_id, {u"the newer"_s, 0})));
    QCOMPARE(versions(m_id), QStringList());
    QVERIFY(answerOf(drafts().keepOvertaken(m_id, {u"an older one"_s, 0})));
    QCOMPARE(versions(m_id), QStringList{u"an older one"_s});
    QVERIFY(answerOf(drafts().remove(m_id, DraftMoment::Typed, first)));
    QCOMPARE(answerOf(drafts().load(m_id)).text, u"the newer text"_s);
    QVERIFY(answerOf(drafts().remove(m_id, DraftMoment::Typed, third)));
    QVERIFY(answerOf(drafts().save(m_id, {u"the newer text"_s, 0}, DraftMoment::Typed, second)));
    QCOMPARE(answerOf(drafts().load(m_id)), Draft());
}

void StoreDraftTest::whatWasSentDoesNotComeBack()
{
    put(m_id.text(), m_maya);
    // The disk would not take it when it was typed, and takes it once it has been sent.
    const StoreTurn typed = drafts().nextTurn();
    QVERIFY(answerOf(m_store->outbox().add(outboxEntry(u"o1"_s, m_id, u"on it"_s, at(9, 0)))));
    QVERIFY(answerOf(drafts().save(m_id, {u"on it"_s, 5}, DraftMoment::Typed, typed)));
    QCOMPARE(answerOf(drafts().load(m_id)), Draft());
    QVERIFY(!answerOf(m_store->conversations().row(m_id))->hasDraft);
    // As it stood in the composer, before its fields were filled in.
    QVERIFY(answerOf(drafts().save(m_id, {u"Hi {{firstName}}"_s, 5})));
    OutboxEntry filled = outboxEntry(u"o2"_s, m_id, u"Hi Maya"_s, at(9, 0));
    filled.typed = {u"Hi {{firstName}}"_s, 5};
    QVERIFY(answerOf(m_store->outbox().add(filled)));
    QCOMPARE(answerOf(drafts().load(m_id)), Draft());
    // Another text stays, and so does its place in the order.
    QVERIFY(answerOf(drafts().save(m_id, {u"and more"_s, 5})));
    QVERIFY(answerOf(m_store->outbox().add(outboxEntry(u"o3"_s, m_id, u"on it"_s, at(9, 0)))));
    QCOMPARE(answerOf(drafts().load(m_id)).text, u"and more"_s);
}

void StoreDraftTest::anotherRunIsOlder()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(answerOf(drafts().save(m_id, {u"before %1"_s.arg(i), 0})));
    open();
    QCOMPARE(answerOf(drafts().load(m_id)).text, u"before 19"_s);
    QVERIFY(answerOf(drafts().save(m_id, {u"after"_s, 0})));
    QCOMPARE(answerOf(drafts().load(m_id)).text, u"after"_s);
}

void StoreDraftTest::cursorIsKept()
{
    QVERIFY(answerOf(drafts().save(m_id, {u"half a sen"_s, 4})));
    QVERIFY(answerOf(drafts().save(m_id, {u"half a sen"_s, 7})));
    open();
    QCOMPARE(answerOf(drafts().load(m_id)), (Draft{u"half a sen"_s, 7}));
}

void StoreDraftTest::fiveVersions()
{
    const QStringList texts{u"We open at nine."_s,           u"It left this morning."_s, u"Could you call us?"_s,
                            u"Your refund is on its way."_s, u"Thanks, that is all."_s,  u"See you on Friday!"_s,
                            u"I will ask the driver."_s};
    for (const QString& text : texts) {
        m_clock.advance(60);
        QVERIFY(answerOf(drafts().save(m_id, {text, 3})));
    }
    open();
    const QList<DraftVersion> kept = answerOf(drafts().versions(m_id));
    QCOMPARE(kept.size(), mostDraftVersions);
    QCOMPARE(versions(m_id), (QStringList{texts[5], texts[4], texts[3], texts[2], texts[1]}));
    QCOMPARE(kept.first().at, m_clock.now());
    QCOMPARE(kept.first().cursor, 3);
    QCOMPARE(kept.first().writtenIn, ConversationId());
    // Brought back: what stood there is a version now.
    QVERIFY(answerOf(drafts().save(m_id, {texts[2], 0})));
    QCOMPARE(versions(m_id).first(), texts[6]);
    QCOMPARE(versions(ConversationId(u"v2"_s)), QStringList());
}

void StoreDraftTest::emptiedCanBeBroughtBack()
{
    QVERIFY(answerOf(drafts().save(m_id, {u"Nearly finished with this."_s, 3})));
    QVERIFY(answerOf(drafts().remove(m_id)));
    QCOMPARE(answerOf(drafts().load(m_id)), Draft());
    QCOMPARE(versions(m_id), QStringList{u"Nearly finished with this."_s});
    QVERIFY(answerOf(drafts().remove(m_id)));
    QCOMPARE(versions(m_id), QStringList{u"Nearly finished with this."_s});
}

void StoreDraftTest::sentIsNoVersion()
{
    put(m_id.text(), m_maya);
    QVERIFY(answerOf(drafts().save(m_id, {u"It left this morning."_s, 3})));
    QVERIFY(answerOf(m_store->outbox().add(outboxEntry(u"o1"_s, m_id, u"It left this morning."_s, at(9, 0)))));
    QVERIFY(answerOf(drafts().save(m_id, {u"x"_s, 1})));
    QVERIFY(answerOf(drafts().remove(m_id, DraftMoment::Sent, drafts().nextTurn())));
    QCOMPARE(versions(m_id), QStringList());
}

void StoreDraftTest::conversationThatIsGone()
{
    put(m_id.text(), m_maya);
    QVERIFY(answerOf(drafts().save(m_id, {u"A first text, thrown away."_s, 0})));
    QVERIFY(answerOf(drafts().remove(m_id)));
    m_clock.advance(60);
    QVERIFY(answerOf(drafts().save(m_id, {u"Before it was deleted"_s, 6})));
    QVERIFY(answerOf(m_store->conversations().remove({m_id})));
    // The agent still has it on the screen.
    QVERIFY(answerOf(drafts().save(m_id, {u"Before it was deleted, and after."_s, 6})));
    put(u"v2"_s, m_maya);
    put(u"v3"_s, m_luis);
    open();
    const QList<DraftVersion> found = answerOf(drafts().versions(ConversationId(u"v2"_s)));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0), (DraftVersion{u"Before it was deleted, and after."_s, 6, m_clock.now(), m_id}));
    QCOMPARE(found.at(1).text, u"A first text, thrown away."_s);
    // Never in somebody else's.
    QCOMPARE(versions(ConversationId(u"v3"_s)), QStringList());
}

void StoreDraftTest::conversationThatIsClosed()
{
    put(m_id.text(), m_maya);
    put(u"v2"_s, m_maya);
    QVERIFY(answerOf(drafts().save(m_id, {u"Not sent before it was closed"_s, 0})));
    // While it is open, the text is to be found there.
    QCOMPARE(versions(ConversationId(u"v2"_s)), QStringList());
    put(m_id.text(), m_maya, true);
    QCOMPARE(versions(ConversationId(u"v2"_s)), QStringList{u"Not sent before it was closed"_s});
    QVERIFY(answerOf(m_store->conversations().row(m_id))->hasDraft);
}

void StoreDraftTest::textToSomebodyNew()
{
    const ConversationId nobody;
    QVERIFY(answerOf(drafts().save(nobody, {u"Hello, is this the right number?"_s, 4})));
    open();
    QCOMPARE(answerOf(drafts().load(nobody)), (Draft{u"Hello, is this the right number?"_s, 4}));
    OutboxEntry first = outboxEntry(u"o1"_s, nobody, u"Hello, is this the right number?"_s, at(9, 0));
    first.text.to = ToContact{m_luis.id, m_luis.mobile, {}};
    QVERIFY(answerOf(m_store->outbox().add(first)));
    QCOMPARE(answerOf(drafts().load(nobody)), Draft());
    // The same where they turn out to have a conversation; what is sent from the composer of that one is another text.
    QVERIFY(answerOf(drafts().save(nobody, {u"Hello again"_s, 4})));
    OutboxEntry reply = outboxEntry(u"o2"_s, m_id, u"Hello again"_s, at(9, 1));
    reply.typed = {u"Hello again"_s, 11};
    QVERIFY(answerOf(m_store->outbox().add(reply)));
    QCOMPARE(answerOf(drafts().load(nobody)).text, u"Hello again"_s);
    QVERIFY(answerOf(m_store->outbox().add(outboxEntry(u"o3"_s, m_id, u"Hello again"_s, at(9, 2)))));
    QCOMPARE(answerOf(drafts().load(nobody)), Draft());
}

void StoreDraftTest::takenBackFromTheOutbox()
{
    put(m_id.text(), m_maya);
    OutboxEntry entry = outboxEntry(u"o1"_s, m_id, u"Hi Maya"_s, at(9, 0));
    entry.state = OutboxState::Held;
    entry.typed = {u"Hi {{firstName}}"_s, 3};
    QVERIFY(answerOf(m_store->outbox().add(entry)));
    QVERIFY(answerOf(drafts().save(m_id, {u"and more"_s, 2})));
    entry.state = OutboxState::Discarded;
    const Draft joined{u"Hi {{firstName}}\nand more"_s, 3};
    QCOMPARE(answerOf(m_store->outbox().takeBack(entry, {OutboxState::Held})), std::optional(joined));
    QCOMPARE(answerOf(drafts().load(m_id)), joined);
    QVERIFY(answerOf(m_store->conversations().row(m_id))->hasDraft);
    QCOMPARE(versions(m_id), QStringList());
}

void StoreDraftTest::fromTheFirstSchema()
{
    m_store.reset();
    for (const QString& name : {u"cache.db"_s, u"vault.db"_s}) {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_directory->filePath(name + suffix));
    }
    const QString old = m_directory->filePath(u"vault.db"_s);
    QVERIFY(QFile::copy(QFINDTESTDATA("data/vault-1.db"), old));
    QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    open();
    QCOMPARE(answerOf(drafts().load(m_id)), (Draft{u"Half a repl"_s, 4}));
    // What stood in it is known as it was then, so that it is not lost.
    QVERIFY(answerOf(drafts().remove(m_id)));
    QCOMPARE(versions(m_id), QStringList{u"Half a repl"_s});
}

QTEST_GUILESS_MAIN(StoreDraftTest)
#include "StoreDraftTest.moc"
