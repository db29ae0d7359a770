#include "domain/MergeFieldCheck.h"
#include "domain/MergeFields.h"

#include <QTest>

using namespace rejoinder;

static Contact maya()
{
    Contact contact;
    contact.firstName = u"Maya"_qs;
    contact.lastName = u"O'Brien <&>"_qs;
    contact.mobile.number = u"+14155550132"_qs;
    contact.attributes = {{u"city"_qs, u"Oakland"_qs}, {u"order no"_qs, u"#4471"_qs}};
    return contact;
}

class TestMergeFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fills_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<bool>("malformed");

        const QStringList none;
        QTest::newRow("no field") << u"Hello {you}"_qs << u"Hello {you}"_qs << none << false;
        QTest::newRow("three braces") << u"Hi {{{firstName}}}!"_qs << u"Hi Maya!"_qs << none << false;
        QTest::newRow("two braces") << u"Hi {{firstName}}!"_qs << u"Hi Maya!"_qs << none << false;
        QTest::newRow("spaces") << u"Hi {{ firstName }}"_qs << u"Hi Maya"_qs << none << false;
        QTest::newRow("the contact prefix") << u"{{{contact.firstName}}}"_qs << u"Maya"_qs << none << false;
        QTest::newRow("nothing is escaped") << u"{{lastName}}"_qs << u"O'Brien <&>"_qs << none << false;
        QTest::newRow("mobile") << u"{{mobile}}"_qs << u"+14155550132"_qs << none << false;
        QTest::newRow("attribute, bare") << u"{{{city}}}"_qs << u"Oakland"_qs << none << false;
        QTest::newRow("attribute, full path") << u"{{{contact.attributes.city}}}"_qs << u"Oakland"_qs << none << false;
        QTest::newRow("attribute with a space") << u"{{{order no}}}"_qs << u"#4471"_qs << none << false;
        QTest::newRow("missing stays visible") << u"{{{email}}} {{nick}}"_qs << u"{{{email}}} {{nick}}"_qs
                                               << QStringList{u"email"_qs, u"nick"_qs} << false;
        QTest::newRow("named once") << u"{{x}}{{x}}"_qs << u"{{x}}{{x}}"_qs << QStringList{u"x"_qs} << false;
        QTest::newRow("open") << u"Hi {{firstName"_qs << u"Hi {{firstName"_qs << none << true;
        QTest::newRow("one brace short") << u"{{{firstName}}"_qs << u"{{{firstName}}"_qs << none << true;
        QTest::newRow("closed only") << u"x}}"_qs << u"x}}"_qs << none << true;
        QTest::newRow("empty") << u"{{}}"_qs << u"{{}}"_qs << none << true;
        QTest::newRow("a section") << u"{{#vip}}a{{/vip}}"_qs << u"{{#vip}}a{{/vip}}"_qs << none << true;
        QTest::newRow("a comment") << u"{{! x }}"_qs << u"{{! x }}"_qs << none << true;
        QTest::newRow("other delimiters") << u"{{=<% %>=}}"_qs << u"{{=<% %>=}}"_qs << none << true;
        QTest::newRow("the value's own braces are not read again")
            << u"{{{braces}}}"_qs << u"{{{braces}}}"_qs << QStringList{u"braces"_qs} << false;
        QTest::newRow("other scripts") << u"مرحبا {{{firstName}}} さん"_qs << u"مرحبا Maya さん"_qs << none << false;
    }

    void fills()
    {
        QFETCH(QString, source);
        const MergedText merged = mergeFields(source, maya());
        QTEST(merged.text, "text");
        QTEST(merged.missing, "missing");
        QTEST(merged.malformed, "malformed");
    }

    void aValueThatLooksLikeAFieldIsNotReadAgain()
    {
        Contact contact = maya();
        contact.firstName = u"{{lastName}}"_qs;
        QCOMPARE(mergeFields(u"Hi {{firstName}}"_qs, contact).text, u"Hi {{lastName}}"_qs);
    }

    void saysWhereTheFieldsAre()
    {
        const QString source = u"A {{{firstName}}} b {{nick}}"_qs;
        const MergedText merged = mergeFields(source, maya());
        QCOMPARE(merged.fields.size(), 2);
        QCOMPARE(source.mid(merged.fields[0].start, merged.fields[0].length), u"{{{firstName}}}"_qs);
        QVERIFY(merged.fields[0].resolved);
        QCOMPARE(source.mid(merged.fields[1].start, merged.fields[1].length), u"{{nick}}"_qs);
        QVERIFY(!merged.fields[1].resolved);
    }

    void checks_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("problems"); // "kind:what is marked"

        const QStringList none;
        QTest::newRow("no field") << u"Hello {you} {}"_qs << none;
        QTest::newRow("core fields") << u"{{{contact.firstName}}} {{lastName}} {{ email }} {{{mobile}}}"_qs << none;
        QTest::newRow("mobile.number") << u"{{{contact.mobile.number}}}"_qs << none;
        QTest::newRow("attribute in every spelling")
            << u"{{{city}}} {{attributes.city}} {{{contact.city}}} {{contact.attributes.city}}"_qs << none;
        QTest::newRow("attribute with a space") << u"{{{order no}}}"_qs << none;
        QTest::newRow("unknown") << u"Hi {{{firstname}}}"_qs << QStringList{u"unknown:{{{firstname}}}"_qs};
        QTest::newRow("unknown, twice") << u"{{x}} {{x}}"_qs << QStringList{u"unknown:{{x}}"_qs, u"unknown:{{x}}"_qs};
        QTest::newRow("open") << u"Hi {{firstName"_qs << QStringList{u"unbalanced:{{"_qs};
        QTest::newRow("closed only") << u"x}}} y"_qs << QStringList{u"unbalanced:}}}"_qs};
        QTest::newRow("one brace short") << u"a {{{firstName}} b"_qs << QStringList{u"unbalanced:{{{firstName}}"_qs};
        QTest::newRow("one brace more") << u"{{firstName}}}"_qs << QStringList{u"unbalanced:{{firstName}}}"_qs};
        QTest::newRow("four braces") << u"{{{{firstName}}}}"_qs << QStringList{u"unbalanced:{{{{firstName}}}}"_qs};
        QTest::newRow("open before one that is right") << u"{{ and {{city}}"_qs << QStringList{u"unbalanced:{{"_qs};
        QTest::newRow("empty") << u"{{}}{{{ }}}"_qs << QStringList{u"empty:{{}}"_qs, u"empty:{{{ }}}"_qs};
        QTest::newRow("a section") << u"{{#vip}}a{{/vip}}"_qs
                                   << QStringList{u"section:{{#vip}}"_qs, u"section:{{/vip}}"_qs};
        QTest::newRow("a fallback") << u"{{firstName|there}}"_qs << QStringList{u"section:{{firstName|there}}"_qs};
        QTest::newRow("other scripts") << u"مرحبا {{الاسم}}"_qs << QStringList{u"unknown:{{الاسم}}"_qs};
        QTest::newRow("in the order of the text")
            << u"{{x}} }} {{}}"_qs << QStringList{u"unknown:{{x}}"_qs, u"unbalanced:}}"_qs, u"empty:{{}}"_qs};
    }

    void checks()
    {
        QFETCH(const QString, source);
        const QStringList kinds{u"unbalanced"_qs, u"empty"_qs, u"section"_qs, u"unknown"_qs};
        QStringList problems;
        for (const MergeFieldProblem& problem : checkMergeFields(source, {u"city"_qs, u"order no"_qs}))
            problems << kinds.at(int(problem.kind)) + u':' + source.mid(problem.start, problem.length);
        QTEST(problems, "problems");
    }

    void whatIsInsertedIsUnderstood_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : coreFieldNames())
            QTest::newRow(qPrintable(name)) << name;
        QTest::newRow("attribute") << u"city"_qs;
        QTest::newRow("attribute with a space") << u"order no"_qs;
    }
    void whatIsInsertedIsUnderstood()
    {
        QFETCH(const QString, name);
        const QString written = mergeFieldFor(name);
        QVERIFY(checkMergeFields(written, {u"city"_qs, u"order no"_qs}).isEmpty());
        Contact contact = maya();
        contact.email = u"maya@example.com"_qs;
        QVERIFY(mergeFields(written, contact).missing.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestMergeFields)
#include "TestMergeFields.moc"
