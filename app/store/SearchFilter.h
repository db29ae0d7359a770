#pragma once

#include "domain/SearchQuery.h"

namespace rejoinder {

class Statement;

/// What somebody typed to find a contact as a condition for a WHERE, with its values. All words must be found; each in
/// a name, an e-mail or a run of a number's digits.
class SearchFilter
{
public:
    explicit SearchFilter(const QList<SearchTerm>& terms);

    /// Begins with " AND", or empty where there are no terms.
    [[nodiscard]] const QString& condition() const { return m_condition; }
    void bindTo(Statement& statement) const;

private:
    QString m_condition;
    QStringList m_values;
};

} // namespace rejoinder
