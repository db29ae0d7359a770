#include "store/DatabaseCells.h"

#include "store/DatabasePages.h"

#include <QStringDecoder>
#include <QtEndian>
#include <algorithm>
#include <optional>

namespace rejoinder {

namespace {

constexpr quint8 indexInterior = 0x02;
constexpr quint8 tableInterior = 0x05;
constexpr quint8 indexLeaf = 0x0a;
constexpr quint8 tableLeaf = 0x0d;

/// A text may be long, but not as long as a damaged number can say.
constexpr qint64 longestRow = 64 * 1024 * 1024;

/// Bytes read from the front; whatever goes over the end makes it bad, and then every value is 0.
class Bytes
{
public:
    explicit Bytes(QByteArray bytes, qsizetype at = 0) : m_bytes(std::move(bytes)), m_at(at) {}

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    QByteArray take(qint64 size)
    {
        if (size < 0 || m_at < 0 || m_at + size > m_bytes.size()) {
            m_good = false;
            return {};
        }
        const QByteArray taken = m_bytes.mid(m_at, size);
        m_at += size;
        return taken;
    }
    qint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const QByteArray one = take(1);
            if (one.isEmpty())
                return 0;
            const auto byte = quint8(one.at(0));
            if (i == 8)
                return qint64(value << 8 | byte);
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                break;
        }
        return qint64(value);
    }
    qint64 integer(int size)
    {
        const QByteArray taken = take(size);
        quint64 value = !taken.isEmpty() && (quint8(taken.at(0)) & 0x80) ? ~quint64(0) : 0;
        for (const char byte : taken)
            value = value << 8 | quint8(byte);
        return qint64(value);
    }
    quint32 number() { return quint32(integer(4)); }

private:
    QByteArray m_bytes;
    qsizetype m_at;
    bool m_good = true;
};

/// Invalid (and `body` bad) where the type or the text is none.
std::optional<QVariant> value(Bytes& body, qint64 type)
{
    static constexpr int sizes[]{0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return QVariant();
    if (type >= 1 && type <= 6) {
        const qint64 number = body.integer(sizes[type]);
        return body.isGood() ? std::optional(QVariant(number)) : std::nullopt;
    }
    if (type == 7) {
        const QByteArray taken = body.take(8);
        return body.isGood() ? std::optional(QVariant(qFromBigEndian<double>(taken.constData()))) : std::nullopt;
    }
    if (type == 8 || type == 9)
        return QVariant(qint64(type - 8));
    if (type < 12)
        return std::nullopt;
    const QByteArray taken = body.take((type - 12) / 2);
    if (!body.isGood())
        return std::nullopt;
    if (type % 2 == 0)
        return QVariant(taken.isNull() ? QByteArray("") : taken); // a null one would be bound as NULL
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(taken);
    // Noise is hardly ever valid UTF-8.
    return decoder.hasError() ? std::nullopt : std::optional(QVariant(text.isNull() ? QStringLiteral("") : text));
}

std::optional<QVariantList> record(const QByteArray& payload)
{
    Bytes header(payload);
    const qint64 headerSize = header.varint();
    if (!header.isGood() || headerSize < 1 || headerSize > payload.size())
        return std::nullopt;
    Bytes body(payload, headerSize);
    QVariantList values;
    while (header.isGood() && header.at() < headerSize) {
        const std::optional<QVariant> one = value(body, header.varint());
        if (!one)
            return std::nullopt;
        values.append(*one);
    }
    if (!header.isGood() || header.at() != headerSize || body.at() != payload.size())
        return std::nullopt;
    return values;
}

/// What a row has on its page, and then on the pages that follow it.
std::optional<QByteArray> payload(const DatabasePages& pages, Bytes& cell, qint64 size, bool isTable)
{
    const qint64 usable = pages.usableSize();
    const qint64 most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    if (size < 0 || size > longestRow)
        return std::nullopt;
    const qint64 fitting = least + (size - least) % (usable - 4);
    const qint64 here = size <= most ? size : (fitting <= most ? fitting : least);
    QByteArray bytes = cell.take(here);
    quint32 next = here < size ? cell.number() : 0;
    while (cell.isGood() && bytes.size() < size) {
        Bytes page(pages.page(next));
        next = page.number();
        bytes += page.take(std::min(usable - 4, size - bytes.size()));
        if (!page.isGood())
            return std::nullopt;
    }
    return cell.isGood() ? std::optional(bytes) : std::nullopt;
}

} // namespace

DatabasePage DatabasePage::read(const DatabasePages& pages, quint32 number)
{
    DatabasePage result;
    const QByteArray page = pages.page(number);
    const qsizetype start = number == 1 ? 100 : 0; // the file's own header
    if (page.isEmpty())
        return result;
    const auto type = quint8(page.at(start));
    const bool isTable = type == tableLeaf || type == tableInterior;
    const bool isInterior = type == tableInterior || type == indexInterior;
    if (!isTable && type != indexLeaf && type != indexInterior)
        return result;
    result.kind = isTable ? Kind::Table : Kind::Index;
    const quint16 cells = qFromBigEndian<quint16>(page.constData() + start + 3);
    Bytes pointers(page, start + (isInterior ? 12 : 8));
    for (int i = 0; i < cells && pointers.isGood(); ++i) {
        Bytes cell(page, pointers.integer(2) & 0xffff);
        if (!pointers.isGood())
            break;
        if (isInterior)
            result.children.append(cell.number());
        if (type == tableInterior)
            continue;
        const qint64 size = cell.varint();
        Row row;
        if (isTable)
            row.rowId = cell.varint();
        const std::optional<QByteArray> bytes = payload(pages, cell, size, isTable);
        const std::optional<QVariantList> values = bytes ? record(*bytes) : std::nullopt;
        if (!values)
            continue;
        row.values = *values;
        result.rows.append(row);
    }
    if (isInterior)
        result.children.append(qFromBigEndian<quint32>(page.constData() + start + 8));
    return result;
}

} // namespace rejoinder
