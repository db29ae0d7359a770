#include "Fixture.h"
#include "api/decode/ContactPatch.h"
#include "api/decode/DecodeCampaign.h"
#include "api/decode/DecodeContact.h"
#include "api/decode/DecodeTemplate.h"
#include "api/decode/TemplatePatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rejoinder;

/// What is put back where PUT replaces the whole record.
class RecordPatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactPatchKeepsWhatItDoesNotKnow();
    void contactPatchOfMobileListsAndAttributes();
    void contactPatchOfSomebodyElse();
    void campaignPatchKeepsTheSchedule();
    void templatePatchKeepsWhatItDoesNotKnow_data();
    void templatePatchKeepsWhatItDoesNotKnow();
};

void RecordPatchTest::contactPatchKeepsWhatItDoesNotKnow()
{
    const QByteArray answer = fixture(QStringLiteral("contact.current.json"));
    const Contact base = decode::contact(answer).value();
    const QJsonObject before = QJsonDocument::fromJson(answer).object().value(QStringLiteral("data")).toObject();

    const Result<QByteArray> same = decode::patchedContact(answer, base, base);
    QVERIFY(same.ok());
    QCOMPARE(QJsonDocument::fromJson(same.value()).object(), before);

    Contact changed = base;
    changed.lastName = QStringLiteral("Obi");
    changed.blocked = {};
    changed.optIn = {};
    const Result<QByteArray> patched = decode::patchedContact(answer, base, changed);
    QVERIFY(patched.ok());
    QJsonObject expected = before;
    expected.insert(QStringLiteral("lastName"), QStringLiteral("Obi"));
    QCOMPARE(QJsonDocument::fromJson(patched.value()).object(), expected);
}

void RecordPatchTest::contactPatchOfMobileListsAndAttributes()
{
    const QByteArray answer = fixture(QStringLiteral("contact.current.json"));
    const Contact base = decode::contact(answer).value();
    Contact changed = base;
    changed.mobile.number = QStringLiteral("+14155550199");
    changed.attributes.remove(QStringLiteral("plan"));
    changed.attributes.insert(QStringLiteral("city"), QStringLiteral("Lagos"));
    changed.lists = {{.id = QStringLiteral("l2"), .name = QStringLiteral("Summer"), .optIn = {}, .optOut = {}},
                     {.id = {}, .name = QStringLiteral("vip"), .optIn = {}, .optOut = {}}};
    const QJsonObject patched = QJsonDocument::fromJson(decode::patchedContact(answer, base, changed).value()).object();
    const QJsonObject mobile{{QStringLiteral("country"), QStringLiteral("US")},
                             {QStringLiteral("number"), QStringLiteral("+14155550199")}};
    QCOMPARE(patched.value(QStringLiteral("mobile")).toObject(), mobile);
    const QJsonObject attributes{{QStringLiteral("seats"), 3}, {QStringLiteral("city"), QStringLiteral("Lagos")}};
    QCOMPARE(patched.value(QStringLiteral("attributes")).toObject(), attributes);
    const QJsonArray lists{
        QJsonObject{{QStringLiteral("id"), QStringLiteral("l2")}, {QStringLiteral("name"), QStringLiteral("Summer")}}};
    QCOMPARE(patched.value(QStringLiteral("lists")).toArray(), lists);
    const QJsonArray tags{
        QJsonObject{{QStringLiteral("tag"), QStringLiteral("vip")}, {QStringLiteral("visible"), true}}};
    QCOMPARE(patched.value(QStringLiteral("tags")).toArray(), tags);
}

void RecordPatchTest::contactPatchOfSomebodyElse()
{
    Contact base;
    base.id = ContactId(QStringLiteral("another"));
    const Result<QByteArray> patched =
        decode::patchedContact(fixture(QStringLiteral("contact.current.json")), base, base);
    QVERIFY(!patched.ok());
}

void RecordPatchTest::campaignPatchKeepsTheSchedule()
{
    const QJsonObject page = QJsonDocument::fromJson(fixture(QStringLiteral("campaigns.json"))).object();
    const QJsonValue record = page.value(QStringLiteral("data")).toArray().at(0);
    const QByteArray answer = QJsonDocument(QJsonObject{{QStringLiteral("data"), record}}).toJson();
    const Campaign base = decode::campaign(answer).value();
    Campaign changed = base;
    changed.paused = false;
    QJsonObject expected = record.toObject();
    expected.insert(QStringLiteral("paused"), false);
    const Result<QByteArray> patched = decode::patchedCampaign(answer, base, changed);
    QVERIFY(patched.ok());
    QCOMPARE(QJsonDocument::fromJson(patched.value()).object(), expected);
}

void RecordPatchTest::templatePatchKeepsWhatItDoesNotKnow_data()
{
    QTest::addColumn<bool>("isList");
    QTest::newRow("object") << false;
    QTest::newRow("list of one") << true;
}

void RecordPatchTest::templatePatchKeepsWhatItDoesNotKnow()
{
    QFETCH(const bool, isList);
    const QJsonObject record{{QStringLiteral("id"), QStringLiteral("t1")},
                             {QStringLiteral("name"), QStringLiteral("Greeting")},
                             {QStringLiteral("type"), QStringLiteral("Voice")},
                             {QStringLiteral("template"), QStringLiteral("Hi")},
                             {QStringLiteral("folder"), QStringLiteral("f7")},
                             {QStringLiteral("created"), QJsonObject{{QStringLiteral("at"), 1'700'000'000}}}};
    const QJsonValue data = isList ? QJsonValue(QJsonArray{record}) : QJsonValue(record);
    const QByteArray answer = QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson();
    const MessageTemplate base = decode::messageTemplate(answer).value();
    MessageTemplate changed = base;
    changed.text = QStringLiteral("Hi {{{contact.firstName}}}");
    const auto patched = decode::patchedTemplate(answer, base, changed);
    QVERIFY(patched.ok());
    QCOMPARE(patched.value().found, base);
    QJsonObject expected = record;
    expected.insert(QStringLiteral("template"), changed.text);
    QCOMPARE(QJsonDocument::fromJson(patched.value().record).object(), expected);

    MessageTemplate other = base;
    other.id = TemplateId(QStringLiteral("t2"));
    QVERIFY(!decode::patchedTemplate(answer, other, other).ok());
}

QTEST_GUILESS_MAIN(RecordPatchTest)
#include "RecordPatchTest.moc"
