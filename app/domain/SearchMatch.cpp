#include "domain/SearchMatch.h"

#include "domain/SearchWords.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace rejoinder {

namespace {

/// How much of what comes before a found word is kept, so that it can be read in its sentence.
constexpr qsizetype leadingCharacters = 24;

bool standsAt(const QList<IndexWord>& words, qsizetype at, const SearchTerm& term)
{
    const qsizetype count = term.words.size();
    if (at + count > words.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const QString& word = words.at(at + i).word;
        const bool mayGoOn = term.isOpen && i == count - 1;
        if (mayGoOn ? !word.startsWith(term.words.at(i)) : word != term.words.at(i))
            return false;
    }
    return true;
}

bool isAmong(const QList<IndexWord>& words, const SearchTerm& term)
{
    for (qsizetype at = 0; at + term.words.size() <= words.size(); ++at) {
        if (standsAt(words, at, term))
            return true;
    }
    return false;
}

/// In order and merged, with whole characters at both ends: a mark is never cut from its letter.
QList<TextSpan> tidied(QList<TextSpan> spans, const QString& text)
{
    std::sort(spans.begin(), spans.end(), [](const TextSpan& a, const TextSpan& b) { return a.from < b.from; });
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    QList<TextSpan> tidy;
    for (TextSpan span : spans) {
        characters.setPosition(span.from);
        if (!characters.isAtBoundary())
            span.from = std::max<qsizetype>(0, characters.toPreviousBoundary());
        characters.setPosition(span.to);
        if (!characters.isAtBoundary())
            span.to = characters.toNextBoundary();
        if (!tidy.isEmpty() && span.from <= tidy.constLast().to)
            tidy.last().to = std::max(tidy.constLast().to, span.to);
        else
            tidy.append(span);
    }
    return tidy;
}

} // namespace

bool SearchMatch::isIn(const QString& text) const
{
    const QList<IndexWord> words = indexWordsOf(text);
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&words](const SearchTerm& term) { return isAmong(words, term); });
}

bool SearchMatch::isPerson(const QString& names, const QString& number) const
{
    const QList<IndexWord> words = indexWordsOf(names);
    const QString digits = digitsOf(number);
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const SearchTerm& term) {
        return isAmong(words, term) || (!term.numberDigits.isEmpty() && digits.contains(term.numberDigits));
    });
}

QList<TextSpan> SearchMatch::spansIn(const QString& text) const
{
    if (m_terms.isEmpty() || text.isEmpty())
        return {};
    const QList<IndexWord> words = indexWordsOf(text);
    QList<TextSpan> spans;
    for (const SearchTerm& term : m_terms) {
        for (qsizetype at = 0; at + term.words.size() <= words.size(); ++at) {
            if (standsAt(words, at, term))
                spans.append({words.at(at).from, words.at(at + term.words.size() - 1).to});
        }
    }
    return tidied(std::move(spans), text);
}

QList<TextSpan> SearchMatch::spansInNumber(const QString& shown) const
{
    QString digits;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < shown.size(); ++at) {
        if (const int value = shown.at(at).digitValue(); value >= 0) {
            digits += QChar(u'0' + value);
            places.append(at);
        }
    }
    QList<TextSpan> spans;
    for (const SearchTerm& term : m_terms) {
        const qsizetype length = term.numberDigits.size();
        if (length == 0)
            continue;
        for (qsizetype at = digits.indexOf(term.numberDigits); at >= 0; at = digits.indexOf(term.numberDigits, at + 1))
            spans.append({places.at(at), places.at(at + length - 1) + 1});
    }
    return tidied(std::move(spans), shown);
}

QString SearchMatch::excerpt(const QString& text, qsizetype longest) const
{
    const QString line = text.simplified();
    const QList<TextSpan> spans = spansIn(line);
    if (spans.isEmpty() || spans.constFirst().from <= leadingCharacters)
        return line.left(longest);
    const qsizetype first = spans.constFirst().from;
    qsizetype from = line.indexOf(u' ', first - leadingCharacters) + 1;
    if (from <= 0 || from > first) {
        // No spaces: any whole character will do.
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, line);
        characters.setPosition(first - leadingCharacters);
        from = characters.isAtBoundary() ? first - leadingCharacters : characters.toNextBoundary();
    }
    return u'\u2026' + line.mid(from, longest);
}

} // namespace rejoinder
