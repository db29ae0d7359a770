#include "store/ConversationSearch.h"

#include "store/Databases.h"
#include "store/Interruption.h"
#include "store/ListRows.h"
#include "store/MessageExpression.h"
#include "store/MessageKey.h"
#include "store/PeopleIndex.h"
#include "store/Statement.h"

#include <algorithm>
#include <limits>

namespace rejoinder {

namespace {

/// Milliseconds that a quick search may look for people and for messages. To read the rows that it found and to paint
/// them takes about as long again, and all of it must be over before the typing feels it.
constexpr qint64 quickTime = 8;
/// With so few people all that they wrote is read sooner than that.
constexpr int fewPeople = 20;
/// Which of the words are the person's is tried in every way; with more words that would be too many ways.
constexpr int mostWordsToSplit = 4;
constexpr int longestExcerpt = 200;
qint64 startOf(const QDate& day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

ConversationSearch::ConversationSearch(Databases& databases, SearchQuery query, GroupId group, SearchEffort effort,
                                       std::function<bool()> isCancelled)
    : m_databases(databases),
      m_query(std::move(query)),
      m_group(std::move(group)),
      m_isCancelled(std::move(isCancelled)),
      m_from(m_query.after.isValid() ? messagekey::lowest(startOf(m_query.after)) : 0),
      m_to(m_query.before.isValid() ? messagekey::lowest(startOf(m_query.before)) - 1
                                    : std::numeric_limits<qint64>::max()),
      m_time(databases.clock(), effort == SearchEffort::Quick ? std::optional(quickTime) : std::nullopt)
{
}

SearchAnswer ConversationSearch::find(int limit)
{
    SearchAnswer answer;
    if (m_query.isEmpty())
        return answer;
    if (!m_query.asksForMessages()) {
        m_time.beginPart(m_query.terms.isEmpty() ? 1 : 2);
        QList<qint64> keys;
        for (const ListPlace& place : people(limit))
            keys.append(place.pk);
        answer.rows = readListRowsAt(m_databases, keys);
        for (const ConversationRow& row : std::as_const(answer.rows))
            m_found.insert(row.id.text());
    }
    if (!m_query.terms.isEmpty() || m_query.asksForMessages()) {
        for (const Hit& hit : hits(limit - int(answer.rows.size()))) {
            if (m_isCancelled())
                break;
            addRow(answer.rows, hit);
        }
    }
    answer.isComplete = !m_time.hasEndedAny();
    return answer;
}

bool ConversationSearch::admits(bool isClosed, bool isUnread, bool needsReply, const QString& group) const
{
    return (!m_query.closed || *m_query.closed == isClosed) && (!m_query.unread || (isUnread && !isClosed)) &&
           (!m_query.needsReply || (needsReply && !isClosed)) && (m_group.isEmpty() || m_group.text() == group);
}

void ConversationSearch::look(const std::function<void()>& work)
{
    const Interruption interruption(m_databases, [this] { return mustStop(); });
    try {
        work();
    } catch (const SqlFailure& failure) {
        if (!Interruption::isOne(failure))
            throw;
    }
}

QList<ListPlace> ConversationSearch::people(int limit)
{
    QList<ListPlace> places;
    look([&] {
        const SearchMatch person(m_query.terms);
        const auto contacts = m_query.terms.isEmpty() ? std::nullopt : fewContactsWith(m_databases, m_query.terms);
        if (contacts)
            conversationsOf(places, *contacts, person);
        else
            newestWith(places, person, limit);
    });
    std::sort(places.begin(), places.end(), std::greater<>());
    return places.mid(0, limit);
}

void ConversationSearch::conversationsOf(QList<ListPlace>& places, const QList<qint64>& contacts,
                                         const SearchMatch& person)
{
    Statement find(m_databases,
                   QStringLiteral("SELECT c.last_at, c.pk, c.is_closed, c.unread, c.needs_reply, c.group_id,"
                                  " p.first_name, p.last_name, p.email, p.number"
                                  " FROM contact p CROSS JOIN conversation c ON c.contact_id=p.id WHERE p.pk=?"));
    for (const qint64 contact : contacts) {
        if (mustStop())
            break;
        find.bind(contact).exec();
        while (find.next()) {
            if (admits(find.flag(2), find.number(3) > 0, find.flag(4), find.text(5)) &&
                person.isPerson(find.text(6) + u' ' + find.text(7) + u' ' + find.text(8), find.text(9)))
                places.append({find.number(0), find.number(1)});
        }
    }
}

void ConversationSearch::newestWith(QList<ListPlace>& places, const SearchMatch& person, int limit)
{
    const auto walk = [this](const QString& index, const QString& condition) {
        return QStringLiteral("SELECT c.last_at AS at, c.pk AS pk, c.is_closed, c.unread, c.needs_reply, c.group_id,"
                              " p.first_name, p.last_name, p.email, p.number FROM conversation c"
                              " INDEXED BY conversation_%1 LEFT JOIN contact p ON p.id=c.contact_id WHERE %2")
                   .arg(index, condition) +
               (m_group.isEmpty() ? QString() : QStringLiteral(" AND c.group_id=?"));
    };
    const bool isAny = m_group.isEmpty();
    QStringList walks; // each down one index; SQLite merges them as it goes
    if (m_query.unread) {
        walks.append(walk(isAny ? QStringLiteral("unread") : QStringLiteral("group_unread"),
                          QStringLiteral("c.is_closed=0 AND c.unread>0")));
    } else if (m_query.needsReply) {
        walks.append(walk(isAny ? QStringLiteral("needs") : QStringLiteral("group_needs"),
                          QStringLiteral("c.is_closed=0 AND c.needs_reply=1")));
    } else {
        for (const bool isClosed : {false, true}) {
            if (m_query.closed.value_or(isClosed) == isClosed)
                walks.append(walk(isAny ? QStringLiteral("folder") : QStringLiteral("group"),
                                  QStringLiteral("c.is_closed=%1").arg(isClosed)));
        }
    }
    Statement find(m_databases,
                   walks.join(QStringLiteral(" UNION ALL ")) + QStringLiteral(" ORDER BY at DESC, pk DESC"));
    for (int i = 0; i < walks.size() && !m_group.isEmpty(); ++i)
        find.bind(m_group.text());
    find.exec();
    while (places.size() < limit && find.next() && !mustStop()) {
        if (admits(find.flag(2), find.number(3) > 0, find.flag(4), find.text(5)) &&
            person.isPerson(find.text(6) + u' ' + find.text(7) + u' ' + find.text(8), find.text(9)))
            places.append({find.number(0), find.number(1)});
    }
}

QList<ConversationSearch::Hit> ConversationSearch::hits(int limit)
{
    QList<Hit> all;
    if (limit <= 0)
        return all;
    const int words = int(m_query.terms.size());
    const unsigned ways = words >= 1 && words <= mostWordsToSplit ? (1U << words) - 1 : 1;
    m_time.beginPart(int(ways));
    look([&] { collectHits(all, m_query.terms, {}, limit); });
    for (unsigned way = 1; way < ways; ++way) {
        m_time.beginPart(int(ways - way));
        if (mustStop())
            break;
        QList<SearchTerm> inPerson;
        QList<SearchTerm> inMessage;
        for (int i = 0; i < words; ++i)
            ((way >> i) & 1U ? inPerson : inMessage).append(m_query.terms.at(i));
        look([&] {
            const auto contacts = fewContactsWith(m_databases, inPerson);
            if (contacts && contacts->size() <= fewPeople)
                collectHitsOf(all, *contacts, inMessage, inPerson);
            else
                collectHits(all, inMessage, inPerson, limit);
        });
    }
    std::sort(all.begin(), all.end(), [](const Hit& a, const Hit& b) { return a.message > b.message; });
    QList<Hit> newest;
    QSet<QString> seen;
    for (const Hit& hit : std::as_const(all)) {
        if (newest.size() >= limit)
            break;
        if (!seen.contains(hit.conversation))
            newest.append(hit);
        seen.insert(hit.conversation);
    }
    return newest;
}

std::pair<qint64, qint64> ConversationSearch::ends() const
{
    Statement find(m_databases, QStringLiteral("SELECT (SELECT min(pk) FROM message), (SELECT max(pk) FROM message)"));
    find.exec();
    if (!find.next() || find.isNull(0))
        return {0, -1};
    return {std::max(find.number(0), m_from), std::min(find.number(1), m_to)};
}

void ConversationSearch::collectHits(QList<Hit>& hits, const QList<SearchTerm>& inMessage,
                                     const QList<SearchTerm>& inPerson, int limit)
{
    const QString expression = messageExpression(m_databases, inMessage);
    if (expression.isEmpty() && !inMessage.isEmpty())
        return;
    const auto [oldest, newest] = ends();
    const SearchMatch person(inPerson);
    const QString columns = QStringLiteral("SELECT m.pk, m.conversation_id, m.outgoing FROM ");
    Statement find(m_databases,
                   expression.isEmpty()
                       ? columns + QStringLiteral("message m WHERE m.pk>=? AND m.pk<=? ORDER BY m.pk DESC")
                       : columns + QStringLiteral("message_words w CROSS JOIN message m ON m.pk=w.rowid"
                                                  " WHERE w.message_words MATCH ? AND w.rowid>=? AND w.rowid<=?"
                                                  " ORDER BY w.rowid DESC"));
    QSet<QString> seen;
    int taken = 0;
    if (!expression.isEmpty())
        find.bind(expression);
    find.bind(oldest).bind(newest).exec();
    while (find.next() && !mustStop()) {
        const QString conversation = find.text(1);
        if ((m_query.outgoing && *m_query.outgoing != find.flag(2)) || m_found.contains(conversation) ||
            seen.contains(conversation))
            continue;
        seen.insert(conversation);
        if (!admitsConversation(conversation, person))
            continue;
        hits.append({find.number(0), conversation});
        if (++taken >= limit)
            return;
    }
}

void ConversationSearch::collectHitsOf(QList<Hit>& hits, const QList<qint64>& contacts,
                                       const QList<SearchTerm>& inMessage, const QList<SearchTerm>& inPerson)
{
    const SearchMatch wanted(inMessage);
    QList<ListPlace> places;
    conversationsOf(places, contacts, SearchMatch(inPerson));
    for (const ListPlace& place : std::as_const(places)) {
        Statement find(
            m_databases,
            QStringLiteral("SELECT m.pk, m.conversation_id, iif(m.text='', m.template_text, m.text), m.outgoing"
                           " FROM conversation c CROSS JOIN message m"
                           " ON m.conversation_id=c.id WHERE c.pk=? ORDER BY m.at DESC, m.id DESC"));
        find.bind(place.pk).exec();
        while (find.next() && !mustStop()) {
            const QString conversation = find.text(1);
            if (m_found.contains(conversation))
                break;
            if (isInTime(find.number(0)) && (!m_query.outgoing || *m_query.outgoing == find.flag(3)) &&
                wanted.isIn(find.text(2))) {
                hits.append({find.number(0), conversation});
                break;
            }
        }
    }
}

bool ConversationSearch::admitsConversation(const QString& id, const SearchMatch& person)
{
    const bool isAny = !m_query.closed && !m_query.unread && !m_query.needsReply && m_group.isEmpty();
    if (isAny && person.terms().isEmpty())
        return true;
    Statement find(m_databases, QStringLiteral("SELECT c.is_closed, c.unread, c.needs_reply, c.group_id,"
                                               " p.first_name, p.last_name, p.email, p.number FROM conversation c"
                                               " LEFT JOIN contact p ON p.id=c.contact_id WHERE c.id=?"));
    find.bind(id).exec();
    return find.next() && admits(find.flag(0), find.number(1) > 0, find.flag(2), find.text(3)) &&
           person.isPerson(find.text(4) + u' ' + find.text(5) + u' ' + find.text(6), find.text(7));
}

void ConversationSearch::addRow(QList<ConversationRow>& rows, const Hit& hit) const
{
    auto row = readListRow(m_databases, ConversationId(hit.conversation));
    if (!row)
        return;
    Statement find(m_databases, QStringLiteral("SELECT id, at, outgoing, iif(text='', template_text, text)"
                                               " FROM message WHERE pk=?"));
    find.bind(hit.message).exec();
    if (find.next())
        row->hit = SearchHit{MessageId(find.text(0)), find.time(1), find.flag(2),
                             SearchMatch(m_query.terms).excerpt(find.text(3), longestExcerpt)};
    rows.append(*row);
}

} // namespace rejoinder
