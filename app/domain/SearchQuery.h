#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

class QLocale;

namespace rejoinder {

/// One thing to look for: words that follow each other.
struct SearchTerm
{
    QString typed;        ///< without quotes
    QStringList words;    ///< as the index has them; never empty
    bool isOpen = true;   ///< the last word may be the beginning of a longer one
    QString numberDigits; ///< where it can be part of a phone number: its digits

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

/// What somebody typed into the search field, taken apart. All of it must be true of what is found. Pure.
///
/// `from:me`, `from:them`, `is:open`, `is:closed`, `is:unread`, `is:waiting`, `before:DAY`, `after:DAY`, their Spanish
/// names, and words; words in quotes follow each other. What is not known before a colon is a word.
struct SearchQuery
{
    QList<SearchTerm> terms;
    std::optional<bool> outgoing; ///< of the message that is found
    std::optional<bool> closed;
    bool unread = false;
    bool needsReply = false;
    QDate after;  ///< this day or later, in the user's time zone
    QDate before; ///< earlier than this day

    /// Days are read as ISO has them (2026-06-12, 2026-06) and as `locale` has them; without a year in the year that
    /// `today` is in.
    [[nodiscard]] static SearchQuery parsed(const QString& typed, const QLocale& locale, const QDate& today);

    /// The words alone; operators are words too.
    [[nodiscard]] static SearchQuery ofWords(const QString& typed);

    /// Nothing to look for: nothing was typed, or signs alone.
    [[nodiscard]] bool isEmpty() const { return *this == SearchQuery(); }
    /// Something in it is true of single messages alone.
    [[nodiscard]] bool asksForMessages() const { return outgoing || after.isValid() || before.isValid(); }

    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

} // namespace rejoinder
