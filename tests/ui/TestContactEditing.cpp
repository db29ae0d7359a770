#include "AccessibleNames.h"
#include "ContactFormScene.h"
#include "ui/contacts/form/ContactConflictView.h"
#include "ui/contacts/form/UnconfirmedContacts.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace rejoinder;
using namespace rejoinder::contactform;

/// What comes between the form and Sakari: other people's changes, lost answers, a window that is left.
class TestContactEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editingFollowsSakariWhereNothingWasTyped()
    {
        Scene scene;
        scene.desk.answersAtOnce = false;
        Contact newer = maya();
        newer.email = QStringLiteral("new@example.com");
        newer.firstName = QStringLiteral("Maia");
        scene.desk.atSakari.insert(newer.id, newer);
        scene.editor->edit(maya());
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Maya"));
        QVERIFY(!scene.button(QStringLiteral("Save"))->isEnabled());
        scene.put(firstName, QStringLiteral("Mae"));
        scene.desk.answerNow();
        scene.waitUntilRead();
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Mae"));
        QCOMPARE(scene.named(email)->text(), QStringLiteral("new@example.com"));
        QCOMPARE(QApplication::focusWidget(), scene.named(firstName));
        scene.desk.answersAtOnce = true;
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 1, patience);
        QCOMPARE(scene.desk.saved.first().base, newer);
        Contact wanted = newer;
        wanted.firstName = QStringLiteral("Mae");
        QCOMPARE(scene.desk.saved.first().changed, wanted);
    }

    void whatIsSavedBeforeItIsReadWaits()
    {
        Scene scene;
        scene.desk.answersAtOnce = false;
        scene.editor->edit(maya());
        scene.put(firstName, QStringLiteral("Mae"));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(scene.desk.saved.isEmpty());
        scene.desk.answersAtOnce = true;
        scene.desk.answerNow();
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 1, patience);
    }

    void unsavedChangesAreAskedAboutOnce()
    {
        Scene scene;
        QSignalSpy closed(scene.editor, &ContactEditor::closed);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(firstName, QStringLiteral("Mae"));
        scene.key(Qt::Key_Escape);
        QVERIFY(scene.question().contains(QStringLiteral("not saved")));
        QCOMPARE(QApplication::focusWidget(), scene.button(QStringLiteral("Keep editing")));
        scene.key(Qt::Key_Space);
        QVERIFY(scene.question().isEmpty());
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Mae"));
        QVERIFY(closed.isEmpty());

        bool left = false;
        scene.editor->leave([&left] { left = true; });
        QVERIFY(!left);
        QTest::keyClick(scene.button(QStringLiteral("Discard")), Qt::Key_Space);
        QVERIFY(left);
        QCOMPARE(closed.size(), 1);
        QVERIFY(scene.desk.saved.isEmpty());
    }

    void nothingUnsavedIsNotAskedAbout()
    {
        Scene scene;
        QSignalSpy closed(scene.editor, &ContactEditor::closed);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        // Typed and taken back.
        scene.put(firstName, QStringLiteral("Maya"));
        scene.key(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void anotherContactWaitsForTheAnswer()
    {
        Scene scene;
        Contact other = maya();
        other.id = ContactId(QStringLiteral("k2"));
        other.firstName = QStringLiteral("Owen");
        scene.desk.atSakari.insert(other.id, other);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(firstName, QStringLiteral("Mae"));
        scene.editor->edit(other);
        QCOMPARE(scene.editor->contactId(), maya().id);
        QTest::keyClick(scene.button(QStringLiteral("Discard")), Qt::Key_Space);
        QCOMPARE(scene.editor->contactId(), other.id);
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Owen"));
    }

    void bothVersionsAreShown()
    {
        Scene scene;
        QSignalSpy saved(scene.editor, &ContactEditor::saved);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        Contact theirs = maya();
        theirs.firstName = QStringLiteral("Maia");
        theirs.email = QStringLiteral("theirs@example.com");
        scene.desk.atSakari.insert(theirs.id, theirs);
        scene.put(firstName, QStringLiteral("Mae"));
        scene.put(QStringLiteral("city"), QStringLiteral("Lagos"));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        auto* view = scene.editor->findChild<ContactConflictView*>();
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), patience);
        // Both changed the first name; what only one changed is chosen.
        QCOMPARE(view->open(), 1);
        QVERIFY(!scene.button(QStringLiteral("Save"))->isEnabled());
        const auto choice = [&](const QString& name) { return scene.named<QRadioButton>(name); };
        QVERIFY(choice(QStringLiteral("E-mail, Sakari's: theirs@example.com"))->isChecked());
        QVERIFY(choice(QStringLiteral("city, Yours: Lagos"))->isChecked());
        QCOMPARE(QApplication::focusWidget(), choice(QStringLiteral("First name, Yours: Mae")));
        QVERIFY(!choice(QStringLiteral("First name, Yours: Mae"))->isChecked());
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(scene.desk.saved.size(), 1);
        scene.key(Qt::Key_Space);
        QVERIFY(scene.button(QStringLiteral("Save"))->isEnabled());
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(scene.desk.saved.last().base, theirs);
        Contact merged = theirs;
        merged.firstName = QStringLiteral("Mae");
        merged.attributes[QStringLiteral("city")] = QStringLiteral("Lagos");
        QCOMPARE(scene.desk.saved.last().changed, merged);
    }

    void deletedMeanwhileCanBeMadeAnew()
    {
        Scene scene;
        QSignalSpy saved(scene.editor, &ContactEditor::saved);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(firstName, QStringLiteral("Mae"));
        scene.desk.atSakari.clear();
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(scene.question().contains(QStringLiteral("deleted")), patience);
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Mae"));
        QTest::keyClick(scene.button(QStringLiteral("Create it anew")), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(scene.desk.created.first().firstName, QStringLiteral("Mae"));
        QVERIFY(scene.desk.created.first().id.isEmpty());
    }

    void aLostAnswerSaysSoAndSavesOnceMore()
    {
        Scene scene;
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(firstName, QStringLiteral("Mae"));
        scene.desk.refusal = ApiError{.kind = ApiError::Kind::Timeout};
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(scene.question().contains(QStringLiteral("not known whether")), patience);
        QTest::keyClick(scene.button(QStringLiteral("Save again")), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 2, patience);
        QCOMPARE(scene.desk.saved.last().base, maya());
    }

    void everyControlHasAName()
    {
        Scene scene;
        scene.editor->edit(maya());
        scene.waitUntilRead();
        QCOMPARE(controlsWithoutName(scene.window), QStringList());
        Contact theirs = maya();
        theirs.firstName = QStringLiteral("Maia");
        scene.desk.atSakari.insert(theirs.id, theirs);
        scene.put(firstName, QStringLiteral("Mae"));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(scene.editor->findChild<ContactConflictView*>()->isVisible(), patience);
        QCOMPARE(controlsWithoutName(scene.window), QStringList());
    }

    void unconfirmedContactsAreAskedAbout()
    {
        FakeContactDesk desk;
        UnconfirmedContacts strip(desk);
        QVERIFY(strip.isHidden());
        Creation lost{.id = CreationId(QStringLiteral("c1")), .record = maya(), .state = Creation::State::Unconfirmed};
        desk.uncertain = {lost};
        Q_EMIT desk.unconfirmedChanged();
        QVERIFY(!strip.isHidden());
        auto* bar = strip.findChild<QuestionBar*>();
        QVERIFY(bar->text().contains(QStringLiteral("Maya Okafor")));
        const auto buttons = bar->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 3);
        QVERIFY(!buttons[1]->isEnabled());
        buttons[0]->click();
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("not found")), patience);
        desk.repeatable.insert(lost.id);
        Q_EMIT desk.unconfirmedChanged();
        QVERIFY(buttons[1]->isEnabled());
        buttons[1]->click();
        buttons[2]->click();
        QCOMPARE(desk.verbs, QStringList({QStringLiteral("checkAgain c1"), QStringLiteral("createAgain c1"),
                                          QStringLiteral("discard c1")}));
        QVERIFY(strip.isHidden());
    }
};

QTEST_MAIN(TestContactEditing)
#include "TestContactEditing.moc"
