#include "program/TenfoldPart.h"

#include "program/Child.h"
#include "program/ProgramParts.h"

namespace rejoinder::bench {

namespace {

constexpr int rounds = 3;

Figure ratio(const QString& what, const Distribution& whole, const Distribution& tenth, double must,
             const QString& complaint)
{
    const QString name = QStringLiteral("ten times the data, ") + what;
    Figure figure;
    if (whole.isEmpty() || tenth.isEmpty() || !complaint.isEmpty())
        figure = Figure::unmeasured(name, QStringLiteral("times"), complaint);
    else
        figure = {.name = name,
                  .unit = QStringLiteral("times"),
                  .samples = Distribution({whole.median() / tenth.median()}),
                  .floor = std::nullopt,
                  .must = {},
                  .reason = {}};
    figure.must = {{Limit::At::Worst, must}};
    return figure;
}

} // namespace

QList<Figure> measureTenfold(const Run& run)
{
    const double must = 1.3;
    const QString probes = QStringLiteral("open,search,scroll");
    const QStringList quick{QStringLiteral("quick")};
    Samples whole;
    Samples tenth;
    Starts wholeStarts;
    Starts tenthStarts;
    for (int round = 0; round < rounds; ++round) {
        tenth.add(probeWindow(run.screen, run.tenth, probes, quick));
        whole.add(probeWindow(run.screen, run.profile, probes, quick));
        for (auto [starts, directory] : {std::pair{&tenthStarts, &run.tenth}, std::pair{&wholeStarts, &run.profile}}) {
            const Starts more = rejoinder::bench::starts(run, *directory, 5);
            starts->program.add(more.program);
            starts->complaint += more.complaint;
        }
    }
    const QString complaint = whole.complaint + tenth.complaint;
    const auto of = [&](const QString& what, const QString& sample) {
        return ratio(what, whole[sample], tenth[sample], must, complaint);
    };
    return {ratio(QStringLiteral("start"), wholeStarts.program, tenthStarts.program, must,
                  wholeStarts.complaint + tenthStarts.complaint),
            of(QStringLiteral("open"), QStringLiteral("open")), of(QStringLiteral("search"), QStringLiteral("search")),
            of(QStringLiteral("frame of the list"), QStringLiteral("scroll-list")),
            of(QStringLiteral("frame of a thread"), QStringLiteral("scroll-thread"))};
}

} // namespace rejoinder::bench
