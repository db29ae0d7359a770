#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace rejoinder::sandbox {

/// What the command line asked for. All that follows is a pure function of this and of the requests that come in.
struct Options
{
    enum class Shape { Current, Year2021 };
    enum class Order { Updated, Created, Shuffled };
    enum class Reopen { Same, New };

    quint16 port = 0; ///< 0: any free one
    quint64 seed = 1;
    int conversations = 60;
    int messages = 8;      ///< on average, a generated conversation
    int totalMessages = 0; ///< so many altogether, if each conversation can have one; 0: as `messages` says
    int longest = 0;       ///< messages in one conversation near the top; 0: none is longer than chance makes it
    int contacts = 0;      ///< 0: one for each conversation or nearly so
    Shape shape = Shape::Current;
    Order order = Order::Updated;
    Reopen reopen = Reopen::Same;
    bool pageTotal = true;
    bool replies = true;
    int latencyMs = 0;
    int rateLimit = 0; ///< requests a minute; 0: none
    int tokenTtlSeconds = 3600;
    QString dataFile;
    QDateTime now; ///< UTC; the moment that the sample data ends at
    bool parentStdin = false;

    /// nullopt and a sentence in `complaint` where the arguments make no sense. Ends the program for --help.
    static std::optional<Options> parse(const QStringList& arguments, QString* complaint);
};

} // namespace rejoinder::sandbox
