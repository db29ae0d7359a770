#include "store/ContactSelection.h"

#include "store/PhraseExpression.h"

namespace rejoinder {

namespace {

/// The index of digits knows runs of three and more.
constexpr int shortestRun = 3;

const QString sameNumbers = QStringLiteral("SELECT number FROM contact INDEXED BY contact_by_number"
                                           " WHERE in_book=1 AND number<>'' GROUP BY number HAVING count(*)>1");

QString startOfDay(const QDate& day)
{
    return QString::number(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

ContactSelection::ContactSelection(const ContactQuery& query, const ContactSearch& search, const QDateTime& now)
{
    const ContactQuery::Quicks quick = query.quick | search.quick;
    // Those with the same number stand together, or nobody would see that they are the same.
    const bool isByNumber = quick & ContactQuery::Quick::DuplicateNumber;
    m_column = isByNumber ? ContactColumn::Number : query.sortBy;
    m_descends = query.order == Qt::DescendingOrder && (!isByNumber || query.sortBy == ContactColumn::Number);
    addQuick(quick, now);
    if (search.optedIn)
        add(QStringLiteral("standing"), QStringLiteral("standing=1"));
    const QString people = QStringLiteral("SELECT contact_pk FROM contact_list l CROSS JOIN contact_on_list o"
                                          " ON o.list_pk=l.pk WHERE ");
    if (!query.list.isEmpty())
        m_sets.append({people + QStringLiteral("l.name=?"), {query.list}, {}});
    // What is typed may go on.
    for (const QString& list : search.lists)
        m_sets.append({people + QStringLiteral("instr(l.name_key, ?)=1"), {list}, {}});
    if (search.after.isValid())
        add(QStringLiteral("updated"), QStringLiteral("updated_at>=CAST(? AS INTEGER)"), {startOfDay(search.after)});
    if (search.before.isValid())
        add(QStringLiteral("updated"), QStringLiteral("updated_at<CAST(? AS INTEGER)"), {startOfDay(search.before)});
    for (const SearchTerm& term : search.terms)
        addTerm(term);
}

void ContactSelection::add(const QString& index, const QString& condition, const QStringList& values)
{
    m_sets.append(
        {QStringLiteral("SELECT pk FROM contact INDEXED BY contact_by_%1 WHERE in_book=1 AND %2").arg(index, condition),
         values,
         {}});
}

QString ContactSelection::withShortRun()
{
    return QStringLiteral("SELECT pk FROM contact INDEXED BY contact_by_number WHERE in_book=1 AND instr(number, ?)>0");
}

void ContactSelection::addTerm(const SearchTerm& term)
{
    Set set{
        QStringLiteral("SELECT rowid FROM contact_words WHERE contact_words MATCH ?"), {plainExpression({term})}, {}};
    if (term.numberDigits.size() >= shortestRun) {
        set.sql += QStringLiteral(" UNION ALL SELECT rowid FROM contact_digits WHERE contact_digits MATCH ?");
        set.values.append(u'"' + term.numberDigits + u'"');
    } else {
        set.shortRun = term.numberDigits;
    }
    m_sets.append(set);
}

void ContactSelection::addQuick(ContactQuery::Quicks quick, const QDateTime& now)
{
    // As ContactKeys::Standing has them.
    if (quick & ContactQuery::Quick::Blocked)
        add(QStringLiteral("standing"), QStringLiteral("standing IN (4, 5)"));
    if (quick & ContactQuery::Quick::Invalid)
        add(QStringLiteral("standing"), QStringLiteral("standing IN (3, 5)"));
    if (quick & ContactQuery::Quick::Unnamed)
        add(QStringLiteral("name"), QStringLiteral("name_key=''"));
    if (quick & ContactQuery::Quick::DuplicateNumber)
        add(QStringLiteral("number"), QStringLiteral("number IN (%1)").arg(sameNumbers));
    if (quick & ContactQuery::Quick::ChangedThisWeek)
        add(QStringLiteral("updated"), QStringLiteral("updated_at>=CAST(? AS INTEGER)"),
            {QString::number(now.addDays(-7).toMSecsSinceEpoch())});
}

ContactSelection::Key ContactSelection::keyOf(ContactColumn column)
{
    const auto text = [](const QString& index, const QStringList& columns) {
        return Key{index, columns, columns.constFirst() + QStringLiteral("=''"),
                   columns.constFirst() + QStringLiteral(">''")};
    };
    switch (column) {
    case ContactColumn::Name:
        return text(QStringLiteral("name"), {QStringLiteral("name_key"), QStringLiteral("number")});
    case ContactColumn::Number:
        return text(QStringLiteral("number"), {QStringLiteral("number")});
    case ContactColumn::Email:
        return text(QStringLiteral("email"), {QStringLiteral("email_key")});
    case ContactColumn::Lists:
        return text(QStringLiteral("lists"), {QStringLiteral("lists_key"), QStringLiteral("name_key")});
    case ContactColumn::Standing:
        return {QStringLiteral("standing"), {QStringLiteral("standing"), QStringLiteral("name_key")}, {}, {}};
    case ContactColumn::LastMessage:
        return {QStringLiteral("last"),
                {QStringLiteral("last_at")},
                QStringLiteral("last_at=0"),
                QStringLiteral("last_at>0")};
    case ContactColumn::Updated:
        return {QStringLiteral("updated"),
                {QStringLiteral("updated_at")},
                QStringLiteral("updated_at IS NULL"),
                QStringLiteral("updated_at IS NOT NULL")};
    }
    return {};
}

QList<ContactSelection::Part> ContactSelection::parts() const
{
    return keyOf(m_column).isEmpty.isEmpty() ? QList<Part>{Part::Filled} : QList<Part>{Part::Filled, Part::Empty};
}

QString ContactSelection::order() const
{
    const QString way = m_descends ? QStringLiteral(" DESC") : QString();
    QString order;
    for (const QString& column : keyOf(m_column).columns)
        order += column + way + QStringLiteral(", ");
    return order + QStringLiteral("pk") + way;
}

QString ContactSelection::walk(Part part) const
{
    return walkFor(QStringLiteral("pk"), part);
}

QString ContactSelection::walkWithNumbers(Part part) const
{
    return walkFor(QStringLiteral("pk, number"), part);
}

QString ContactSelection::walkFor(const QString& columns, Part part) const
{
    const Key key = keyOf(m_column);
    const QString& range = part == Part::Filled ? key.isFilled : key.isEmpty;
    return QStringLiteral("SELECT %1 FROM contact INDEXED BY contact_by_%2 WHERE in_book=1%3 ORDER BY %4")
        .arg(columns, key.index, range.isEmpty() ? QString() : QStringLiteral(" AND ") + range, order());
}

QString ContactSelection::sorted() const
{
    const Key key = keyOf(m_column);
    const QString emptyLast = key.isEmpty.isEmpty() ? QString() : QStringLiteral("(%1), ").arg(key.isEmpty);
    return QStringLiteral("SELECT pk FROM contact NOT INDEXED WHERE pk IN (SELECT value FROM json_each(?))"
                          " AND in_book=1 ORDER BY %1%2")
        .arg(emptyLast, order());
}

} // namespace rejoinder
