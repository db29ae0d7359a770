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
        const auto line = parse(QStringLiteral("--api-url http://127.0.0.1:8080 --profile work --render a.png "
                                               "--theme dark --size 900x600 --scale 2")
                                    .split(u' '));
        QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
        QCOMPARE(line.scale, QByteArray("2"));
        QVERIFY(parse({QStringLiteral("--demo")}).demo);
        QCOMPARE(line.apiUrl.port(), 8080);
        QCOMPARE(line.profile, QStringLiteral("work"));
        QCOMPARE(line.renderTo, QStringLiteral("a.png"));
        QVERIFY(line.theme == ThemeSwitch::Choice::Dark);
        QVERIFY(line.size == QSize(900, 600));
        QVERIFY(!line.traceStartup && !line.quitWhenPainted);
        QVERIFY(parse({QStringLiteral("--trace-startup")}).traceStartup);
        QVERIFY(parse({QStringLiteral("--quit-when-painted")}).quitWhenPainted);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words :
             {"--nonsense", "--api-url nowhere", "--theme pink", "--size big", "--size 1x1", "--scale big", "--scale 0",
              "--scale -1", "--scale nan", "--profile", "--demo --profile work", "--demo --api-url http://127.0.0.1:1",
              "--quit --trace-startup", "word"})
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
        QVERIFY(parse({QStringLiteral("--help-all")}).answer.contains(QStringLiteral("--profile")));
    }

    void qtsOwnOptionsArePassedOver()
    {
        const auto line =
            parse(QStringLiteral("-platform offscreen --profile work -style fusion -reverse").split(u' '));
        QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
        QCOMPARE(line.profile, QStringLiteral("work"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "TestCommandLine.moc"
