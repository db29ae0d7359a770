#include "store/ConversationStore.h"
#include "store/ListedStore.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "support/Answer.h"
#include "support/FixedClock.h"

#include <QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

Conversation conversation(int number, int minute = 0)
{
    const QString text = QString::number(number);
    const QDateTime at = QDateTime(QDate(2026, 3, 1), QTime(9, minute), Qt::UTC);
    Message last;
    last.id = MessageId(u"m"_s + text + u'.' + QString::number(minute));
    last.text = u"text "_s + text;
    last.created.at = at;
    Conversation made;
    made.id = ConversationId(u"c"_s + text);
    made.contact.id = ContactId(u"p"_s + text);
    made.contact.firstName = u"Name"_s;
    made.updated.at = at;
    made.lastMessage = last;
    return made;
}

QList<Conversation> page()
{
    QList<Conversation> made;
    for (int number = 0; number < 100; ++number)
        made.append(conversation(number));
    return made;
}

} // namespace

/// What the store remembers of Sakari's list, so that a page is compared and not written.
class StoreListedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void aPageIsOneChangeAndTheSamePageIsNone()
    {
        QSignalSpy changed(m_store.get(), &Store::changed);
        const TakenPage first = answerOf(m_store->listed().take(page()));
        QVERIFY(first.isWritten);
        QCOMPARE(first.news.size(), 100);
        QCOMPARE(first.changed, 100);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<StoreChange>().conversations.size(), 100);

        const TakenPage again = answerOf(m_store->listed().take(page()));
        QVERIFY(again.isWritten);
        QVERIFY(again.news.isEmpty());
        QCOMPARE(again.changed, 0);
        reopen(); // In the next run as well.
        QSignalSpy later(m_store.get(), &Store::changed);
        QCOMPARE(answerOf(m_store->listed().take(page())).changed, 0);
        QCOMPARE(later.size(), 0);
    }

    void tellsNewsFromDetails_data()
    {
        QTest::addColumn<Conversation>("said");
        QTest::addColumn<bool>("isNews");
        Conversation said = conversation(5, 1);
        QTest::newRow("a new text") << said << true;
        said = conversation(5);
        said.updated.at = said.updated.at.addSecs(1);
        QTest::newRow("a later change") << said << true;
        said = conversation(5);
        said.isClosed = true;
        QTest::newRow("closed") << said << false;
        said = conversation(5);
        said.contact.blocked = said.updated.at;
        QTest::newRow("opted out") << said << false;
        said = conversation(5);
        said.contact.lastName = u"Other"_s;
        QTest::newRow("a name") << said << false;
        said = conversation(5);
        said.lastMessage->status = DeliveryStatus::Failed;
        QTest::newRow("a delivery") << said << false;
    }

    void tellsNewsFromDetails()
    {
        QFETCH(Conversation, said);
        QFETCH(bool, isNews);
        answerOf(m_store->listed().take(page()));
        QList<Conversation> next = page();
        next[5] = said;
        const TakenPage taken = answerOf(m_store->listed().take(next));
        QCOMPARE(taken.changed, 1);
        QCOMPARE(taken.news, isNews ? QList{said.id} : QList<ConversationId>());
    }

    void namesWhatASweepHasNotSeen()
    {
        answerOf(m_store->listed().take(page(), {.sweep = 1, .noteKey = u"walk"_s, .noteValue = u"here"_s}));
        QCOMPARE(answerOf(m_store->syncNotes().get(u"walk"_s)), u"here"_s);
        QVERIFY(answerOf(m_store->listed().missing(1, 10)).isEmpty());
        QList<Conversation> rest = page();
        rest.removeAt(7);
        answerOf(m_store->listed().take(rest, {.sweep = 2}));
        reopen();
        QCOMPARE(answerOf(m_store->listed().missing(2, 10)), QList{conversation(7).id});
        answerOf(m_store->conversations().remove({conversation(7).id}));
        QVERIFY(answerOf(m_store->listed().missing(2, 10)).isEmpty());
        QCOMPARE(answerOf(m_store->conversations().count()), 99);
    }

    void namesTheThreadsToReadTheLatestFirst()
    {
        answerOf(m_store->listed().take({conversation(1, 1), conversation(3, 3), conversation(2, 2)}));
        const auto ids = [this](const QDateTime& since) {
            QStringList texts;
            for (const ConversationId& id : answerOf(m_store->listed().unvisited(since, 10)))
                texts.append(id.text());
            return texts.join(u' ');
        };
        QCOMPARE(ids({}), u"c3 c2 c1"_s);
        QCOMPARE(ids(conversation(2, 2).updated.at), u"c3 c2"_s);
        const ThreadVisit visit = answerOf(m_store->listed().visit(conversation(3).id));
        QVERIFY(!visit.isRead);
        QCOMPARE(visit.contact, conversation(3).contact.id);
        answerOf(m_store->listed().noteVisit(conversation(3).id, visit.state, MessageId(u"m9"_s)));
        QCOMPARE(ids({}), u"c2 c1"_s);
        QCOMPARE(answerOf(m_store->listed().visit(conversation(3).id)).newest, MessageId(u"m9"_s));
        answerOf(m_store->listed().take({conversation(3, 4)})); // A new text: to be read again.
        QCOMPARE(ids({}), u"c3 c2 c1"_s);
        // One by one it goes on where a history that came in another way has ended.
        QCOMPARE(answerOf(m_store->listed().noteVisited({}, conversation(2, 2).updated.at, 1)), 1);
        QCOMPARE(answerOf(m_store->listed().noteVisited({}, conversation(2, 2).updated.at, 5)), 1);
        QCOMPARE(ids({}), u"c3"_s);
    }

    void messagesOfManyConversationsAreOneChange()
    {
        answerOf(m_store->listed().take(page()));
        QList<Message> messages;
        for (int number = 0; number < 101; ++number) { // One more than there are conversations.
            Message message;
            message.id = MessageId(u"h"_s + QString::number(number));
            message.conversationId = ConversationId(u"c"_s + QString::number(number));
            message.created.at = QDateTime(QDate(2026, 2, 1), QTime(9, 0), Qt::UTC);
            messages.append(message);
        }
        QSignalSpy changed(m_store.get(), &Store::changed);
        const PutPage put = answerOf(m_store->messages().putPage(messages, u"history"_s, u"100"_s));
        QVERIFY(put.isWritten);
        QCOMPARE(put.changed, 100);
        QCOMPARE(put.unknown, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<StoreChange>().threads.size(), 100);
        QCOMPARE(answerOf(m_store->syncNotes().get(u"history"_s)), u"100"_s);
        QCOMPARE(answerOf(m_store->messages().putPage(messages)).changed, 0);
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_directory->path(), m_clock);
        answerOf(m_store->open());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(StoreListedTest)
#include "StoreListedTest.moc"
