#include "FlowScene.h"
#include "ui/contacts/transfer/ExportDialog.h"

#include <QDropEvent>
#include <QMimeData>

using namespace rejoinder;

/// What stands between a click on the contacts page and what is done for it.
class TestContactFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletingAsksFirst();
    void deletingCanBeTakenBack();
    void theLastDeletionIsTheOneTakenBack();
    void whatCouldNotBeWrittenIsNotTakenBack();
    void aDeletionTakenBackElsewhereIsOfferedNoMore();
    void manyAreCountedBeforeTheyGo();
    void typingIsAskedAboutBeforeAnotherIsShown();
    void keptTypingKeepsItsPersonOnShow();
    void typingOnIsKeeping();
    void untouchedItGivesWay();
    void whoVanishesIsNotForgottenWhileTheyAreEdited();
    void aNewContactWaitsForTheAnswer();
    void anAnswerForSomebodyElseIsNobodys();
    void nothingComesInBetweenASaveOnItsWay();
    void aRefusalStandsAtItsFieldAndKeepsTheTyping();
    void thePageCanBeLeftWithTyping();
    void oneImportAtATime();
    void anImportAfterAClosedOne();
    void aFileIsDropped();
    void whatIsExportedIsSaid();
};

void TestContactFlows::deletingAsksFirst()
{
    FlowScene scene;
    scene.askDeletion(scene.one());
    QVERIFY(scene.deletionAsked().contains(QStringLiteral("Sakari")));
    QCOMPARE(QApplication::focusWidget(), scene.button(QStringLiteral("Keep"))); // Enter by habit deletes nobody.
    scene.key(Qt::Key_Escape);
    QCOMPARE(scene.deletionAsked(), QString());
    QVERIFY(scene.table().hasFocus());
    scene.askDeletion(scene.one());
    scene.press(QStringLiteral("Keep"));
    QCOMPARE(scene.deletionAsked(), QString());
    QVERIFY(scene.desk.begun.isEmpty());
    // Asked again for somebody else, it is about them alone.
    scene.askDeletion(scene.one());
    scene.askDeletion(scene.other());
    scene.press(QStringLiteral("Delete"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.desk.begun.size(), 1, ContactsScene::patience);
    QCOMPARE(scene.desk.begun.constFirst().items.size(), 1);
    QCOMPARE(scene.desk.begun.constFirst().items.constFirst().contact, scene.other());
}

void TestContactFlows::deletingCanBeTakenBack()
{
    FlowScene scene;
    scene.beginDeletion(scene.one());
    const ContactJobOrder& order = scene.desk.begun.constFirst();
    QCOMPARE(order.kind, ContactJobOrder::Kind::Delete);
    QCOMPARE(order.hold, std::chrono::milliseconds(5'000));
    QCOMPARE(order.items.constFirst().contact, scene.one());
    QVERIFY(scene.table().hasFocus());
    scene.press(QStringLiteral("Undo"));
    QCOMPARE(scene.desk.verbs, QStringList{QStringLiteral("takeBack j1")});
    QVERIFY(scene.desk.all.isEmpty());
    QCOMPARE(scene.toast(), QString());
}

void TestContactFlows::theLastDeletionIsTheOneTakenBack()
{
    FlowScene scene;
    scene.beginDeletion(scene.one());
    scene.beginDeletion(scene.other());
    scene.press(QStringLiteral("Undo"));
    QCOMPARE(scene.desk.verbs, QStringList{QStringLiteral("takeBack j2")});
    QCOMPARE(scene.desk.all.size(), 1);
}

void TestContactFlows::whatCouldNotBeWrittenIsNotTakenBack()
{
    FlowScene scene;
    scene.beginDeletion(scene.one());
    scene.desk.diskTakesIt = false;
    scene.beginDeletion(scene.other());
    QTRY_VERIFY_WITH_TIMEOUT(scene.toast().contains(QStringLiteral("nothing was deleted")), ContactsScene::patience);
    // It is the other's: the first deletion stands, whatever becomes of this word.
    scene.press(QStringLiteral("OK"));
    QCOMPARE(scene.desk.verbs, QStringList());
    QCOMPARE(scene.desk.all.size(), 1);
    QCOMPARE(scene.toast(), QString());
}

void TestContactFlows::aDeletionTakenBackElsewhereIsOfferedNoMore()
{
    FlowScene scene;
    scene.beginDeletion(scene.one());
    scene.desk.takeBack(JobId(QStringLiteral("j1")));
    QCOMPARE(scene.toast(), QString());
    // And the job of another one is none of its business.
    scene.beginDeletion(scene.other());
    scene.desk.setJobs(scene.desk.all);
    QVERIFY(!scene.toast().isEmpty());
    scene.desk.finish(JobId(QStringLiteral("j2")));
    QCOMPARE(scene.toast(), QString());
}

void TestContactFlows::manyAreCountedBeforeTheyGo()
{
    FlowScene scene;
    scene.choose(0);
    scene.choose(2, Qt::ShiftModifier);
    scene.actions[ActionId::DeleteContacts]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(scene.deletionAsked().contains(QStringLiteral("Delete 3 contact")),
                             ContactsScene::patience);
    scene.press(QStringLiteral("Delete"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.desk.begun.size(), 1, ContactsScene::patience);
    QCOMPARE(scene.desk.begun.constFirst().items.size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(scene.toast().contains(QStringLiteral("3 contact")), ContactsScene::patience);
}

void TestContactFlows::typingIsAskedAboutBeforeAnotherIsShown()
{
    FlowScene scene;
    scene.edit(scene.one());
    scene.type(QStringLiteral("Mae"));
    scene.show(scene.other());
    QVERIFY(scene.asked().contains(QStringLiteral("not saved")));
    QCOMPARE(scene.line(firstName)->text(), QStringLiteral("Mae"));
    scene.press(QStringLiteral("Discard"));
    QVERIFY(!scene.editor().isOpen());
    QVERIFY(scene.page->panel().details().isVisible());
    QCOMPARE(scene.person.shown(), scene.other().id);
    QVERIFY(scene.contacts.saved.isEmpty());
}

void TestContactFlows::keptTypingKeepsItsPersonOnShow()
{
    FlowScene scene;
    scene.edit(scene.one());
    scene.type(QStringLiteral("Mae"));
    scene.show(scene.other());
    scene.press(QStringLiteral("Keep editing"));
    QCOMPARE(scene.person.shown(), scene.one().id);
    QTRY_COMPARE_WITH_TIMEOUT(scene.person.contact().id, scene.one().id, ContactsScene::patience);
    QCOMPARE(scene.asked(), QString()); // once is enough
    QCOMPARE(scene.line(firstName)->text(), QStringLiteral("Mae"));
    QVERIFY(scene.line(firstName)->hasFocus());
}

void TestContactFlows::typingOnIsKeeping()
{
    FlowScene scene;
    scene.edit(scene.one());
    scene.type(QStringLiteral("Mae"));
    scene.show(scene.other());
    QVERIFY(!scene.asked().isEmpty());
    scene.type(QStringLiteral("Mabel"));
    QCOMPARE(scene.asked(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(scene.person.contact().id, scene.one().id, ContactsScene::patience);
    QCOMPARE(scene.asked(), QString());
    QCOMPARE(scene.line(firstName)->text(), QStringLiteral("Mabel"));
}

void TestContactFlows::untouchedItGivesWay()
{
    FlowScene scene;
    scene.edit(scene.one());
    scene.show(scene.other());
    QVERIFY(!scene.editor().isOpen());
    QVERIFY(scene.page->panel().details().isVisible());
}

void TestContactFlows::whoVanishesIsNotForgottenWhileTheyAreEdited()
{
    FlowScene scene;
    scene.edit(scene.one());
    scene.type(QStringLiteral("Mae"));
    scene.contacts.atSakari.remove(scene.one().id);
    answerOf(scene.sample.store().contacts().remove({scene.one().id}));
    QTRY_VERIFY_WITH_TIMEOUT(scene.asked().contains(QStringLiteral("not saved")), ContactsScene::patience);
    QCOMPARE(scene.line(firstName)->text(), QStringLiteral("Mae"));
    scene.press(QStringLiteral("Keep editing"));
    scene.press(QStringLiteral("Save"));
    QTRY_VERIFY_WITH_TIMEOUT(scene.asked().contains(QStringLiteral("deleted")), ContactsScene::patience);
    QCOMPARE(scene.line(firstName)->text(), QStringLiteral("Mae"));
    scene.press(QStringLiteral("Create it anew"));
    QTRY_VERIFY_WITH_TIMEOUT(!scene.editor().isOpen(), ContactsScene::patience);
    QCOMPARE(scene.contacts.created.constLast().firstName, QStringLiteral("Mae"));
    QCOMPARE(scene.person.shown(), ContactId(QStringLiteral("made-1")));
}

void TestContactFlows::aNewContactWaitsForTheAnswer()
{
    FlowScene scene;
    scene.edit(scene.one());
    scene.type(QStringLiteral("Mae"));
    Q_EMIT scene.page->createAsked();
    QVERIFY(!scene.asked().isEmpty());
    // Somebody else comes on show while that is open, which is no answer to it.
    scene.show(scene.other());
    scene.press(QStringLiteral("Discard"));
    QVERIFY(scene.editor().isOpen());
    QVERIFY(scene.editor().contactId().isEmpty());
    QVERIFY(scene.line(firstName)->text().isEmpty());
    // In a new one nobody on show is a reason to leave.
    scene.type(QStringLiteral("Nia"));
    scene.show(scene.one());
    QCOMPARE(scene.asked(), QString());
    QCOMPARE(scene.line(firstName)->text(), QStringLiteral("Nia"));
}

void TestContactFlows::anAnswerForSomebodyElseIsNobodys()
{
    FlowScene scene;
    scene.contacts.answersAtOnce = false;
    scene.show(scene.one());
    scene.actions[ActionId::EditContact]->trigger();
    scene.show(scene.other());
    QVERIFY(!scene.editor().isOpen());
    scene.actions[ActionId::EditContact]->trigger();
    QCOMPARE(scene.contacts.read, (QList<ContactId>{scene.one().id, scene.other().id}));
    scene.contacts.answerNow(); // both, in the order asked
    QTRY_VERIFY_WITH_TIMEOUT(scene.button(QStringLiteral("Save"))->isEnabled(), ContactsScene::patience);
    QCOMPARE(scene.editor().contactId(), scene.other().id);
    QCOMPARE(scene.line(firstName)->text(), scene.other().firstName);
}

void TestContactFlows::nothingComesInBetweenASaveOnItsWay()
{
    FlowScene scene;
    scene.edit(scene.one());
    scene.type(QStringLiteral("Mae"));
    scene.contacts.answersAtOnce = false;
    scene.press(QStringLiteral("Save"));
    QCOMPARE(scene.contacts.saved.size(), 1);
    Q_EMIT scene.page->createAsked();
    Q_EMIT scene.page->editAsked(scene.other());
    QCOMPARE(scene.editor().contactId(), scene.one().id);
    QCOMPARE(scene.asked(), QString());
    scene.contacts.answerNow();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.editor().isOpen(), ContactsScene::patience);
    QCOMPARE(scene.contacts.saved.size(), 1);
    QCOMPARE(scene.contacts.atSakari.value(scene.one().id).firstName, QStringLiteral("Mae"));
    QCOMPARE(scene.contacts.atSakari.value(scene.other().id), scene.other());
    QCOMPARE(scene.person.shown(), scene.one().id);
}

void TestContactFlows::aRefusalStandsAtItsFieldAndKeepsTheTyping()
{
    FlowScene scene;
    scene.edit(scene.one());
    scene.type(QStringLiteral("Mae"));
    scene.contacts.refusal =
        ApiError{.kind = ApiError::Kind::Rejected, .httpStatus = 422, .code = QStringLiteral("CONT-001")};
    scene.press(QStringLiteral("Save"));
    auto* number = scene.editor().findChild<QLineEdit*>(QString());
    QTRY_VERIFY_WITH_TIMEOUT((number = scene.line(QStringLiteral("Mobile number"))) && number->hasFocus(),
                             ContactsScene::patience);
    QCOMPARE(scene.asked(), QString());
    QCOMPARE(scene.line(firstName)->text(), QStringLiteral("Mae"));
    scene.press(QStringLiteral("Save"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.contacts.atSakari.value(scene.one().id).firstName, QStringLiteral("Mae"),
                              ContactsScene::patience);
}

void TestContactFlows::thePageCanBeLeftWithTyping()
{
    FlowScene scene;
    scene.edit(scene.one());
    scene.type(QStringLiteral("Mae"));
    scene.page->hide();
    // Rows come meanwhile, and theirs among them.
    answerOf(scene.sample.store().contacts().put({scene.one(), scene.other()}));
    scene.page->show();
    QVERIFY(scene.editor().isDirty());
    QCOMPARE(scene.line(firstName)->text(), QStringLiteral("Mae"));
    QCOMPARE(scene.asked(), QString());
}

void TestContactFlows::oneImportAtATime()
{
    FilesScene scene;
    scene.flow->importFile();
    QCOMPARE(scene.imports().size(), 1);
    scene.flow->importFile(scene.made(QStringLiteral("a.csv")));
    scene.flow->importFile(scene.made(QStringLiteral("b.csv")));
    QCOMPARE(scene.imports().size(), 1);
    QCOMPARE(FilesScene::pathIn(*scene.imports().constFirst()), scene.folder.filePath(QStringLiteral("b.csv")));
}

void TestContactFlows::anImportAfterAClosedOne()
{
    FilesScene scene;
    scene.flow->importFile();
    scene.imports().constFirst()->close();
    scene.flow->importFile(scene.made(QStringLiteral("a.csv"))); // before the closed one is gone
    QCOMPARE(scene.imports().size(), 1);
    QVERIFY(scene.desk.begun.isEmpty());
}

void TestContactFlows::aFileIsDropped()
{
    FilesScene scene;
    const auto enter = [&scene](const QMimeData& data) {
        QDragEnterEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        event.ignore();
        QApplication::sendEvent(scene.page, &event);
        return event.isAccepted();
    };
    QMimeData words;
    words.setText(QStringLiteral("Maya"));
    QVERIFY(!enter(words));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(scene.made(QStringLiteral("a.csv")))});
    QVERIFY(enter(file));
    QDropEvent drop({50, 50}, Qt::CopyAction, &file, Qt::LeftButton, {});
    QApplication::sendEvent(scene.page, &drop);
    QCOMPARE(scene.imports().size(), 1);
    QCOMPARE(FilesScene::pathIn(*scene.imports().constFirst()), scene.folder.filePath(QStringLiteral("a.csv")));
}

void TestContactFlows::whatIsExportedIsSaid()
{
    FilesScene scene;
    const auto dialog = [&scene]() -> ExportDialog* {
        for (auto* found : scene.page->findChildren<ExportDialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    };
    scene.flow->exportContacts({scene.one(), scene.other()});
    QVERIFY(dialog());
    dialog()->writeTo(scene.folder.filePath(QStringLiteral("two.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(scene.toast().contains(QStringLiteral("2 contact")), ContactsScene::patience);
    QVERIFY(scene.toast().contains(QStringLiteral("two.csv")));
    QVERIFY(scene.button(QStringLiteral("Show folder")));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), ContactsScene::patience);
    // All that is shown, and where that is nobody, nothing.
    scene.flow->exportContacts({});
    QVERIFY(dialog());
    dialog()->writeTo(scene.folder.filePath(QStringLiteral("all.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(scene.toast().contains(QStringLiteral("%1 contact").arg(ContactsScene::people)),
                             ContactsScene::patience);
    QTest::keyClicks(&scene.field(), QStringLiteral("nobody is called that"));
    scene.waitForRows(0);
    scene.flow->exportContacts({});
    QVERIFY(!dialog());
}

QTEST_MAIN(TestContactFlows)
#include "TestContactFlows.moc"
