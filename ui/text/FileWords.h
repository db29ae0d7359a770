#pragma once

#include "domain/ContactFile.h"

#include <QCoreApplication>

namespace rejoinder {

/// Files of contacts in words: what is wrong with one, with a row, and what a column is taken for. Pure.
class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)
public:
    /// What happened and what to do; says that nothing was imported, or written.
    [[nodiscard]] static QString sentence(const FileProblem& problem);
    /// Why a row is not imported, in one sentence.
    [[nodiscard]] static QString reason(ImportProblem problem);
    /// The same with the row that had the number first, where that is known.
    [[nodiscard]] static QString reason(ImportProblem problem, int firstRow);
    [[nodiscard]] static QString use(ColumnUse use);
    [[nodiscard]] static QString encoding(const QByteArray& name);
    [[nodiscard]] static QString delimiter(char delimiter);
    /// The strategy's name as Sakari writes it, and what its name promises.
    [[nodiscard]] static QString strategy(MergeStrategy strategy);
    [[nodiscard]] static QString promise(MergeStrategy strategy);
    /// Over the reasons of refused rows; an import leaves the column out. Longer than "Reason", which may well be a
    /// column of the file itself.
    [[nodiscard]] static QString reasonHeading();
    /// A heading for an export that an import knows again.
    [[nodiscard]] static QString heading(ContactExport::Column column);
};

} // namespace rejoinder
