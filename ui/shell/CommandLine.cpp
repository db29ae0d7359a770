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
    parser.addOptions({demo, api, profile, render, theme, size, scale});
    if (!parser.parse(arguments)) {
        line.problem = parser.errorText();
        return line;
    }
    if (parser.isSet(help)) {
        line.answer = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.answer = QStringLiteral("Rejoinder %1\n").arg(QLatin1String(REJOINDER_VERSION));
        return line;
    }
    line.demo = parser.isSet(demo);
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
    if (!parser.positionalArguments().isEmpty())
        line.problem = CommandText::tr("Rejoinder does not know what to do with \"%1\".")
                           .arg(parser.positionalArguments().constFirst());
    return line;
}

bool CommandLine::wantsOnlyAnAnswer(int argc, const char* const* argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray word(argv[i]);
        if (word == "--help" || word == "-h" || word == "-?" || word == "--help-all" || word == "--version" ||
            word == "-v")
            return true;
    }
    return false;
}

QByteArray CommandLine::scale(int argc, const char* const* argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray word(argv[i]);
        if (word.startsWith("--scale="))
            return word.mid(8);
        if (word == "--scale" && i + 1 < argc)
            return argv[i + 1];
    }
    return {};
}

} // namespace rejoinder
