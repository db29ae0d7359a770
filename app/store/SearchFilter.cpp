#include "store/SearchFilter.h"

#include "store/PhraseExpression.h"
#include "store/Statement.h"

namespace rejoinder {

SearchFilter::SearchFilter(const QList<SearchTerm>& terms)
{
    for (const SearchTerm& term : terms) {
        QStringList people{QStringLiteral("SELECT rowid FROM contact_words WHERE contact_words MATCH ?")};
        m_values.append(plainExpression({term}));
        if (term.numberDigits.size() >= 3) {
            people.append(QStringLiteral("SELECT rowid FROM contact_digits WHERE contact_digits MATCH ?"));
            m_values.append(u'"' + term.numberDigits + u'"');
        } else if (!term.numberDigits.isEmpty()) {
            // Too short for the index of three-digit runs.
            people.append(QStringLiteral("SELECT pk FROM contact WHERE number LIKE ?"));
            m_values.append(u'%' + term.numberDigits + u'%');
        }
        m_condition += QStringLiteral(" AND pk IN (%1)").arg(people.join(QStringLiteral(" UNION ")));
    }
}

void SearchFilter::bindTo(Statement& statement) const
{
    for (const QString& value : m_values)
        statement.bind(value);
}

} // namespace rejoinder
