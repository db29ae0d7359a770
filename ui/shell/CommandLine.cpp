#include "ui/shell/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace rejoinder {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

static std::optional<QSize> sizeOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

/// Qt would draw nothing at 0, and a window larger than any screen at 40.
static bool isScale(const QString& text)
{
    bool isNumber = false;
    const double factor = text.toDouble(&isNumber);
    return isNumber && factor >= 0.5 && factor <= 4;
}

/// What QApplication will take out of the arguments by itself; it does not exist yet.
static QStringList withoutQtOptions(const QStringList& arguments)
{
    static const QStringList withValue{QStringLiteral("-platform"),        QStringLiteral("-platformpluginpath"),
                                       QStringLiteral("-platformtheme"),   QStringLiteral("-plugin"),
                                       QStringLiteral("-qwindowgeometry"), QStringLiteral("-geometry"),
                                       QStringLiteral("-qwindowtitle"),    QStringLiteral("-title"),
                                       QStringLiteral("-qwindowicon"),     QStringLiteral("-icon"),
                                       QStringLiteral("-style"),           QStringLiteral("-stylesheet"),
                                       QStringLiteral("-display"),         QStringLiteral("-session")};
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (withValue.contains(word))
            ++i;
        else if (word != QLatin1String("-reverse") && !word.startsWith(QLatin1String("-style=")))
            ours.append(word);
    }
    return ours;
}

CommandLine CommandLine::parse(const QStringList& arguments)
{
    CommandLine line;
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandText::tr("The desktop inbox for teams who text through Sakari."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  CommandText::tr("Sign in to a pretend account with made-up people."));
    const QCommandLineOption api(QStringLiteral("api-url"), CommandText::tr("Where Sakari's API is."),
                                 QStringLiteral("URL"));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     CommandText::tr("Use settings, saved data and keychain entries of this name."),
                                     QStringLiteral("NAME"));
    const QCommandLineOption render(
        QStringLiteral("render"), CommandText::tr("Draw the window into a PNG file and end."), QStringLiteral("FILE"));
    const QCommandLineOption theme(QStringLiteral("theme"), CommandText::tr("\"light\" or \"dark\", for this run."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption size(QStringLiteral("size"), CommandText::tr("The window's size, for example 1280x800."),
                                  QStringLiteral("WxH"));
    const QCommandLineOption scale(QStringLiteral("scale"),
                                   CommandText::tr("Enlarge everything, for example by 2, for this run."),
                                   QStringLiteral("FACTOR"));
    const QCommandLineOption quit(
        QStringLiteral("quit"),
        CommandText::tr("Ask the copy that is open to quit, as closing its window does, and wait until it has."));
    const QCommandLineOption trace(
        QStringLiteral("trace-startup"),
        CommandText::tr(
            "Print each step of the start as \"name milliseconds ms\", counted from the start of the process, "
            "up to window-shown and list-painted."));
    const QCommandLineOption quitWhenPainted(
        QStringLiteral("quit-when-painted"),
        CommandText::tr("Quit as soon as the list has been painted; fail if there is none after half a minute. For "
                        "measuring many starts, with --trace-startup."));
    parser.addOptions({quit, demo, api, profile, render, theme, size, scale, trace, quitWhenPainted});
    if (!parser.parse(withoutQtOptions(arguments))) {
        line.problem = parser.errorText();
        return line;
    }
    if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all"))) {
        line.answer = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.answer = QStringLiteral("Rejoinder %1\n").arg(QLatin1String(REJOINDER_VERSION));
        return line;
    }
    line.demo = parser.isSet(demo);
    if (line.demo && (parser.isSet(profile) || parser.isSet(api)))
        line.problem =
            CommandText::tr("--demo brings a pretend account of its own, so --profile and --api-url do not go "
                            "with it.");
    if (parser.isSet(api))
        line.apiUrl = QUrl(parser.value(api), QUrl::StrictMode);
    if (!line.apiUrl.isValid() || line.apiUrl.host().isEmpty())
        line.problem = CommandText::tr("--api-url needs a whole address, for example https://api.sakari.io");
    if (parser.isSet(profile))
        line.profile = parser.value(profile);
    line.renderTo = parser.value(render);
    if (parser.isSet(theme)) {
        if (parser.value(theme) == QLatin1String("dark"))
            line.theme = ThemeSwitch::Choice::Dark;
        else if (parser.value(theme) == QLatin1String("light"))
            line.theme = ThemeSwitch::Choice::Light;
        else
            line.problem = CommandText::tr("--theme takes \"light\" or \"dark\".");
    }
    if (parser.isSet(size)) {
        line.size = sizeOf(parser.value(size));
        if (!line.size)
            line.problem = CommandText::tr("--size takes a width and a height, for example 1280x800.");
    }
    line.scale = parser.value(scale).toLatin1();
    if (parser.isSet(scale) && !isScale(parser.value(scale)))
        line.problem = CommandText::tr("--scale takes a number from 0.5 to 4, for example 1.5.");
    line.traceStartup = parser.isSet(trace);
    line.quitWhenPainted = parser.isSet(quitWhenPainted);
    line.quit = parser.isSet(quit);
    for (const QCommandLineOption& other : {demo, api, render, theme, size, scale, trace, quitWhenPainted}) {
        if (line.quit && parser.isSet(other))
            line.problem = CommandText::tr("--quit goes with --profile alone.");
    }
    if (!parser.positionalArguments().isEmpty())
        line.problem = CommandText::tr("Rejoinder does not know what to do with \"%1\".")
                           .arg(parser.positionalArguments().constFirst());
    return line;
}

} // namespace rejoinder
