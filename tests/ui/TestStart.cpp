#include "FakeReplyDesk.h"
#include "models/InboxModels.h"
#include "support/FakeDraftDesk.h"
#include "support/SampleStore.h"
#include "ui/inbox/start/NewConversationDialog.h"
#include "ui/inbox/start/RecipientPicker.h"
#include "ui/inbox/start/RecipientWords.h"
#include "ui/text/ErrorWords.h"
#include "ui/widgets/Banner.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace rejoinder {

using Kind = RecipientReview::Kind;

/// Who the first text to somebody goes to, and who it never goes to.
class TestStart : public QObject
{
    Q_OBJECT

    struct Shown
    {
        explicit Shown(const Draft& before = {})
            : drafts(before),
              models(sample.store()),
              dialog(replies, drafts, models.recipients, models.recipientsConversations, models.groups, sample.clock()),
              picker(dialog.findChild<RecipientPicker*>()),
              to(picker->findChild<QLineEdit*>()),
              text(dialog.findChild<QPlainTextEdit*>()),
              banner(dialog.findChild<Banner*>())
        {
            dialog.setRegion(QStringLiteral("US"));
            dialog.open();
            for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
                if (button->text() == QStringLiteral("Send"))
                    send = button;
            }
        }
        void type(const QString& words)
        {
            to->clear();
            QTest::keyClicks(to, words);
        }
        struct Drafts : FakeDraftDesk
        {
            explicit Drafts(const Draft& before)
            {
                if (!before.text.isEmpty())
                    kept.insert({}, before);
            }
        } drafts;
        SampleStore sample;
        InboxModels models;
        FakeReplyDesk replies;
        NewConversationDialog dialog;
        RecipientPicker* picker;
        QLineEdit* to;
        QPlainTextEdit* text;
        Banner* banner;
        QPushButton* send = nullptr;
    };
    static Contact person(const QString& id, const QString& number)
    {
        Contact contact;
        contact.id = ContactId(id);
        contact.firstName = QStringLiteral("Ana");
        contact.mobile.number = number;
        return contact;
    }

private Q_SLOTS:
    void typedWords_data();
    void typedWords();
    void aKnownNumberIsItsContact();
    void oneWhoOptedOutSpeaksForAllWithTheNumber();
    void sendsToANewNumberOnce();
    void neverToSomebodyWhoOptedOut();
    void aChosenContactIsTheRecipient();
    void typingAgainForgetsTheChoice();
    void keepsTheTextWhereTheDiskWouldNot();
    void saysWhyTheDeskWouldNot();
    void withoutAGroupItIsTheDefault();
    void asksBeforeAFieldWithoutAValue();
    void theTextIsADraft();
    void whatGaveWayIsADraftToo();
};

void TestStart::typedWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("e164");
    QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("US") << int(Kind::Nothing) << QString();
    QTest::newRow("national") << QStringLiteral("(415) 555-2671") << QStringLiteral("US") << int(Kind::NewNumber)
                              << QStringLiteral("+14155552671");
    QTest::newRow("international") << QStringLiteral("+44 7911 123456") << QString() << int(Kind::NewNumber)
                                   << QStringLiteral("+447911123456");
    QTest::newRow("no country") << QStringLiteral("07911 123456") << QString() << int(Kind::HalfANumber) << QString();
    QTest::newRow("too short") << QStringLiteral("+1415") << QString() << int(Kind::HalfANumber) << QString();
    QTest::newRow("no such range") << QStringLiteral("+1 200 000 0000") << QString() << int(Kind::NoSuchPhone)
                                   << QStringLiteral("+12000000000");
    QTest::newRow("a name") << QStringLiteral("ana") << QStringLiteral("US") << int(Kind::Name) << QString();
    QTest::newRow("letters are no number")
        << QStringLiteral("1-800-FLOWERS") << QStringLiteral("US") << int(Kind::Name) << QString();
}

void TestStart::typedWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(int, kind);
    QFETCH(QString, e164);
    const auto check = RecipientReview::of(typed, region, QList<Contact>{});
    QCOMPARE(int(check.kind), kind);
    QCOMPARE(check.number ? check.number->e164() : QString(), e164);
    QCOMPARE(check.canBeTexted(), check.kind == Kind::NewNumber);
    const RecipientWords words(check, typed, region, 0, QDateTime::currentDateTimeUtc());
    QCOMPARE(words.sentence.isEmpty(), check.kind == Kind::Nothing);
    // Before the contacts are in, nobody is taken for unknown.
    QVERIFY(!RecipientReview::of(typed, region, std::nullopt).canBeTexted());
}

void TestStart::aKnownNumberIsItsContact()
{
    const Contact ana = person(QStringLiteral("a"), QStringLiteral("+14155552671"));
    const Contact other = person(QStringLiteral("b"), QStringLiteral("+14155552672"));
    const auto check = RecipientReview::of(QStringLiteral("415 555 2671"), QStringLiteral("US"), QList{other, ana});
    QCOMPARE(check.kind, Kind::Known);
    QCOMPARE(check.contact->id, ana.id);
}

void TestStart::oneWhoOptedOutSpeaksForAllWithTheNumber()
{
    const Contact ana = person(QStringLiteral("a"), QStringLiteral("+14155552671"));
    Contact blocked = person(QStringLiteral("b"), QStringLiteral("(415) 555-2671"));
    blocked.mobile.country = QStringLiteral("US");
    blocked.blocked = QDateTime::currentDateTimeUtc();
    for (const QList<Contact>& matches : {QList{ana, blocked}, QList{blocked, ana}})
        QCOMPARE(RecipientReview::of(QStringLiteral("+14155552671"), {}, matches).kind, Kind::Blocked);
}

void TestStart::sendsToANewNumberOnce()
{
    Shown shown;
    shown.text->setPlainText(QStringLiteral("Hello there"));
    shown.type(QStringLiteral("(628) 555-2671"));
    QTest::keyClick(shown.to, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown.picker->check().kind, Kind::NewNumber, 30'000);
    shown.send->click();
    shown.send->click();
    QTRY_VERIFY(!shown.dialog.isVisible());
    QCOMPARE(shown.replies.started.size(), 1);
    const auto& [to, text] = shown.replies.started.first();
    QVERIFY(to.id.isEmpty());
    QCOMPARE(to.mobile.number, QStringLiteral("+16285552671"));
    QCOMPARE(to.groupId, GroupId(QStringLiteral("g1")));
    QCOMPARE(text, QStringLiteral("Hello there"));
    QVERIFY(shown.text->toPlainText().isEmpty());
}

void TestStart::neverToSomebodyWhoOptedOut()
{
    Shown shown;
    shown.text->setPlainText(QStringLiteral("Hello there"));
    // The sixth contact of the sample store is blocked.
    shown.type(QStringLiteral("+1 415 555 1005"));
    QVERIFY(!shown.picker->check().canBeTexted());
    shown.send->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.picker->check().kind, Kind::Blocked, 30'000);
    QVERIFY2(shown.picker->sentence().contains(QStringLiteral("opted out")), qPrintable(shown.picker->sentence()));
    shown.send->click();
    QVERIFY(shown.replies.started.isEmpty());
    QVERIFY(shown.dialog.isVisible());
    QCOMPARE(shown.text->toPlainText(), QStringLiteral("Hello there"));
}

void TestStart::aChosenContactIsTheRecipient()
{
    Shown shown;
    shown.type(QStringLiteral("maya"));
    QTRY_VERIFY_WITH_TIMEOUT(shown.models.recipients.rowCount() > 0 &&
                                 shown.models.recipients.contactAt(0).firstName == QStringLiteral("Maya") &&
                                 shown.picker->sentence().contains(QStringLiteral("Choose")),
                             30'000);
    QTest::keyClick(shown.to, Qt::Key_Down);
    auto* list = shown.picker->findChild<QAbstractItemView*>();
    const Contact first = shown.models.recipients.contactAt(0);
    QCOMPARE(list->currentIndex().data(Qt::AccessibleTextRole).toString().left(11), QStringLiteral("Maya Okafor"));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(shown.picker->check().kind, Kind::Known);
    QCOMPARE(shown.picker->check().contact->id, first.id);

    // Whatever arrives meanwhile, the text goes to whom the agent has chosen.
    shown.dialog.setBalance({});
    shown.dialog.setRegion(QStringLiteral("GB"));
    QCOMPARE(shown.picker->check().kind, Kind::Known);
    QCOMPARE(shown.picker->check().contact->id, first.id);

    // She has an open conversation: it is offered.
    QSignalSpy there(&shown.dialog, &NewConversationDialog::openConversation);
    QTRY_VERIFY_WITH_TIMEOUT(shown.banner->isVisible(), 30'000);
    shown.banner->findChild<QPushButton*>()->click();
    QCOMPARE(there.count(), 1);
    QVERIFY(!shown.dialog.isVisible());
}

void TestStart::typingAgainForgetsTheChoice()
{
    Shown shown;
    shown.type(QStringLiteral("maya"));
    QTRY_VERIFY_WITH_TIMEOUT(shown.picker->sentence().contains(QStringLiteral("Choose")), 30'000);
    QTest::keyClick(shown.to, Qt::Key_Down);
    QTest::keyClick(shown.picker->findChild<QAbstractItemView*>(), Qt::Key_Return);
    QCOMPARE(shown.picker->check().kind, Kind::Known);
    QTest::keyClicks(shown.to, QStringLiteral("x"));
    QVERIFY(!shown.picker->check().canBeTexted());
}

void TestStart::keepsTheTextWhereTheDiskWouldNot()
{
    Shown shown;
    shown.replies.keeps = false;
    shown.text->setPlainText(QStringLiteral("Hello there"));
    shown.type(QStringLiteral("(628) 555-2671"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.picker->check().kind, Kind::NewNumber, 30'000);
    shown.send->click();
    QTRY_VERIFY(shown.banner->isVisible());
    QVERIFY(shown.dialog.isVisible());
    QCOMPARE(shown.text->toPlainText(), QStringLiteral("Hello there"));
    QVERIFY(shown.send->isEnabled());
}

void TestStart::saysWhyTheDeskWouldNot()
{
    Shown shown;
    shown.replies.keeps = false;
    shown.replies.refusal = ApiError{.kind = ApiError::Kind::Forbidden};
    shown.text->setPlainText(QStringLiteral("Hello there"));
    shown.type(QStringLiteral("(628) 555-2671"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.picker->check().kind, Kind::NewNumber, 30'000);
    shown.send->click();
    QTRY_VERIFY(shown.banner->isVisible());
    QVERIFY2(shown.banner->text().contains(errorwords::of(*shown.replies.refusal).what),
             qPrintable(shown.banner->text()));
}

void TestStart::withoutAGroupItIsTheDefault()
{
    Shown shown;
    auto* from = shown.dialog.findChild<QComboBox*>();
    QTRY_VERIFY_WITH_TIMEOUT(from->count() > 1, 30'000);
    const int standard = from->currentIndex();
    QVERIFY(shown.models.groups.groupAt(standard).isDefault);
    const int other = standard == 0 ? 1 : 0;
    shown.dialog.setGroup(from->itemData(other).value<GroupId>());
    QCOMPARE(from->currentIndex(), other);
    shown.dialog.setGroup({});
    QCOMPARE(from->currentIndex(), standard);
}

void TestStart::asksBeforeAFieldWithoutAValue()
{
    Shown shown;
    shown.text->setPlainText(QStringLiteral("Hi {{{firstName}}}"));
    shown.type(QStringLiteral("(628) 555-2671"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.picker->check().kind, Kind::NewNumber, 30'000);
    shown.send->click();
    QVERIFY(shown.banner->isVisible());
    QVERIFY(shown.replies.started.isEmpty());
    shown.banner->findChild<QPushButton*>()->click();
    QTRY_COMPARE(shown.replies.started.size(), 1);
}

void TestStart::theTextIsADraft()
{
    Shown shown({QStringLiteral("from the last time"), 4});
    QTRY_COMPARE(shown.text->toPlainText(), QStringLiteral("from the last time"));
    QCOMPARE(shown.text->textCursor().position(), 4);
    // The text alone: whom it is for, the agent says each time.
    QCOMPARE(shown.to->text(), QString());
    QTest::keyClicks(shown.text, QStringLiteral("!"));
    shown.dialog.reject();
    QCOMPARE(shown.drafts.kept.value({}), (Draft{QStringLiteral("from! the last time"), 5}));

    shown.dialog.open();
    shown.type(QStringLiteral("(415) 555-0999"));
    QTRY_VERIFY_WITH_TIMEOUT(shown.picker->check().canBeTexted(), 30'000);
    shown.send->click();
    QTRY_VERIFY(!shown.dialog.isVisible());
    QCOMPARE(shown.replies.started.size(), 1);
    QVERIFY(!shown.drafts.kept.contains({}));
    QCOMPARE(shown.drafts.moments.value({}), DraftMoment::Sent);
}

void TestStart::whatGaveWayIsADraftToo()
{
    Shown shown;
    shown.text->setPlainText(QStringLiteral("for Ben"));
    shown.dialog.reject();
    QCOMPARE(shown.drafts.kept.value({}).text, QStringLiteral("for Ben"));
    // As the disk has put them together; on the screen they stay apart, each with its own recipient.
    shown.dialog.takeBack(OutboxId(QStringLiteral("o1")), {QStringLiteral("for Ana\nfor Ben"), 2});
    QCOMPARE(shown.text->toPlainText(), QStringLiteral("for Ana"));
    QCOMPARE(shown.text->textCursor().position(), 2);
    shown.dialog.takeBack(OutboxId(QStringLiteral("o2")), {QStringLiteral("for Eve"), 7});
    QCOMPARE(shown.text->toPlainText(), QStringLiteral("for Eve"));
    shown.dialog.open();
    shown.dialog.reject();
    QCOMPARE(shown.drafts.kept.value({}).text, QStringLiteral("for Eve\nfor Ana\nfor Ben"));
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestStart)
#include "TestStart.moc"
