#include "data/Ids.h"

#include "data/Random.h"

namespace rejoinder::sandbox {

namespace {
constexpr quint32 firstSecond = 0x66000000; // as if the first record had been made in March 2024
constexpr quint32 spread = 0x9e3779b1;      // odd, so that multiplying loses nothing
} // namespace

Ids::Ids(quint64 seed) : m_salt(static_cast<quint32>(Random::mix(seed + 77) & 0xffffff)) {}

QString Ids::text(IdKind kind, Index index) const
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString id(24, Qt::Uninitialized);
    auto put = [&id](int at, int count, quint32 value) {
        for (int i = count - 1; i >= 0; --i, value >>= 4) {
            id[at + i] = digits[value & 0xf];
        }
    };
    put(0, 8, firstSecond + index);
    put(8, 2, static_cast<quint32>(kind));
    put(10, 6, m_salt);
    put(16, 8, (index + 1) * spread);
    return id;
}

std::optional<Index> Ids::index(IdKind kind, QStringView id) const
{
    bool ok = false;
    const quint32 second = id.left(8).toUInt(&ok, 16);
    if (!ok || second < firstSecond) {
        return std::nullopt;
    }
    const Index index = second - firstSecond;
    if (text(kind, index) != id) {
        return std::nullopt;
    }
    return index;
}

} // namespace rejoinder::sandbox
