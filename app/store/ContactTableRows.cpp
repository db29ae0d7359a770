#include "store/ContactTableRows.h"

#include "domain/Clock.h"
#include "domain/SearchMatch.h"
#include "store/ContactRecords.h"
#include "store/ContactSelection.h"
#include "store/Databases.h"
#include "store/Interruption.h"
#include "store/SearchFilter.h"

#include <QSet>

namespace rejoinder {

namespace {

/// Looking these up and sorting them takes less than walking through all that there are.
constexpr int few = 3000;
/// Milliseconds for which the first rows are looked for where many contacts have to be looked at.
constexpr qint64 quickTime = 8;

/// Of those numbers that the shortest way gives, which of the words are still to be looked at.
struct Candidates
{
    QList<qint64> pks;
    QList<SearchTerm> terms;
};

std::optional<QList<qint64>> fewBy(Databases& databases, const ContactSelection::Way& way)
{
    Statement find(databases, way.sql);
    for (const QString& value : way.values)
        find.bind(value);
    find.bind(few + 1).exec();
    QList<qint64> pks;
    while (find.next())
        pks.append(find.number(0));
    return pks.size() > few ? std::nullopt : std::optional(pks);
}

/// nullopt: every way leads to many.
std::optional<Candidates> candidates(Databases& databases, const ContactSelection& selection)
{
    std::optional<Candidates> fewest;
    for (const ContactSelection::Way& way : selection.ways()) {
        const auto pks = fewBy(databases, way);
        if (!pks || (fewest && fewest->pks.size() <= pks->size()))
            continue;
        fewest = Candidates{*pks, selection.terms()};
        if (way.term >= 0)
            fewest->terms.removeAt(way.term);
        if (pks->isEmpty())
            break;
    }
    return fewest;
}

QString asJson(const QList<qint64>& numbers)
{
    QString json = QStringLiteral("[");
    for (const qint64 number : numbers) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(number);
    }
    return json + u']';
}

const QString personColumns = QStringLiteral("pk, first_name, last_name, email, number");

bool isPerson(const Statement& at, const SearchMatch& person)
{
    return person.terms().isEmpty() || person.isPerson(at.text(1) + u' ' + at.text(2) + u' ' + at.text(3), at.text(4));
}

QList<qint64> sorted(Databases& databases, const ContactSelection& selection, const Candidates& found)
{
    const SearchMatch person(found.terms);
    Statement find(databases, selection.sorted(found.terms.isEmpty() ? QStringLiteral("pk") : personColumns));
    find.bind(asJson(found.pks));
    selection.bindCondition(find);
    find.exec();
    QList<qint64> pks;
    while (find.next()) {
        if (isPerson(find, person))
            pks.append(find.number(0));
    }
    return pks;
}

/// From the top, until there are enough of them or it takes too long. True: down to the end.
bool walkFromTop(Databases& databases, const ContactSelection& selection, int limit,
                 const std::function<bool()>& isCancelled, QList<qint64>& pks)
{
    const SearchMatch person(selection.terms());
    const QDateTime until = databases.clock().now().addMSecs(quickTime);
    const auto mustStop = [&] { return isCancelled() || databases.clock().now() >= until; };
    const Interruption interruption(databases, mustStop);
    try {
        for (const ContactSelection::Part part : selection.parts()) {
            Statement find(databases,
                           selection.walk(person.terms().isEmpty() ? QStringLiteral("pk") : personColumns, part));
            selection.bindCondition(find);
            find.exec();
            while (find.next()) {
                if (pks.size() >= limit || mustStop())
                    return false;
                if (isPerson(find, person))
                    pks.append(find.number(0));
            }
        }
        return true;
    } catch (const SqlFailure& failure) {
        if (!Interruption::isOne(failure))
            throw;
        return false;
    }
}

} // namespace

ContactTableAnswer readFirstContacts(Databases& databases, const ContactSelection& selection, int limit,
                                     const std::function<bool()>& isCancelled)
{
    ContactTableAnswer answer;
    if (const auto found = candidates(databases, selection)) {
        answer.pks = sorted(databases, selection, *found);
        answer.isWhole = true;
    } else {
        answer.isWhole = walkFromTop(databases, selection, limit, isCancelled, answer.pks);
    }
    answer.rows = readContactRows(databases, answer.pks.mid(0, limit));
    return answer;
}

QList<qint64> readContactOrder(Databases& databases, const ContactSelection& selection)
{
    if (const auto found = candidates(databases, selection))
        return sorted(databases, selection, *found);
    const SearchFilter words(selection.terms());
    QList<qint64> pks;
    for (const ContactSelection::Part part : selection.parts()) {
        Statement find(databases, selection.walk(QStringLiteral("pk"), part, words.condition()));
        selection.bindCondition(find);
        words.bindTo(find);
        find.exec();
        while (find.next())
            pks.append(find.number(0));
    }
    return pks;
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
