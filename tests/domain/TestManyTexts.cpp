#include "domain/ManyTexts.h"
#include "support/Samples.h"

#include <QTest>

using namespace rejoinder;
using Hindrance = OneOfMany::Hindrance;

static ChosenPerson somebody(int i, const QString& first)
{
    ChosenPerson person;
    person.contact =
        samples::contact(QStringLiteral("c%1").arg(i), first, u"Okafor"_qs, QStringLiteral("+1415555%1").arg(1000 + i));
    person.contact.mobile.country = u"US"_qs;
    return person;
}

static Conversation with(const ChosenPerson& person, const QString& id, const QString& group, bool closed = false)
{
    Conversation conversation = samples::conversation(
        id, person.contact, samples::message(u"m"_qs + id, u"Hello"_qs, false, samples::at(9, 0)));
    conversation.groupId = GroupId(group);
    conversation.isClosed = closed;
    return conversation;
}

/// Who gets one text of many, and who must not.
class TestManyTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachGetsTheirOwn()
    {
        const ManyTexts texts(u"Hi {{firstName}}"_qs, {}, {somebody(1, u"Maya"_qs), somebody(2, u"Zoë"_qs)});
        QVERIFY(texts.canGo());
        QCOMPARE(texts.count(), 2);
        QCOMPARE(texts.going().at(0).text, u"Hi Maya"_qs);
        QCOMPARE(texts.going().at(1).text, u"Hi Zoë"_qs);
        QCOMPARE(texts.segments(), 2);
        QCOMPARE(texts.mostSegments(), 1);
    }

    void isHeldBack_data()
    {
        QTest::addColumn<ChosenPerson>("person");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Hindrance>("hindrance");
        ChosenPerson one = somebody(1, u"Maya"_qs);
        const QString plain = u"Hello"_qs;
        QTest::newRow("nothing") << one << plain << Hindrance::None;
        one.contact.blocked = samples::at(6, 0);
        QTest::newRow("opted out") << one << plain << Hindrance::OptedOut;
        one.isGone = true;
        QTest::newRow("opted out, and gone") << one << plain << Hindrance::OptedOut;
        one = somebody(1, u"Maya"_qs);
        one.isGone = true;
        QTest::newRow("gone") << one << plain << Hindrance::Gone;
        one = somebody(1, u"Maya"_qs);
        one.contact.mobile.valid = false;
        QTest::newRow("number not valid") << one << plain << Hindrance::NotValid;
        one = somebody(1, u"Maya"_qs);
        one.contact.valid = false;
        QTest::newRow("contact not valid") << one << plain << Hindrance::NotValid;
        one = somebody(1, u"Maya"_qs);
        one.contact.mobile.number.clear();
        QTest::newRow("no number") << one << plain << Hindrance::NoNumber;
        one = somebody(1, u"Maya"_qs);
        one.conversations = {with(one, u"1"_qs, u"g1"_qs, true)};
        QTest::newRow("an earlier word") << one << plain << Hindrance::None;
        one.conversations.first().lastMessage->text = u"STOP"_qs;
        QTest::newRow("their last word") << one << plain << Hindrance::AskedToStop;
        one = somebody(1, QString());
        QTest::newRow("a field without a value") << one << u"Hi {{firstName}}"_qs << Hindrance::MissingField;
        QTest::newRow("a field with one") << one << u"Hi {{lastName}}"_qs << Hindrance::None;
        one = somebody(1, u"{{Maya}}"_qs);
        QTest::newRow("braces in a value") << one << u"Hi {{firstName}}"_qs << Hindrance::Braces;
        QTest::newRow("braces that do not matter") << one << plain << Hindrance::None;
    }

    void isHeldBack()
    {
        QFETCH(ChosenPerson, person);
        QFETCH(QString, text);
        QFETCH(Hindrance, hindrance);
        const ManyTexts texts(text, {}, {person});
        QCOMPARE(texts.all().size(), 1);
        QCOMPARE(texts.all().first().hindrance, hindrance);
        QCOMPARE(texts.canGo(), hindrance == Hindrance::None);
        QCOMPARE(texts.heldBack(), hindrance == Hindrance::None ? 0 : 1);
    }

    void aNumberGetsItOnce()
    {
        ChosenPerson maya = somebody(1, u"Maya"_qs);
        ChosenPerson same = somebody(2, u"Zoë"_qs);
        same.contact.mobile.number = u"+1 (415) 555-1001"_qs;
        const ManyTexts texts(u"Hello"_qs, {}, {maya, same});
        QCOMPARE(texts.count(), 1);
        QCOMPARE(texts.all().at(1).hindrance, Hindrance::SameNumber);
        QCOMPARE(texts.all().at(1).sameAs, u"Maya Okafor"_qs);
        // Whoever does not get it does not take the place of the other.
        maya.contact.firstName.clear();
        const ManyTexts filled(u"Hi {{firstName}}"_qs, {}, {maya, same});
        QCOMPARE(filled.all().at(0).hindrance, Hindrance::MissingField);
        QCOMPARE(filled.all().at(1).hindrance, Hindrance::None);
        // Who opted out speaks for everybody with the number.
        maya.contact.blocked = samples::at(6, 0);
        QCOMPARE(ManyTexts(u"Hello"_qs, {}, {same, maya}).count(), 0);
    }

    void bracesThatDoNotMatchGoToNobody()
    {
        const QList<ChosenPerson> people{somebody(1, u"Maya"_qs)};
        for (const QString& text : {u"Hi {{firstName"_qs, u"Hi {{}}"_qs, u"{{#vip}}a{{/vip}}"_qs}) {
            const ManyTexts texts(text, {}, people);
            QVERIFY(texts.isMalformed());
            QVERIFY(!texts.canGo());
        }
        QVERIFY(!ManyTexts(u"  \n"_qs, {}, people).canGo());
        QVERIFY(!ManyTexts(u"Hello"_qs, {}, {}).canGo());
    }

    void whatIsNewWithoutAMeaningForTheTextIsNoOtherText()
    {
        ChosenPerson maya = somebody(1, u"Maya"_qs);
        const ManyTexts asked(u"Hi {{firstName}}"_qs, {}, {maya});
        maya.contact.email = u"maya@example.org"_qs;
        maya.conversations = {with(maya, u"1"_qs, u"g1"_qs)};
        QVERIFY(ManyTexts(u"Hi {{firstName}}"_qs, {}, {maya}).goesLike(asked));
        ChosenPerson renamed = maya;
        renamed.contact.firstName = u"Mia"_qs;
        QVERIFY(!ManyTexts(u"Hi {{firstName}}"_qs, {}, {renamed}).goesLike(asked));
        ChosenPerson moved = maya;
        moved.contact.mobile.number = u"+14155559999"_qs;
        QVERIFY(!ManyTexts(u"Hi {{firstName}}"_qs, {}, {moved}).goesLike(asked));
        QVERIFY(!ManyTexts(u"Hi {{firstName}}"_qs, {}, {maya, somebody(2, u"Zoë"_qs)}).goesLike(asked));
        maya.contact.blocked = samples::at(6, 0);
        QVERIFY(!ManyTexts(u"Hi {{firstName}}"_qs, {}, {maya}).goesLike(asked));
    }

    void thereIsAMost()
    {
        QList<ChosenPerson> people;
        for (int i = 0; i < mostTextsAtOnce; ++i)
            people.append(somebody(i, u"Maya"_qs));
        QVERIFY(ManyTexts(u"Hello"_qs, {}, people).canGo());
        people.append(somebody(mostTextsAtOnce, u"Maya"_qs));
        QVERIFY(ManyTexts(u"Hello"_qs, {}, people).isTooMany());
        QVERIFY(!ManyTexts(u"Hello"_qs, {}, people).canGo());
        people.last().contact.blocked = samples::at(6, 0);
        QVERIFY(ManyTexts(u"Hello"_qs, {}, people).canGo());
    }

    void goesIntoTheOneOpenConversation()
    {
        ChosenPerson maya = somebody(1, u"Maya"_qs);
        const GroupId sales(u"g1"_qs);
        maya.conversations = {with(maya, u"1"_qs, u"g1"_qs), with(maya, u"2"_qs, u"g2"_qs),
                              with(maya, u"3"_qs, u"g1"_qs, true)};
        QCOMPARE(openConversation(maya.conversations, sales), ConversationId(u"1"_qs));
        QVERIFY(openConversation(maya.conversations, {}).isEmpty());
        QVERIFY(openConversation(maya.conversations, GroupId(u"g3"_qs)).isEmpty());
        QVERIFY(ManyTexts(u"Hello"_qs, sales, {maya}).all().first().isReply);
        QVERIFY(!ManyTexts(u"Hello"_qs, GroupId(u"g3"_qs), {maya}).all().first().isReply);
    }
};

QTEST_APPLESS_MAIN(TestManyTexts)
#include "TestManyTexts.moc"
