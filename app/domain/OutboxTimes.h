#pragma once

#include <QList>
#include <chrono>

namespace rejoinder {

/// How long the outbox waits for what; passed in, so that a test need not.
struct OutboxTimes
{
    /// After the POST of a text whose outcome is unknown: when the thread is read to look for it. With each poll of the
    /// thread after that.
    QList<std::chrono::milliseconds> looks{std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(15),
                                           std::chrono::seconds(45)};
    /// Not found by then, and in that many good reads: the agent decides.
    std::chrono::milliseconds notFoundAfter = std::chrono::seconds(60);
    int goodReads = 2;
    /// A text that could not leave for so long after the agent's last word asks before it goes.
    std::chrono::milliseconds askAfter = std::chrono::minutes(15);
    /// A hold is never longer, whatever this computer's clock did meanwhile.
    std::chrono::milliseconds longestHold = std::chrono::seconds(30);
};

} // namespace rejoinder
