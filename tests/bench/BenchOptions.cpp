#include "BenchOptions.h"

#include <QCommandLineParser>

namespace rejoinder::bench {

namespace {

class Numbers
{
public:
    explicit Numbers(const QCommandLineParser& parser) : m_parser(parser) {}

    void read(const QString& name, int least, int* value)
    {
        if (!m_parser.isSet(name))
            return;
        bool ok = false;
        *value = m_parser.value(name).toInt(&ok);
        if (!ok || *value < least)
            complaint = QStringLiteral("--%1 must be a number from %2 up").arg(name).arg(least);
    }
    QString complaint;

private:
    const QCommandLineParser& m_parser;
};

} // namespace

std::optional<BenchOptions> BenchOptions::parse(const QStringList& arguments, QString* complaint)
{
    const auto number = [](const QString& name, const QString& text) {
        return QCommandLineOption(name, text, QStringLiteral("number"));
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Rejoinder on a large profile, beside a bare Qt window."));
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOptions(
        {number(QStringLiteral("conversations"), QStringLiteral("Conversations of the profile (100000).")),
         number(QStringLiteral("messages"), QStringLiteral("Messages of the profile (1000000).")),
         number(QStringLiteral("contacts"), QStringLiteral("Contacts of the profile (50000).")),
         number(QStringLiteral("day-minutes"), QStringLiteral("Length of the scripted day (30).")),
         number(QStringLiteral("runs"), QStringLiteral("Starts of the program (20).")),
         {QStringLiteral("json"), QStringLiteral("One line of JSON for each figure.")},
         {QStringLiteral("markdown"), QStringLiteral("The table of tests/bench/README.md.")},
         {QStringLiteral("checks"), QStringLiteral("One line for each figure, in the words of Qt Test.")},
         {QStringLiteral("list"), QStringLiteral("Say what can be measured, and end.")},
         {QStringLiteral("quick"), QStringLiteral("5,000 conversations, and only ratios as checks.")},
         {QStringLiteral("only"), QStringLiteral("Measure these parts alone; see --list."), QStringLiteral("names")},
         {QStringLiteral("profile"), QStringLiteral("Keep the profiles here, and use them again."),
          QStringLiteral("directory")}});
    if (!parser.parse(arguments)) {
        *complaint = parser.errorText();
        return std::nullopt;
    }
    if (parser.isSet(help)) {
        fputs(qPrintable(parser.helpText()), stdout);
        complaint->clear();
        return std::nullopt;
    }
    BenchOptions options;
    options.quick = parser.isSet(QStringLiteral("quick"));
    if (options.quick) {
        options.conversations = 5'000;
        options.messages = 50'000;
        options.contacts = 2'500;
        options.longest = 2'000;
        options.runs = 7;
    }
    Numbers numbers(parser);
    numbers.read(QStringLiteral("conversations"), 1'000, &options.conversations);
    numbers.read(QStringLiteral("messages"), 10'000, &options.messages);
    numbers.read(QStringLiteral("contacts"), 100, &options.contacts);
    numbers.read(QStringLiteral("day-minutes"), 1, &options.dayMinutes);
    numbers.read(QStringLiteral("runs"), 3, &options.runs);
    options.json = parser.isSet(QStringLiteral("json"));
    options.markdown = parser.isSet(QStringLiteral("markdown"));
    options.checks = parser.isSet(QStringLiteral("checks"));
    options.list = parser.isSet(QStringLiteral("list"));
    options.profile = parser.value(QStringLiteral("profile"));
    options.only = parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts);
    if (numbers.complaint.isEmpty() && !parser.positionalArguments().isEmpty())
        numbers.complaint = QStringLiteral("what is \"%1\"?").arg(parser.positionalArguments().constFirst());
    if (!numbers.complaint.isEmpty()) {
        *complaint = numbers.complaint;
        return std::nullopt;
    }
    return options;
}

BenchOptions BenchOptions::tenth() const
{
    BenchOptions small = *this;
    small.conversations = conversations / 10;
    small.messages = messages / 10;
    small.contacts = contacts / 10;
    small.longest = longest / 10;
    return small;
}

} // namespace rejoinder::bench
