#include "InboxScene.h"

#include "ui/inbox/InboxLayout.h"
#include "ui/inbox/card/ContactCard.h"
#include "ui/inbox/compose/Composer.h"
#include "ui/inbox/start/NewConversationDialog.h"
#include "ui/text/ErrorWords.h"
#include "ui/widgets/Banner.h"

#include <QScrollBar>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace rejoinder {

/// The inbox as a whole: choosing, what arrives meanwhile, keys, and narrow windows.
class TestInboxPage : public QObject
{
    Q_OBJECT

    static QString textOf(const QWidget* widget) { return widget ? widget->accessibleName() : QString(); }
    static Banner* banner(const InboxScene& scene)
    {
        return scene.page->findChild<Banner*>({}, Qt::FindDirectChildrenOnly);
    }

private Q_SLOTS:
    void theFirstKeyOfTheDayIsTheLists();
    void choosingShowsThreadComposerAndCard();
    void nothingThatArrivesMovesAnything();
    void closingGoesOnToTheNextAndUndoComesBack();
    void aFailedCloseSaysWhy();
    void readOnlyWhileItCanBeSeen();
    void keptUnreadStaysUnread();
    void partsOfTheWindowInTurn();
    void keysLeadToTheirPlaces();
    void cardIsADrawerInANarrowWindow();
    void listAndThreadTakeTurns();
    void closingTheLastLeadsBackToTheList();
    void olderMessagesKeepThePlace();
    void aNewConversationComesOnShow();
    void aNewConversationThatNobodyWaitsForIsOffered_data();
    void aNewConversationThatNobodyWaitsForIsOffered();
    void aNewConversationWaitsForTheTextBeingWritten();
};

/// The window opens before the conversations have been read.
void TestInboxPage::theFirstKeyOfTheDayIsTheLists()
{
    InboxScene scene;
    QTRY_COMPARE(QApplication::focusWidget(), &scene.list());
}

void TestInboxPage::choosingShowsThreadComposerAndCard()
{
    InboxScene scene;
    QVERIFY(scene.shown().isEmpty());
    QVERIFY(!scene.reply().isVisible());
    scene.choose(1);
    QCOMPARE(scene.list().chosen(), SampleStore::idOf(1));
    QCOMPARE(scene.threads.opened, SampleStore::idOf(1));
    QCOMPARE(scene.models.thread.conversation(), SampleStore::idOf(1));
    QVERIFY(scene.thread().isVisible());
    QVERIFY(scene.reply().isVisible());
    QVERIFY(scene.page->findChild<ContactCard*>()->isVisible());
    scene.write(QStringLiteral("hello"));
    QTest::keyClick(&scene.reply(), Qt::Key_Return);
    QTRY_COMPARE(scene.replies.sent.size(), 1);
    QCOMPARE(scene.replies.sent.first().to, SampleStore::idOf(1));
    QCOMPARE(scene.replies.sent.first().text, QStringLiteral("hello"));
    QTRY_VERIFY(scene.reply().toPlainText().isEmpty());
}

void TestInboxPage::nothingThatArrivesMovesAnything()
{
    InboxScene scene;
    scene.choose(4);
    scene.write(QStringLiteral("half a sentence"));
    QTextCursor cursor = scene.reply().textCursor();
    cursor.setPosition(4);
    scene.reply().setTextCursor(cursor);
    const int row = scene.rowOf(SampleStore::idOf(4)).row();
    const QStringList texts{QStringLiteral("one"), QStringLiteral("two")};
    for (const int from : {20, 12, 4, 8, 30, 0}) {
        for (const QString& text : texts)
            scene.arrive(from, text);
        QTRY_VERIFY(scene.rowOf(SampleStore::idOf(from)).isValid());
        QCOMPARE(scene.list().chosen(), SampleStore::idOf(4));
        QCOMPARE(scene.list().currentIndex(), scene.rowOf(SampleStore::idOf(4)));
        QCOMPARE(scene.list().selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(scene.shown(), SampleStore::idOf(4));
        QCOMPARE(QApplication::focusWidget(), &scene.reply());
        QCOMPARE(scene.reply().toPlainText(), QStringLiteral("half a sentence"));
        QCOMPARE(scene.reply().textCursor().position(), 4);
        QCOMPARE(scene.models.contact.conversation().id, SampleStore::idOf(4));
    }
    QTRY_COMPARE_WITH_TIMEOUT(scene.rowOf(SampleStore::idOf(4)).row(), row, InboxScene::patience);
}

void TestInboxPage::closingGoesOnToTheNextAndUndoComesBack()
{
    InboxScene scene;
    scene.choose(2);
    const auto next = scene.rowOf(SampleStore::idOf(2)).siblingAtRow(scene.rowOf(SampleStore::idOf(2)).row() + 1);
    const auto nextId = next.data(ConversationListModel::IdRole).value<ConversationId>();
    scene.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.closing.asked, QList{SampleStore::idOf(2)});
    QCOMPARE(scene.shown(), nextId);
    QCOMPARE(scene.list().chosen(), nextId);
    answerOf(scene.sample.store().conversations().setClosedHere(SampleStore::idOf(2), true));
    QTRY_VERIFY_WITH_TIMEOUT(!scene.rowOf(SampleStore::idOf(2)).isValid(), InboxScene::patience);
    QVERIFY(scene.button(QStringLiteral("Undo")));
    scene.button(QStringLiteral("Undo"))->click();
    QCOMPARE(scene.closing.undone, QList{SampleStore::idOf(2)});
    answerOf(scene.sample.store().conversations().setClosedHere(SampleStore::idOf(2), std::nullopt));
    QCOMPARE(scene.shown(), SampleStore::idOf(2));
    QTRY_COMPARE_WITH_TIMEOUT(scene.list().currentIndex(), scene.rowOf(SampleStore::idOf(2)), InboxScene::patience);
    QTRY_VERIFY(scene.list().currentIndex().isValid());
    QVERIFY(!scene.button(QStringLiteral("Undo")));
}

void TestInboxPage::aFailedCloseSaysWhy()
{
    InboxScene scene;
    scene.choose(0);
    scene.trigger(ActionId::CloseConversation);
    const ConversationId shown = scene.shown();
    ApiError error;
    error.kind = ApiError::Kind::Offline;
    Q_EMIT scene.closing.failed(SampleStore::idOf(0), error);
    QVERIFY(banner(scene)->isVisible());
    QVERIFY2(banner(scene)->text().contains(QStringLiteral("Maya Okafor")), qPrintable(banner(scene)->text()));
    QVERIFY(banner(scene)->text().contains(QStringLiteral("open again")));
    QVERIFY(banner(scene)->text().contains(errorwords::sentence(error)));
    QCOMPARE(scene.shown(), shown);
    QVERIFY(!scene.button(QStringLiteral("Undo")));
}

void TestInboxPage::readOnlyWhileItCanBeSeen()
{
    InboxScene scene;
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    QTRY_VERIFY(!scene.window.isActiveWindow());
    scene.page->openConversation(SampleStore::idOf(0));
    scene.waitUntilRead(SampleStore::idOf(0));
    QTest::qWait(50);
    QVERIFY(scene.threads.read.isEmpty());
    QApplication::setActiveWindow(&scene.window);
    QTRY_VERIFY(scene.threads.read.contains(SampleStore::idOf(0)));
    scene.page->hide();
    scene.threads.read.clear();
    scene.arrive(0, QStringLiteral("behind another page"));
    QTest::qWait(50);
    QVERIFY(scene.threads.read.isEmpty());
    scene.page->show();
    QTRY_VERIFY(scene.threads.read.contains(SampleStore::idOf(0)));
}

void TestInboxPage::keptUnreadStaysUnread()
{
    InboxScene scene;
    scene.choose(0);
    scene.trigger(ActionId::MarkUnread);
    QCOMPARE(scene.threads.unread, QList{SampleStore::idOf(0)});
    scene.threads.read.clear();
    scene.arrive(0, QStringLiteral("one more"));
    QTRY_VERIFY(
        scene.models.thread.data(scene.models.thread.index(scene.models.thread.rowCount() - 1, 0), ThreadModel::RowRole)
            .value<ThreadRow>()
            .text() == QStringLiteral("one more"));
    QEvent again(QEvent::WindowActivate);
    QCoreApplication::sendEvent(scene.page, &again);
    QVERIFY(scene.window.isActiveWindow());
    QVERIFY(scene.threads.read.isEmpty());
    scene.choose(1);
    scene.choose(0);
    QTRY_VERIFY(scene.threads.read.contains(SampleStore::idOf(0)));
}

void TestInboxPage::partsOfTheWindowInTurn()
{
    InboxScene scene;
    scene.choose(0);
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
    scene.list().setFocus();
    scene.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &scene.thread());
    scene.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
    scene.key(Qt::Key_F6);
    QVERIFY(scene.page->findChild<ContactCard*>()->isAncestorOf(QApplication::focusWidget()));
    scene.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &scene.list());
    scene.key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(scene.page->findChild<ContactCard*>()->isAncestorOf(QApplication::focusWidget()));
    scene.key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
    // The header belongs to the thread, not to no part at all.
    scene.button(QStringLiteral("Close conversation"))->setFocus();
    scene.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
    scene.button(QStringLiteral("Close conversation"))->setFocus();
    scene.key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &scene.list());
}

void TestInboxPage::keysLeadToTheirPlaces()
{
    InboxScene scene;
    scene.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.shown(), SampleStore::idOf(0));
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
    scene.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.list().currentIndex().row(), 1);
    QVERIFY(scene.shown() != SampleStore::idOf(0));
    scene.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.shown(), SampleStore::idOf(0));
    scene.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(scene.shown() != SampleStore::idOf(0));
    const ConversationId unread = scene.shown();
    QVERIFY(scene.list().currentIndex().data(ConversationListModel::RowRole).value<ConversationRow>().unreadCount > 0);
    scene.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(scene.shown() != unread);
    scene.waitUntilRead(scene.shown());
    scene.key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(textOf(QApplication::focusWidget()), QStringLiteral("Search conversations"));
    scene.key(Qt::Key_T, Qt::ControlModifier);
    auto* templates = scene.named(QStringLiteral("Templates"));
    QVERIFY(templates);
    QTRY_VERIFY(templates->isVisible());
    scene.key(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = scene.page->findChild<NewConversationDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
}

void TestInboxPage::cardIsADrawerInANarrowWindow()
{
    InboxScene scene({880, 700});
    scene.choose(0);
    auto* card = scene.page->findChild<ContactCard*>();
    QVERIFY(!card->isVisible());
    scene.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(card->isVisible());
    QVERIFY(scene.thread().isVisible());
    QVERIFY(scene.list().isVisible());
    scene.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!card->isVisible());
    QVERIFY(scene.settings.cardShown()); // beside the thread, where there is room
    scene.window.resize(1280, 800);
    QTRY_VERIFY(card->isVisible());
}

void TestInboxPage::listAndThreadTakeTurns()
{
    InboxScene scene({620, 700});
    QVERIFY(scene.list().isVisible());
    QVERIFY(!scene.thread().isVisible());
    scene.choose(0);
    QVERIFY(!scene.list().isVisible());
    QVERIFY(scene.thread().isVisible());
    QVERIFY(scene.reply().isVisible());
    scene.write(QStringLiteral("a text"));
    auto* back = scene.button(QStringLiteral("Back to the conversations"));
    QVERIFY(back);
    back->click();
    QVERIFY(scene.list().isVisible());
    QVERIFY(!scene.thread().isVisible());
    QCOMPARE(QApplication::focusWidget(), &scene.list());
    QTest::keyClick(&scene.list(), Qt::Key_Return);
    QVERIFY(scene.reply().isVisible());
    QCOMPARE(scene.shown(), SampleStore::idOf(0));
    QCOMPARE(scene.reply().toPlainText(), QStringLiteral("a text"));
    scene.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(scene.list().isVisible());
    scene.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(scene.shown() != SampleStore::idOf(0));
    QVERIFY(scene.reply().isVisible());
    scene.key(Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void TestInboxPage::closingTheLastLeadsBackToTheList()
{
    InboxScene scene({620, 700});
    scene.choose(0);
    scene.page->openConversation({});
    QVERIFY(scene.list().isVisible());
}

void TestInboxPage::olderMessagesKeepThePlace()
{
    InboxScene scene;
    scene.choose(SampleStore::longThread());
    Q_EMIT scene.threads.fetched(scene.shown());
    auto* bar = scene.thread().verticalScrollBar();
    while (scene.models.thread.hasOlder()) {
        const int rows = scene.models.thread.rowCount();
        bar->setValue(0);
        const QPersistentModelIndex top = scene.thread().indexAt({scene.thread().viewport()->width() / 2, 5});
        // Its lower edge: the day that stands above the first row goes up with what comes before it.
        const int at = scene.thread().visualRect(top).bottom();
        QTRY_VERIFY_WITH_TIMEOUT(scene.models.thread.rowCount() > rows, InboxScene::patience);
        QCOMPARE(scene.thread().visualRect(top).bottom(), at);
    }
    QCOMPARE(scene.models.thread.rowCount(), SampleStore::longThreadMessages());
    bar->setValue(bar->maximum());
    bar->setValue(0);
    QTRY_VERIFY(scene.threads.olderAsked.contains(SampleStore::idOf(SampleStore::longThread())));
    QCOMPARE(scene.threads.olderAsked.size(), 1);
}

void TestInboxPage::aNewConversationComesOnShow()
{
    InboxScene scene;
    scene.choose(0);
    scene.list().setFocus();
    scene.trigger(ActionId::NewConversation);
    auto* dialog = scene.page->findChild<NewConversationDialog*>();
    QTRY_VERIFY(dialog->isActiveWindow());
    // As it closes where the text was taken.
    dialog->accept();
    QApplication::setActiveWindow(&scene.window);
    QTRY_COMPARE(QApplication::focusWidget(), &scene.list());
    Q_EMIT scene.replies.started(SampleStore::idOf(40));
    scene.waitUntilRead(SampleStore::idOf(40));
    QCOMPARE(scene.list().chosen(), SampleStore::idOf(40));
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
}

void TestInboxPage::aNewConversationThatNobodyWaitsForIsOffered_data()
{
    QTest::addColumn<bool>("fromTheDialog");
    QTest::addColumn<int>("readNow");
    QTest::newRow("a reply began it") << false << 0;
    QTest::newRow("the agent went on to another") << true << 2;
}

void TestInboxPage::aNewConversationThatNobodyWaitsForIsOffered()
{
    QFETCH(bool, fromTheDialog);
    QFETCH(int, readNow);
    InboxScene scene;
    scene.choose(0);
    if (fromTheDialog) {
        scene.trigger(ActionId::NewConversation);
        scene.page->findChild<NewConversationDialog*>()->accept();
    }
    if (readNow != 0)
        scene.choose(readNow);
    Q_EMIT scene.replies.started(SampleStore::idOf(40));
    QCOMPARE(scene.shown(), SampleStore::idOf(readNow));
    QVERIFY(banner(scene)->isVisible());
    scene.button(QStringLiteral("Show it"))->click();
    scene.waitUntilRead(SampleStore::idOf(40));
}

void TestInboxPage::aNewConversationWaitsForTheTextBeingWritten()
{
    InboxScene scene;
    scene.choose(0);
    scene.write(QStringLiteral("for Maya"));
    Q_EMIT scene.replies.started(SampleStore::idOf(40));
    QCOMPARE(scene.shown(), SampleStore::idOf(0));
    QCOMPARE(scene.reply().toPlainText(), QStringLiteral("for Maya"));
    QVERIFY(banner(scene)->isVisible());
    scene.button(QStringLiteral("Show it"))->click();
    scene.waitUntilRead(SampleStore::idOf(40));
    QVERIFY(scene.reply().toPlainText().isEmpty());
    scene.choose(0);
    QTRY_COMPARE(scene.reply().toPlainText(), QStringLiteral("for Maya"));
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestInboxPage)
#include "TestInboxPage.moc"
