#include "domain/SearchWords.h"

#include "domain/TextFold.h"

namespace rejoinder {

namespace {

bool isWrittenWithoutSpaces(char32_t c)
{
    if (c < 0x80)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetter(c);
    default:
        return QChar::category(c) == QChar::Symbol_Other;
    }
}

/// What the tokenizer keeps (the index in CacheSchema has the same categories): everything else only separates.
bool isTokenCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Symbol_Other;
}

bool isNumberSign(QChar c)
{
    return c == u'+' || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == u'/' || c.isSpace();
}

/// Most characters by far stay as they are; to ask Unicode's tables about each of them would take longer than to write
/// them into the index. Folding looks at no neighbours, so that each can be folded alone.
bool isFoldedToItself(char32_t c)
{
    if (c < 0x80)
        return c < U'A' || c > U'Z';
    switch (QChar::category(c)) {
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Other:
        return QChar::decompositionTag(c) == QChar::NoDecomposition;
    default:
        return false;
    }
}

template <class Take> void eachFolded(char32_t c, const QString& text, qsizetype at, qsizetype end, Take take)
{
    if (isFoldedToItself(c)) {
        take(c);
    } else if (c < 0x80) {
        take(c + (U'a' - U'A'));
    } else {
        for (const char32_t one : folded(text.mid(at, end - at)).toUcs4())
            take(one);
    }
}

} // namespace

QList<IndexWord> indexWordsOf(const QString& text)
{
    QList<IndexWord> words;
    bool isInWord = false; // what comes next may go on with the last one
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const qsizetype end = at + (isPair ? 2 : 1);
        const char32_t typed =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : char32_t(text.at(at).unicode());
        eachFolded(typed, text, at, end, [&](char32_t c) {
            if (isWrittenWithoutSpaces(c)) {
                words.append({QString::fromUcs4(&c, 1), at, end});
                isInWord = false;
            } else if (QChar::isMark(c) && !words.isEmpty() && words.constLast().to >= at) {
                // A voicing mark is part of its letter: "か" is not "が".
                words.last().word += QStringView(QChar::fromUcs4(c));
                words.last().to = end;
            } else if (!isTokenCharacter(c)) {
                isInWord = false;
            } else if (isInWord) {
                words.last().word += QStringView(QChar::fromUcs4(c));
                words.last().to = end;
            } else {
                words.append({QString::fromUcs4(&c, 1), at, end});
                isInWord = true;
            }
        });
        at = end;
    }
    return words;
}

QString indexWords(const QString& text)
{
    QString words;
    words.reserve(text.size() + 8);
    for (const IndexWord& one : indexWordsOf(text)) {
        if (!words.isEmpty())
            words += u' ';
        words += one.word;
    }
    return words;
}

bool isWholeCharacter(const QString& word)
{
    const auto characters = word.toUcs4();
    return !characters.isEmpty() && isWrittenWithoutSpaces(characters.constFirst());
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const char32_t c : text.toUcs4()) {
        if (const int value = QChar::digitValue(c); value >= 0)
            digits += QChar(u'0' + value);
    }
    return digits;
}

bool looksLikeNumber(const QString& word)
{
    bool hasDigit = false;
    for (const char32_t c : word.toUcs4()) {
        if (QChar::digitValue(c) >= 0)
            hasDigit = true;
        else if (c > 0xffff || !isNumberSign(QChar(char16_t(c))))
            return false;
    }
    return hasDigit;
}

} // namespace rejoinder
