#include "program/NetworkParts.h"

#include "program/Child.h"
#include "program/SandboxServer.h"

#include "profile/BenchProfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>

namespace rejoinder::bench {

namespace {

using At = Limit::At;

Figure figure(const QString& name, const QString& unit, const Distribution& samples, const QList<Limit>& must,
              const QString& complaint)
{
    if (!samples.isEmpty() && complaint.isEmpty())
        return {.name = name, .unit = unit, .samples = samples, .floor = std::nullopt, .must = must, .reason = {}};
    Figure missing = Figure::unmeasured(name, unit, complaint);
    missing.must = must;
    return missing;
}

QString greeting(const SandboxServer& sandbox)
{
    return QStringLiteral("sandbox=") + QString::fromUtf8(sandbox.greeting());
}

} // namespace

QList<Figure> measureFirstSync(const Run& run)
{
    BenchProfile profile(run.profile);
    SandboxServer sandbox;
    Samples samples;
    samples.complaint =
        profile.load({})
            ? sandbox.start(profile.sandboxOptions() + QStringList{QStringLiteral("--replies"), QStringLiteral("off")})
            : QStringLiteral("there is no profile");
    // Once where it takes long, three times where it does not.
    QElapsedTimer took;
    took.start();
    for (int i = 0; i < 3 && samples.complaint.isEmpty() && took.elapsed() < 60'000; ++i) {
        BenchProfile empty(QStringLiteral("%1/../empty-%2").arg(run.profile).arg(i));
        QDir(empty.directory()).removeRecursively();
        QDir().mkpath(empty.directory());
        empty.note({{QStringLiteral("account"), sandbox.word(QStringLiteral("accountId"))}});
        samples.add(
            probeWindow(run.screen, empty.directory(), QStringLiteral("first-sync"), {greeting(sandbox)}, 400, 1));
        QDir(empty.directory()).removeRecursively();
    }
    return {figure(QStringLiteral("first sync"), QStringLiteral("1/s"), samples[QStringLiteral("sync-rate")],
                   {{At::Median, 5'000, Limit::Side::AtLeast}}, samples.complaint),
            figure(QStringLiteral("longest GUI stall of a first sync"), QStringLiteral("ms"),
                   samples[QStringLiteral("sync-stall")], {{At::Worst, 50}}, samples.complaint)};
}

QList<Figure> measureDay(const Run& run)
{
    const int minutes = run.options.dayMinutes;
    // On a copy: the texts of a second day would have the ids of the first day's, and be no news.
    const QString copy = run.profile + QStringLiteral("/../day");
    QDir(copy).removeRecursively();
    const bool copied = QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), run.profile, copy}) == 0;
    BenchProfile profile(copy);
    SandboxServer sandbox;
    Samples samples;
    samples.complaint = copied && profile.load({}) ? sandbox.start(profile.sandboxOptions())
                                                   : QStringLiteral("the profile could not be copied");
    if (samples.complaint.isEmpty())
        samples = probeWindow(run.screen, copy, QStringLiteral("day"),
                              {greeting(sandbox), QStringLiteral("minutes=%1").arg(minutes)}, minutes * 60 + 180, 1);
    QDir(copy).removeRecursively();
    // What a day has not shown is missing alone.
    const auto figureOfDay = [&samples](const QString& name, const QString& unit, const QString& sample,
                                        const Limit& must) {
        const Distribution found = samples[sample];
        return figure(name, unit, found, {must}, found.isEmpty() ? samples.complaint : QString());
    };
    return {figureOfDay(QStringLiteral("GUI stalls over 100 ms in %1 minutes").arg(std::min(10, minutes)), QString(),
                        QStringLiteral("stalls"), {At::Worst, 0}),
            figureOfDay(QStringLiteral("inbound text visible, open thread"), QStringLiteral("s"),
                        QStringLiteral("inbound-open"), {At::P95, 6}),
            figureOfDay(QStringLiteral("inbound text visible, elsewhere"), QStringLiteral("s"),
                        QStringLiteral("inbound-elsewhere"), {At::P95, 12}),
            figureOfDay(QStringLiteral("memory growth over %1 minutes").arg(minutes), QStringLiteral("MB"),
                        QStringLiteral("growth"), {At::Worst, 5})};
}

} // namespace rejoinder::bench
