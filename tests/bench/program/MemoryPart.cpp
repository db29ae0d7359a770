#include "program/Child.h"
#include "program/ProgramParts.h"
#include "program/RunningProgram.h"
#include "program/SignedInProfile.h"

#include <QThread>

namespace rejoinder::bench {

namespace {

constexpr int times = 3;

/// Resident memory five seconds after the list was painted.
std::optional<double> memoryAfterStart(const QProcessEnvironment& environment, const QString& program,
                                       const QStringList& arguments)
{
    RunningProgram running(environment, programBeside(program), arguments);
    if (!running.reached("list-painted"))
        return std::nullopt;
    QThread::sleep(5);
    return running.residentMegabytes();
}

Figure figure(const QString& name, const Distribution& samples, const Distribution& floor, double above,
              const QString& complaint)
{
    if (samples.isEmpty() || floor.isEmpty() || !complaint.isEmpty())
        return Figure::unmeasured(name, QStringLiteral("MB"), complaint);
    return {.name = name,
            .unit = QStringLiteral("MB"),
            .samples = samples,
            .floor = floor.median(),
            .must = {{Limit::At::Median, floor.median() + above}},
            .reason = {}};
}

} // namespace

QList<Figure> measureMemory(const Run& run)
{
    Distribution floor;
    Distribution started;
    SignedInProfile here(run);
    Samples threads;
    if (here.complaint.isEmpty()) {
        for (int i = 0; i < times; ++i) {
            const auto bare = memoryAfterStart(here.keyring.environment(), QStringLiteral("rejoinder-bench-floor"), {});
            const auto ours =
                memoryAfterStart(RunningProgram::withProfile(here.keyring.environment(), here.profile),
                                 QStringLiteral("rejoinder"), RunningProgram::arguments(here.sandbox.url()));
            if (bare)
                floor.add(*bare);
            if (ours)
                started.add(*ours);
        }
        threads = probeWindow(run.screen, run.profile, QStringLiteral("threads"),
                              {QStringLiteral("sandbox=") + QString::fromUtf8(here.sandbox.greeting())});
    }
    return {figure(QStringLiteral("memory 5 s after start"), started, floor, 40, here.complaint),
            figure(QStringLiteral("memory after opening 200 threads"), threads[QStringLiteral("threads")], floor, 80,
                   here.complaint + threads.complaint)};
}

} // namespace rejoinder::bench
