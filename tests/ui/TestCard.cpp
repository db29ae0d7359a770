#include "models/ContactModel.h"
#include "support/SampleStore.h"
#include "ui/inbox/card/ContactCard.h"
#include "ui/inbox/card/FlowLayout.h"
#include "ui/inbox/card/OtherConversationRow.h"
#include "ui/inbox/card/Tag.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace rejoinder {

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

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestCard)
#include "TestCard.moc"
