#include "program/Child.h"
#include "program/ProgramParts.h"
#include "program/RunningProgram.h"

#include "profile/BenchProfile.h"

#include <algorithm>

namespace rejoinder::bench {

namespace {

const QByteArray listPainted = QByteArrayLiteral("list-painted");

} // namespace

Starts starts(const Run& run, const QString& profileDirectory, int count)
{
    Starts found;
    const QUrl nobody(QStringLiteral("http://127.0.0.1:9"));
    BenchProfile profile(profileDirectory);
    if (!profile.load({})) {
        found.complaint = QStringLiteral("there is no profile");
        return found;
    }
    profile.rememberSignIn(nobody);
    const QProcessEnvironment bare = run.screen.environment();
    // The first of each is only there to have the files in memory, as on a computer that is in use.
    for (int i = -1; i < count; ++i) {
        std::optional<double> floor;
        std::optional<double> program;
        {
            RunningProgram window(bare, programBeside(QStringLiteral("rejoinder-bench-floor")), {});
            floor = window.reached(listPainted);
        }
        {
            RunningProgram rejoinder(RunningProgram::withProfile(bare, profile),
                                     programBeside(QStringLiteral("rejoinder")), RunningProgram::arguments(nobody));
            program = rejoinder.reached(listPainted);
        }
        if (!floor || !program) {
            found.complaint = QStringLiteral("the list was never painted");
            return found;
        }
        if (i >= 0) {
            found.floor.add(*floor);
            found.program.add(*program);
        }
    }
    return found;
}

QList<Figure> measureStart(const Run& run)
{
    const QString name = QStringLiteral("process start to cached list painted");
    const Starts found = starts(run, run.profile, run.options.runs);
    if (!found.complaint.isEmpty())
        return {Figure::unmeasured(name, QStringLiteral("ms"), found.complaint)};
    const double floor = found.floor.median();
    return {{.name = name,
             .unit = QStringLiteral("ms"),
             .samples = found.program,
             .floor = floor,
             .must = {{Limit::At::Median, std::min(2.5 * floor, 120.0)}},
             .reason = {}}};
}

} // namespace rejoinder::bench
