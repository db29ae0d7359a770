#include "program/Child.h"

#include "program/Screen.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace rejoinder::bench {

namespace {

Distribution distribution(const QJsonValue& value)
{
    QList<double> samples;
    for (const QJsonValue one : value.toArray())
        samples.append(one.toDouble());
    return Distribution(samples);
}

QJsonObject complaint(const QString& text)
{
    return {{QStringLiteral("complaint"), text}};
}

/// The last line that it prints, as JSON; what it says on standard error goes on to ours.
QJsonObject lastLine(const Screen& screen, const QString& program, const QStringList& arguments, int seconds)
{
    QProcess process;
    process.setProcessEnvironment(screen.environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(programBeside(program), arguments);
    const bool ended = process.waitForFinished(seconds * 1000);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    const QJsonObject line = QJsonDocument::fromJson(lines.constLast()).object();
    if (!line.isEmpty())
        return line;
    return complaint(ended ? QStringLiteral("%1 ended without an answer").arg(program)
                           : QStringLiteral("%1 had no answer after %2 s").arg(program).arg(seconds));
}

Samples samplesIn(const QJsonObject& line)
{
    Samples samples;
    samples.complaint = line.value(u"complaint").toString();
    const QJsonObject byName = line.value(u"samples").toObject();
    for (auto it = byName.begin(); it != byName.end(); ++it)
        samples.byName.insert(it.key(), distribution(it.value()));
    return samples;
}

} // namespace

void Samples::add(const Samples& more)
{
    for (auto it = more.byName.begin(); it != more.byName.end(); ++it)
        byName[it.key()].add(it.value());
    if (complaint.isEmpty())
        complaint = more.complaint;
}

QString programBeside(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

Samples probeWindow(const Screen& screen, const QString& profileDirectory, const QString& probes,
                    const QStringList& more, int seconds, int attempts)
{
    const auto once = [&] {
        return samplesIn(lastLine(screen, QStringLiteral("rejoinder-bench-window"),
                                  QStringList{profileDirectory, probes} + more, seconds));
    };
    const Samples first = once();
    if (first.complaint.isEmpty() || attempts < 2)
        return first;
    std::fprintf(stderr, "%s: %s; once more\n", qPrintable(probes), qPrintable(first.complaint));
    return once();
}

Samples probeFloor(const Screen& screen)
{
    return samplesIn(lastLine(screen, QStringLiteral("rejoinder-bench-floor"), {QStringLiteral("clicks")}, 120));
}

} // namespace rejoinder::bench
