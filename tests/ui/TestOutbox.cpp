#include "InboxScene.h"

#include "models/WaitingTexts.h"
#include "store/OutboxStore.h"
#include "ui/inbox/start/NewConversationDialog.h"
#include "ui/inbox/start/RecipientPicker.h"
#include "ui/inbox/thread/FirstTextsDialog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ToastBar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace rejoinder {

/// Texts on their way out as the inbox shows them: taken back, asked about and found twice.
class TestOutbox : public QObject
{
    Q_OBJECT

    static OutboxId one() { return OutboxId(QStringLiteral("o1")); }
    /// Sent from the shown conversation, and held for a minute.
    static void sendHeld(InboxScene& scene, const QString& text)
    {
        scene.write(text);
        QTest::keyClick(&scene.reply(), Qt::Key_Return);
        Q_EMIT scene.replies.held(one(), scene.shown(), scene.sample.clock().now().addSecs(60));
        QTRY_VERIFY(scene.reply().toPlainText().isEmpty());
    }
    static OutboxEntry entry(OutboxState state, const ConversationId& conversation, InboxScene& scene)
    {
        OutboxEntry made;
        made.id = OutboxId(QStringLiteral("kept-") + conversation.text());
        made.conversationId = conversation;
        if (conversation.isEmpty()) {
            ToContact to;
            to.mobile.number = QStringLiteral("+16285552671");
            made.text.to = to;
        } else {
            made.text.to = ToConversation{conversation};
        }
        made.text.text = QStringLiteral("See you at five.");
        made.state = state;
        made.createdAt = made.askedAt = scene.sample.clock().now();
        return made;
    }
    static void keep(InboxScene& scene, const OutboxEntry& entry)
    {
        QVERIFY(answerOf(scene.sample.store().outbox().add(entry)));
    }
    static QList<ToastBar*> toasts(const InboxScene& scene)
    {
        QList<ToastBar*> shown;
        for (auto* toast : scene.page->findChildren<ToastBar*>()) {
            if (toast->isVisible())
                shown.append(toast);
        }
        return shown;
    }
    /// The banner in sight that says this.
    static Banner* banner(const InboxScene& scene, const QString& part)
    {
        for (auto* banner : scene.page->findChildren<Banner*>()) {
            if (banner->isVisible() && banner->text().contains(part))
                return banner;
        }
        return nullptr;
    }

private Q_SLOTS:
    void undoGivesTextAndCursorBack();
    void whatWasTypedMeanwhileStandsBelow();
    void ctrlZBelongsToTheTextWhereThereIsOne();
    void nothingToUndoNothingHappens();
    void elsewhereItIsADraftAgain();
    void closedItsConversationMeanwhile();
    void tooLateIsSaid();
    void theNewestIsTakenBackFirst();
    void theFirstTextToSomebodyComesBackIntoItsDialog();
    void neverOnePersonsTextBesideAnothersName();
    void theHoldFollowsTheSetting();
    void textsThatAskAreCountedAndFound();
    void editGoesBelowWhatStandsThere();
    void whatMayHaveArrivedIsSaid();
    void aFirstTextThatFailedIsNotLostFromSight();
    void foundTwiceNamesThePerson();
};

void TestOutbox::undoGivesTextAndCursorBack()
{
    InboxScene scene;
    scene.choose(1);
    sendHeld(scene, QStringLiteral("see you at five"));
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
    QTest::keyClick(&scene.reply(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.replies.verbs, QStringList{QStringLiteral("undo o1")});
    Q_EMIT scene.replies.undone(one(), scene.shown(), {QStringLiteral("see you at five"), 3});
    QCOMPARE(scene.reply().toPlainText(), QStringLiteral("see you at five"));
    QCOMPARE(scene.reply().textCursor().position(), 3);
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
    QVERIFY(!scene.actions[ActionId::UndoSend]->isEnabled());
    QVERIFY(toasts(scene).isEmpty());
}

void TestOutbox::whatWasTypedMeanwhileStandsBelow()
{
    InboxScene scene;
    scene.choose(1);
    sendHeld(scene, QStringLiteral("first"));
    scene.write(QStringLiteral("second"));
    QTest::keyClick(&scene.reply(), Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.replies.verbs, QStringList{QStringLiteral("undo o1")});
    // On the disk before the desk joins the two there.
    QCOMPARE(scene.drafts.kept.value(scene.shown()).text, QStringLiteral("second"));
    Q_EMIT scene.replies.undone(one(), scene.shown(), {QStringLiteral("first\nsecond"), 5});
    QCOMPARE(scene.reply().toPlainText(), QStringLiteral("first\nsecond"));
    QCOMPARE(scene.reply().textCursor().position(), 5);
}

void TestOutbox::ctrlZBelongsToTheTextWhereThereIsOne()
{
    InboxScene scene;
    scene.choose(1);
    sendHeld(scene, QStringLiteral("first"));
    scene.write(QStringLiteral("x"));
    QTest::keyClick(&scene.reply(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(scene.replies.verbs.isEmpty());
    QVERIFY(scene.reply().toPlainText().isEmpty());
}

void TestOutbox::nothingToUndoNothingHappens()
{
    InboxScene scene;
    scene.choose(1);
    QTest::keyClick(&scene.reply(), Qt::Key_Z, Qt::ControlModifier);
    scene.trigger(ActionId::UndoSend);
    QVERIFY(scene.replies.verbs.isEmpty());
    sendHeld(scene, QStringLiteral("first"));
    QVERIFY(scene.actions[ActionId::UndoSend]->isEnabled());
    Q_EMIT scene.replies.accepted(one(), scene.shown());
    QVERIFY(!scene.actions[ActionId::UndoSend]->isEnabled());
}

void TestOutbox::elsewhereItIsADraftAgain()
{
    InboxScene scene;
    scene.choose(0);
    sendHeld(scene, QStringLiteral("first"));
    scene.choose(2);
    scene.write(QStringLiteral("for somebody else"));
    scene.key(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.replies.verbs, QStringList{QStringLiteral("undo o1")});
    scene.drafts.kept.insert(SampleStore::idOf(0), {QStringLiteral("first"), 5});
    Q_EMIT scene.replies.undone(one(), SampleStore::idOf(0), {QStringLiteral("first"), 5});
    QCOMPARE(scene.reply().toPlainText(), QStringLiteral("for somebody else"));
    QCOMPARE(toasts(scene).size(), 1);
    const QString said = toasts(scene).first()->text();
    QVERIFY2(said.contains(QStringLiteral("Maya Okafor")) && said.contains(QStringLiteral("draft")), qPrintable(said));
    scene.button(QStringLiteral("Show"))->click();
    scene.waitUntilRead(SampleStore::idOf(0));
    QTRY_COMPARE(scene.reply().toPlainText(), QStringLiteral("first"));
}

void TestOutbox::closedItsConversationMeanwhile()
{
    InboxScene scene;
    scene.choose(0);
    sendHeld(scene, QStringLiteral("first"));
    scene.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(scene.shown() != SampleStore::idOf(0));
    scene.trigger(ActionId::UndoSend);
    Q_EMIT scene.replies.undone(one(), SampleStore::idOf(0), {QStringLiteral("first"), 5});
    const QList<ToastBar*> both = toasts(scene);
    QCOMPARE(both.size(), 2);
    QVERIFY(!both[0]->geometry().intersects(both[1]->geometry()));
    QVERIFY(both[0]->parentWidget()->rect().contains(both[0]->geometry()));
    QVERIFY(both[1]->parentWidget()->rect().contains(both[1]->geometry()));
}

void TestOutbox::tooLateIsSaid()
{
    InboxScene scene;
    scene.choose(0);
    sendHeld(scene, QStringLiteral("first"));
    scene.replies.undoInTime = false;
    scene.trigger(ActionId::UndoSend);
    QTRY_COMPARE(toasts(scene).size(), 1);
    QVERIFY(toasts(scene).first()->text().contains(QStringLiteral("too late")));
    QVERIFY(scene.reply().toPlainText().isEmpty());
}

void TestOutbox::theNewestIsTakenBackFirst()
{
    InboxScene scene;
    const QDateTime now = scene.sample.clock().now();
    Q_EMIT scene.replies.held(one(), SampleStore::idOf(0), now.addSecs(20));
    Q_EMIT scene.replies.held(OutboxId(QStringLiteral("o2")), SampleStore::idOf(1), now.addSecs(30));
    scene.trigger(ActionId::UndoSend);
    Q_EMIT scene.replies.undone(OutboxId(QStringLiteral("o2")), SampleStore::idOf(1), {});
    scene.trigger(ActionId::UndoSend);
    QCOMPARE(scene.replies.verbs, (QStringList{QStringLiteral("undo o2"), QStringLiteral("undo o1")}));
}

void TestOutbox::theFirstTextToSomebodyComesBackIntoItsDialog()
{
    InboxScene scene;
    scene.choose(0);
    scene.trigger(ActionId::NewConversation);
    auto* dialog = scene.page->findChild<NewConversationDialog*>();
    auto* picker = dialog->findChild<RecipientPicker*>();
    auto* text = dialog->findChild<QPlainTextEdit*>();
    dialog->setRegion(QStringLiteral("US"));
    text->setPlainText(QStringLiteral("Hello there"));
    QTest::keyClicks(picker->findChild<QLineEdit*>(), QStringLiteral("(628) 555-2671"));
    QTRY_COMPARE_WITH_TIMEOUT(picker->check().kind, RecipientReview::Kind::NewNumber, InboxScene::patience);
    scene.replies.answersAtOnce = false;
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(dialog->isCommitting());
    Q_EMIT scene.replies.held(one(), {}, scene.sample.clock().now().addSecs(60));
    scene.replies.answerNow(true);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(toasts(scene).size(), 1);
    QVERIFY2(toasts(scene).first()->text().contains(QStringLiteral("(628) 555-2671")),
             qPrintable(toasts(scene).first()->text()));
    scene.button(QStringLiteral("Undo"))->click();
    QCOMPARE(scene.replies.verbs, QStringList{QStringLiteral("undo o1")});
    Q_EMIT scene.replies.undone(one(), {}, {QStringLiteral("Hello there"), 5});
    QVERIFY(dialog->isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("Hello there"));
    QCOMPARE(text->textCursor().position(), 5);
    QTRY_VERIFY(text->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(picker->check().kind, RecipientReview::Kind::NewNumber, InboxScene::patience);
    QCOMPARE(picker->check().number->e164(), QStringLiteral("+16285552671"));
    QVERIFY(toasts(scene).isEmpty());
}

void TestOutbox::neverOnePersonsTextBesideAnothersName()
{
    InboxScene scene;
    scene.trigger(ActionId::NewConversation);
    auto* dialog = scene.page->findChild<NewConversationDialog*>();
    auto* text = dialog->findChild<QPlainTextEdit*>();
    auto* to = dialog->findChild<RecipientPicker*>()->findChild<QLineEdit*>();
    text->setPlainText(QStringLiteral("for another"));
    QTest::keyClicks(to, QStringLiteral("+1 628 555 9999"));
    dialog->reject();
    // A text of which it does not know the recipient any more: the agent has to say who it is for.
    dialog->takeBack(OutboxId(QStringLiteral("unknown")), {QStringLiteral("came back"), 2});
    QCOMPARE(text->toPlainText(), QStringLiteral("came back"));
    QVERIFY2(to->text().isEmpty(), qPrintable(to->text()));
}

void TestOutbox::theHoldFollowsTheSetting()
{
    InboxScene scene;
    QCOMPARE(scene.replies.hold, std::chrono::milliseconds(5'000));
    SettingsPage page(scene.settings);
    auto* choice = page.findChild<QComboBox*>();
    QVERIFY(choice);
    QCOMPARE(choice->accessibleName(), QStringLiteral("Undo send"));
    QCOMPARE(choice->currentData().toInt(), 5);
    choice->setCurrentIndex(choice->count() - 1);
    QCOMPARE(scene.replies.hold, std::chrono::milliseconds(30'000));
    choice->setCurrentIndex(0);
    QCOMPARE(scene.replies.hold, std::chrono::milliseconds(0));
    QVERIFY(choice->currentText().contains(QStringLiteral("at once")));
    QCOMPARE(scene.settings.undoSend(), std::chrono::seconds(0));
    scene.settings.setUndoSend(std::chrono::minutes(10));
    QCOMPARE(scene.settings.undoSend(), UiSettings::longestUndoSend);
}

void TestOutbox::textsThatAskAreCountedAndFound()
{
    InboxScene scene;
    keep(scene, entry(OutboxState::Asking, SampleStore::idOf(3), scene));
    keep(scene, entry(OutboxState::Asking, SampleStore::idOf(5), scene));
    QTRY_VERIFY_WITH_TIMEOUT(banner(scene, QStringLiteral("2 texts waited a long time")), InboxScene::patience);
    scene.button(QStringLiteral("Show"))->click();
    scene.waitUntilRead(SampleStore::idOf(3));
    const auto stateAt = [&scene] {
        const auto row = scene.thread().currentIndex().data(ThreadModel::RowRole).value<ThreadRow>();
        return row.outbox() ? std::optional(row.outbox()->state) : std::nullopt;
    };
    QTRY_COMPARE(stateAt(), std::optional(OutboxState::Asking));
    QTRY_COMPARE(QApplication::focusWidget(), &scene.thread());
    scene.button(QStringLiteral("Show"))->click();
    scene.waitUntilRead(SampleStore::idOf(5));
    QTRY_COMPARE(stateAt(), std::optional(OutboxState::Asking));
    for (const int i : {3, 5}) {
        OutboxEntry sent = entry(OutboxState::Queued, SampleStore::idOf(i), scene);
        QVERIFY(answerOf(scene.sample.store().outbox().update(sent, OutboxState::Asking)));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!banner(scene, QStringLiteral("waited a long time")), InboxScene::patience);
}

void TestOutbox::editGoesBelowWhatStandsThere()
{
    InboxScene scene;
    keep(scene, entry(OutboxState::Asking, SampleStore::idOf(3), scene));
    scene.choose(3);
    scene.write(QStringLiteral("already here"));
    const int last = scene.models.thread.rowCount() - 1;
    QTRY_VERIFY(scene.models.thread.index(last, 0).data(ThreadModel::RowRole).value<ThreadRow>().outbox());
    Q_EMIT scene.thread().actionWanted(scene.thread().model()->index(last, 0), MessageAction::Edit);
    QCOMPARE(scene.reply().toPlainText(), QStringLiteral("already here\nSee you at five."));
    QCOMPARE(scene.drafts.kept.value(SampleStore::idOf(3)).text, scene.reply().toPlainText());
    QCOMPARE(scene.replies.verbs, QStringList{QStringLiteral("discard kept-") + SampleStore::idOf(3).text()});
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
    QVERIFY(!banner(scene, QStringLiteral("may have")));
}

void TestOutbox::whatMayHaveArrivedIsSaid()
{
    InboxScene scene;
    OutboxEntry lost = entry(OutboxState::Unconfirmed, SampleStore::idOf(0), scene);
    lost.notFoundAt = scene.sample.clock().now();
    keep(scene, lost);
    scene.choose(0);
    const int last = scene.models.thread.rowCount() - 1;
    QTRY_VERIFY(scene.models.thread.index(last, 0).data(ThreadModel::RowRole).value<ThreadRow>().outbox());
    Q_EMIT scene.thread().actionWanted(scene.thread().model()->index(last, 0), MessageAction::CheckAgain);
    QCOMPARE(scene.replies.verbs, QStringList{QStringLiteral("checkAgain ") + lost.id.text()});
    QVERIFY(toasts(scene).first()->text().contains(QStringLiteral("Looking for the text")));
    Q_EMIT scene.thread().actionWanted(scene.thread().model()->index(last, 0), MessageAction::Edit);
    QVERIFY(banner(scene, QStringLiteral("may have reached")));
    QVERIFY(banner(scene, QStringLiteral("Maya Okafor")));
}

void TestOutbox::aFirstTextThatFailedIsNotLostFromSight()
{
    InboxScene scene;
    OutboxEntry failed = entry(OutboxState::Failed, {}, scene);
    failed.error.kind = ApiError::Kind::Rejected;
    keep(scene, failed);
    QTRY_VERIFY_WITH_TIMEOUT(banner(scene, QStringLiteral("1 texts to new people")), InboxScene::patience);
    scene.button(QStringLiteral("Show"))->click();
    auto* dialog = scene.page->findChild<FirstTextsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* view = dialog->findChild<ThreadView*>();
    QCOMPARE(view->model()->rowCount(), 1);
    const QString spoken = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("(628) 555-2671")), qPrintable(spoken));
    Q_EMIT view->actionWanted(view->model()->index(0, 0), MessageAction::Edit);
    QVERIFY(!dialog->isVisible());
    auto* write = scene.page->findChild<NewConversationDialog*>();
    QVERIFY(write->isVisible());
    QCOMPARE(write->findChild<QPlainTextEdit*>()->toPlainText(), failed.text.text);
    auto* picker = write->findChild<RecipientPicker*>();
    QTRY_COMPARE_WITH_TIMEOUT(picker->check().kind, RecipientReview::Kind::NewNumber, InboxScene::patience);
    QCOMPARE(picker->check().number->e164(), QStringLiteral("+16285552671"));
    QCOMPARE(scene.replies.verbs, QStringList{QStringLiteral("discard kept-")});
}

void TestOutbox::foundTwiceNamesThePerson()
{
    InboxScene scene;
    scene.choose(2);
    Q_EMIT scene.replies.foundSeveralTimes(one(), SampleStore::idOf(0), 2);
    QTRY_VERIFY_WITH_TIMEOUT(banner(scene, QStringLiteral("Maya Okafor")), InboxScene::patience);
    QVERIFY(banner(scene, QStringLiteral("is in the conversation 2 times. It was sent once from here.")));
    scene.button(QStringLiteral("Show"))->click();
    scene.waitUntilRead(SampleStore::idOf(0));
    QVERIFY(!banner(scene, QStringLiteral("2 times")));
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestOutbox)
#include "TestOutbox.moc"
