#pragma once

#include "domain/FileProblem.h"
#include "files/FilePieces.h"

#include <QSaveFile>
#include <optional>

namespace rejoinder {

/// A file that is there whole or not at all: what was there before stays until finish(). Any thread, one at a time.
class SafeFile
{
public:
    explicit SafeFile(const QString& path, StopFlag stop = {}) : m_file(path), m_stop(std::move(stop)) {}

    /// False: problem() says why, and nothing more is written.
    bool write(const QByteArray& bytes);
    bool finish();
    [[nodiscard]] const std::optional<FileProblem>& problem() const { return m_problem; }

private:
    bool fail();

    QSaveFile m_file;
    StopFlag m_stop;
    std::optional<FileProblem> m_problem;
};

} // namespace rejoinder
