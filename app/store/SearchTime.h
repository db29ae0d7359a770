#pragma once

#include <QtGlobal>
#include <optional>

namespace rejoinder {

class Clock;

/// How long a search may go on looking, shared out among its parts, so that the first of them does not leave nothing to
/// the others. It notes whether it ever ended one. By the clock and not by steps: what a step of the index costs hangs
/// on what was typed, and what somebody waits for is an answer by a certain time. On one thread.
class SearchTime
{
public:
    /// Milliseconds; nullopt: as long as it takes. `clock` must outlive it.
    SearchTime(const Clock& clock, std::optional<qint64> whole);

    /// Begins the next part, which may have its share of what is left: all of it where `parts` (itself and those still
    /// to come) is 1.
    void beginPart(int parts);
    /// To be asked between two steps. True from then on where the part's time is up.
    [[nodiscard]] bool isUp();
    /// Some part was ended before it had looked everywhere.
    [[nodiscard]] bool hasEndedAny() const { return m_hasEndedAny; }

private:
    [[nodiscard]] qint64 now() const;

    const Clock& m_clock;
    const bool m_isLimited;
    qint64 m_end = 0; ///< milliseconds since 1970, as all here
    qint64 m_partEnd = 0;
    bool m_hasEndedAny = false;
};

} // namespace rejoinder
