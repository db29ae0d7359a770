#pragma once

#include <QList>
#include <random>

namespace rejoinder::faults {

/// All chance of a run, from its seed. The same sequence on every computer: the distributions of the standard library
/// are not used, because each library has its own.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}

    /// From 0 up to `most`, which is never reached; 0 where that is 0.
    int below(int most) { return most <= 0 ? 0 : static_cast<int>(m_engine() % static_cast<quint32>(most)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T> const T& oneOf(const QList<T>& all) { return all.at(below(static_cast<int>(all.size()))); }

private:
    std::mt19937 m_engine;
};

} // namespace rejoinder::faults
