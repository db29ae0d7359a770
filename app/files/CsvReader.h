#pragma once

#include "domain/FileProblem.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace rejoinder {

/// A row of a delimited file.
struct CsvRow
{
    int number = 0;    ///< from 1, empty ones counted, as a spreadsheet numbers them
    QStringList cells; ///< the first `keptCells` of them
    int cellCount = 0;
};

/// Rows out of bytes in UTF-8, which may come in pieces of any size: libcsv, with limits. Quoted line ends belong to
/// their cell, CR, LF and CRLF end a row, empty rows are left out. Any thread, one at a time.
class CsvReader
{
public:
    /// Called within feed() and finish(); false: no more is wanted.
    using Use = std::function<bool(CsvRow&&)>;

    static constexpr qsizetype longestCell = 1'000'000; ///< bytes; longer ones are a quote that does not close

    CsvReader(char delimiter, int keptCells, Use use);
    ~CsvReader();
    Q_DISABLE_COPY_MOVE(CsvReader)

    /// False: no more is wanted, or problem() says why not.
    bool feed(const QByteArray& utf8);
    /// After the last piece.
    void finish();
    [[nodiscard]] const std::optional<FileProblem>& problem() const;
    /// The row that is being read.
    [[nodiscard]] int row() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace rejoinder
