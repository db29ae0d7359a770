#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

namespace rejoinder {

/// Where one HTTP/1.1 message ends in a stream of bytes (RFC 9112, 6): by its length, by its chunks, or with the
/// connection. Pure; knows no more of HTTP than that takes.
class HttpFrame
{
public:
    enum class Kind { Request, Reply };

    HttpFrame(Kind kind, const QByteArray& bytes);

    /// The first line has come in whole.
    [[nodiscard]] bool hasFirstLine() const { return !m_firstLine.isEmpty(); }
    [[nodiscard]] QByteArray method() const { return m_firstLine.split(' ').value(0); }
    /// Path and query.
    [[nodiscard]] QByteArray target() const { return m_firstLine.split(' ').value(1); }
    /// Of a reply; 0 where it is none.
    [[nodiscard]] int status() const { return m_firstLine.split(' ').value(1).toInt(); }
    [[nodiscard]] bool closesAfterwards() const { return m_close; }

    /// How many of the bytes are this message; nullopt while some of it is missing. `isOver`: no more bytes will come,
    /// which is the only end that a reply without a length has.
    [[nodiscard]] std::optional<qsizetype> size(bool isOver) const;

private:
    [[nodiscard]] std::optional<qsizetype> endOfChunks() const;

    const Kind m_kind;
    const QByteArray m_bytes;
    QByteArray m_firstLine;
    qsizetype m_headSize = -1; ///< with the empty line; -1 while it is not there
    qsizetype m_length = -1;   ///< -1: not said
    bool m_chunked = false;
    bool m_close = false;
};

} // namespace rejoinder
