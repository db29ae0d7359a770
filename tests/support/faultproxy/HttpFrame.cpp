#include "support/faultproxy/HttpFrame.h"

namespace rejoinder {

HttpFrame::HttpFrame(Kind kind, const QByteArray& bytes) : m_kind(kind), m_bytes(bytes)
{
    const qsizetype firstEnd = bytes.indexOf("\r\n");
    if (firstEnd < 0)
        return;
    m_firstLine = bytes.left(firstEnd);
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    m_headSize = headEnd + 4;
    qsizetype start = firstEnd + 2;
    while (start < headEnd) {
        const qsizetype end = bytes.indexOf("\r\n", start);
        const QByteArray line = bytes.mid(start, end - start);
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed().toLower();
        if (name == "content-length")
            m_length = value.toLongLong();
        else if (name == "transfer-encoding")
            m_chunked = value.contains("chunked");
        else if (name == "connection")
            m_close = value.contains("close");
        start = end + 2;
    }
}

std::optional<qsizetype> HttpFrame::size(bool isOver) const
{
    if (m_headSize < 0)
        return std::nullopt;
    if (m_chunked)
        return endOfChunks();
    const bool hasNoBody = m_kind == Kind::Reply && (status() == 204 || status() == 304);
    if (m_length >= 0 || m_kind == Kind::Request || hasNoBody) {
        const qsizetype whole = m_headSize + (hasNoBody ? 0 : qMax<qsizetype>(0, m_length));
        return m_bytes.size() >= whole ? std::optional(whole) : std::nullopt;
    }
    return isOver ? std::optional(m_bytes.size()) : std::nullopt;
}

std::optional<qsizetype> HttpFrame::endOfChunks() const
{
    qsizetype start = m_headSize;
    while (true) {
        const qsizetype lineEnd = m_bytes.indexOf("\r\n", start);
        if (lineEnd < 0)
            return std::nullopt;
        bool isNumber = false;
        const qsizetype length = m_bytes.mid(start, lineEnd - start).split(';').value(0).toLongLong(&isNumber, 16);
        if (!isNumber || length < 0)
            return std::nullopt;
        start = lineEnd + 2;
        if (length == 0) {
            // Trailers, if any, and the empty line behind them.
            const qsizetype end = m_bytes.indexOf("\r\n\r\n", lineEnd);
            return end < 0 ? std::nullopt : std::optional(end + 4);
        }
        start += length + 2;
        if (m_bytes.size() < start)
            return std::nullopt;
    }
}

} // namespace rejoinder
