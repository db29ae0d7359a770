#include "figures/Distribution.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::bench {

Distribution::Distribution(QList<double> samples) : m_sorted(std::move(samples))
{
    std::sort(m_sorted.begin(), m_sorted.end());
}

void Distribution::add(double sample)
{
    m_sorted.insert(std::upper_bound(m_sorted.begin(), m_sorted.end(), sample), sample);
}

void Distribution::add(const Distribution& more)
{
    m_sorted += more.m_sorted;
    std::sort(m_sorted.begin(), m_sorted.end());
}

double Distribution::percentile(double percent) const
{
    Q_ASSERT(!isEmpty() && percent > 0 && percent <= 100);
    const auto rank = static_cast<qsizetype>(std::ceil(percent / 100 * static_cast<double>(size())));
    return m_sorted.at(std::clamp<qsizetype>(rank, 1, size()) - 1);
}

} // namespace rejoinder::bench
