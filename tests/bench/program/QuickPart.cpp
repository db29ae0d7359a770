#include "program/QuickPart.h"

#include "program/Child.h"
#include "program/ProgramParts.h"

namespace rejoinder::bench {

namespace {

constexpr int rounds = 2;

// Generous: a computer that compiles something else meanwhile must not fail, and work that grows with the data, or has
// come to the GUI thread, must.
constexpr double startBesideFloor = 12;
constexpr double openBesideFloor = 60;
constexpr double frameBesideFloor = 40;
constexpr double searchBesideFloor = 200;
constexpr double tenTimesTheData = 2.5;
constexpr double guiShareOfPage = 1;

} // namespace

QList<Figure> measureQuick(const Run& run)
{
    const QString probes = QStringLiteral("open,search,key,page,contacts,scroll");
    const QStringList quick{QStringLiteral("quick")};
    Samples whole;
    Samples tenth;
    Samples floor;
    for (int round = 0; round < rounds; ++round) {
        floor.add(probeFloor(run.screen));
        tenth.add(probeWindow(run.screen, run.tenth, probes, quick));
        whole.add(probeWindow(run.screen, run.profile, probes, quick));
    }
    const Starts wholeStarts = starts(run, run.profile, run.options.runs);
    const Starts tenthStarts = starts(run, run.tenth, run.options.runs);
    const QString complaint = whole.complaint + tenth.complaint + floor.complaint;
    const QString startComplaint = wholeStarts.complaint + tenthStarts.complaint;
    const Distribution click = floor[QStringLiteral("clicks")];

    QList<Figure> figures;
    figures.append(Figure::ratio(QStringLiteral("start beside the bare window"), wholeStarts.program, wholeStarts.floor,
                                 startBesideFloor, startComplaint));
    figures.append(Figure::ratio(QStringLiteral("start with ten times the data"), wholeStarts.program,
                                 tenthStarts.program, tenTimesTheData, startComplaint));
    struct Asked
    {
        const char* sample;
        double besideFloor;
    };
    for (const Asked& asked :
         {Asked{"open", openBesideFloor}, Asked{"search", searchBesideFloor}, Asked{"key-480", frameBesideFloor},
          Asked{"key-1600", frameBesideFloor}, Asked{"contacts-again", openBesideFloor},
          Asked{"contacts-key", searchBesideFloor}, Asked{"contacts-scroll", frameBesideFloor},
          Asked{"scroll-list", frameBesideFloor}, Asked{"scroll-thread", frameBesideFloor}}) {
        const QString name = QLatin1String(asked.sample);
        figures.append(Figure::ratio(name + QStringLiteral(" beside the bare window"), whole[name], click,
                                     asked.besideFloor, complaint));
        figures.append(Figure::ratio(name + QStringLiteral(" with ten times the data"), whole[name], tenth[name],
                                     tenTimesTheData, complaint));
    }
    figures.append(Figure::ratio(QStringLiteral("a page on the GUI thread beside off it"),
                                 whole[QStringLiteral("page-on")], whole[QStringLiteral("page-off")], guiShareOfPage,
                                 complaint));
    return figures;
}

} // namespace rejoinder::bench
