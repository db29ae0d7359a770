#include "ContactsScene.h"

#include "AccessibleNames.h"
#include "models/ChosenPeople.h"
#include "models/GroupListModel.h"
#include "models/TemplateListModel.h"
#include "store/TemplateStore.h"
#include "support/FakeDesks.h"
#include "ui/contacts/many/ManyTextDialog.h"
#include "ui/contacts/many/ManyTextFlow.h"
#include "ui/contacts/many/ManyTextPeople.h"
#include "ui/contacts/many/ManyTextPreview.h"
#include "ui/inbox/compose/TemplatePicker.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/QuestionBar.h"
#include "ui/widgets/ToastBar.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>

namespace rejoinder {

namespace {

/// The contacts page with the dialog for many, over a real store and a desk that remembers.
class ManyScene : public ContactsScene
{
public:
    ManyScene() { flow->setBalance({.balance = 50, .country = {}, .segmentPrice = 0.01, .segments = 5'000}); }

    [[nodiscard]] Contact contact(int i)
    {
        const auto id = ContactId(QStringLiteral("contact-%1").arg(i));
        return answerOf(sample.store().contacts().inBook(id)).value_or(Contact());
    }
    /// Opens the dialog for these sample contacts, and waits until they are read.
    ManyTextDialog& open(const QList<int>& numbers)
    {
        QList<Contact> chosen;
        for (const int i : numbers)
            chosen.append(contact(i));
        Q_EMIT page->textToManyAsked(chosen);
        if (!QTest::qWaitFor([&] { return people.isRead() && dialog().isVisible(); }, patience))
            QTest::qFail("the dialog did not open", __FILE__, __LINE__);
        QApplication::setActiveWindow(&dialog());
        return dialog();
    }
    [[nodiscard]] ManyTextDialog& dialog() const { return *page->findChild<ManyTextDialog*>(); }
    [[nodiscard]] QPlainTextEdit& text() const
    {
        for (auto* edit : dialog().findChildren<QPlainTextEdit*>()) {
            if (edit->accessibleName() == QStringLiteral("Message"))
                return *edit;
        }
        qFatal("there is no text");
    }
    [[nodiscard]] QString said() const
    {
        const auto* banner = dialog().findChild<Banner*>();
        return banner->isHidden() ? QString() : banner->text();
    }
    [[nodiscard]] QuestionBar& question() const { return *dialog().findChild<QuestionBar*>(); }
    [[nodiscard]] ToastBar& toast() const { return *table().findChild<ToastBar*>(); }
    void sendKey() { QTest::keyClick(&dialog(), Qt::Key_Return, Qt::ControlModifier); }
    void agree() { question().findChildren<QPushButton*>().at(1)->click(); }
    /// What the desk does when all rows are in the vault.
    void keep(std::chrono::milliseconds hold = std::chrono::seconds(20))
    {
        if (!QTest::qWaitFor([&] { return !replies.together.isEmpty(); }, patience))
            QTest::qFail("nothing was asked of the desk", __FILE__, __LINE__);
        ids.clear();
        for (qsizetype i = 0; i < replies.together.last().size(); ++i)
            ids.append(OutboxId(QStringLiteral("o%1").arg(i)));
        Q_EMIT replies.sentTogether(ids, sample.clock().now().addMSecs(hold.count()));
        replies.answerNow(true);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog().isVisible(), patience);
    }

    FakeReplyDesk replies;
    FakeDraftDesk drafts;
    ChosenPeople people{sample.store()};
    GroupListModel groups{sample.store()};
    TemplateListModel templates{sample.store()};
    QAction& undo = *actions[ActionId::UndoTexts];
    ManyTextFlow* flow = new ManyTextFlow({replies, drafts, people, groups, templates}, undo, sample.clock(), *page);
    QList<OutboxId> ids;
};

QStringList words(const QList<ReplyDesk::TextTo>& texts)
{
    QStringList words;
    for (const ReplyDesk::TextTo& text : texts)
        words.append(text.to.id.text() + QStringLiteral(": ") + text.text);
    return words;
}

} // namespace

/// One text to several people: who gets it, what is asked first, and how it comes back.
class TestManyTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ThemedStyle); }

    void theSelectionLeadsThere()
    {
        ManyScene scene;
        scene.choose(1);
        scene.choose(3, Qt::ControlModifier);
        scene.choose(4, Qt::ControlModifier);
        QVERIFY(scene.actions[ActionId::TextContact]->isEnabled());
        ContactsScene::press(QStringLiteral("Send a text…"));
        QTRY_VERIFY_WITH_TIMEOUT(scene.people.all().size() == 3 && scene.dialog().isVisible(), ContactsScene::patience);
        scene.dialog().reject();
        scene.actions[ActionId::TextContact]->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene.dialog().isVisible(), ContactsScene::patience);
    }

    void eachRowSaysWhy()
    {
        ManyScene scene;
        // 5 opted out, 8 has no valid number, 6 has no name.
        ManyTextDialog& dialog = scene.open({0, 1, 5, 6, 8});
        QTest::keyClicks(&scene.text(), QStringLiteral("Hi {{firstName}}"));
        QCOMPARE(dialog.texts().count(), 2);
        const auto* people = dialog.findChild<ManyTextPeople*>();
        const auto* list = people->findChild<QListView*>();
        QStringList rows;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        QCOMPARE(rows.size(), 5);
        // Who does not get it stands first.
        QVERIFY2(rows.at(0).contains(QStringLiteral("Opted out")), qPrintable(rows.at(0)));
        QVERIFY2(rows.at(1).contains(QStringLiteral("no value for")), qPrintable(rows.at(1)));
        QVERIFY2(rows.at(2).contains(QStringLiteral("not valid")), qPrintable(rows.at(2)));
        QVERIFY2(rows.at(3).startsWith(QStringLiteral("Maya Okafor, gets the text")), qPrintable(rows.at(3)));
        QVERIFY(people->summary().contains(QStringLiteral("2 of the chosen contacts get the text")));
        QVERIFY(people->summary().contains(QStringLiteral("3 do not")));
        // Mended: without the field they all get it who may.
        scene.text().setPlainText(QStringLiteral("Hello"));
        QCOMPARE(dialog.texts().count(), 3);
    }

    void theTextIsLookedAtForAnybody()
    {
        ManyScene scene;
        ManyTextDialog& dialog = scene.open({0, 1});
        scene.text().setPlainText(QStringLiteral("Hi {{firstName}}"));
        const auto* preview = dialog.findChild<ManyTextPreview*>();
        QCOMPARE(preview->previewText(), QStringLiteral("Hi Maya"));
        ContactsScene::press(QStringLiteral("Next person"));
        QCOMPARE(preview->previewText(), QStringLiteral("Hi Zoë"));
        ContactsScene::press(QStringLiteral("Previous person"));
        QCOMPARE(preview->previewText(), QStringLiteral("Hi Maya"));
    }

    void nothingIsSentBeforeItIsAgreedTo()
    {
        ManyScene scene;
        scene.open({0, 1});
        scene.sendKey();
        QVERIFY(scene.said().contains(QStringLiteral("no text")));
        scene.text().setPlainText(QStringLiteral("Hi {{firstName}}"));
        QVERIFY(ContactsScene::button(QStringLiteral("Send 2 texts")));
        scene.sendKey();
        QVERIFY(scene.question().isVisible());
        QVERIFY(scene.question().text().contains(QStringLiteral("2 people get this text")));
        QVERIFY(scene.question().text().contains(QStringLiteral("$0.02")));
        // The key that asks does not agree.
        scene.sendKey();
        QTest::qWait(50);
        QVERIFY(scene.replies.together.isEmpty());
        // Another text is another question.
        QTest::keyClicks(&scene.text(), QStringLiteral("!"));
        QVERIFY(!scene.question().isVisible());
        scene.sendKey();
        scene.agree();
        QTRY_COMPARE_WITH_TIMEOUT(scene.replies.together.size(), 1, ContactsScene::patience);
        QStringList sent = words(scene.replies.together.first());
        sent.sort();
        QVERIFY2(sent.at(0).startsWith(QStringLiteral("contact-0: ")) && sent.at(0).contains(QStringLiteral("Hi Maya")),
                 qPrintable(sent.join(u'|')));
        QVERIFY(sent.at(1).contains(QStringLiteral("Hi Zoë")));
        QTRY_VERIFY_WITH_TIMEOUT(!scene.dialog().isVisible(), ContactsScene::patience);
        QVERIFY(scene.text().toPlainText().isEmpty());
    }

    void pressedTwiceItIsSentOnce()
    {
        ManyScene scene;
        scene.replies.answersAtOnce = false;
        scene.open({0, 1});
        scene.text().setPlainText(QStringLiteral("Hello"));
        scene.sendKey();
        QPointer<QPushButton> agreed = scene.question().findChildren<QPushButton*>().at(1);
        agreed->click();
        agreed->click();
        scene.sendKey();
        scene.dialog().reject();
        QVERIFY(scene.dialog().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(scene.replies.together.size(), 1, ContactsScene::patience);
        scene.sendKey();
        QTest::qWait(100);
        QCOMPARE(scene.replies.together.size(), 1);
        scene.keep();
    }

    void whatTheDiskWouldNotTakeStays()
    {
        ManyScene scene;
        scene.replies.diskTakesIt = false;
        scene.open({0, 1});
        scene.text().setPlainText(QStringLiteral("Hello"));
        scene.sendKey();
        scene.agree();
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(QStringLiteral("nothing was sent to anybody")),
                                 ContactsScene::patience);
        QVERIFY(scene.dialog().isVisible());
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("Hello"));
        QVERIFY(scene.text().isEnabled());
    }

    void whoOptsOutMeanwhileStopsIt()
    {
        ManyScene scene;
        scene.open({0, 1, 2});
        scene.text().setPlainText(QStringLiteral("Hello"));
        QCOMPARE(scene.dialog().texts().count(), 3);
        scene.sendKey();
        Contact stopped = scene.contact(1);
        stopped.blocked = scene.sample.clock().now();
        stopped.updated.at = scene.sample.clock().now();
        // In the same moment: the window has not heard of it when the agent agrees.
        scene.sample.store().contacts().put({stopped});
        scene.agree();
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(QStringLiteral("changed just now")), ContactsScene::patience);
        QVERIFY(scene.replies.together.isEmpty());
        QCOMPARE(scene.dialog().texts().count(), 2);
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("Hello"));
        // And where there is time, by itself.
        scene.sample.store().contacts().remove({scene.contact(2).id});
        QTRY_COMPARE_WITH_TIMEOUT(scene.dialog().texts().count(), 1, ContactsScene::patience);
    }

    void aClosedDialogKeepsItsText()
    {
        ManyScene scene;
        scene.open({0, 1});
        scene.text().setPlainText(QStringLiteral("Not finished"));
        QTest::keyClick(&scene.dialog(), Qt::Key_Escape);
        QVERIFY(!scene.dialog().isVisible());
        scene.open({2, 3, 4});
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("Not finished"));
        QCOMPARE(scene.dialog().texts().all().size(), 3);
    }

    void undoBringsThemBack()
    {
        ManyScene scene;
        scene.replies.answersAtOnce = false;
        scene.open({0, 1, 2});
        scene.text().setPlainText(QStringLiteral("Hi {{firstName}}"));
        scene.sendKey();
        scene.agree();
        scene.keep();
        QVERIFY(scene.toast().isVisible());
        QVERIFY(scene.undo.isEnabled());
        // One of them is on its way by then.
        scene.replies.left = {scene.ids.first()};
        const ContactId gone = scene.replies.together.first().first().to.id;
        scene.undo.trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene.dialog().isVisible() && scene.people.isRead(), ContactsScene::patience);
        QCOMPARE(scene.replies.verbs, QStringList{QStringLiteral("undoMany")});
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("Hi {{firstName}}"));
        QVERIFY(scene.said().contains(QStringLiteral("2 texts were taken back")));
        QVERIFY(scene.said().contains(QStringLiteral("1 had gone already")));
        QCOMPARE(scene.dialog().texts().all().size(), 2);
        for (const OneOfMany& one : scene.dialog().texts().all())
            QVERIFY(one.person.contact.id != gone);
        QVERIFY(!scene.undo.isEnabled());
    }

    void whatWasBegunMeanwhileComesBackAfterwards()
    {
        ManyScene scene;
        scene.replies.answersAtOnce = false;
        scene.open({0, 1});
        scene.text().setPlainText(QStringLiteral("First"));
        scene.sendKey();
        scene.agree();
        scene.keep();
        scene.open({2, 3});
        scene.text().setPlainText(QStringLiteral("Second"));
        Q_EMIT scene.replies.undoneTogether({.back = scene.ids, .gone = 0, .isWritten = true});
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("First"));
        QTRY_VERIFY_WITH_TIMEOUT(scene.people.isRead(), ContactsScene::patience);
        QCOMPARE(scene.people.all().first().contact.id, scene.contact(0).id);
        scene.sendKey();
        scene.replies.together.clear();
        scene.agree();
        scene.keep();
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("Second"));
        QTRY_COMPARE_WITH_TIMEOUT(scene.people.all().first().contact.id, scene.contact(2).id, ContactsScene::patience);
    }

    void tooLateIsSaid()
    {
        ManyScene scene;
        scene.replies.answersAtOnce = false;
        scene.open({0, 1});
        scene.text().setPlainText(QStringLiteral("Hello"));
        scene.sendKey();
        scene.agree();
        scene.keep();
        scene.replies.left = scene.ids;
        scene.undo.trigger();
        QVERIFY(scene.toast().text().contains(QStringLiteral("too late")));
        QVERIFY(!scene.dialog().isVisible());
    }

    void aThousandAreNotLookedAtOneByOne()
    {
        ManyScene scene;
        QList<Contact> crowd;
        for (int i = 0; i < 1'001; ++i)
            crowd.append(samples::contact(QString::number(i), QStringLiteral("Maya"), {}, QStringLiteral("+1415")));
        Q_EMIT scene.page->textToManyAsked(crowd);
        QVERIFY(scene.says(QStringLiteral("at most 200 people at once")));
        QVERIFY(!scene.page->findChild<ManyTextDialog*>());
    }

    void aTemplateGoesInWithItsFields()
    {
        ManyScene scene;
        MessageTemplate hello;
        hello.id = TemplateId(QStringLiteral("t-many"));
        hello.name = QStringLiteral("Aaa for many");
        hello.text = QStringLiteral("Hi {{{firstName}}}, we open at 9.");
        QVERIFY(answerOf(scene.sample.store().templates().put({hello})));
        ManyTextDialog& dialog = scene.open({0, 1});
        QTest::keyClick(&dialog, Qt::Key_T, Qt::ControlModifier);
        auto* picker = dialog.findChild<TemplatePicker*>();
        QVERIFY(picker->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Aaa for many"));
        QTRY_COMPARE_WITH_TIMEOUT(picker->previewText(), QStringLiteral("Hi Maya, we open at 9."),
                                  ContactsScene::patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(scene.text().toPlainText(), hello.text);
        QVERIFY(!picker->isVisible());
    }

    void everyControlHasAName()
    {
        ManyScene scene;
        ManyTextDialog& dialog = scene.open({0, 1, 5});
        scene.text().setPlainText(QStringLiteral("Hello"));
        scene.sendKey();
        QCOMPARE(controlsWithoutName(dialog), QStringList());
    }
};

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestManyTexts)
#include "TestManyTexts.moc"
