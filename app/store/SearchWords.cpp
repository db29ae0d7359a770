#include "store/SearchWords.h"

#include "domain/TextFold.h"

#include <QStringList>

namespace rejoinder {

namespace {

bool isWrittenWithoutSpaces(char32_t c)
{
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

/// What the tokenizer keeps (see CacheSchema): everything else only separates.
bool isTokenCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Symbol_Other;
}

bool isNumberSign(QChar c)
{
    return c == u'+' || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == u'/' || c.isSpace();
}

} // namespace

QString indexWords(const QString& text)
{
    const QString plain = folded(text);
    QString words;
    words.reserve(plain.size() + 8);
    for (const char32_t c : plain.toUcs4()) {
        if (isWrittenWithoutSpaces(c)) {
            words += u' ';
            words += QStringView(QChar::fromUcs4(c));
            words += u' ';
        } else if (c != 0) {
            // A zero would end the text for SQLite, and what came after it could never be taken out again.
            words += QStringView(QChar::fromUcs4(c));
        }
    }
    return words;
}

QString matchExpression(const QString& word)
{
    QString phrase;
    bool hasToken = false;
    for (const char32_t c : indexWords(word).toUcs4()) {
        const bool isToken = isTokenCharacter(c);
        hasToken = hasToken || isToken;
        phrase += isToken ? QString::fromUcs4(&c, 1) : QStringLiteral(" ");
    }
    return hasToken ? u'"' + phrase.trimmed() + QStringLiteral("\"*") : QString();
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

QStringList searchTerms(const QString& typed)
{
    QStringList terms;
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!terms.isEmpty() && looksLikeNumber(word) && looksLikeNumber(terms.constLast()))
            terms.last() += word;
        else
            terms.append(word);
    }
    return terms;
}

} // namespace rejoinder
