#include "store/ConversationSearch.h"

#include "store/ListRows.h"
#include "store/MessageExpression.h"
#include "store/MessageKey.h"
#include "store/PeopleIndex.h"
#include "store/SearchStore.h"
#include "store/Statement.h"

#include <algorithm>
#include <limits>

namespace rejoinder {

namespace {

/// How far the first page looks for what cannot be looked up; the next pages look to the end.
constexpr int farthestForPeople = 800;
constexpr int farthestForHits = 600;
/// With so few people all that they wrote is read sooner than that.
constexpr int fewPeople = 20;
/// Which of the words are the person's is tried in every way; with more words that would be too many ways.
constexpr int mostWordsToSplit = 4;
constexpr int longestExcerpt = 200;
/// A query of several common words may have to go far between two results; it is asked in so many pieces of time, and
/// whether it is still wanted in between.
constexpr int piecesOfTime = 4;

qint64 startOf(const QDate& day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

ConversationSearch::ConversationSearch(Databases& databases, SearchQuery query, GroupId group,
                                       std::function<bool()> isCancelled)
    : m_databases(databases),
      m_query(std::move(query)),
      m_group(std::move(group)),
      m_isCancelled(std::move(isCancelled)),
      m_from(m_query.after.isValid() ? messagekey::lowest(startOf(m_query.after)) : 0),
      m_to(m_query.before.isValid() ? messagekey::lowest(startOf(m_query.before)) - 1
                                    : std::numeric_limits<qint64>::max())
{
}

QList<ConversationRow> ConversationSearch::find(int limit)
{
    QList<ConversationRow> rows;
    if (m_query.isEmpty())
        return rows;
    m_isFirstPage = limit <= SearchStore::quickLimit;
    if (!m_query.asksForMessages()) {
        QList<qint64> keys;
        for (const ListPlace& place : people(limit))
            keys.append(place.pk);
        rows = readListRowsAt(m_databases, keys);
        for (const ConversationRow& row : rows)
            m_found.insert(row.id.text());
        if (m_query.terms.isEmpty())
            return rows;
    }
    for (const Hit& hit : hits(limit - int(rows.size()))) {
        if (m_isCancelled())
            break;
        addRow(rows, hit);
    }
    return rows;
}

bool ConversationSearch::admits(bool isClosed, bool isUnread, bool needsReply, const QString& group) const
{
    return (!m_query.closed || *m_query.closed == isClosed) && (!m_query.unread || (isUnread && !isClosed)) &&
           (!m_query.needsReply || (needsReply && !isClosed)) && (m_group.isEmpty() || m_group.text() == group);
}

QList<ListPlace> ConversationSearch::people(int limit)
{
    const SearchMatch person(m_query.terms);
    const auto contacts = m_query.terms.isEmpty() ? std::nullopt : fewContactsWith(m_databases, m_query.terms);
    if (!contacts)
        return newestWith(person, limit);
    QList<ListPlace> places = conversationsOf(*contacts, person);
    std::sort(places.begin(), places.end(), std::greater<>());
    return places.mid(0, limit);
}

QList<ListPlace> ConversationSearch::conversationsOf(const QList<qint64>& contacts, const SearchMatch& person)
{
    QList<ListPlace> places;
    Statement find(m_databases,
                   QStringLiteral("SELECT c.last_at, c.pk, c.is_closed, c.unread, c.needs_reply, c.group_id,"
                                  " p.first_name, p.last_name, p.email, p.number"
                                  " FROM contact p CROSS JOIN conversation c ON c.contact_id=p.id WHERE p.pk=?"));
    for (const qint64 contact : contacts) {
        if (m_isCancelled())
            break;
        find.bind(contact).exec();
        while (find.next()) {
            if (admits(find.flag(2), find.number(3) > 0, find.flag(4), find.text(5)) &&
                person.isPerson(find.text(6) + u' ' + find.text(7) + u' ' + find.text(8), find.text(9)))
                places.append({find.number(0), find.number(1)});
        }
    }
    return places;
}

QList<ListPlace> ConversationSearch::newestWith(const SearchMatch& person, int limit)
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
    QList<ListPlace> places;
    for (int seen = 0; places.size() < limit && find.next() && !m_isCancelled(); ++seen) {
        if (m_isFirstPage && seen >= farthestForPeople)
            break;
        if (admits(find.flag(2), find.number(3) > 0, find.flag(4), find.text(5)) &&
            person.isPerson(find.text(6) + u' ' + find.text(7) + u' ' + find.text(8), find.text(9)))
            places.append({find.number(0), find.number(1)});
    }
    return places;
}

QList<ConversationSearch::Hit> ConversationSearch::hits(int limit)
{
    QList<Hit> all;
    collectHits(all, m_query.terms, {}, limit);
    const int words = int(m_query.terms.size());
    for (unsigned ways = 1; words <= mostWordsToSplit && ways + 1 < (1U << words); ++ways) {
        QList<SearchTerm> inPerson;
        QList<SearchTerm> inMessage;
        for (int i = 0; i < words; ++i)
            ((ways >> i) & 1U ? inPerson : inMessage).append(m_query.terms.at(i));
        const auto contacts = fewContactsWith(m_databases, inPerson);
        if (contacts && contacts->size() <= fewPeople)
            collectHitsOf(all, *contacts, inMessage, inPerson);
        else
            collectHits(all, inMessage, inPerson, limit);
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

void ConversationSearch::collectHits(QList<Hit>& hits, const QList<SearchTerm>& inMessage,
                                     const QList<SearchTerm>& inPerson, int limit)
{
    const QString expression = messageExpression(m_databases, inMessage);
    if (expression.isEmpty() && !inMessage.isEmpty())
        return;
    qint64 oldest = 0;
    qint64 newest = 0;
    {
        Statement ends(m_databases,
                       QStringLiteral("SELECT (SELECT min(pk) FROM message), (SELECT max(pk) FROM message)"));
        ends.exec();
        if (!ends.next() || ends.isNull(0))
            return;
        oldest = std::max(ends.number(0), m_from);
        newest = std::min(ends.number(1), m_to);
    }
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
    int refused = 0;
    const qint64 span = newest - oldest;
    const int pieces = inMessage.size() > 1 ? piecesOfTime : 1;
    for (int piece = 0; piece < pieces && newest >= oldest; ++piece) {
        // Each four times as long as all before it.
        const qint64 from = oldest + (piece == pieces - 1 ? 0 : span - (span >> (2 * (pieces - 1 - piece))));
        if (!expression.isEmpty())
            find.bind(expression);
        find.bind(from).bind(newest).exec();
        newest = from - 1;
        while (find.next()) {
            if (m_isCancelled())
                return;
            const QString conversation = find.text(1);
            if ((m_query.outgoing && *m_query.outgoing != find.flag(2)) || m_found.contains(conversation) ||
                seen.contains(conversation))
                continue;
            seen.insert(conversation);
            if (!admitsConversation(conversation, person)) {
                if (m_isFirstPage && !inPerson.isEmpty() && ++refused >= farthestForHits)
                    return;
                continue;
            }
            hits.append({find.number(0), conversation});
            if (++taken >= limit)
                return;
        }
    }
}

void ConversationSearch::collectHitsOf(QList<Hit>& hits, const QList<qint64>& contacts,
                                       const QList<SearchTerm>& inMessage, const QList<SearchTerm>& inPerson)
{
    const SearchMatch wanted(inMessage);
    for (const ListPlace& place : conversationsOf(contacts, SearchMatch(inPerson))) {
        Statement find(
            m_databases,
            QStringLiteral("SELECT m.pk, m.conversation_id, iif(m.text='', m.template_text, m.text), m.outgoing"
                           " FROM conversation c CROSS JOIN message m"
                           " ON m.conversation_id=c.id WHERE c.pk=? ORDER BY m.at DESC, m.id DESC"));
        find.bind(place.pk).exec();
        while (find.next() && !m_isCancelled()) {
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
