#pragma once

#include <QList>

namespace rejoinder::bench {

/// Samples of one quantity. Percentiles are those of the nearest rank: always a value that was really measured. Pure.
class Distribution
{
public:
    Distribution() = default;
    explicit Distribution(QList<double> samples);

    void add(double sample);
    void add(const Distribution& more);
    [[nodiscard]] bool isEmpty() const { return m_sorted.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_sorted.size(); }
    /// `percent` above 0 and up to 100. Not for an empty one.
    [[nodiscard]] double percentile(double percent) const;
    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] double greatest() const { return percentile(100); }

private:
    QList<double> m_sorted;
};

} // namespace rejoinder::bench
