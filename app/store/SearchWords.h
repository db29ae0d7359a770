#pragma once

#include <QString>

namespace rejoinder {

/// `text` as the search index keeps it: folded, and with spaces around each character of scripts that are written
/// without spaces (Chinese, Japanese, Thai, ...) and each symbol or emoji, so that any run of them can be found. Pure.
[[nodiscard]] QString indexWords(const QString& text);

/// One word of what somebody typed, as an FTS5 query in quotes: a phrase whose last token may be the beginning of a
/// longer one. Empty where the word has nothing to look for ("?!"). Never a syntax error, whatever was typed. Pure.
[[nodiscard]] QString matchExpression(const QString& word);

/// The digits alone, ASCII, whatever digits were typed. Pure.
[[nodiscard]] QString digitsOf(const QString& text);

/// What somebody typed, in words; a run that reads as part of a phone number ("(415) 555-01") stays one word. Pure.
[[nodiscard]] QStringList searchTerms(const QString& typed);

/// Whether the word can be part of a phone number: digits and the signs between them, nothing else. Pure.
[[nodiscard]] bool looksLikeNumber(const QString& word);

} // namespace rejoinder
