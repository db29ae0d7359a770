#include "RunOptions.h"

#include <QCommandLineParser>

namespace rejoinder::faults {

std::optional<RunOptions> RunOptions::parse(const QStringList& arguments, QString* complaint)
{
    RunOptions options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Sends texts through a failing network from a program that is killed again and again, and holds "
                       "the service's ledger against what was asked for. Exits with 1 where a promise was broken."));
    parser.addHelpOption();
    struct Number
    {
        QString name;
        QString meaning;
        int least;
        int* value;
    };
    int seed = 1;
    const QList<Number> numbers{
        {QStringLiteral("sends"), QStringLiteral("Accepted clicks on Send."), 1, &options.sends},
        {QStringLiteral("kills"), QStringLiteral("How often the program is killed."), 0, &options.kills},
        {QStringLiteral("seed"), QStringLiteral("Of all that is decided by chance."), 0, &seed},
        {QStringLiteral("conversations"), QStringLiteral("How many; 0: one for about 20 sends."), 0,
         &options.conversations},
        {QStringLiteral("faster"), QStringLiteral("The outbox's waits are divided by this."), 1, &options.faster},
        {QStringLiteral("life"), QStringLiteral("Milliseconds that the program lives on average."), 1,
         &options.lifeMs}};
    for (const Number& number : numbers)
        parser.addOption({number.name, number.meaning, QStringLiteral("number"), QString::number(*number.value)});
    parser.addOption({QStringLiteral("json"), QStringLiteral("One JSON object instead of sentences.")});
    parser.addOption({QStringLiteral("checks"), QStringLiteral("And a line for each promise, as Qt Test writes it.")});
    parser.addOption({QStringLiteral("verbose"), QStringLiteral("Say on stderr how far it is.")});
    parser.process(arguments);
    for (const Number& number : numbers) {
        bool isNumber = false;
        *number.value = parser.value(number.name).toInt(&isNumber);
        if (!isNumber || *number.value < number.least) {
            *complaint = QStringLiteral("--%1 must be a number from %2 on").arg(number.name).arg(number.least);
            return std::nullopt;
        }
    }
    options.seed = static_cast<quint32>(seed);
    options.json = parser.isSet(QStringLiteral("json"));
    options.checks = parser.isSet(QStringLiteral("checks"));
    options.verbose = parser.isSet(QStringLiteral("verbose"));
    if (options.conversations == 0)
        options.conversations = std::max(20, options.sends / 20);
    return options;
}

} // namespace rejoinder::faults
