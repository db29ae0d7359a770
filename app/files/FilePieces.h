#pragma once

#include "domain/FileProblem.h"

#include <QByteArray>
#include <QFile>
#include <atomic>
#include <memory>
#include <optional>

namespace rejoinder {

/// Set by whoever no longer wants what is being read or written; looked at between two pieces.
using StopFlag = std::shared_ptr<std::atomic_bool>;

/// A file, piece by piece, never whole. Sees where it is too large before it is read, and where it becomes shorter,
/// longer or goes away while it is read. Any thread, one at a time.
class FilePieces
{
public:
    static constexpr qint64 largest = 100'000'000; ///< bytes
    static constexpr qint64 piece = 64'000;        ///< bytes

    explicit FilePieces(const QString& path, StopFlag stop = {});

    [[nodiscard]] std::optional<FileProblem> open();
    /// The next piece; empty at the end, where problem() says whether it is the file's own.
    [[nodiscard]] QByteArray next();
    [[nodiscard]] const std::optional<FileProblem>& problem() const { return m_problem; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] int percent() const { return m_size == 0 ? 100 : int(m_read * 100 / m_size); }

private:
    [[nodiscard]] FileProblem missing() const;

    QFile m_file;
    StopFlag m_stop;
    std::optional<FileProblem> m_problem;
    qint64 m_size = 0;
    qint64 m_read = 0;
};

} // namespace rejoinder
