#include "BenchOptions.h"
#include "figures/Report.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace rejoinder::bench {

/// What a run makes of its samples: percentiles, verdicts, and the lines that say them.
class FiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentiles();
    void oneSampleIsAllPercentiles();
    void verdict_data();
    void verdict();
    void unmeasuredHasFailed();
    void nothingDemandedIsNotOk();
    void jsonLine();
    void jsonOfUnmeasured();
    void checkLines();
    void tables();
    void options_data();
    void options();
    void tenth();
};

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

Distribution upTo(int count)
{
    QList<double> samples;
    for (int i = count; i >= 1; --i)
        samples.append(i);
    return Distribution(samples);
}

Figure figure(const Distribution& samples, const QList<Limit>& must)
{
    return {.name = QStringLiteral("open"),
            .unit = QStringLiteral("ms"),
            .samples = samples,
            .floor = 1.5,
            .must = must,
            .reason = {}};
}

} // namespace

void FiguresTest::percentiles()
{
    Distribution samples = upTo(200);
    QCOMPARE(samples.median(), 100.0);
    QCOMPARE(samples.percentile(95), 190.0);
    QCOMPARE(samples.percentile(99), 198.0);
    QCOMPARE(samples.greatest(), 200.0);
    samples.add(0.5);
    QCOMPARE(samples.percentile(0.1), 0.5);
    samples.add(upTo(3));
    QCOMPARE(samples.size(), 204);
    QCOMPARE(samples.greatest(), 200.0);
}

void FiguresTest::oneSampleIsAllPercentiles()
{
    const Distribution samples(QList<double>{7});
    QCOMPARE(samples.median(), 7.0);
    QCOMPARE(samples.percentile(99), 7.0);
}

void FiguresTest::verdict_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<double>("limit");
    QTest::addColumn<bool>("atLeast");
    QTest::addColumn<bool>("ok");
    QTest::newRow("median held") << int(Limit::At::Median) << 50.0 << false << true;
    QTest::newRow("median passed") << int(Limit::At::Median) << 49.9 << false << false;
    QTest::newRow("p95 held") << int(Limit::At::P95) << 95.0 << false << true;
    QTest::newRow("p95 passed") << int(Limit::At::P95) << 94.0 << false << false;
    QTest::newRow("p99 passed") << int(Limit::At::P99) << 98.0 << false << false;
    QTest::newRow("worst passed") << int(Limit::At::Worst) << 99.0 << false << false;
    QTest::newRow("worst held") << int(Limit::At::Worst) << 100.0 << false << true;
    QTest::newRow("enough") << int(Limit::At::Median) << 50.0 << true << true;
    QTest::newRow("too little") << int(Limit::At::Median) << 51.0 << true << false;
    QTest::newRow("too little at the low end") << int(Limit::At::P95) << 6.0 << true << false;
}

void FiguresTest::verdict()
{
    QFETCH(int, at);
    QFETCH(double, limit);
    QFETCH(bool, atLeast);
    const Limit::Side side = atLeast ? Limit::Side::AtLeast : Limit::Side::AtMost;
    QTEST(figure(upTo(100), {{Limit::At(at), limit, side}}).ok(), "ok");
    // One that does not hold is enough.
    QVERIFY(!figure(upTo(100), {{Limit::At(at), limit, side}, {Limit::At::Worst, 1}}).ok());
}

void FiguresTest::unmeasuredHasFailed()
{
    Figure figure = Figure::unmeasured(QStringLiteral("idle"), QStringLiteral("%"), {});
    figure.must = {{Limit::At::Worst, 1'000}};
    QVERIFY(!figure.ok());
    QVERIFY(!figure.reason.isEmpty());
}

void FiguresTest::nothingDemandedIsNotOk()
{
    QVERIFY(!figure(upTo(3), {}).ok());
}

void FiguresTest::jsonLine()
{
    const QByteArray line = report::jsonLine(figure(upTo(100), {{Limit::At::P95, 16}, {Limit::At::P99, 60.12345}}));
    QVERIFY(!line.contains('\n'));
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    QCOMPARE(json.keys(), words("figure floor must ok p50 p95 p99 unit"));
    QCOMPARE(json.value(u"figure").toString(), QStringLiteral("open"));
    QCOMPARE(json.value(u"p50").toDouble(), 50.0);
    QCOMPARE(json.value(u"p99").toDouble(), 99.0);
    QCOMPARE(json.value(u"floor").toDouble(), 1.5);
    QCOMPARE(json.value(u"must").toObject().value(u"p95").toDouble(), 16.0);
    QCOMPARE(json.value(u"must").toObject().value(u"p99").toDouble(), 60.123);
    QCOMPARE(json.value(u"ok").toBool(true), false);
}

void FiguresTest::jsonOfUnmeasured()
{
    const Figure figure = Figure::unmeasured(QStringLiteral("idle"), QStringLiteral("%"), QStringLiteral("no keyring"));
    const QJsonObject json = QJsonDocument::fromJson(report::jsonLine(figure)).object();
    QVERIFY(json.value(u"p50").isNull());
    QVERIFY(json.value(u"floor").isNull());
    QCOMPARE(json.value(u"ok").toBool(true), false);
    QCOMPARE(json.value(u"reason").toString(), QStringLiteral("no keyring"));
}

void FiguresTest::checkLines()
{
    Figure good = figure(upTo(100), {{Limit::At::Worst, 100}});
    good.name = QStringLiteral("ten times the data, open");
    QCOMPARE(report::checkLine(good), QStringLiteral("PASS   : bench::ten_times_the_data_open()"));
    good.must = {{Limit::At::Worst, 99}};
    QCOMPARE(report::checkLine(good),
             QStringLiteral("FAIL!  : bench::ten_times_the_data_open() 50.00 ms, worst at most 99.00"));
    const Figure missing = Figure::unmeasured(QStringLiteral("idle"), QStringLiteral("%"), QStringLiteral("no bus"));
    QCOMPARE(report::checkLine(missing), QStringLiteral("FAIL!  : bench::idle() not measured: no bus"));
}

void FiguresTest::tables()
{
    const QList<Figure> figures{figure(upTo(100), {{Limit::At::P95, 95}}),
                                Figure::unmeasured(QStringLiteral("idle"), QStringLiteral("%"), {})};
    const QString text = report::markdown(figures, {QStringLiteral("a machine"), QStringLiteral("2 cores")});
    QVERIFY(text.contains(QStringLiteral("| open | ms | 50.00 | 95.00 | 99.00 | 1.50 | p95 at most 95.00 | yes |")));
    QVERIFY(text.contains(QStringLiteral("| idle | % | - | - | - | - |  | NO |")));
    QVERIFY(text.endsWith(QStringLiteral("Machine: a machine; 2 cores.\n")));
    QVERIFY(report::tableLine(figures.last()).contains(QStringLiteral("not measured")));
    QVERIFY(report::tableLine(figures.first()).endsWith(QStringLiteral("yes")));
}

void FiguresTest::options_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QStringList() << true;
    QTest::newRow("sizes") << words("--conversations 5000 --messages 50000 --contacts 900") << true;
    QTest::newRow("too few") << words("--conversations 3") << false;
    QTest::newRow("no number") << words("--messages many") << false;
    QTest::newRow("unknown") << words("--fast") << false;
    QTest::newRow("loose word") << words("open") << false;
    QTest::newRow("only") << words("--only open,search") << true;
}

void FiguresTest::options()
{
    QFETCH(QStringList, arguments);
    QString complaint;
    const auto options = BenchOptions::parse(words("rejoinder-bench") + arguments, &complaint);
    QTEST(options.has_value(), "good");
    QCOMPARE(complaint.isEmpty(), options.has_value());
}

void FiguresTest::tenth()
{
    const BenchOptions options = BenchOptions().tenth();
    QCOMPARE(options.conversations, 10'000);
    QCOMPARE(options.messages, 100'000);
    QCOMPARE(options.contacts, 5'000);
}

} // namespace rejoinder::bench

QTEST_GUILESS_MAIN(rejoinder::bench::FiguresTest)
#include "FiguresTest.moc"
