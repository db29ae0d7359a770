#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace rejoinder::faults {

/// What the command line asked for.
struct RunOptions
{
    int sends = 300;
    int kills = 30;
    quint32 seed = 1;
    int conversations = 0; ///< 0: one for about 20 sends
    int faster = 50;       ///< the outbox's waits are divided by this
    int lifeMs = 900;      ///< what the program lives on average before it is killed, from when it is ready
    bool json = false;
    bool checks = false;
    bool verbose = false;

    /// nullopt and a sentence in `complaint` where the arguments make no sense. Ends the program for --help.
    static std::optional<RunOptions> parse(const QStringList& arguments, QString* complaint);
};

} // namespace rejoinder::faults
