#include "store/ThreadSearch.h"

#include "domain/SearchMatch.h"
#include "store/Statement.h"

#include <QDateTime>

namespace rejoinder {

namespace {

QList<SearchTerm> notThePersons(Databases& databases, const ConversationId& id, const QList<SearchTerm>& terms)
{
    Statement find(databases, QStringLiteral("SELECT p.first_name, p.last_name, p.email, p.number FROM conversation c"
                                             " JOIN contact p ON p.id=c.contact_id WHERE c.id=?"));
    find.bind(id.text()).exec();
    if (!find.next())
        return terms;
    const QString names = find.text(0) + u' ' + find.text(1) + u' ' + find.text(2);
    const QString number = find.text(3);
    QList<SearchTerm> rest = terms;
    rest.removeIf([&](const SearchTerm& term) { return SearchMatch({term}).isPerson(names, number); });
    return rest.isEmpty() ? terms : rest;
}

} // namespace

QList<MessageId> foundInThread(Databases& databases, const ConversationId& id, const SearchQuery& query,
                               const std::function<bool()>& isCancelled)
{
    QList<MessageId> found;
    if (query.terms.isEmpty())
        return found;
    const SearchMatch rest(notThePersons(databases, id, query.terms));
    const QDateTime after = query.after.isValid() ? query.after.startOfDay() : QDateTime();
    const QDateTime before = query.before.isValid() ? query.before.startOfDay() : QDateTime();
    Statement find(databases, QStringLiteral("SELECT id, at, outgoing, iif(text='', template_text, text) FROM message"
                                             " WHERE conversation_id=? ORDER BY at DESC, id DESC"));
    find.bind(id.text()).exec();
    while (find.next() && !isCancelled()) {
        const QDateTime at = find.time(1);
        if ((after.isValid() && at < after) || (before.isValid() && at >= before) ||
            (query.outgoing && *query.outgoing != find.flag(2)))
            continue;
        const QString text = find.text(3);
        if (rest.isIn(text))
            found.append(MessageId(find.text(0)));
    }
    return found;
}

} // namespace rejoinder
