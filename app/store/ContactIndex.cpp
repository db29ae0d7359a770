#include "store/ContactIndex.h"

#include "store/Statement.h"

#include <algorithm>

namespace rejoinder {

void ContactIndex::write(Databases& databases)
{
    if (m_changes.isEmpty())
        return;
    // Stable: what was added, taken out and added again under one key stays in that order.
    std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change& a, const Change& b) { return a.pk < b.pk; });
    const auto put = [this](Statement& add, Statement& remove, QString Change::*text) {
        for (const Change& change : m_changes)
            (change.isRemoval ? remove : add).bind(change.pk).bind(change.*text).exec();
    };
    static const QString addWords = QStringLiteral("INSERT INTO contact_words(rowid, words) VALUES(?, ?)");
    static const QString removeWords =
        QStringLiteral("INSERT INTO contact_words(contact_words, rowid, words) VALUES('delete', ?, ?)");
    static const QString addDigits = QStringLiteral("INSERT INTO contact_digits(rowid, digits) VALUES(?, ?)");
    static const QString removeDigits =
        QStringLiteral("INSERT INTO contact_digits(contact_digits, rowid, digits) VALUES('delete', ?, ?)");
    Statement words(databases, addWords);
    Statement noWords(databases, removeWords);
    put(words, noWords, &Change::words);
    Statement digits(databases, addDigits);
    Statement noDigits(databases, removeDigits);
    put(digits, noDigits, &Change::digits);
    m_changes.clear();
}

} // namespace rejoinder
