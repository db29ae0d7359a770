#include "ui/text/FileWords.h"

#include <QLocale>

namespace rejoinder {

using Kind = FileProblem::Kind;

static QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString FileWords::sentence(const FileProblem& problem)
{
    const QString row = QLocale().toString(problem.row);
    switch (problem.kind) {
    case Kind::NotThere:
        return tr("The file is not there any more. Nothing was imported. Choose it again.");
    case Kind::NotReadable:
        return problem.systemText.isEmpty()
                   ? tr("The file cannot be read. Nothing was imported.")
                   : tr("The file cannot be read. Nothing was imported. The system says: %1").arg(problem.systemText);
    case Kind::NotAFile:
        return tr("This is no file that can be read to an end. Choose a CSV file or a vCard.");
    case Kind::TooLarge:
        return tr("The file is too large: %1, and %2 is the most. Nothing was read. Split it into several files.")
            .arg(size(problem.size), size(problem.limit));
    case Kind::Empty:
        return tr("There is no contact in this file.");
    case Kind::NotText:
        return problem.row > 0 ? tr("This is not a text file: row %1 holds bytes that no text has. Nothing was "
                                    "imported. Save it as CSV (UTF-8) and choose it again.")
                                     .arg(row)
                               : tr("This file cannot be read in the chosen encoding. Nothing was imported.");
    case Kind::Shrunk:
        return tr("The file became shorter while it was read, after row %1. Nothing was imported. Wait until it is "
                  "written, and choose it again.")
            .arg(row);
    case Kind::Changed:
        return tr("The file was changed while it was read. Nothing was imported. Choose it again.");
    case Kind::TooManyRows:
        return tr("The file has more than %1 rows. Nothing was imported. Split it into several files.")
            .arg(QLocale().toString(problem.limit));
    case Kind::TooManyColumns:
        return tr("Row %1 has %2 columns, and %3 are the most. Nothing was imported. Check the delimiter.")
            .arg(row, QLocale().toString(problem.size), QLocale().toString(problem.limit));
    case Kind::OpenQuote:
        return tr("A quotation mark that is opened in row %1 is never closed. Nothing was imported. Mend that row, or "
                  "choose another delimiter.")
            .arg(row);
    case Kind::NoCards:
        return tr("This file calls itself a vCard, and there is no card in it.");
    case Kind::CutShort:
        return tr("Card %1 has no end: a part of the file is missing. Nothing was imported. Export it once more.")
            .arg(row);
    case Kind::Spreadsheet:
        return tr("This is a workbook of a spreadsheet program. Open it there, save it as CSV (UTF-8), and choose that "
                  "file.");
    case Kind::NotWritable:
        return tr("The file cannot be written there. What was there before is unchanged. The system says: %1")
            .arg(problem.systemText);
    case Kind::DiskFull:
        return tr("The disk is full, so nothing was written. What was there before is unchanged. Make room, or choose "
                  "another place.");
    case Kind::Cancelled:
        return tr("Stopped. Nothing was imported.");
    }
    return {};
}

QString FileWords::reason(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::None:
        return {};
    case ImportProblem::NoNumber:
        return tr("There is no number.");
    case ImportProblem::NotANumber:
        return tr("This is not one telephone number.");
    case ImportProblem::ImpossibleNumber:
        return tr("No such number exists. Is the country right?");
    case ImportProblem::ScientificNumber:
        return tr("A spreadsheet has shortened the number, and its last digits are lost. Export the column as text.");
    case ImportProblem::SameNumberAbove:
        return tr("A row above has the same number.");
    case ImportProblem::NotAnEmailAddress:
        return tr("This is not an e-mail address.");
    case ImportProblem::TooManyCells:
        return tr("Too many cells. Is a quotation mark missing?");
    case ImportProblem::UnreadableText:
        return tr("Some letters cannot be read in this encoding.");
    }
    return {};
}

QString FileWords::reason(ImportProblem problem, int firstRow)
{
    if (problem == ImportProblem::SameNumberAbove && firstRow > 0)
        return tr("Row %1 has the same number.").arg(QLocale().toString(firstRow));
    return reason(problem);
}

QString FileWords::use(ColumnUse use)
{
    switch (use) {
    case ColumnUse::Ignore:
        return tr("Leave out");
    case ColumnUse::FirstName:
        return tr("First name");
    case ColumnUse::LastName:
        return tr("Last name");
    case ColumnUse::FullName:
        return tr("Full name");
    case ColumnUse::Number:
        return tr("Mobile number");
    case ColumnUse::OtherNumber:
        return tr("Other number");
    case ColumnUse::NumberKind:
        return tr("Kind of number");
    case ColumnUse::Email:
        return tr("E-mail");
    case ColumnUse::List:
        return tr("Lists or tags");
    case ColumnUse::Country:
        return tr("Country");
    case ColumnUse::Attribute:
        return tr("Attribute");
    }
    return {};
}

QString FileWords::encoding(const QByteArray& name)
{
    const QString plain = QString::fromLatin1(name);
    const QByteArray lower = name.toLower();
    if (lower == "windows-1252")
        return tr("Western (%1)").arg(plain);
    if (lower == "windows-1250")
        return tr("Central European (%1)").arg(plain);
    if (lower == "windows-1251")
        return tr("Cyrillic (%1)").arg(plain);
    if (lower == "windows-1256")
        return tr("Arabic (%1)").arg(plain);
    return plain;
}

QString FileWords::delimiter(char delimiter)
{
    switch (delimiter) {
    case ',':
        return tr("Comma");
    case ';':
        return tr("Semicolon");
    case '\t':
        return tr("Tab");
    case '|':
        return tr("Vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString FileWords::strategy(MergeStrategy strategy)
{
    switch (strategy) {
    case MergeStrategy::Append:
        return tr("Append");
    case MergeStrategy::Core:
        return tr("Core");
    case MergeStrategy::Remove:
        return tr("Remove");
    }
    return {};
}

QString FileWords::promise(MergeStrategy strategy)
{
    switch (strategy) {
    case MergeStrategy::Append:
        return tr("By its name, what is in the file is added to a contact that is there already, and nothing is taken "
                  "away.");
    case MergeStrategy::Core:
        return tr("By its name, only the core fields of a contact that is there already are brought up to date: name, "
                  "e-mail and number.");
    case MergeStrategy::Remove:
        return tr("By its name, what the file does not have is removed from a contact that is there already. Choose "
                  "this only if you are sure.");
    }
    return {};
}

QString FileWords::reasonHeading()
{
    return tr("Reason not imported", "heading of a column of a file");
}

QString FileWords::heading(ContactExport::Column column)
{
    switch (column) {
    case ContactExport::Column::FirstName:
        return tr("First name");
    case ContactExport::Column::LastName:
        return tr("Last name");
    case ContactExport::Column::Number:
        return tr("Mobile");
    case ContactExport::Column::Country:
        return tr("Country");
    case ContactExport::Column::Email:
        return tr("E-mail");
    case ContactExport::Column::Lists:
        return tr("Lists");
    case ContactExport::Column::OptIn:
        return tr("Opted in");
    case ContactExport::Column::Blocked:
        return tr("Blocked");
    case ContactExport::Column::Updated:
        return tr("Updated");
    }
    return {};
}

} // namespace rejoinder
