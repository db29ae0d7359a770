#include "store/ContactSelection.h"

#include "store/PhraseExpression.h"
#include "store/Statement.h"

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
    : m_terms(search.terms)
{
    const ContactQuery::Quicks quick = query.quick | search.quick;
    // Those with the same number stand together, or nobody would see that they are the same.
    const bool isByNumber = quick & ContactQuery::Quick::DuplicateNumber;
    m_key = keyOf(isByNumber ? ContactColumn::Number : query.sortBy);
    m_descends = query.order == Qt::DescendingOrder && (!isByNumber || query.sortBy == ContactColumn::Number);
    addQuick(quick, now);
    if (search.optedIn)
        add(QStringLiteral("opt_in IS NOT NULL"));
    const auto onList = [this](const QString& condition, const QString& name) {
        const QString people = QStringLiteral("SELECT contact_pk AS pk FROM contact_list l CROSS JOIN contact_on_list o"
                                              " ON o.list_pk=l.pk WHERE %1")
                                   .arg(condition);
        add(QStringLiteral("pk IN (%1)").arg(people), {name});
        m_ways.append({people + QStringLiteral(" LIMIT ?"), {name}, -1});
    };
    if (!query.list.isEmpty())
        onList(QStringLiteral("l.name=?"), query.list);
    // What is typed may go on.
    for (const QString& list : search.lists)
        onList(QStringLiteral("instr(l.name_key, ?)=1"), list);
    if (search.after.isValid())
        add(QStringLiteral("updated_at>=CAST(? AS INTEGER)"), {startOfDay(search.after)});
    if (search.before.isValid())
        add(QStringLiteral("updated_at<CAST(? AS INTEGER)"), {startOfDay(search.before)});
    for (int i = 0; i < m_terms.size(); ++i) {
        const SearchTerm& term = m_terms.at(i);
        const QString words = QStringLiteral("SELECT rowid AS pk FROM contact_words WHERE contact_words MATCH ?");
        if (term.numberDigits.isEmpty())
            m_ways.append({words + QStringLiteral(" LIMIT ?"), {plainExpression({term})}, i});
        else if (term.numberDigits.size() >= shortestRun)
            m_ways.append(
                {words + QStringLiteral(" UNION ALL SELECT rowid AS pk FROM contact_digits WHERE contact_digits MATCH ?"
                                        " LIMIT ?"),
                 {plainExpression({term}), u'"' + term.numberDigits + u'"'},
                 i});
    }
}

void ContactSelection::add(const QString& condition, const QStringList& values)
{
    m_condition += QStringLiteral(" AND ") + condition;
    m_values += values;
}

void ContactSelection::addQuick(ContactQuery::Quicks quick, const QDateTime& now)
{
    const auto addWith = [this](const QString& index, const QString& condition, const QStringList& values = {}) {
        add(condition, values);
        m_ways.append({QStringLiteral("SELECT pk FROM contact INDEXED BY contact_by_%1 WHERE in_book=1 AND %2 LIMIT ?")
                           .arg(index, condition),
                       values, -1});
    };
    // As ContactKeys::Standing has them.
    if (quick & ContactQuery::Quick::Blocked)
        addWith(QStringLiteral("standing"), QStringLiteral("standing IN (4, 5)"));
    if (quick & ContactQuery::Quick::Invalid)
        addWith(QStringLiteral("standing"), QStringLiteral("standing IN (3, 5)"));
    if (quick & ContactQuery::Quick::Unnamed)
        addWith(QStringLiteral("name"), QStringLiteral("name_key=''"));
    if (quick & ContactQuery::Quick::DuplicateNumber)
        addWith(QStringLiteral("number"), QStringLiteral("number IN (%1)").arg(sameNumbers));
    if (quick & ContactQuery::Quick::ChangedThisWeek)
        addWith(QStringLiteral("updated"), QStringLiteral("updated_at>=CAST(? AS INTEGER)"),
                {QString::number(now.addDays(-7).toMSecsSinceEpoch())});
}

QList<ContactSelection::Way> ContactSelection::ways() const
{
    return m_ways;
}

void ContactSelection::bindCondition(Statement& statement) const
{
    for (const QString& value : m_values)
        statement.bind(value);
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
    return m_key.isEmpty.isEmpty() ? QList<Part>{Part::Filled} : QList<Part>{Part::Filled, Part::Empty};
}

QString ContactSelection::order() const
{
    const QString way = m_descends ? QStringLiteral(" DESC") : QString();
    QString order;
    for (const QString& column : m_key.columns)
        order += column + way + QStringLiteral(", ");
    return order + QStringLiteral("pk") + way;
}

QString ContactSelection::walk(const QString& columns, Part part, const QString& more) const
{
    const QString& range = part == Part::Filled ? m_key.isFilled : m_key.isEmpty;
    return QStringLiteral("SELECT %1 FROM contact INDEXED BY contact_by_%2 WHERE in_book=1%3%4%5 ORDER BY %6")
        .arg(columns, m_key.index, range.isEmpty() ? QString() : QStringLiteral(" AND ") + range, m_condition, more,
             order());
}

QString ContactSelection::sorted(const QString& columns) const
{
    const QString emptyLast = m_key.isEmpty.isEmpty() ? QString() : QStringLiteral("(%1), ").arg(m_key.isEmpty);
    return QStringLiteral("SELECT %1 FROM contact NOT INDEXED WHERE pk IN (SELECT value FROM json_each(?))"
                          " AND in_book=1%2 ORDER BY %3%4")
        .arg(columns, m_condition, emptyLast, order());
}

} // namespace rejoinder
