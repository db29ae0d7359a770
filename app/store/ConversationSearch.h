#pragma once

#include "domain/ConversationRow.h"
#include "domain/SearchMatch.h"
#include "store/SearchAnswer.h"
#include "store/SearchTime.h"

#include <QSet>
#include <functional>

namespace rejoinder {

class Databases;

/// One search for conversations, on one connection. What it costs hangs on how much is asked for, not on how much there
/// is: people and messages are walked from the newest on, and only as far as needed. Throws SqlFailure.
class ConversationSearch
{
public:
    /// `group`: all where empty. `isCancelled` is asked at every step; then what has been found so far is returned.
    ConversationSearch(Databases& databases, SearchQuery query, GroupId group, SearchEffort effort,
                       std::function<bool()> isCancelled);

    /// First those whose person has all the words, newest activity first; then those with a message that has them all,
    /// or a message that has those which their person has not, newest message first. Each once, at most `limit`.
    [[nodiscard]] SearchAnswer find(int limit);

private:
    struct Hit
    {
        qint64 message = 0; ///< its key
        QString conversation;
    };

    [[nodiscard]] bool admits(bool isClosed, bool isUnread, bool needsReply, const QString& group) const;
    [[nodiscard]] QList<ListPlace> people(int limit);
    void conversationsOf(QList<ListPlace>& places, const QList<qint64>& contacts, const SearchMatch& person);
    void newestWith(QList<ListPlace>& places, const SearchMatch& person, int limit);
    /// The keys of the oldest and the newest message that there can be any use in looking at; the first is the larger
    /// one where there are none.
    [[nodiscard]] std::pair<qint64, qint64> ends() const;
    void collectHits(QList<Hit>& hits, const QList<SearchTerm>& inMessage, const QList<SearchTerm>& inPerson,
                     int limit);
    void collectHitsOf(QList<Hit>& hits, const QList<qint64>& contacts, const QList<SearchTerm>& inMessage,
                       const QList<SearchTerm>& inPerson);
    /// Does `work`, which keeps what it has found as it goes, until mustStop().
    void look(const std::function<void()>& work);
    [[nodiscard]] bool mustStop() { return m_isCancelled() || m_time.isUp(); }
    [[nodiscard]] bool isInTime(qint64 message) const { return message >= m_from && message <= m_to; }
    [[nodiscard]] bool admitsConversation(const QString& id, const SearchMatch& person);
    [[nodiscard]] QList<Hit> hits(int limit);
    void addRow(QList<ConversationRow>& rows, const Hit& hit) const;

    Databases& m_databases;
    const SearchQuery m_query;
    const GroupId m_group;
    const std::function<bool()> m_isCancelled;
    const qint64 m_from; ///< keys of messages, both may be found
    const qint64 m_to;
    SearchTime m_time;
    QSet<QString> m_found; ///< conversations whose person has all the words
};

} // namespace rejoinder
