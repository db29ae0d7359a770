#pragma once

#include "domain/ContactSearch.h"

#include <QDateTime>

namespace rejoinder {

/// A ContactQuery as SQL on `contact`: in which order, and for each of its conditions a set of contacts. Pure.
class ContactSelection
{
public:
    /// `now` in the user's time zone: what "this week" is counted from.
    ContactSelection(const ContactQuery& query, const ContactSearch& search, const QDateTime& now);

    /// A statement that gives the numbers of those that one condition admits, in no order and some of them twice; also
    /// of some who are not in the table. Each goes by an index of its own.
    struct Set
    {
        QString sql;
        QStringList values;
        /// Whoever has these anywhere in their number is in it as well. The index of digits does not know runs as short
        /// as this, so that each number has to be looked at. Empty: nobody besides.
        QString shortRun;

        friend bool operator==(const Set&, const Set&) = default;
    };
    /// What is found is in all of them.
    [[nodiscard]] const QList<Set>& sets() const { return m_sets; }

    [[nodiscard]] ContactColumn column() const { return m_column; }
    [[nodiscard]] bool descends() const { return m_descends; }
    /// The table without conditions is two walks down the index of its column, so that empty cells stand last in either
    /// order.
    enum class Part { Filled, Empty };
    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] QString walk(Part part) const;
    /// The same, with each one's number beside.
    [[nodiscard]] QString walkWithNumbers(Part part) const;
    /// Those in the table whose number contains its value.
    [[nodiscard]] static QString withShortRun();
    /// The same order of those whose numbers its value has, as a list in JSON; sorted, not walked.
    [[nodiscard]] QString sorted() const;

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
    [[nodiscard]] QString walkFor(const QString& columns, Part part) const;
    void add(const QString& index, const QString& condition, const QStringList& values = {});
    void addTerm(const SearchTerm& term);
    void addQuick(ContactQuery::Quicks quick, const QDateTime& now);

    ContactColumn m_column = ContactColumn::Name;
    bool m_descends = false;
    QList<Set> m_sets;
};

} // namespace rejoinder
