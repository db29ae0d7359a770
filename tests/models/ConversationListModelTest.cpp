#include "models/ConversationListModel.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/ReadMarkStore.h"
#include "support/Answer.h"
#include "support/RowLog.h"
#include "support/SampleStore.h"
#include "support/Samples.h"

#include <QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// The list moves by the fewest steps, and never under the row that is held.
class ConversationListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestFirstWithinTheFolder();
    void newTextMovesItsRowToTheTop();
    void newConversationIsInserted();
    void goneConversationIsRemoved();
    void nothingChangedTellsNothing();
    void heldRowStaysWhereItIs();
    void heldRowStaysInAFolderItLeft();
    void heldRowIsLetGo();
    void newestQueryWins();
    void countsFollow();
    void displaysNameOrNumber();
    void diesWithAQuestionOnItsWay();

private:
    void settle();
    void text(int conversation, const QString& body, const QDateTime& when, bool outgoing = false);
    QStringList ids() const;

    std::unique_ptr<SampleStore> m_sample;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_texts = 0;
};

void ConversationListModelTest::init()
{
    m_sample = std::make_unique<SampleStore>();
    m_model = std::make_unique<ConversationListModel>(m_sample->store());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(!m_model->isLoading());
    settle();
}

void ConversationListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_sample.reset();
}

/// All signals of what was written so far are delivered, and the model's readings after them are answered: the queue is
/// first in, first out.
void ConversationListModelTest::settle()
{
    for (int i = 0; i < 3; ++i)
        answerOf(m_sample->store().conversations().counts({}));
}

void ConversationListModelTest::text(int conversation, const QString& body, const QDateTime& when, bool outgoing)
{
    const QString id = u"new-%1"_s.arg(++m_texts);
    QVERIFY(answerOf(
        m_sample->store().messages().put(SampleStore::idOf(conversation), {message(id, body, outgoing, when)})));
    settle();
}

QStringList ConversationListModelTest::ids() const
{
    QStringList all;
    for (int i = 0; i < m_model->rowCount(); ++i)
        all.append(m_model->rowAt(i).id.text());
    return all;
}

void ConversationListModelTest::newestFirstWithinTheFolder()
{
    QCOMPARE(m_model->rowCount(), 54); // of 60, every tenth is closed
    QDateTime above;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const ConversationRow row = m_model->rowAt(i);
        QVERIFY(!row.isClosed);
        QVERIFY(!above.isValid() || row.when <= above);
        above = row.when;
    }
}

void ConversationListModelTest::newTextMovesItsRowToTheTop()
{
    RowLog log(*m_model);
    const int row = m_model->rowOf(SampleStore::idOf(20));
    text(20, u"are you there?"_s, m_sample->clock().now().addSecs(60));
    QCOMPARE(log.take(), u"move %1->0;change 0"_s.arg(row));
    QCOMPARE(m_model->rowAt(0).preview, u"are you there?"_s);
    QVERIFY(m_model->rowAt(0).needsReply);
}

void ConversationListModelTest::newConversationIsInserted()
{
    RowLog log(*m_model);
    const Message first = message(u"hello"_s, u"hello"_s, false, m_sample->clock().now().addSecs(60));
    answerOf(m_sample->store().conversations().put(
        {conversation(u"brand-new"_s, contact(u"cx"_s, u"New"_s, {}, u"+14155559999"_s), first)}));
    settle();
    QCOMPARE(log.take(), u"insert 0"_s);
}

void ConversationListModelTest::goneConversationIsRemoved()
{
    RowLog log(*m_model);
    const int row = m_model->rowOf(SampleStore::idOf(5));
    answerOf(m_sample->store().conversations().remove({SampleStore::idOf(5)}));
    settle();
    QCOMPARE(log.take(), u"remove %1"_s.arg(row));
}

void ConversationListModelTest::nothingChangedTellsNothing()
{
    RowLog log(*m_model);
    QSignalSpy changes(&m_sample->store(), &Store::changed);
    const auto known = answerOf(m_sample->store().conversations().get(SampleStore::idOf(3)));
    answerOf(m_sample->store().conversations().put({*known}));
    settle();
    QCOMPARE(changes.count(), 0);
    QCOMPARE(log.take(), QString());
}

void ConversationListModelTest::heldRowStaysWhereItIs()
{
    m_model->setHeld(SampleStore::idOf(6));
    const int row = m_model->rowOf(SampleStore::idOf(6));
    RowLog log(*m_model);
    // Itself gets a text: it would go to the top.
    text(6, u"and one more thing"_s, m_sample->clock().now().addSecs(60));
    QCOMPARE(m_model->rowOf(SampleStore::idOf(6)), row);
    QCOMPARE(log.take(), u"change %1"_s.arg(row));
    // Others come from below it to above it.
    text(20, u"hello"_s, m_sample->clock().now().addSecs(120));
    text(21, u"hello"_s, m_sample->clock().now().addSecs(180));
    QCOMPARE(m_model->rowOf(SampleStore::idOf(6)), row);
    QCOMPARE(m_model->rowAt(0).id, SampleStore::idOf(21));
    QVERIFY(!log.take().contains(u"reset"_s));
}

void ConversationListModelTest::heldRowStaysInAFolderItLeft()
{
    m_model->setQuery({Folder::Unread, {}, {}});
    QTRY_VERIFY(!m_model->isLoading());
    settle();
    QVERIFY(m_model->rowCount() > 3);
    const ConversationId id = m_model->rowAt(2).id;
    m_model->setHeld(id);
    RowLog log(*m_model);
    answerOf(m_sample->store().readMarks().markRead(id));
    settle();
    QCOMPARE(log.take(), u"change 2"_s);
    QCOMPARE(m_model->rowAt(2).unreadCount, 0);
    answerOf(m_sample->store().conversations().setClosedHere(id, true));
    settle();
    QCOMPARE(log.take(), u"change 2"_s);
    QVERIFY(m_model->rowAt(2).isClosed);
}

void ConversationListModelTest::heldRowIsLetGo()
{
    m_model->setQuery({Folder::NeedsReply, {}, {}});
    QTRY_VERIFY(!m_model->isLoading());
    settle();
    const ConversationId id = m_model->rowAt(1).id;
    m_model->setHeld(id);
    answerOf(m_sample->store().conversations().setClosedHere(id, true));
    settle();
    RowLog log(*m_model);
    m_model->setHeld({});
    settle();
    QCOMPARE(log.take(), u"remove 1"_s);
}

void ConversationListModelTest::newestQueryWins()
{
    QSignalSpy loaded(m_model.get(), &ConversationListModel::loaded);
    m_model->setQuery({Folder::Open, {}, u"maya"_s});
    m_model->setQuery({Folder::Open, {}, u"nobody has this name"_s});
    m_model->setQuery({Folder::Closed, {}, {}});
    QTRY_VERIFY(!m_model->isLoading());
    settle();
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(m_model->rowCount(), 6);
    for (int i = 0; i < m_model->rowCount(); ++i)
        QVERIFY(m_model->rowAt(i).isClosed);
}

void ConversationListModelTest::countsFollow()
{
    QSignalSpy counts(m_model.get(), &ConversationListModel::countsChanged);
    answerOf(m_sample->store().conversations().setClosedHere(SampleStore::idOf(0), true));
    settle();
    QCOMPARE(counts.count(), 1);
    const auto now = counts.at(0).at(0).value<FolderCounts>();
    QCOMPARE(now.open, 53);
    QCOMPARE(now.closed, 7);
}

void ConversationListModelTest::displaysNameOrNumber()
{
    const auto shown = [this](int i) { return m_model->index(m_model->rowOf(SampleStore::idOf(i))).data().toString(); };
    QCOMPARE(shown(0), u"Maya Okafor"_s);
    QCOMPARE(shown(6), u"+14155551006"_s);
}

void ConversationListModelTest::diesWithAQuestionOnItsWay()
{
    for (int i = 0; i < 20; ++i) {
        ConversationListModel shortLived(m_sample->store());
        shortLived.setQuery({Folder::Open, {}, u"m"_s});
    }
    settle();
}

QTEST_GUILESS_MAIN(ConversationListModelTest)
#include "ConversationListModelTest.moc"
