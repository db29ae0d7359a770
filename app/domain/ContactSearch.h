#pragma once

#include "domain/ContactQuery.h"
#include "domain/SearchQuery.h"

class QLocale;

namespace rejoinder {

/// What somebody typed into the field above the contacts, taken apart in the language of the search field. All of it
/// must be true of what is found. Pure.
///
/// `is:blocked`, `is:invalid`, `is:unnamed`, `is:duplicate`, `is:optedin`, `list:NAME` and `tag:NAME` (a name of
/// several words in quotes), `before:DAY` and `after:DAY` of Sakari's `updated`, their Spanish names, and words; words
/// in quotes follow each other. What is not known before a colon is a word.
struct ContactSearch
{
    QList<SearchTerm> terms; ///< in a name, an e-mail or the digits of a number
    ContactQuery::Quicks quick;
    bool optedIn = false;
    QStringList lists; ///< names, without case and accents
    QDate after;       ///< this day or later, in the user's time zone
    QDate before;      ///< earlier than this day

    /// Days are read as SearchQuery reads them.
    [[nodiscard]] static ContactSearch parsed(const QString& typed, const QLocale& locale, const QDate& today);

    friend bool operator==(const ContactSearch&, const ContactSearch&) = default;
};

} // namespace rejoinder
