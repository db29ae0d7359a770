#include "program/Child.h"
#include "program/Keyring.h"
#include "program/ProgramParts.h"
#include "program/RunningProgram.h"
#include "program/SandboxServer.h"

#include "profile/BenchProfile.h"

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
    BenchProfile profile(run.profile);
    SandboxServer sandbox;
    Keyring keyring;
    QString complaint =
        profile.load({})
            ? sandbox.start(profile.sandboxOptions() + QStringList{QStringLiteral("--replies"), QStringLiteral("off")})
            : QStringLiteral("there is no profile");
    if (complaint.isEmpty())
        complaint = keyring.start(run.screen, sandbox, BenchProfile::name());
    Samples threads;
    if (complaint.isEmpty()) {
        profile.rememberSignIn(sandbox.url());
        for (int i = 0; i < times; ++i) {
            const auto bare = memoryAfterStart(keyring.environment(), QStringLiteral("rejoinder-bench-floor"), {});
            const auto ours = memoryAfterStart(RunningProgram::withProfile(keyring.environment(), profile),
                                               QStringLiteral("rejoinder"), RunningProgram::arguments(sandbox.url()));
            if (bare)
                floor.add(*bare);
            if (ours)
                started.add(*ours);
        }
        threads = probeWindow(run.screen, run.profile, QStringLiteral("threads"),
                              {QStringLiteral("sandbox=") + QString::fromUtf8(sandbox.greeting())});
    }
    return {figure(QStringLiteral("memory 5 s after start"), started, floor, 40, complaint),
            figure(QStringLiteral("memory after opening 200 threads"), threads[QStringLiteral("threads")], floor, 80,
                   complaint + threads.complaint)};
}

} // namespace rejoinder::bench
