#pragma once

#include "domain/ContactSearch.h"

#include <QDateTime>

namespace rejoinder {

class Statement;

/// A ContactQuery as SQL on `contact`: which rows, in which order, and by which ways few of them can be found without
/// walking through all. Pure.
class ContactSelection
{
public:
    /// `now` in the user's time zone: what "this week" is counted from.
    ContactSelection(const ContactQuery& query, const ContactSearch& search, const QDateTime& now);

    /// A statement that gives some numbers (`pk`) of contacts, for certain all that one of the conditions admits.
    struct Way
    {
        QString sql; ///< the last question mark is for its limit
        QStringList values;
        int term = -1; ///< of terms(), which all that it gives have; -1: it is another condition's
    };
    /// One for each condition that has an index of its own.
    [[nodiscard]] QList<Way> ways() const;

    /// All conditions but the words; begins with " AND" where there are any.
    [[nodiscard]] const QString& condition() const { return m_condition; }
    void bindCondition(Statement& statement) const;
    [[nodiscard]] const QList<SearchTerm>& terms() const { return m_terms; }

    /// The table is two walks down the index of its column, so that empty cells stand last in either order.
    enum class Part { Filled, Empty };
    [[nodiscard]] QList<Part> parts() const;
    /// `columns` of those in `part` that the conditions and `more` (begins with " AND", its values behind the others)
    /// admit, in order.
    [[nodiscard]] QString walk(const QString& columns, Part part, const QString& more = {}) const;
    /// The same in order, of those whose numbers its first value has, as a list in JSON; sorted, not walked.
    [[nodiscard]] QString sorted(const QString& columns) const;

private:
    /// What a column is sorted by.
    struct Key
    {
        QString index;
        QStringList columns;
        QString isEmpty; ///< empty: it never is
        QString isFilled;
    };
    [[nodiscard]] static Key keyOf(ContactColumn column);
    [[nodiscard]] QString order() const;
    void addQuick(ContactQuery::Quicks quick, const QDateTime& now);
    void add(const QString& condition, const QStringList& values = {});

    Key m_key;
    bool m_descends = false;
    QList<SearchTerm> m_terms;
    QString m_condition;
    QStringList m_values;
    QList<Way> m_ways;
};

} // namespace rejoinder
