#include "store/SearchFilter.h"

#include "store/SearchWords.h"
#include "store/Statement.h"

namespace rejoinder {

SearchFilter SearchFilter::overContacts(const QString& typed)
{
    return made(typed, false);
}

SearchFilter SearchFilter::overConversations(const QString& typed)
{
    return made(typed, true);
}

SearchFilter SearchFilter::made(const QString& typed, bool withTexts)
{
    SearchFilter filter;
    for (const QString& term : searchTerms(typed))
        filter.addTerm(term, withTexts);
    return filter;
}

void SearchFilter::addTerm(const QString& term, bool withTexts)
{
    QStringList people; // conditions that name contacts' keys
    const QString words = matchExpression(term);
    if (!words.isEmpty()) {
        people.append(QStringLiteral("SELECT rowid FROM contact_words WHERE contact_words MATCH ?"));
        m_values.append(words);
    }
    if (looksLikeNumber(term)) {
        const QString digits = digitsOf(term);
        if (digits.size() >= 3) {
            people.append(QStringLiteral("SELECT rowid FROM contact_digits WHERE contact_digits MATCH ?"));
            m_values.append(u'"' + digits + u'"');
        } else {
            // Too short for the index of three-digit runs.
            people.append(QStringLiteral("SELECT pk FROM contact WHERE number LIKE ?"));
            m_values.append(u'%' + digits + u'%');
        }
    }
    if (people.isEmpty()) {
        m_findsNothing = true;
        return;
    }
    const QString pks = people.join(QStringLiteral(" UNION "));
    if (!withTexts) {
        m_condition += QStringLiteral(" AND pk IN (%1)").arg(pks);
        return;
    }
    QString condition = QStringLiteral("c.contact_id IN (SELECT id FROM contact WHERE pk IN (%1))").arg(pks);
    if (!words.isEmpty()) {
        condition += QStringLiteral(" OR c.id IN (SELECT conversation_id FROM message WHERE pk IN"
                                    " (SELECT rowid FROM message_words WHERE message_words MATCH ?))");
        m_values.append(words);
    }
    m_condition += QStringLiteral(" AND (") + condition + u')';
}

void SearchFilter::bindTo(Statement& statement) const
{
    for (const QString& value : m_values)
        statement.bind(value);
}

} // namespace rejoinder
