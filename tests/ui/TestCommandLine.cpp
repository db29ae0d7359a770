#include "ui/shell/CommandLine.h"

#include <QtTest/QTest>

using namespace rejoinder;

static CommandLine parse(const QStringList& words)
{
    return CommandLine::parse(QStringList{QStringLiteral("rejoinder")} + words);
}

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutArgumentsItIsTheRealThing()
    {
        const auto line = parse({});
        QVERIFY(!line.demo && line.problem.isEmpty() && line.answer.isEmpty() && line.renderTo.isEmpty());
        QCOMPARE(line.apiUrl, QUrl(QStringLiteral("https://api.sakari.io")));
        QCOMPARE(line.profile, QStringLiteral("default"));
    }

    void everyOptionIsHeard()
    {
        const auto line = parse(QStringLiteral("--demo --api-url http://127.0.0.1:8080 --profile work --render a.png "
                                               "--theme dark --size 900x600 --scale 2")
                                    .split(u' '));
        QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
        QVERIFY(line.demo);
        QCOMPARE(line.apiUrl.port(), 8080);
        QCOMPARE(line.profile, QStringLiteral("work"));
        QCOMPARE(line.renderTo, QStringLiteral("a.png"));
        QVERIFY(line.theme == ThemeSwitch::Choice::Dark);
        QVERIFY(line.size == QSize(900, 600));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words :
             {"--nonsense", "--api-url nowhere", "--theme pink", "--size big", "--size 1x1", "word"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QString, words);
        QVERIFY(!parse(words.split(u' ')).problem.isEmpty());
    }

    void helpAndVersionNeedNoWindow()
    {
        QVERIFY(parse({QStringLiteral("--version")}).answer.contains(QLatin1String(REJOINDER_VERSION)));
        QVERIFY(parse({QStringLiteral("--help")}).answer.contains(QStringLiteral("--profile")));
        const char* help[] = {"rejoinder", "--demo", "--help"};
        const char* demo[] = {"rejoinder", "--demo"};
        QVERIFY(CommandLine::wantsOnlyAnAnswer(3, help));
        QVERIFY(!CommandLine::wantsOnlyAnAnswer(2, demo));
    }

    void theScaleIsKnownBeforeTheProgramIs()
    {
        const char* apart[] = {"rejoinder", "--scale", "2"};
        const char* joined[] = {"rejoinder", "--scale=1.5"};
        QCOMPARE(CommandLine::scale(3, apart), QByteArray("2"));
        QCOMPARE(CommandLine::scale(2, joined), QByteArray("1.5"));
        QCOMPARE(CommandLine::scale(2, apart), QByteArray());
    }
};

QTEST_MAIN(TestCommandLine)
#include "TestCommandLine.moc"
