#include "program/Child.h"
#include "program/ProgramParts.h"
#include "program/RunningProgram.h"
#include "program/SignedInProfile.h"

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
    SignedInProfile here(run);
    if (here.complaint.isEmpty()) {
        RunningProgram program(RunningProgram::withProfile(here.keyring.environment(), here.profile),
                               programBeside(QStringLiteral("rejoinder")),
                               RunningProgram::arguments(here.sandbox.url()));
        if (!program.reached("list-painted") || !program.onWindow({QStringLiteral("windowactivate")}))
            here.complaint = QStringLiteral("the window did not come up");
        // What a start brings along (the first poll, catching up) is not idling.
        QThread::sleep(30);
        focused = idling(program, 60);
        if (here.complaint.isEmpty() && !program.onWindow({QStringLiteral("windowminimize")}))
            here.complaint = QStringLiteral("the window could not be hidden");
        QThread::sleep(10);
        hidden = idling(program, 60);
    }
    return {figure(QStringLiteral("idle processor time, focused"), focused, 0.5, here.complaint),
            figure(QStringLiteral("idle processor time, hidden"), hidden, 0.2, here.complaint)};
}

} // namespace rejoinder::bench
