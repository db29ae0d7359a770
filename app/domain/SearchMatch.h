#pragma once

#include "domain/SearchQuery.h"

namespace rejoinder {

/// A part of a text in QChars: from its first, up to one past its last.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype to = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// Where the words of a search stand in a text, by the same words that the index has: "jose" is in "José". Pure.
class SearchMatch
{
public:
    SearchMatch() = default;
    explicit SearchMatch(QList<SearchTerm> terms) : m_terms(std::move(terms)) {}

    [[nodiscard]] const QList<SearchTerm>& terms() const { return m_terms; }
    /// Whether all of them are in it.
    [[nodiscard]] bool isIn(const QString& text) const;
    /// Whether each is among the words of a person's names or is a run of the digits of their number.
    [[nodiscard]] bool isPerson(const QString& names, const QString& number) const;

    /// What of `text` is to be marked: whole words, in order, none touching another.
    [[nodiscard]] QList<TextSpan> spansIn(const QString& text) const;
    /// The same in a phone number, however it is written: the runs of digits that were typed.
    [[nodiscard]] QList<TextSpan> spansInNumber(const QString& shown) const;

    /// `text` on one line, from a little before its first marked word on; begins with "…" where something was left out.
    [[nodiscard]] QString excerpt(const QString& text, qsizetype longest) const;

    friend bool operator==(const SearchMatch&, const SearchMatch&) = default;

private:
    QList<SearchTerm> m_terms;
};

} // namespace rejoinder
