#include "store/DatabasePages.h"

#include <QtEndian>
#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace rejoinder {

namespace {

constexpr quint32 usualPageSize = 4096; ///< SQLite's own default, which this program leaves as it is
constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeaderSize = 24;

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65'536 && (size & (size - 1)) == 0;
}

struct Checksum
{
    quint32 first = 0;
    quint32 second = 0;

    void add(const char* bytes, qsizetype size, bool isBigEndian)
    {
        const auto word = [isBigEndian](const char* at) {
            return isBigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
        };
        for (qsizetype i = 0; i + 8 <= size; i += 8) {
            first += word(bytes + i) + second;
            second += word(bytes + i + 4) + first;
        }
    }
    friend bool operator==(const Checksum&, const Checksum&) = default;
};

struct Frame
{
    quint32 page = 0;
    bool isCommit = false;
    qsizetype content = 0; ///< where in the log
};

/// The frames of the log that are whole, up to the last commit.
struct Log
{
    quint32 pageSize = 0;
    std::vector<Frame> frames;
    bool isBroken = false;
};

Log readLog(const QByteArray& log)
{
    Log result;
    if (log.isEmpty())
        return result;
    const bool hasHeader = log.size() >= headerSize;
    const quint32 magic = hasHeader ? number(log, 0) : 0;
    const bool isBigEndian = magic == 0x377f0683;
    Checksum own;
    if (hasHeader)
        own.add(log.constData(), 24, isBigEndian);
    const bool isHeaderGood = hasHeader && (isBigEndian || magic == 0x377f0682) && isPageSize(number(log, 8)) &&
                              own == Checksum{number(log, 24), number(log, 28)};
    result.isBroken = !isHeaderGood;
    result.pageSize = isHeaderGood ? number(log, 8) : usualPageSize;
    std::optional<std::pair<quint32, quint32>> salt;
    if (isHeaderGood)
        salt = {number(log, 16), number(log, 20)};

    const qsizetype step = frameHeaderSize + qsizetype(result.pageSize);
    size_t committed = 0;
    bool isGapBefore = false;
    for (qsizetype at = headerSize; at + step <= log.size(); at += step) {
        // Each checksum goes on from the one before it, as it is stored: so what follows a damaged frame can be
        // checked again from the second one on.
        Checksum sum = at == headerSize ? own : Checksum{number(log, at - step + 16), number(log, at - step + 20)};
        sum.add(log.constData() + at, 8, isBigEndian);
        sum.add(log.constData() + at + frameHeaderSize, result.pageSize, isBigEndian);
        const std::pair<quint32, quint32> frameSalt{number(log, at + 8), number(log, at + 12)};
        const bool isGood = number(log, at) > 0 && sum == Checksum{number(log, at + 16), number(log, at + 20)} &&
                            (!salt || *salt == frameSalt);
        if (!isGood) {
            isGapBefore = true;
            continue;
        }
        salt = frameSalt;
        const bool isCommit = number(log, at + 4) > 0;
        result.frames.push_back({number(log, at), isCommit, at + frameHeaderSize});
        if (isCommit) {
            committed = result.frames.size();
            result.isBroken = result.isBroken || isGapBefore;
        }
    }
    result.frames.resize(committed);
    return result;
}

} // namespace

DatabasePages::DatabasePages(QByteArray file, const QByteArray& log) : m_file(std::move(file))
{
    const Log written = readLog(log);
    m_pageSize = written.frames.empty() ? usualPageSize : written.pageSize;
    if (m_file.size() >= 100 && m_file.startsWith("SQLite format 3")) {
        const quint32 size = qFromBigEndian<quint16>(m_file.constData() + 16);
        if (isPageSize(size == 1 ? 65'536 : size))
            m_pageSize = size == 1 ? 65'536 : size;
    }
    // This program reserves nothing at the end of a page.
    m_usableSize = m_pageSize;
    if (written.pageSize == m_pageSize) {
        for (const Frame& frame : written.frames)
            m_newer.insert(frame.page, log.mid(frame.content, m_pageSize));
    }
}

QList<quint32> DatabasePages::numbers() const
{
    const auto inFile = quint32(m_file.size() / m_pageSize);
    QList<quint32> all = m_newer.keys();
    all.removeIf([inFile](quint32 number) { return number <= inFile; });
    std::sort(all.begin(), all.end());
    QList<quint32> numbers(inFile);
    std::iota(numbers.begin(), numbers.end(), 1U);
    return numbers + all;
}

QByteArray DatabasePages::page(quint32 number) const
{
    if (const auto newer = m_newer.constFind(number); newer != m_newer.cend())
        return *newer;
    const qsizetype at = (qsizetype(number) - 1) * m_pageSize;
    if (number == 0 || at + m_pageSize > m_file.size())
        return {};
    return QByteArray::fromRawData(m_file.constData() + at, m_pageSize);
}

bool DatabasePages::isCutShort() const
{
    return m_file.size() % m_pageSize != 0 && !m_newer.contains(quint32(m_file.size() / m_pageSize) + 1);
}

bool DatabasePages::isLogBroken(const QByteArray& log)
{
    return readLog(log).isBroken;
}

} // namespace rejoinder
