#include "program/Child.h"
#include "program/Keyring.h"
#include "program/ProgramParts.h"
#include "program/RunningProgram.h"
#include "program/SandboxServer.h"

#include "profile/BenchProfile.h"

#include <QThread>

namespace rejoinder::bench {

namespace {

/// Percent of one core, as the mean over `seconds`: a shorter piece would have a poll in it, or none.
Distribution idling(const RunningProgram& program, int seconds)
{
    const auto before = program.processorSeconds();
    QThread::sleep(static_cast<unsigned long>(seconds));
    const auto after = program.processorSeconds();
    Distribution mean;
    if (before && after && program.isRunning())
        mean.add((*after - *before) / seconds * 100);
    return mean;
}

Figure figure(const QString& name, const Distribution& samples, double must, const QString& complaint)
{
    if (samples.isEmpty() || !complaint.isEmpty())
        return Figure::unmeasured(name, QStringLiteral("%"), complaint);
    return {.name = name,
            .unit = QStringLiteral("%"),
            .samples = samples,
            .floor = std::nullopt,
            .must = {{Limit::At::Worst, must}},
            .reason = {}};
}

} // namespace

QList<Figure> measureIdling(const Run& run)
{
    Distribution focused;
    Distribution hidden;
    BenchProfile profile(run.profile);
    SandboxServer sandbox;
    Keyring keyring;
    QString complaint =
        profile.load({})
            ? sandbox.start(profile.sandboxOptions() + QStringList{QStringLiteral("--replies"), QStringLiteral("off")})
            : QStringLiteral("there is no profile");
    if (complaint.isEmpty())
        complaint = keyring.start(run.screen, sandbox, BenchProfile::name());
    if (complaint.isEmpty()) {
        profile.rememberSignIn(sandbox.url());
        RunningProgram program(RunningProgram::withProfile(keyring.environment(), profile),
                               programBeside(QStringLiteral("rejoinder")), RunningProgram::arguments(sandbox.url()));
        if (!program.reached("list-painted") || !program.onWindow({QStringLiteral("windowactivate")}))
            complaint = QStringLiteral("the window did not come up");
        // What a start brings along (the first poll, catching up) is not idling.
        QThread::sleep(30);
        focused = idling(program, 60);
        if (complaint.isEmpty() && !program.onWindow({QStringLiteral("windowminimize")}))
            complaint = QStringLiteral("the window could not be hidden");
        QThread::sleep(10);
        hidden = idling(program, 60);
    }
    return {figure(QStringLiteral("idle processor time, focused"), focused, 0.5, complaint),
            figure(QStringLiteral("idle processor time, hidden"), hidden, 0.2, complaint)};
}

} // namespace rejoinder::bench
