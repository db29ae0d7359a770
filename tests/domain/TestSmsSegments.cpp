#include "domain/SmsSegments.h"

#include <QTest>

using namespace rejoinder;

class TestSmsSegments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ucs2");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("left");

        const auto repeated = [](QChar c, int n) { return QString(n, c); };
        QTest::newRow("empty") << QString() << false << 0 << 0 << 160;
        QTest::newRow("one letter") << u"a"_qs << false << 1 << 1 << 159;
        QTest::newRow("160 fit in one") << repeated(u'a', 160) << false << 160 << 1 << 0;
        QTest::newRow("161 need two of 153") << repeated(u'a', 161) << false << 161 << 2 << 145;
        QTest::newRow("306 fill two") << repeated(u'a', 306) << false << 306 << 2 << 0;
        QTest::newRow("307 need three") << repeated(u'a', 307) << false << 307 << 3 << 152;
        QTest::newRow("an extension character takes two") << u"€"_qs << false << 2 << 1 << 158;
        QTest::newRow("80 of them fill one") << repeated(u'€', 80) << false << 160 << 1 << 0;
        // 152 letters leave one septet in the first part; the pair moves on whole and the septet stays empty.
        QTest::newRow("a pair is not split")
            << QString(repeated(u'a', 152) + u'{' + repeated(u'b', 20)) << false << 174 << 2 << 131;
        QTest::newRow("all of the basic table")
            << u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./09:;<=>?¡AZÄÖÑÜ§¿azäöñüà"_qs << false << 71 << 1
            << 89;
        QTest::newRow("a curly apostrophe") << u"it’s"_qs << true << 4 << 1 << 66;
        QTest::newRow("70 in UCS-2") << repeated(u'ж', 70) << true << 70 << 1 << 0;
        QTest::newRow("71 need two of 67") << repeated(u'ж', 71) << true << 71 << 2 << 63;
        QTest::newRow("an emoji takes two") << u"😀"_qs << true << 2 << 1 << 68;
        QTest::newRow("a surrogate pair is not split")
            << QString(repeated(u'ж', 66) + u"😀😀😀"_qs) << true << 72 << 2 << 61;
        QTest::newRow("Arabic") << u"مرحبا"_qs << true << 5 << 1 << 65;
        // é is in the table; ê and lower-case ç are not.
        QTest::newRow("e acute is GSM") << u"é"_qs << false << 1 << 1 << 159;
        QTest::newRow("c cedilla is not") << u"ç"_qs << true << 1 << 1 << 69;
        QTest::newRow("a lone surrogate") << QString(QChar(0xd83d)) << true << 1 << 1 << 69;
    }

    void counts()
    {
        QFETCH(QString, text);
        const SmsSegments result = SmsSegments::of(text);
        QTEST(result.encoding == SmsSegments::Encoding::Ucs2, "ucs2");
        QTEST(result.units, "units");
        QTEST(result.segments, "segments");
        QTEST(result.unitsLeft, "left");
    }

    void namesTheCharacterThatMadeItUcs2()
    {
        const SmsSegments curly = SmsSegments::of(u"Don’t"_qs);
        QCOMPARE(curly.firstNonGsm, u"’"_qs);
        QCOMPARE(curly.firstNonGsmAt, 3);
        // A thumb with a skin tone is one character to a person, four code units to the wire.
        const SmsSegments thumb = SmsSegments::of(u"ok 👍🏽!"_qs);
        QCOMPARE(thumb.firstNonGsm, u"👍🏽"_qs);
        QCOMPARE(SmsSegments::of(u"plain"_qs).firstNonGsmAt, -1);
    }

    void neverFewerUnitsThanSegmentsNeed()
    {
        // Whatever the text, what was used and what is left add up to whole segments, but for unsplit pairs.
        for (int n = 1; n < 700; ++n) {
            const QString text = QString(n, u'a') + QString(n % 7, u'^');
            const SmsSegments result = SmsSegments::of(text);
            const int room = result.segments * result.unitsPerSegment;
            QVERIFY2(room - result.unitsLeft >= result.units, qPrintable(QString::number(n)));
            QVERIFY2(room - result.unitsLeft - result.units < result.segments, qPrintable(QString::number(n)));
        }
    }
};

QTEST_APPLESS_MAIN(TestSmsSegments)
#include "TestSmsSegments.moc"
