#pragma once

#include "domain/Contact.h"

#include <QList>

namespace rejoinder {

/// A merge field in a text: {{{contact.firstName}}}, {{firstName}}, {{ attributes.city }}.
struct MergeField
{
    QString name;   ///< as written, without braces and spaces: "contact.firstName"
    int start = 0;  ///< UTF-16 position of the first brace
    int length = 0; ///< to the end of the last brace
    bool resolved = false;
    QString value;

    friend bool operator==(const MergeField&, const MergeField&) = default;
};

/// A text with a contact's fields filled in, as far as this computer can tell. Sakari does the real merging when it
/// sends; how it treats an absent field is not documented, hence `missing`.
struct MergedText
{
    QString text;
    QList<MergeField> fields; ///< in the order of the source text
    QStringList missing;      ///< names that the contact lacks
    bool malformed = false;   ///< unbalanced braces, or a section ({{#...}}) that this program does not vouch for

    [[nodiscard]] bool isClean() const { return missing.isEmpty() && !malformed; }
    [[nodiscard]] bool hasFields() const { return !fields.isEmpty() || malformed; }
};

/// Values are inserted as they are, never HTML-escaped, for two braces and for three. Pure.
[[nodiscard]] MergedText mergeFields(const QString& text, const Contact& contact);

} // namespace rejoinder
