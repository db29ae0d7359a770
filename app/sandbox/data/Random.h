#pragma once

#include <QtGlobal>

namespace rejoinder::sandbox {

/// A small generator of our own (splitmix64), so that the same seed gives the same data with every standard library.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x632be59bd9b4e019ULL) {}

    quint64 next() { return mix(m_state += 0x9e3779b97f4a7c15ULL); }
    /// 0 .. bound-1; bound must not be 0.
    quint32 below(quint32 bound) { return static_cast<quint32>(next() % bound); }
    /// least .. most, both included.
    qint64 between(qint64 least, qint64 most)
    {
        return least + static_cast<qint64>(next() % static_cast<quint64>(most - least + 1));
    }
    bool chance(quint32 percent) { return below(100) < percent; }

    template <typename List> const auto& pick(const List& list)
    {
        return list.at(static_cast<qsizetype>(below(static_cast<quint32>(list.size()))));
    }

    static quint64 mix(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

private:
    quint64 m_state;
};

} // namespace rejoinder::sandbox
