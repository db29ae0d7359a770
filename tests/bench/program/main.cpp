#include "figures/Machine.h"
#include "figures/Report.h"
#include "profile/ProfileMaker.h"
#include "program/Run.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace rejoinder::bench;

namespace {

void say(std::FILE* where, const QString& line)
{
    std::fprintf(where, "%s\n", qPrintable(line));
    std::fflush(where);
}

/// Empty: it could not be made, and that has been said.
QString profileIn(const QString& directory, const BenchOptions& options)
{
    ProfileMaker maker(options);
    const QString complaint = maker.make(directory);
    if (!complaint.isEmpty()) {
        say(stderr, QStringLiteral("rejoinder-bench: ") + complaint);
        return {};
    }
    say(stderr, maker.wasThere() ? QStringLiteral("profile of %1 conversations: found").arg(options.conversations)
                                 : QStringLiteral("profile of %1 conversations, %2 messages, %3 contacts: made in %4 s")
                                       .arg(options.conversations)
                                       .arg(options.messages)
                                       .arg(options.contacts)
                                       .arg(maker.seconds(), 0, 'f', 1));
    return directory;
}

QList<Part> chosenParts(const BenchOptions& options, QString* complaint)
{
    QList<Part> parts = options.quick ? quickParts() : allParts();
    for (const QString& name : options.only) {
        if (std::none_of(parts.begin(), parts.end(), [&name](const Part& part) { return part.name == name; }))
            *complaint = QStringLiteral("there is no part \"%1\"; see --list").arg(name);
    }
    if (!options.only.isEmpty())
        parts.removeIf([&options](const Part& part) { return !options.only.contains(part.name); });
    return parts;
}

void write(const BenchOptions& options, const QList<Figure>& figures)
{
    for (const Figure& figure : figures) {
        if (options.checks)
            say(stdout, report::checkLine(figure));
        else if (options.json)
            say(stdout, QString::fromUtf8(report::jsonLine(figure)));
        else if (!options.markdown)
            say(stdout, report::tableLine(figure));
    }
}

/// 1 where a figure is not as it must be, 2 where nothing could be measured.
int measure(const BenchOptions& options, const QList<Part>& parts)
{
    const QTemporaryDir temporary;
    const QString base = options.profile.isEmpty() ? temporary.path() : options.profile;
    Screen screen;
    if (const QString trouble = screen.start(); !trouble.isEmpty()) {
        say(stderr, QStringLiteral("rejoinder-bench: ") + trouble);
        return 2;
    }
    Run run{options, screen, profileIn(base + QStringLiteral("/whole"), options), {}};
    run.tenth = profileIn(base + QStringLiteral("/tenth"), options.tenth());
    if (run.profile.isEmpty() || run.tenth.isEmpty())
        return 2;

    if (!options.json && !options.markdown && !options.checks)
        say(stdout, report::tableHeading());
    QList<Figure> all;
    for (const Part& part : parts) {
        const QList<Figure> figures = part.measure(run);
        write(options, figures);
        all += figures;
    }
    if (options.markdown)
        say(stdout, report::markdown(all, machine()));
    return std::all_of(all.begin(), all.end(), [](const Figure& figure) { return figure.ok(); }) ? 0 : 1;
}

} // namespace

/// Makes the profiles, measures, and says what was found.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QString complaint;
    const std::optional<BenchOptions> options = BenchOptions::parse(QCoreApplication::arguments(), &complaint);
    if (!options && complaint.isEmpty())
        return 0;
    const QList<Part> parts = options ? chosenParts(*options, &complaint) : QList<Part>();
    if (!complaint.isEmpty()) {
        say(stderr, QStringLiteral("rejoinder-bench: ") + complaint);
        return 2;
    }
    if (!options->list)
        return measure(*options, parts);
    for (const Part& part : parts)
        say(stdout, part.name.leftJustified(12) + part.about);
    return 0;
}
