#include "store/SearchTime.h"

#include "domain/Clock.h"

namespace rejoinder {

SearchTime::SearchTime(const Clock& clock, std::optional<qint64> whole)
    : m_clock(clock), m_isLimited(whole.has_value()), m_end(now() + whole.value_or(0)), m_partEnd(m_end)
{
}

void SearchTime::beginPart(int parts)
{
    const qint64 begin = now();
    m_partEnd = begin + (m_end - begin) / parts;
}

bool SearchTime::isUp()
{
    if (!m_isLimited || now() < m_partEnd)
        return false;
    m_hasEndedAny = true;
    return true;
}

qint64 SearchTime::now() const
{
    return m_clock.now().toMSecsSinceEpoch();
}

} // namespace rejoinder
