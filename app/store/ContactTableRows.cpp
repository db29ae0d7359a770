#include "store/ContactTableRows.h"

#include "store/ContactRecords.h"
#include "store/ContactSelection.h"
#include "store/Databases.h"

#include <algorithm>
#include <vector>

namespace rejoinder {

namespace {

/// Looking these up and sorting them takes less than reading the order of all.
constexpr int few = 400;

/// Numbers are dense, so that a bit each is less than a hash of them.
class NumberSet
{
public:
    [[nodiscard]] bool has(qint64 number) const { return size_t(number) < m_has.size() && m_has[size_t(number)]; }
    [[nodiscard]] int size() const { return m_size; }
    void add(qint64 number)
    {
        if (has(number))
            return;
        if (size_t(number) >= m_has.size())
            m_has.resize(std::max(size_t(number) + 1, 2 * m_has.size()));
        m_has[size_t(number)] = true;
        ++m_size;
    }
    [[nodiscard]] QString toJson() const
    {
        QStringList numbers;
        for (size_t number = 0; number < m_has.size(); ++number) {
            if (m_has[number])
                numbers.append(QString::number(number));
        }
        return u'[' + numbers.join(u',') + u']';
    }

private:
    std::vector<bool> m_has;
    int m_size = 0;
};

NumberSet found(Databases& databases, const ContactSelection& selection)
{
    NumberSet numbers;
    for (qsizetype i = 0; i < selection.sets().size(); ++i) {
        const ContactSelection::Set& set = selection.sets().at(i);
        NumberSet both;
        Statement find(databases, set.sql);
        for (const QString& value : set.values)
            find.bind(value);
        find.exec();
        while (find.next()) {
            if (i == 0 || numbers.has(find.number(0)))
                both.add(find.number(0));
        }
        numbers = std::move(both);
        if (numbers.size() == 0)
            break;
    }
    return numbers;
}

/// At most `limit`, from the top; below zero: all.
QList<qint64> walked(Databases& databases, const ContactSelection& selection, int limit)
{
    QList<qint64> pks;
    for (const ContactSelection::Part part : selection.parts()) {
        Statement find(databases, selection.walk(part));
        find.exec();
        while (find.next()) {
            if (limit >= 0 && pks.size() >= limit)
                return pks;
            pks.append(find.number(0));
        }
    }
    return pks;
}

QList<qint64> orderOfAll(Databases& databases, const ContactSelection& selection, const KnownOrders& known)
{
    if (const auto kept = known.orders.find(selection.column(), selection.descends(), known.version))
        return *kept;
    const QList<qint64> pks = walked(databases, selection, -1);
    known.orders.keep(selection.column(), selection.descends(), known.version, pks);
    return pks;
}

} // namespace

QList<qint64> readContactOrder(Databases& databases, const ContactSelection& selection, const KnownOrders& known)
{
    if (selection.sets().isEmpty())
        return orderOfAll(databases, selection, known);
    const NumberSet numbers = found(databases, selection);
    QList<qint64> pks;
    if (numbers.size() <= few) {
        Statement find(databases, selection.sorted());
        find.bind(numbers.toJson()).exec();
        while (find.next())
            pks.append(find.number(0));
        return pks;
    }
    for (const qint64 pk : orderOfAll(databases, selection, known)) {
        if (numbers.has(pk))
            pks.append(pk);
    }
    return pks;
}

ContactTableAnswer readFirstContacts(Databases& databases, const ContactSelection& selection, const KnownOrders& known,
                                     int limit)
{
    ContactTableAnswer answer;
    answer.isWhole = !selection.sets().isEmpty() ||
                     known.orders.find(selection.column(), selection.descends(), known.version).has_value();
    answer.pks = answer.isWhole ? readContactOrder(databases, selection, known) : walked(databases, selection, limit);
    answer.rows = readContactRows(databases, answer.pks.mid(0, limit));
    return answer;
}

QList<StoredContactRow> readContactRows(Databases& databases, const QList<qint64>& pks)
{
    static const QString sql = QStringLiteral("SELECT last_at, conversations, ") + contactColumns() +
                               QStringLiteral(" FROM contact WHERE pk=? AND in_book=1");
    QList<StoredContactRow> rows;
    rows.reserve(pks.size());
    for (const qint64 pk : pks) {
        Statement find(databases, sql);
        find.bind(pk).exec();
        if (!find.next())
            continue;
        StoredContactRow row{pk, {readContactColumns(find, 2), {}, int(find.number(1))}};
        if (find.number(0) > 0)
            row.row.lastMessageAt = find.time(0);
        rows.append(row);
    }
    return rows;
}

qint64 readContactPk(Databases& databases, const ContactId& id)
{
    Statement find(databases, QStringLiteral("SELECT pk FROM contact WHERE id=? AND in_book=1"));
    find.bind(id.text()).exec();
    return find.next() ? find.number(0) : 0;
}

int countContacts(Databases& databases)
{
    Statement count(databases,
                    QStringLiteral("SELECT count(*) FROM contact INDEXED BY contact_by_updated WHERE in_book=1"));
    count.exec();
    return count.next() ? int(count.number(0)) : 0;
}

} // namespace rejoinder
