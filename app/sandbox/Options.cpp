#include "Options.h"

#include <QCommandLineParser>
#include <limits>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

/// Reads the parser's values and keeps the first complaint, so that parse() stays a plain list.
class Reader
{
public:
    explicit Reader(const QCommandLineParser& parser) : m_parser(parser) {}

    int number(const QString& name, int least, int most)
    {
        bool ok = false;
        const int value = m_parser.value(name).toInt(&ok);
        if (!ok || value < least || value > most) {
            complain(u"--%1 must be a number from %2 to %3"_s.arg(name).arg(least).arg(most));
        }
        return value;
    }

    template <typename Value> Value oneOf(const QString& name, std::initializer_list<std::pair<QString, Value>> choices)
    {
        QStringList names;
        for (const auto& [text, value] : choices) {
            if (m_parser.value(name) == text) {
                return value;
            }
            names += text;
        }
        complain(u"--%1 must be one of %2"_s.arg(name, names.join(u", "_s)));
        return choices.begin()->second;
    }

    void complain(const QString& sentence)
    {
        if (m_complaint.isEmpty()) {
            m_complaint = sentence;
        }
    }

    const QString& complaint() const { return m_complaint; }

private:
    const QCommandLineParser& m_parser;
    QString m_complaint;
};

} // namespace

std::optional<Options> Options::parse(const QStringList& arguments, QString* complaint)
{
    const auto onOff = {std::pair{u"on"_s, true}, std::pair{u"off"_s, false}};

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A pretend Sakari for demos and tests. It listens on this computer only."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    QList<QCommandLineOption> all{
        {u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"port"_s, u"0"_s},
        {u"seed"_s, u"Same seed, same data."_s, u"number"_s, u"1"_s},
        {u"conversations"_s, u"How many conversations."_s, u"number"_s, u"60"_s},
        {u"messages"_s, u"Messages in a generated conversation, on average."_s, u"number"_s, u"8"_s},
        {u"total-messages"_s, u"Messages altogether; 0 leaves it at --messages for each."_s, u"number"_s, u"0"_s},
        {u"longest"_s, u"Messages in one conversation near the top of the list; 0 leaves that to chance."_s,
         u"number"_s, u"0"_s},
        {u"contacts"_s, u"How many contacts; 0 takes as many as the conversations need."_s, u"number"_s, u"0"_s},
        {u"shape"_s, u"Fields as of today or as of version 1.0.1: current or 2021."_s, u"shape"_s, u"current"_s},
        {u"order"_s, u"Order of lists: updated, created or shuffled."_s, u"order"_s, u"updated"_s},
        {u"page-total"_s, u"Whether pagination has totalCount: on or off."_s, u"on|off"_s, u"on"_s},
        {u"replies"_s, u"Whether customers write by themselves: on or off."_s, u"on|off"_s, u"on"_s},
        {u"reopen"_s, u"A text to a closed conversation opens the same or a new one."_s, u"same|new"_s, u"same"_s},
        {u"latency"_s, u"Milliseconds before each answer."_s, u"ms"_s, u"0"_s},
        {u"rate-limit"_s, u"Requests a minute before 429; 0 for none."_s, u"number"_s, u"0"_s},
        {u"token-ttl"_s, u"Seconds that an access token is good for."_s, u"seconds"_s, u"3600"_s},
        {u"data"_s, u"JSON file with conversations of your own."_s, u"file"_s},
        {u"now"_s, u"Pretend that it is this moment (ISO 8601)."_s, u"moment"_s},
        {u"parent-stdin"_s, u"End when standard input closes."_s},
    };
    for (QCommandLineOption& option : all) {
        if (const QStringList standard = option.defaultValues(); !standard.isEmpty()) {
            option.setDescription(u"%1 Default: %2."_s.arg(option.description(), standard.constFirst()));
        }
    }
    parser.addOptions(all);
    if (!parser.parse(arguments)) {
        *complaint = parser.errorText();
        return std::nullopt;
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)) {
        parser.showHelp();
    }
    if (parser.isSet(u"version"_s)) {
        parser.showVersion();
    }

    if (!parser.positionalArguments().isEmpty()) {
        *complaint = u"what is \"%1\"? Everything is said with options; see --help"_s.arg(
            parser.positionalArguments().constFirst());
        return std::nullopt;
    }

    constexpr int plenty = std::numeric_limits<int>::max();
    Reader read(parser);
    Options options;
    options.port = static_cast<quint16>(read.number(u"port"_s, 0, 65535));
    options.seed = static_cast<quint64>(read.number(u"seed"_s, 0, plenty));
    options.conversations = read.number(u"conversations"_s, 0, 1'000'000);
    options.messages = read.number(u"messages"_s, 1, 10'000);
    options.totalMessages = read.number(u"total-messages"_s, 0, 10'000'000);
    options.longest = read.number(u"longest"_s, 0, 100'000);
    options.contacts = read.number(u"contacts"_s, 0, 1'000'000);
    options.shape = read.oneOf<Shape>(u"shape"_s, {{u"current"_s, Shape::Current}, {u"2021"_s, Shape::Year2021}});
    options.order = read.oneOf<Order>(
        u"order"_s, {{u"updated"_s, Order::Updated}, {u"created"_s, Order::Created}, {u"shuffled"_s, Order::Shuffled}});
    options.reopen = read.oneOf<Reopen>(u"reopen"_s, {{u"same"_s, Reopen::Same}, {u"new"_s, Reopen::New}});
    options.pageTotal = read.oneOf<bool>(u"page-total"_s, onOff);
    options.replies = read.oneOf<bool>(u"replies"_s, onOff);
    options.latencyMs = read.number(u"latency"_s, 0, 600'000);
    options.rateLimit = read.number(u"rate-limit"_s, 0, plenty);
    options.tokenTtlSeconds = read.number(u"token-ttl"_s, 1, plenty);
    options.dataFile = parser.value(u"data"_s);
    options.parentStdin = parser.isSet(u"parent-stdin"_s);
    options.now = QDateTime::currentDateTimeUtc();
    if (parser.isSet(u"now"_s)) {
        options.now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODateWithMs).toUTC();
        if (!options.now.isValid()) {
            read.complain(u"--now must be an ISO 8601 moment"_s);
        }
    }
    if (!read.complaint().isEmpty()) {
        *complaint = read.complaint();
        return std::nullopt;
    }
    return options;
}

} // namespace rejoinder::sandbox
