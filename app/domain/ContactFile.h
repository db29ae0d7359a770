#pragma once

#include "domain/ContactJob.h"
#include "domain/FileProblem.h"

#include <QByteArray>
#include <QHash>
#include <optional>

namespace rejoinder {

/// What a column of a file is taken for.
enum class ColumnUse {
    Ignore,
    FirstName,
    LastName,
    FullName,    ///< split where first and last name are empty in that row
    Number,      ///< the mobile number
    OtherNumber, ///< taken where the row has no mobile number
    NumberKind,  ///< "Mobile", "Home": what the next number of the row is
    Email,
    List,    ///< names of lists or tags, separated by ; , | or :::
    Country, ///< of the number: its code or its name
    Attribute
};

/// How a file of contacts is to be understood.
struct ContactFilePlan
{
    enum class Format { Csv, Vcard };

    Format format = Format::Csv;
    QByteArray encoding = "UTF-8"; ///< as QStringDecoder names it
    char delimiter = ',';
    bool hasHeading = true;
    QStringList heading; ///< as in the file; empty cells for a file without one
    QList<ColumnUse> uses;
    QString region; ///< ISO 3166 alpha-2, for numbers without a country; may be empty

    friend bool operator==(const ContactFilePlan&, const ContactFilePlan&) = default;
};

/// What is decided about a file before it is looked at; the rest is guessed.
struct ContactFileWish
{
    QString region; ///< ISO 3166 alpha-2, for numbers without a country; may be empty
    std::optional<QByteArray> encoding;
    std::optional<char> delimiter;
    std::optional<bool> hasHeading;

    friend bool operator==(const ContactFileWish&, const ContactFileWish&) = default;
};

/// The first rows of a file and what was guessed from it.
struct ContactFilePreview
{
    ContactFilePlan plan;
    QList<QStringList> rows; ///< the first of them, without the heading
    qint64 size = 0;         ///< bytes
    std::optional<FileProblem> problem;

    friend bool operator==(const ContactFilePreview&, const ContactFilePreview&) = default;
};

/// All rows of a file, each checked. Nothing has been sent.
struct ContactFileCheck
{
    QStringList heading; ///< of the items' cells
    QList<JobItem> items;
    QHash<QString, ContactId> known; ///< E.164 numbers of items that a contact of the account has already
    std::optional<FileProblem> problem;

    friend bool operator==(const ContactFileCheck&, const ContactFileCheck&) = default;
};

/// What is written to a file, and where. An existing file is replaced, whole or not at all.
struct ContactExport
{
    enum class Format { Csv, Vcard4, Vcard3 };
    /// The columns of a CSV. Attributes stand in columns of their own behind the others.
    enum class Column { FirstName, LastName, Number, Country, Email, Lists, OptIn, Blocked, Updated };

    QString path;
    Format format = Format::Csv;
    QList<Column> columns;
    QStringList heading; ///< one for each of `columns`
    bool withAttributes = true;

    friend bool operator==(const ContactExport&, const ContactExport&) = default;
};

/// What came of writing.
struct FileWriting
{
    int written = 0; ///< contacts or rows
    std::optional<FileProblem> problem;

    friend bool operator==(const FileWriting&, const FileWriting&) = default;
};

} // namespace rejoinder
