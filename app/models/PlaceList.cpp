#include "models/PlaceList.h"

#include <algorithm>
#include <limits>

namespace rejoinder {

namespace {

constexpr size_t longestRun = 512;
constexpr qint64 absent = std::numeric_limits<qint64>::min();

} // namespace

std::optional<qint64> PlaceList::timeOf(qint64 pk) const
{
    if (pk < 0 || size_t(pk) >= m_times.size() || m_times[size_t(pk)] == absent)
        return std::nullopt;
    return m_times[size_t(pk)];
}

void PlaceList::note(const ListPlace& place)
{
    Q_ASSERT(place.pk >= 0 && !contains(place.pk));
    if (const size_t needed = size_t(place.pk) + 1; needed > m_times.size()) {
        // By a quarter where it is full, where a vector left alone would double itself.
        if (needed > m_times.capacity())
            m_times.reserve(std::max(needed, m_times.size() + m_times.size() / 4));
        m_times.resize(needed, absent);
    }
    m_times[size_t(place.pk)] = place.at;
    ++m_size;
}

size_t PlaceList::runFor(const ListPlace& place) const
{
    // The last run that begins at the place or above it.
    const auto below = std::upper_bound(m_runs.begin(), m_runs.end(), place,
                                        [](const ListPlace& one, const Run& run) { return one > run.front(); });
    return below == m_runs.begin() ? 0 : size_t(below - m_runs.begin()) - 1;
}

const ListPlace& PlaceList::at(int index) const
{
    Q_ASSERT(index >= 0 && index < m_size);
    size_t left = size_t(index);
    auto run = m_runs.begin();
    while (left >= run->size()) {
        left -= run->size();
        ++run;
    }
    return (*run)[left];
}

int PlaceList::indexFor(const ListPlace& place) const
{
    if (m_runs.empty())
        return 0;
    const size_t found = runFor(place);
    size_t above = 0;
    for (size_t run = 0; run < found; ++run)
        above += m_runs[run].size();
    const Run& run = m_runs[found];
    return int(above + size_t(std::lower_bound(run.begin(), run.end(), place, std::greater<>()) - run.begin()));
}

std::optional<int> PlaceList::indexOf(qint64 pk) const
{
    const std::optional<qint64> time = timeOf(pk);
    return time ? std::optional(indexFor({*time, pk})) : std::nullopt;
}

void PlaceList::insert(const ListPlace& place)
{
    note(place);
    if (m_runs.empty()) {
        m_runs.push_back({place});
        return;
    }
    const size_t found = runFor(place);
    Run& run = m_runs[found];
    run.insert(std::lower_bound(run.begin(), run.end(), place, std::greater<>()), place);
    if (run.size() <= longestRun)
        return;
    Run lower(run.begin() + longestRun / 2, run.end());
    run.resize(longestRun / 2);
    m_runs.insert(m_runs.begin() + qsizetype(found) + 1, std::move(lower));
}

void PlaceList::remove(qint64 pk)
{
    const std::optional<qint64> time = timeOf(pk);
    Q_ASSERT(time);
    const ListPlace place{*time, pk};
    const size_t found = runFor(place);
    Run& run = m_runs[found];
    run.erase(std::lower_bound(run.begin(), run.end(), place, std::greater<>()));
    if (run.empty())
        m_runs.erase(m_runs.begin() + qsizetype(found));
    m_times[size_t(pk)] = absent;
    --m_size;
}

void PlaceList::append(const QList<ListPlace>& places)
{
    for (const ListPlace& place : places) {
        Q_ASSERT(m_runs.empty() || m_runs.back().back() > place);
        note(place);
        if (m_runs.empty() || m_runs.back().size() >= longestRun / 2)
            m_runs.emplace_back().reserve(longestRun / 2);
        m_runs.back().push_back(place);
    }
}

QList<ListPlace> PlaceList::all() const
{
    QList<ListPlace> places;
    places.reserve(m_size);
    for (const Run& run : m_runs)
        places.append({run.begin(), run.end()});
    return places;
}

void PlaceList::clear()
{
    m_runs.clear();
    m_times.clear();
    m_size = 0;
}

} // namespace rejoinder
