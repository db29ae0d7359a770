#pragma once

#include <QString>

namespace rejoinder {

/// Why a file could not be read to its end, or written. Plain facts; the sentence is made in ui/text. Where one comes,
/// nothing was begun with what had been read, and no file was left half written.
struct FileProblem
{
    enum class Kind {
        NotThere,       ///< no such file, or it went while it was read
        NotReadable,    ///< the system does not let it be opened, or reading failed: `systemText`
        NotAFile,       ///< a folder, a socket, a device
        TooLarge,       ///< `size` bytes, `limit` at most; told before anything is read
        Empty,          ///< no byte, or no row
        NotText,        ///< bytes that no text has, first seen at `row`
        Shrunk,         ///< it became shorter while it was read; `row` is the last whole one
        Changed,        ///< it was written to while it was read
        TooManyRows,    ///< more than `limit`
        TooManyColumns, ///< of the heading, or of every row: `size` columns, `limit` at most
        OpenQuote,      ///< the cell that begins in `row` does not end: a quotation mark too many or too few
        NoCards,        ///< called a vCard, but there is no card in it
        CutShort,       ///< card `row` does not end
        Spreadsheet,    ///< a workbook of Excel or LibreOffice, not what those call CSV
        NotWritable,    ///< the place cannot be written to: `systemText`
        DiskFull,
        Cancelled ///< by the user
    };

    Kind kind = Kind::NotReadable;
    int row = 0; ///< from 1, as a spreadsheet counts; of a vCard file the card; 0: of no row
    qint64 size = 0;
    qint64 limit = 0;
    QString systemText; ///< the system's own words; plain text from outside

    friend bool operator==(const FileProblem&, const FileProblem&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::FileProblem)
