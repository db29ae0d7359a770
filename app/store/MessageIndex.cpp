#include "store/MessageIndex.h"

#include "domain/SearchWords.h"
#include "store/Statement.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// Most of what people write is made of fewer words; beyond that the table itself is asked.
constexpr int mostNoted = 8000;

} // namespace

void MessageIndex::write(Databases& databases)
{
    if (m_changes.isEmpty())
        return;
    // Stable: what was added, taken out and added again under one key stays in that order.
    std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change& a, const Change& b) { return a.pk < b.pk; });
    Statement add(databases, QStringLiteral("INSERT INTO message_words(rowid, words) VALUES(?, ?)"));
    Statement remove(databases,
                     QStringLiteral("INSERT INTO message_words(message_words, rowid, words) VALUES('delete', ?, ?)"));
    for (const Change& change : m_changes) {
        QString words;
        for (const IndexWord& one : indexWordsOf(change.text)) {
            words += one.word + u' ';
            if (!change.isRemoval && !isWholeCharacter(one.word))
                noteTerm(databases, one.word.left(longestTerm));
        }
        (change.isRemoval ? remove : add).bind(change.pk).bind(words).exec();
    }
    m_changes.clear();
}

/// Terms stay when their last message goes: the table says which may be looked up, not which will be found.
void MessageIndex::noteTerm(Databases& databases, const QString& term)
{
    if (m_noted.contains(term))
        return;
    if (m_noted.size() >= mostNoted)
        m_noted.clear();
    m_noted.insert(term);
    Statement(databases, QStringLiteral("INSERT OR IGNORE INTO message_term(term) VALUES(?)")).bind(term).exec();
}

void MessageIndex::forget()
{
    m_changes.clear();
    m_noted.clear();
}

} // namespace rejoinder
