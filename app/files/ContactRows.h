#pragma once

#include "domain/ContactFile.h"
#include "files/FilePieces.h"

#include <functional>

namespace rejoinder {

/// One row or card of a file of contacts, as cells.
struct ContactFileRow
{
    int number = 0; ///< of a table: from 1 with the heading; of a vCard file: the card
    QStringList cells;
    int cellCount = 0; ///< there may be more than are kept
};

/// More rows are several imports.
constexpr int mostImportRows = 100'000;
/// More columns are a delimiter that is none, or no table of contacts.
constexpr int mostImportColumns = 500;
/// Rows may have a few cells more than the heading; with more a delimiter or a quote has gone wrong.
constexpr int mostCellsBeyondHeading = 5;

/// The rows of the file at `path`, read piece by piece as `encoding`, `delimiter` and `format` of `plan` say; the
/// heading is the first of them. `use` returns false where no more is wanted, which is no problem. `progress` gets
/// percents of the file. Any thread.
[[nodiscard]] std::optional<FileProblem> readContactRows(const QString& path, const ContactFilePlan& plan,
                                                         const StopFlag& stop,
                                                         const std::function<bool(ContactFileRow&&)>& use,
                                                         const std::function<void(int)>& progress = {});

} // namespace rejoinder
