#include "program/TenfoldPart.h"

#include "program/Child.h"
#include "program/ProgramParts.h"

namespace rejoinder::bench {

namespace {

constexpr int rounds = 3;

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
        return Figure::ratio(QStringLiteral("ten times the data, ") + what, whole[sample], tenth[sample], must,
                             complaint);
    };
    return {Figure::ratio(QStringLiteral("ten times the data, start"), wholeStarts.program, tenthStarts.program, must,
                          wholeStarts.complaint + tenthStarts.complaint),
            of(QStringLiteral("open"), QStringLiteral("open")), of(QStringLiteral("search"), QStringLiteral("search")),
            of(QStringLiteral("frame of the list"), QStringLiteral("scroll-list")),
            of(QStringLiteral("frame of a thread"), QStringLiteral("scroll-thread"))};
}

} // namespace rejoinder::bench
