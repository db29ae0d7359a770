#include "store/ContactTableRows.h"

#include "store/ContactRecords.h"
#include "store/ContactSelection.h"
#include "store/Databases.h"

#include <algorithm>
#include <optional>

namespace rejoinder {

namespace {

/// Looking these up and sorting them takes less than reading the order of all.
constexpr int few = 400;
/// So many are looked at for the first rows of a query before the numbers of all are: those who have one or two digits
/// in their number are many, or hardly anybody.
constexpr int mostTried = 2'000;

std::shared_ptr<const NumberSet> admitted(Databases& databases, const ContactSelection::Set& set,
                                          const KnownTable& known)
{
    if (const auto kept = known.sets.find(set, known.version.contacts))
        return kept;
    const auto numbers = std::make_shared<NumberSet>();
    const auto addAll = [&](const QString& sql, const QStringList& values) {
        Statement find(databases, sql);
        for (const QString& value : values)
            find.bind(value);
        find.exec();
        while (find.next())
            numbers->add(find.number(0));
    };
    addAll(set.sql, set.values);
    if (!set.shortRun.isEmpty())
        addAll(ContactSelection::withShortRun(), {set.shortRun});
    known.sets.keep(set, known.version.contacts, numbers);
    return numbers;
}

NumberSet found(Databases& databases, const ContactSelection& selection, const KnownTable& known)
{
    NumberSet numbers = *admitted(databases, selection.sets().constFirst(), known);
    for (qsizetype i = 1; i < selection.sets().size() && numbers.size() > 0; ++i)
        numbers.intersect(*admitted(databases, selection.sets().at(i), known));
    return numbers;
}

struct Walked
{
    QList<qint64> pks;
    bool isWhole = true;
};

/// From the top, of `among` alone where that is not null, and no more than `limit` where that is not below zero.
Walked walked(Databases& databases, const ContactSelection& selection, const NumberSet* among, int limit,
              const KnownTable& known)
{
    Walked answer;
    QList<qint64> all;
    for (const ContactSelection::Part part : selection.parts()) {
        Statement find(databases, selection.walk(part));
        find.exec();
        while (find.next()) {
            const qint64 pk = find.number(0);
            all.append(pk);
            if (among && !among->has(pk))
                continue;
            if (limit >= 0 && answer.pks.size() >= limit)
                return {answer.pks, false};
            answer.pks.append(pk);
        }
    }
    known.orders.keep(selection.column(), selection.descends(), known.version, all);
    return answer;
}

/// The first `limit` of those whom the indexes or their own numbers admit, where they stand near the top; nullopt: they
/// do not, or there is no number to look at. So the first rows need not wait until the numbers of all were looked at.
std::optional<QList<qint64>> foundNearTop(Databases& databases, const ContactSelection& selection,
                                          const KnownTable& known, int limit)
{
    struct Test
    {
        std::shared_ptr<const NumberSet> numbers;
        QString shortRun;
    };
    QList<Test> tests;
    bool looksAtNumbers = false;
    for (const ContactSelection::Set& set : selection.sets()) {
        const bool isLooked = !set.shortRun.isEmpty() && !known.sets.find(set, known.version.contacts);
        looksAtNumbers = looksAtNumbers || isLooked;
        tests.append(isLooked ? Test{admitted(databases, {set.sql, set.values, {}}, known), set.shortRun}
                              : Test{admitted(databases, set, known), {}});
    }
    if (!looksAtNumbers)
        return std::nullopt;
    QList<qint64> pks;
    int tried = 0;
    for (const ContactSelection::Part part : selection.parts()) {
        Statement find(databases, selection.walkWithNumbers(part));
        find.exec();
        while (find.next()) {
            if (++tried > mostTried)
                return std::nullopt;
            const qint64 pk = find.number(0);
            const QString number = find.text(1);
            const bool isIn = std::all_of(tests.cbegin(), tests.cend(), [&](const Test& test) {
                return test.numbers->has(pk) || (!test.shortRun.isEmpty() && number.contains(test.shortRun));
            });
            if (isIn)
                pks.append(pk);
            if (pks.size() == limit)
                return pks;
        }
    }
    return std::nullopt;
}

std::optional<QList<qint64>> keptOrder(const ContactSelection& selection, const KnownTable& known)
{
    return known.orders.find(selection.column(), selection.descends(), known.version);
}

QList<qint64> sorted(Databases& databases, const ContactSelection& selection, const NumberSet& numbers)
{
    QList<qint64> pks;
    Statement find(databases, selection.sorted());
    find.bind(numbers.toJson()).exec();
    while (find.next())
        pks.append(find.number(0));
    return pks;
}

/// No more than `limit` where that is not below zero and the order of all is not known.
Walked read(Databases& databases, const ContactSelection& selection, const KnownTable& known, int limit)
{
    if (selection.sets().isEmpty()) {
        if (const auto kept = keptOrder(selection, known))
            return {*kept, true};
        return walked(databases, selection, nullptr, limit, known);
    }
    if (limit >= 0) {
        if (const auto near = foundNearTop(databases, selection, known, limit))
            return {*near, false};
    }
    const NumberSet numbers = found(databases, selection, known);
    if (numbers.size() <= few)
        return {sorted(databases, selection, numbers), true};
    const auto kept = keptOrder(selection, known);
    if (!kept)
        return walked(databases, selection, &numbers, limit, known);
    Walked answer;
    for (const qint64 pk : *kept) {
        if (numbers.has(pk))
            answer.pks.append(pk);
    }
    return answer;
}

} // namespace

QList<qint64> readContactOrder(Databases& databases, const ContactSelection& selection, const KnownTable& known)
{
    return read(databases, selection, known, -1).pks;
}

ContactTableAnswer readFirstContacts(Databases& databases, const ContactSelection& selection, const KnownTable& known,
                                     int limit)
{
    ContactTableAnswer answer;
    const Walked first = read(databases, selection, known, limit);
    answer.pks = first.pks;
    answer.isWhole = first.isWhole;
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
