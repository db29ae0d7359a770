#include "program/WindowParts.h"

#include "program/Child.h"

namespace rejoinder::bench {

namespace {

using At = Limit::At;

struct Asked
{
    QString sample;
    QString name;
    QList<Limit> must;
};

QList<Figure> figures(const Run& run, const Samples& samples, bool hasFloor, const QList<Asked>& asked)
{
    std::optional<double> floor;
    if (hasFloor) {
        if (const Distribution clicks = probeFloor(run.screen)[QStringLiteral("clicks")]; !clicks.isEmpty())
            floor = clicks.median();
    }
    QList<Figure> all;
    for (const Asked& one : asked) {
        const Distribution distribution = samples[one.sample];
        if (distribution.isEmpty() || !samples.complaint.isEmpty() || (hasFloor && !floor)) {
            all.append(Figure::unmeasured(one.name, QStringLiteral("ms"), samples.complaint));
            all.last().must = one.must;
            continue;
        }
        all.append({.name = one.name,
                    .unit = QStringLiteral("ms"),
                    .samples = distribution,
                    .floor = floor,
                    .must = one.must,
                    .reason = {}});
    }
    return all;
}

QList<Figure> measure(const Run& run, const QString& probe, bool hasFloor, const QList<Asked>& asked)
{
    return figures(run, probeWindow(run.screen, run.profile, probe), hasFloor, asked);
}

} // namespace

QList<Figure> measureOpening(const Run& run)
{
    return measure(
        run, QStringLiteral("open"), true,
        {{QStringLiteral("open"), QStringLiteral("open a conversation, click to painted"), {{At::P95, 16}}}});
}

QList<Figure> measureScrolling(const Run& run)
{
    return measure(
        run, QStringLiteral("scroll"), true,
        {{QStringLiteral("scroll-list"), QStringLiteral("scroll a frame, list"), {{At::P99, 8}}},
         {QStringLiteral("scroll-thread"), QStringLiteral("scroll a frame, longest thread"), {{At::P99, 8}}}});
}

QList<Figure> measureKeys(const Run& run)
{
    return measure(
        run, QStringLiteral("key"), true,
        {{QStringLiteral("key-480"), QStringLiteral("a key in the composer, up to 480"), {{At::P95, 8}}},
         {QStringLiteral("key-1600"), QStringLiteral("a key in the composer, up to 1,600"), {{At::P95, 8}}}});
}

QList<Figure> measureSearch(const Run& run)
{
    return measure(run, QStringLiteral("search"), true,
                   {{QStringLiteral("search"),
                     QStringLiteral("search, key to first results painted"),
                     {{At::P95, 30}, {At::P99, 60}}}});
}

QList<Figure> measurePages(const Run& run)
{
    return measure(
        run, QStringLiteral("page"), false,
        {{QStringLiteral("page-off"), QStringLiteral("apply a page of 100, off the GUI thread"), {{At::P95, 20}}},
         {QStringLiteral("page-on"), QStringLiteral("apply a page of 100, on the GUI thread"), {{At::P99, 4}}}});
}

QList<Figure> measureContacts(const Run& run)
{
    Samples samples = probeWindow(run.screen, run.profile, QStringLiteral("contacts"));
    // A page is made once in a process.
    for (int i = 1; i < run.options.runs && samples.complaint.isEmpty(); ++i)
        samples.add(probeWindow(run.screen, run.profile, QStringLiteral("contacts-visit")));
    return figures(
        run, samples, true,
        {{QStringLiteral("contacts-first"), QStringLiteral("contacts, first visit to painted rows"), {{At::P95, 50}}},
         {QStringLiteral("contacts-again"), QStringLiteral("contacts, later visit to painted rows"), {{At::P95, 50}}},
         {QStringLiteral("contacts-key"), QStringLiteral("contacts, filter key to painted rows"), {{At::P95, 30}}},
         {QStringLiteral("contacts-scroll"), QStringLiteral("scroll a frame, table of contacts"), {{At::P99, 8}}}});
}

} // namespace rejoinder::bench
