#pragma once

#include <QList>
#include <QString>

namespace rejoinder {

/// A word as the search index has it, and where it stands in the text that it was taken from (in QChars; `to` is one
/// past its end).
struct IndexWord
{
    QString word;
    qsizetype from = 0;
    qsizetype to = 0;
};

/// The words of `text` as the search index keeps them: folded; each character of scripts that are written without
/// spaces (Chinese, Japanese, Thai, ...) and each symbol or emoji is a word, so that any run of them can be found.
/// Pure.
[[nodiscard]] QList<IndexWord> indexWordsOf(const QString& text);

/// The same with spaces between them, for the index. Pure.
[[nodiscard]] QString indexWords(const QString& text);

/// Whether the word is a whole one by itself, which no longer word begins with. Pure.
[[nodiscard]] bool isWholeCharacter(const QString& word);

/// The digits alone, ASCII, whatever digits were typed. Pure.
[[nodiscard]] QString digitsOf(const QString& text);

/// Whether the word can be part of a phone number: digits and the signs between them, nothing else. Pure.
[[nodiscard]] bool looksLikeNumber(const QString& word);

} // namespace rejoinder
