#include "AccessibleNames.h"
#include "TemplatesScene.h"
#include "ui/templates/PreviewPane.h"
#include "ui/templates/PreviewPerson.h"
#include "ui/templates/TemplateConflictView.h"
#include "ui/templates/TemplateEditor.h"
#include "ui/templates/TemplateReading.h"
#include "ui/widgets/StateView.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScrollBar>
#include <algorithm>

using namespace rejoinder;

using Scene = TemplatesScene;

class TestTemplatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndPreviews()
    {
        Scene scene;
        QCOMPARE(scene.page->list().accessibleName(), QStringLiteral("Templates"));
        scene.choose("t1");
        QCOMPARE(scene.page->shown(), TemplateId(QStringLiteral("t1")));
        auto* preview = scene.page->findChild<TemplateReading*>();
        QVERIFY(preview && preview->isVisible());
        // For nobody in particular, a field is its own name; no brace is left.
        QVERIFY(preview->preview().previewText().contains(QStringLiteral("firstName")));
        QVERIFY(!preview->preview().previewText().contains(u'{'));
        Contact somebody;
        somebody.id = ContactId(QStringLiteral("p"));
        somebody.lastName = QStringLiteral("Okafor");
        preview->preview().setPerson(somebody);
        QVERIFY2(preview->preview().notes().contains(QStringLiteral("has no value for: ")),
                 qPrintable(preview->preview().notes()));
        somebody.firstName = QStringLiteral("Maya");
        preview->preview().setPerson(somebody);
        QVERIFY(preview->preview().previewText().contains(QStringLiteral("Maya")));
        QVERIFY(!preview->preview().notes().contains(QStringLiteral("has no value")));
        // Whom one looks for goes with one into the editor.
        scene.key(Qt::Key_F2);
        QCOMPARE(scene.page->findChild<TemplateEditor*>()->preview().person()->firstName, QStringLiteral("Maya"));
    }

    void onComingToThePageItsSearchHasTheKeyboard()
    {
        Scene scene;
        auto* search = scene.named<QLineEdit>("Search templates");
        QCOMPARE(QApplication::focusWidget(), search);
        scene.window.showPage(MainWindow::Page::Inbox);
        scene.window.showPage(MainWindow::Page::Templates);
        QCOMPARE(QApplication::focusWidget(), search);
    }

    void aPersonIsFoundByTyping()
    {
        Scene scene;
        scene.choose("t1");
        auto* field = scene.named<QLineEdit>("Preview for");
        QVERIFY(field);
        field->setFocus();
        const auto somebody = answerOf(scene.sample.store().contacts().search(QString(), 50));
        const auto one = std::find_if(somebody.cbegin(), somebody.cend(),
                                      [](const Contact& person) { return person.firstName.size() > 3; });
        QVERIFY(one != somebody.cend());
        QTest::keyClicks(field, one->firstName.left(3));
        auto* popup = field->findChild<QCompleter*>()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), patience);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        auto* person = static_cast<PreviewPerson*>(field);
        QVERIFY(person->person());
        QCOMPARE(field->text(), person->person()->fullName());
        field->clear();
        QVERIFY(!person->person());
    }

    void keysDoWhatTheyPromise()
    {
        Scene scene;
        scene.choose("t1");
        scene.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(scene.name()->text(), QStringLiteral("Greeting (copy)"));
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(scene.desk.made.size(), 1);
        QCOMPARE(scene.desk.made.first().text, scene.entry("t1").text);
        QVERIFY(scene.desk.made.first().id.isEmpty());

        QTRY_VERIFY(!scene.name());
        scene.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(scene.name() && scene.name()->text().isEmpty() && scene.name()->hasFocus());
        scene.key(Qt::Key_Escape);
        QTRY_VERIFY(!scene.name());

        scene.choose("t1");
        scene.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(scene.settings.templateHabits().favourites, QList<TemplateId>{TemplateId(QStringLiteral("t1"))});
        QVERIFY(scene.said().contains(QStringLiteral("A favourite on this computer")));
        scene.key(Qt::Key_Delete);
        QCOMPARE(scene.desk.removedIds, QList<TemplateId>{TemplateId(QStringLiteral("t1"))});
        QVERIFY(scene.press("Undo"));
        QCOMPARE(scene.desk.undone.size(), 1);
        scene.key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(scene.named<QLineEdit>("Search templates")->hasFocus());
    }

    void aChangeIsSaved()
    {
        Scene scene;
        scene.choose("t1");
        scene.key(Qt::Key_F2);
        QCOMPARE(scene.desk.freshened, QList<TemplateId>{TemplateId(QStringLiteral("t1"))});
        QTest::keyClicks(scene.text(), QStringLiteral("Now: "));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(scene.desk.saves.size(), 1);
        QCOMPARE(scene.desk.saves.first().base, scene.entry("t1"));
        QCOMPARE(scene.desk.saves.first().changed.text, QStringLiteral("Now: ") + scene.entry("t1").text);
        QTRY_VERIFY(!scene.text());
        QCOMPARE(scene.page->shown(), TemplateId(QStringLiteral("t1")));
    }

    void whatIsNewerReplacesAnUntouchedForm()
    {
        Scene scene;
        scene.choose("t1");
        MessageTemplate newer = scene.entry("t1");
        newer.text = QStringLiteral("Changed a minute ago");
        scene.desk.freshAnswer = newer;
        scene.key(Qt::Key_F2);
        QTRY_COMPARE(scene.text()->toPlainText(), newer.text);
        QTest::keyClicks(scene.text(), QStringLiteral("x"));
        scene.page->findChild<TemplateEditor*>()->freshen(scene.entry("t1"));
        QCOMPARE(scene.text()->toPlainText(), u'x' + newer.text);
    }

    void anErrorLosesNothing_data()
    {
        QTest::addColumn<QString>("serverText");
        QTest::addColumn<QString>("field"); // that has the focus
        QTest::newRow("about the name") << QStringLiteral("The name is taken") << QStringLiteral("Name");
        QTest::newRow("about the text") << QStringLiteral("This text is not allowed") << QStringLiteral("Text");
        QTest::newRow("about neither") << QStringLiteral("Not today") << QString();
    }
    void anErrorLosesNothing()
    {
        QFETCH(const QString, serverText);
        QFETCH(const QString, field);
        Scene scene;
        scene.choose("t1");
        scene.key(Qt::Key_F2);
        scene.desk.saveAnswer = ApiError{.kind = ApiError::Kind::Rejected, .httpStatus = 422, .serverText = serverText};
        QTest::keyClicks(scene.text(), QStringLiteral("typed "));
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(scene.said().contains(serverText), qPrintable(scene.said()));
        QVERIFY(scene.text()->toPlainText().startsWith(QStringLiteral("typed ")));
        QVERIFY(!scene.text()->isReadOnly());
        if (!field.isEmpty())
            QCOMPARE(QApplication::focusWidget()->accessibleName(), field);
        scene.desk.saveAnswer.reset();
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!scene.text());
        QCOMPARE(scene.desk.saves.size(), 2);
    }

    void whatIsMissingIsSaidAtItsField()
    {
        Scene scene;
        scene.key(Qt::Key_N, Qt::ControlModifier);
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(scene.desk.made.isEmpty());
        QVERIFY(scene.said().contains(QStringLiteral("Give the template a name")));
        QVERIFY(scene.said().contains(QStringLiteral("Write the text first")));
        QTest::keyClicks(scene.name(), QStringLiteral("A"));
        QVERIFY(!scene.said().contains(QStringLiteral("Give the template a name")));
    }

    void unsavedChangesAreAskedAbout()
    {
        Scene scene;
        scene.choose("t1");
        scene.key(Qt::Key_F2);
        QTest::keyClicks(scene.text(), QStringLiteral("typed "));
        scene.choose("t2");
        QVERIFY(scene.notes().contains(QStringLiteral("not saved")));
        QVERIFY(scene.press("Keep editing"));
        QCOMPARE(scene.notes(), QString());
        QVERIFY(scene.text()->toPlainText().startsWith(QStringLiteral("typed ")));
        QCOMPARE(scene.page->list().currentIndex().data().toString(), scene.entry("t1").name);
        scene.choose("t2");
        QVERIFY(scene.press("Discard"));
        QTRY_VERIFY(!scene.text());
        QCOMPARE(scene.page->shown(), TemplateId(QStringLiteral("t2")));
        QVERIFY(scene.desk.saves.isEmpty());
    }

    void problemsAreMarkedAndNamed()
    {
        Scene scene;
        Contact contact = samples::contact(QStringLiteral("attr"), QStringLiteral("A"), QStringLiteral("B"),
                                           QStringLiteral("+14155550111"));
        contact.attributes.insert(QStringLiteral("shoe size"), QStringLiteral("43"));
        answerOf(scene.sample.store().contacts().put({contact}));
        scene.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(scene.fields.isComplete(), patience);
        QVERIFY(scene.fields.names().contains(QStringLiteral("shoe size")));
        scene.text()->setPlainText(QStringLiteral("{{{shoe size}}} {{{nope}}} {{open {{#if}}"));
        auto* editor = scene.page->findChild<TemplateEditor*>();
        QCOMPARE(editor->problems().size(), 3);
        QCOMPARE(scene.text()->extraSelections().size(), 4);
        const QString said = scene.named<QLabel>("Problems")->text();
        QVERIFY2(said.contains(QStringLiteral("Position 17: no contact on this computer has a field named")),
                 qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("do not match")));
        QVERIFY(said.contains(QStringLiteral("does not know what Sakari makes of")));
        // They warn; Sakari decides.
        QTest::keyClicks(scene.name(), QStringLiteral("N"));
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(scene.desk.made.size(), 1);
    }

    void aConflictShowsBoth_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("mine") << QByteArray("Save mine over it") << false;
        QTest::newRow("theirs") << QByteArray("Take theirs") << false;
        QTest::newRow("on") << QByteArray("Go on editing") << false;
        QTest::newRow("deleted: create") << QByteArray("Create it again with mine") << true;
        QTest::newRow("deleted: let go") << QByteArray("Let it go") << true;
    }
    void aConflictShowsBoth()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const bool, isDeleted);
        Scene scene;
        scene.choose("t1");
        scene.key(Qt::Key_F2);
        QTest::keyClicks(scene.text(), QStringLiteral("Mine. "));
        MessageTemplate theirs = scene.entry("t1");
        theirs.name = QStringLiteral("Renamed");
        theirs.text = QStringLiteral("Theirs. ") + theirs.text;
        MessageTemplate ours = scene.entry("t1");
        ours.text = QStringLiteral("Mine. ") + ours.text;
        TemplateConflict conflict{scene.entry("t1"), ours, theirs};
        if (isDeleted)
            conflict.theirs.reset();
        scene.desk.saveAnswer = TemplateSaving(conflict);
        scene.key(Qt::Key_S, Qt::ControlModifier);
        auto* view = scene.page->findChild<TemplateConflictView*>();
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(scene.named<QPlainTextEdit>("Your text")->toPlainText(), ours.text);
        if (!isDeleted) {
            QCOMPARE(scene.named<QPlainTextEdit>("The text in Sakari")->toPlainText(), theirs.text);
            QCOMPARE(scene.named<QPlainTextEdit>("Your text")->extraSelections().first().cursor.selectedText(),
                     QStringLiteral("Mine"));
            QVERIFY(scene.said().contains(QStringLiteral("Name: Renamed (differs)")));
        }
        scene.desk.saveAnswer.reset();
        QVERIFY(scene.press(button.constData()));
        if (button == "Go on editing") {
            QTRY_VERIFY(scene.text());
            QCOMPARE(scene.text()->toPlainText(), ours.text);
            QCOMPARE(scene.desk.saves.size(), 1);
            return;
        }
        QTRY_VERIFY(!view->isVisible());
        if (button.startsWith("Save")) {
            QCOMPARE(scene.desk.saves.last().base, theirs);
            QCOMPARE(scene.desk.saves.last().changed, ours);
        } else if (button.startsWith("Create")) {
            QCOMPARE(scene.desk.made.size(), 1);
            QCOMPARE(scene.desk.made.first().text, ours.text);
        } else {
            QCOMPARE(scene.desk.saves.size(), 1);
            QVERIFY(scene.desk.made.isEmpty());
        }
    }

    void anUnconfirmedOneIsSaidAndNotRepeatedTooSoon()
    {
        Scene scene;
        scene.key(Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(scene.name(), QStringLiteral("New one"));
        QTest::keyClicks(scene.text(), QStringLiteral("Words"));
        scene.desk.createAnswer = ApiError{.kind = ApiError::Kind::ConnectionLost};
        const CreationId id(QStringLiteral("c1"));
        MessageTemplate record;
        record.name = QStringLiteral("New one");
        scene.desk.waiting = {{.id = id, .record = record, .state = Creation::State::Unconfirmed}};
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(scene.desk.made.size(), 1);
        Q_EMIT scene.desk.unconfirmedChanged();
        QVERIFY(scene.notes().contains(QStringLiteral("It is not known whether Sakari has created")));
        QVERIFY(!scene.press("Create again"));
        QVERIFY(scene.press("Check again"));
        QTRY_VERIFY(scene.notes().contains(QStringLiteral("It is not there so far.")));
        scene.desk.repeatable = {id};
        Q_EMIT scene.desk.unconfirmedChanged();
        QVERIFY(scene.press("Create again"));
        QTRY_COMPARE(scene.desk.verbs.last(), QStringLiteral("createAgain c1"));
        QVERIFY(scene.press("Discard"));
        QCOMPARE(scene.desk.verbs.last(), QStringLiteral("discard c1"));
        scene.desk.waiting.clear();
        Q_EMIT scene.desk.unconfirmedChanged();
        QCOMPARE(scene.notes(), QString());
    }

    void aFailedRemovalIsSaid()
    {
        Scene scene;
        scene.choose("t1");
        scene.key(Qt::Key_Delete);
        Q_EMIT scene.desk.removeFailed(TemplateId(QStringLiteral("t1")), ApiError{.kind = ApiError::Kind::Forbidden});
        QVERIFY(scene.said().contains(QStringLiteral("could not be deleted and is back")));
    }

    void emptyStatesSayWhatToDo()
    {
        Scene scene;
        QTest::keyClicks(scene.named<QLineEdit>("Search templates"), QStringLiteral("xyz"));
        QCOMPARE(scene.page->emptyState().what(), QStringLiteral("No template found"));
        scene.named<QLineEdit>("Search templates")->clear();
        answerOf(scene.sample.store().templates().replaceAll({}));
        QTRY_COMPARE(scene.page->emptyState().what(), QStringLiteral("There are no templates yet"));
        scene.page->setOffline(true);
        QCOMPARE(scene.page->emptyState().what(), QStringLiteral("No templates are on this computer yet"));
    }

    void inANarrowWindowTheyTakeTurns()
    {
        Scene scene(QSize(620, 800));
        QVERIFY(scene.page->list().isVisible());
        QVERIFY(!scene.page->findChild<TemplateReading*>()->isVisible());
        scene.choose("t1");
        QTRY_VERIFY(scene.page->findChild<TemplateReading*>()->isVisible());
        QVERIFY(!scene.page->list().isVisible());
        auto* back = scene.named<QAbstractButton>("Back to the templates");
        QVERIFY(back && back->hasFocus());
        back->click();
        QVERIFY(scene.page->list().isVisible());
    }

    void bothVersionsAreWholeInANarrowWindow()
    {
        Scene scene(QSize(620, 800));
        auto* view = scene.page->findChild<TemplateConflictView*>();
        TemplateConflict conflict{scene.entry("t1"), scene.entry("t1"), scene.entry("t1")};
        conflict.ours.text += QStringLiteral(" We answer until 18:30 on every day of the week.").repeated(3);
        scene.choose("t1");
        scene.key(Qt::Key_F2);
        QTest::keyClicks(scene.text(), QStringLiteral("x"));
        scene.desk.saveAnswer = TemplateSaving(conflict);
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(view->isVisible());
        QTRY_COMPARE(scene.named<QPlainTextEdit>("Your text")->verticalScrollBar()->maximum(), 0);
    }

    void everyControlHasAName()
    {
        Scene scene;
        scene.choose("t1");
        QCOMPARE(controlsWithoutName(*scene.page), QStringList());
        scene.key(Qt::Key_F2);
        QCOMPARE(controlsWithoutName(*scene.page), QStringList());
        QVERIFY(scene.named<QAbstractButton>("New template"));
    }
};

QTEST_MAIN(TestTemplatesPage)
#include "TestTemplatesPage.moc"
