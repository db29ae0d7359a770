#include "files/FilePieces.h"

#include <QFileInfo>
#include <utility>

namespace rejoinder {

using Kind = FileProblem::Kind;

FilePieces::FilePieces(const QString& path, StopFlag stop) : m_file(path), m_stop(std::move(stop)) {}

FileProblem FilePieces::missing() const
{
    const QFileInfo now(m_file.fileName());
    if (!now.exists())
        return {.kind = Kind::NotThere};
    return {.kind = now.size() < m_size ? Kind::Shrunk : Kind::Changed, .size = now.size()};
}

std::optional<FileProblem> FilePieces::open()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        return FileProblem{.kind = Kind::NotThere};
    // A pipe would be waited for, a device has no end.
    if (!info.isFile())
        return FileProblem{.kind = Kind::NotAFile};
    m_size = info.size();
    if (m_size > largest)
        return FileProblem{.kind = Kind::TooLarge, .size = m_size, .limit = largest};
    if (m_size == 0)
        return FileProblem{.kind = Kind::Empty};
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return FileProblem{.kind = Kind::NotReadable, .systemText = m_file.errorString()};
    return std::nullopt;
}

QByteArray FilePieces::next()
{
    if (m_problem)
        return {};
    if (m_stop && m_stop->load()) {
        m_problem = FileProblem{.kind = Kind::Cancelled};
        return {};
    }
    QByteArray bytes(std::min(piece, m_size - m_read), Qt::Uninitialized);
    const qint64 got = bytes.isEmpty() ? 0 : m_file.read(bytes.data(), bytes.size());
    if (got < 0) {
        m_problem = FileProblem{.kind = Kind::NotReadable, .systemText = m_file.errorString()};
        return {};
    }
    m_read += got;
    // At its end too: what was read may be the half of what somebody is still writing.
    if (got == 0 && (m_read < m_size || QFileInfo(m_file.fileName()).size() != m_size))
        m_problem = missing();
    bytes.truncate(got);
    return bytes;
}

} // namespace rejoinder
