#pragma once

#include <QList>
#include <algorithm>
#include <functional>
#include <utility>

namespace rejoinder {

/// Which rows of a long list somebody looks at and are not held in full, gathered so that all that one painting asks
/// for is read together, one reading at a time. GUI thread.
class WantedRows
{
public:
    /// So many rows are read on either side of those that were asked for: turning a wheel meets what is read already.
    explicit WantedRows(int margin) : m_margin(margin) {}

    /// True: take() is to be queued.
    bool want(int row)
    {
        // The newest wish counts: where they are far apart, the list has gone elsewhere since.
        const bool isFar = m_first < 0 || row < m_last - mostAtOnce / 2 || row > m_first + mostAtOnce / 2;
        m_first = isFar ? row : std::min(m_first, row);
        m_last = isFar ? row : std::max(m_last, row);
        return !std::exchange(m_isQueued, true);
    }
    /// What is to be read now; empty while something is. `missing` gives a row's key, and 0 where it is held. Where it
    /// is not empty, finish() must follow.
    [[nodiscard]] QList<qint64> take(int rowCount, const std::function<qint64(int)>& missing)
    {
        if (m_isReading)
            return {};
        m_isQueued = false;
        if (m_first < 0)
            return {};
        const int first = std::max(0, m_first - m_margin);
        const int last = std::min(rowCount - 1, m_last + m_margin);
        m_first = -1;
        QList<qint64> keys;
        for (int row = first; row <= last && keys.size() < mostAtOnce; ++row) {
            if (const qint64 key = missing(row))
                keys.append(key);
        }
        m_middle = (first + last) / 2;
        m_isReading = !keys.isEmpty();
        return keys;
    }
    void finish() { m_isReading = false; }
    /// The rows are others now, and their top is looked at.
    void forget()
    {
        m_first = -1;
        m_middle = 0;
    }

    /// Of what was looked at last.
    [[nodiscard]] int middle() const { return m_middle; }
    [[nodiscard]] bool isAtRest() const { return !m_isReading && !m_isQueued; }

private:
    static constexpr int mostAtOnce = 300;

    int m_margin;
    int m_first = -1; ///< -1: none
    int m_last = -1;
    int m_middle = 0;
    bool m_isQueued = false;
    bool m_isReading = false;
};

} // namespace rejoinder
