#include "models/ContactModel.h"
#include "store/ConversationStore.h"
#include "support/Answer.h"
#include "support/FakeContactDesk.h"
#include "support/SampleStore.h"
#include "ui/contacts/form/ContactEditor.h"
#include "ui/inbox/PersonEditFlow.h"
#include "ui/inbox/card/ContactCard.h"
#include "ui/inbox/card/FlowLayout.h"
#include "ui/inbox/card/OtherConversationRow.h"
#include "ui/inbox/card/Tag.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/QuestionBar.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace rejoinder {

namespace {

constexpr int patience = 30'000; // ms

/// The card beside a reply that is being written, and what edits the person there.
struct EditScene
{
    EditScene()
    {
        auto* layout = new QHBoxLayout(&window);
        layout->addWidget(reply);
        layout->addWidget(card);
        window.resize(900, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        choose(0);
        reply->setFocus();
    }
    void choose(int i)
    {
        model.show(SampleStore::idOf(i));
        if (!QTest::qWaitFor([&] { return model.conversation().id == SampleStore::idOf(i); }, patience))
            QTest::qFail("the conversation did not come on show", __FILE__, __LINE__);
        const Contact& person = model.conversation().contact;
        if (!contacts.atSakari.contains(person.id))
            contacts.atSakari.insert(person.id, person);
    }
    void edit()
    {
        flow.edit();
        if (!QTest::qWaitFor(
                [&] { return button(QStringLiteral("Save")) && button(QStringLiteral("Save"))->isEnabled(); },
                patience))
            QTest::qFail("the editor was not read", __FILE__, __LINE__);
    }
    /// The conversation that is on show has changed, as when somebody writes.
    void change(int i)
    {
        auto conversation = answerOf(sample.store().conversations().get(SampleStore::idOf(i)));
        conversation->updated.at = sample.clock().now().addSecs(++changes);
        QSignalSpy changed(&model, &ContactModel::changed);
        answerOf(sample.store().conversations().put({*conversation}));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    }
    [[nodiscard]] ContactEditor& editor() const { return *card->findChild<ContactEditor*>(); }
    [[nodiscard]] QLineEdit* name() const
    {
        for (auto* line : editor().findChildren<QLineEdit*>()) {
            if (line->accessibleName() == QStringLiteral("First name"))
                return line;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* button : editor().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] bool asks() const { return editor().findChild<QuestionBar*>()->isVisible(); }
    void type(const QString& text) const
    {
        name()->setFocus();
        name()->selectAll();
        QTest::keyClicks(name(), text);
    }

    SampleStore sample;
    ContactModel model{sample.store()};
    FakeContactDesk contacts;
    QWidget window;
    QLineEdit* reply = new QLineEdit;
    ContactCard* card = new ContactCard(model, sample.clock());
    PersonEditFlow flow{contacts, model, *card};
    int changes = 0;
};

} // namespace

/// What the card says of a person, and that all of it has room.
class TestCard : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 11, 20), QTime(10, 42)).toUTC();

    [[nodiscard]] Contact maya() const
    {
        Contact contact;
        contact.id = ContactId(QStringLiteral("k"));
        contact.firstName = QStringLiteral("Maya");
        contact.lastName = QStringLiteral("Okafor");
        contact.email = QStringLiteral("maya@example.com");
        contact.mobile.number = QStringLiteral("+14155550132");
        contact.mobile.lineType = QStringLiteral("mobile");
        contact.optIn = QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);
        contact.attributes = {{QStringLiteral("city"), QStringLiteral("Oakland")},
                              {QStringLiteral("empty"), QString()}};
        contact.crmIds = {{QStringLiteral("hubspot"), QStringLiteral("42")}};
        contact.lists = {{QStringLiteral("l1"), QStringLiteral("Customers"), {}, {}},
                         {QStringLiteral("l2"), QStringLiteral("Left it"), {}, m_now}};
        return contact;
    }

private Q_SLOTS:
    void saysWhoItIs();
    void optedOutOutweighsOptedIn();
    void onlyTheNumbersOwnMarkCallsItInvalid();
    void aNumberWithoutAName();
    void otherConversation();
    void tagsWrapAndNeverOverlap();
    void showsAndFollowsThePerson();
    void editingGivesTheFocusBack();
    void whoIsUntouchedGivesWayToWhoeverIsShown();
    void typingIsAskedAboutOnceAPerson();
    void keptTypingIsSavedToItsOwnPerson();
    void theNextPersonIsEditedOnceTheFirstIsDiscarded();
    void aLateRefusalDoesNotTakeTheFocus();
};

void TestCard::saysWhoItIs()
{
    const ContactWords words(maya(), m_now);
    QCOMPARE(words.title, QStringLiteral("Maya Okafor"));
    QVERIFY(words.number.contains(QStringLiteral("+1 (415) 555-0132")));
    QCOMPARE(words.optedIn, QStringLiteral("Opted in 3 Mar"));
    QCOMPARE(words.lineType, QStringLiteral("Mobile"));
    const QList<ContactWords::Fact> details{{QStringLiteral("E-mail"), QStringLiteral("maya@example.com")},
                                            {QStringLiteral("City"), QStringLiteral("Oakland")}};
    QCOMPARE(words.details, details);
    QCOMPARE(words.lists, QStringList{QStringLiteral("Customers")});
    const QList<ContactWords::Fact> crm{{QStringLiteral("HubSpot"), QStringLiteral("42")}};
    QCOMPARE(words.crmIds, crm);
    QVERIFY(words.optedOut.isEmpty() && words.invalid.isEmpty());
}

void TestCard::optedOutOutweighsOptedIn()
{
    Contact contact = maya();
    contact.blocked = QDateTime(QDate(2025, 4, 1), QTime(12, 0), Qt::UTC);
    contact.mobile.valid = false;
    const ContactWords words(contact, m_now);
    QCOMPARE(words.optedOut, QStringLiteral("Opted out 1 Apr 2025"));
    QVERIFY(words.optedIn.isEmpty());
    QCOMPARE(words.invalid, QStringLiteral("Invalid number"));
}

void TestCard::onlyTheNumbersOwnMarkCallsItInvalid()
{
    Contact contact = maya();
    contact.valid = false;
    QCOMPARE(ContactWords(contact, m_now).invalid, QStringLiteral("Cannot be texted"));
    contact.blocked = QDateTime(QDate(2025, 4, 1), QTime(12, 0), Qt::UTC);
    QVERIFY(ContactWords(contact, m_now).invalid.isEmpty());
    contact.mobile.valid = false;
    QCOMPARE(ContactWords(contact, m_now).invalid, QStringLiteral("Invalid number"));
}

void TestCard::aNumberWithoutAName()
{
    Contact contact;
    contact.mobile.number = QStringLiteral("+447700900118");
    const ContactWords words(contact, m_now);
    QVERIFY(words.title.contains(QStringLiteral("+44 7700 900118")));
    QVERIFY(words.number.isEmpty());
}

void TestCard::otherConversation()
{
    Conversation conversation;
    conversation.groupName = QStringLiteral("Sales");
    conversation.number.number = QStringLiteral("+16285550177");
    QVERIFY(ContactWords::other(conversation, m_now).where.contains(QStringLiteral("Sales")));
    QCOMPARE(ContactWords::other(conversation, m_now).state, QStringLiteral("Open"));
    conversation.isClosed = true;
    QCOMPARE(ContactWords::other(conversation, m_now).state, QStringLiteral("Closed"));
    conversation.closedAt = QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
    QCOMPARE(ContactWords::other(conversation, m_now).state, QStringLiteral("Closed 2 Nov"));
}

void TestCard::tagsWrapAndNeverOverlap()
{
    QWidget box;
    auto* flow = new FlowLayout(FlowLayout::Lines::Leading, 6, &box);
    for (int i = 1; i < 9; ++i)
        flow->addWidget(new Tag(QString(i * 7, u'w')));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        box.setLayoutDirection(direction);
        box.resize(252, flow->heightForWidth(252));
        flow->setGeometry(box.rect());
        for (int i = 0; i < flow->count(); ++i) {
            const QRect tag = flow->itemAt(i)->geometry();
            QVERIFY(box.rect().contains(tag));
            for (int j = 0; j < i; ++j)
                QVERIFY(!tag.intersects(flow->itemAt(j)->geometry()));
        }
    }
}

void TestCard::showsAndFollowsThePerson()
{
    SampleStore sample;
    ContactModel model(sample.store());
    ContactCard card(model, sample.clock());
    card.resize(292, 700);
    card.show();
    QVERIFY(card.findChild<StateView*>()->isVisible());
    QApplication::clipboard()->setText(QStringLiteral("before"));
    card.copyNumber();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));

    model.show(SampleStore::idOf(0));
    const auto says = [&](const QString& text) {
        const auto labels = card.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Maya Okafor")), 30'000);
    QVERIFY(!card.findChild<StateView*>()->isVisible());
    QVERIFY(says(QStringLiteral("Oakland")));
    // The first is the one that edits.
    auto* copy = card.findChildren<IconButton*>().last();
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copy number"));
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("+14155551000"));

    // The sixth person opted out.
    model.show(SampleStore::idOf(5));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Opted out 2 Mar")), 30'000);
    QVERIFY(!says(QStringLiteral("Maya Okafor")));
}

void TestCard::editingGivesTheFocusBack()
{
    EditScene scene;
    scene.edit();
    QCOMPARE(scene.editor().contactId(), scene.model.conversation().contact.id);
    QVERIFY(scene.name()->hasFocus());
    QTest::keyClick(scene.name(), Qt::Key_Escape);
    QVERIFY(!scene.editor().isOpen());
    QVERIFY(scene.reply->hasFocus());
    scene.edit();
    scene.type(QStringLiteral("Mae"));
    QTest::keyClick(scene.name(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.editor().isOpen(), patience);
    QVERIFY(scene.reply->hasFocus());
    QCOMPARE(scene.contacts.saved.size(), 1);
}

void TestCard::whoIsUntouchedGivesWayToWhoeverIsShown()
{
    EditScene scene;
    scene.edit();
    scene.reply->setFocus();
    scene.choose(1);
    QVERIFY(!scene.editor().isOpen());
    QVERIFY(scene.reply->hasFocus());
    QVERIFY(!scene.editor().isVisible());
}

/// Not again with each text that somebody else sends meanwhile: the agent writes by then.
void TestCard::typingIsAskedAboutOnceAPerson()
{
    EditScene scene;
    scene.edit();
    scene.type(QStringLiteral("Mae"));
    scene.choose(1);
    QVERIFY(scene.asks());
    QCOMPARE(scene.name()->text(), QStringLiteral("Mae"));
    scene.reply->setFocus();
    scene.change(1);
    QVERIFY(scene.reply->hasFocus());
    QVERIFY(scene.asks());
    QTest::mouseClick(scene.button(QStringLiteral("Keep editing")), Qt::LeftButton);
    QVERIFY(!scene.asks());
    scene.change(1);
    QVERIFY(!scene.asks());
    // Whoever comes next is another matter.
    scene.choose(2);
    QVERIFY(scene.asks());
    QTest::mouseClick(scene.button(QStringLiteral("Keep editing")), Qt::LeftButton);
    // And so is leaving again after having been back.
    scene.choose(0);
    QVERIFY(!scene.asks());
    scene.choose(2);
    QVERIFY(scene.asks());
    QTest::mouseClick(scene.button(QStringLiteral("Discard")), Qt::LeftButton);
    QVERIFY(!scene.editor().isOpen());
    QVERIFY(scene.contacts.saved.isEmpty());
}

void TestCard::keptTypingIsSavedToItsOwnPerson()
{
    EditScene scene;
    const ContactId first = scene.model.conversation().contact.id;
    scene.edit();
    scene.type(QStringLiteral("Mae"));
    scene.choose(1);
    const Contact other = scene.model.conversation().contact;
    QTest::mouseClick(scene.button(QStringLiteral("Keep editing")), Qt::LeftButton);
    QTest::mouseClick(scene.button(QStringLiteral("Save")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.editor().isOpen(), patience);
    QCOMPARE(scene.contacts.saved.size(), 1);
    QCOMPARE(scene.contacts.saved.constFirst().changed.id, first);
    QCOMPARE(scene.contacts.atSakari.value(first).firstName, QStringLiteral("Mae"));
    QCOMPARE(scene.contacts.atSakari.value(other.id), other);
}

void TestCard::theNextPersonIsEditedOnceTheFirstIsDiscarded()
{
    EditScene scene;
    scene.edit();
    scene.type(QStringLiteral("Mae"));
    scene.choose(1);
    const ContactId next = scene.model.conversation().contact.id;
    scene.flow.edit();
    scene.change(1); // is no answer to the question
    QTest::mouseClick(scene.button(QStringLiteral("Discard")), Qt::LeftButton);
    QVERIFY(scene.editor().isOpen());
    QCOMPARE(scene.editor().contactId(), next);
}

void TestCard::aLateRefusalDoesNotTakeTheFocus()
{
    EditScene scene;
    scene.edit();
    scene.type(QStringLiteral("Mae"));
    const auto goesWrong = [&](const ApiError& error) {
        scene.contacts.answersAtOnce = false;
        scene.contacts.refusal = error;
        QTest::mouseClick(scene.button(QStringLiteral("Save")), Qt::LeftButton);
        scene.reply->setFocus();
        scene.contacts.answerNow();
        QTRY_VERIFY_WITH_TIMEOUT(scene.button(QStringLiteral("Cancel"))->isEnabled(), patience);
    };
    goesWrong({.kind = ApiError::Kind::ServerTrouble, .httpStatus = 503});
    QVERIFY(scene.asks());
    QVERIFY(scene.reply->hasFocus());
    QCOMPARE(scene.name()->text(), QStringLiteral("Mae"));
    goesWrong({.kind = ApiError::Kind::Rejected, .httpStatus = 422, .code = QStringLiteral("CONT-001")});
    QVERIFY(scene.reply->hasFocus());
    QCOMPARE(scene.name()->text(), QStringLiteral("Mae"));
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestCard)
#include "TestCard.moc"
