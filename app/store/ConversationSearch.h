#pragma once

#include "domain/ConversationRow.h"
#include "domain/SearchMatch.h"

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
    ConversationSearch(Databases& databases, SearchQuery query, GroupId group, std::function<bool()> isCancelled);

    /// First those whose person has all the words, newest activity first; then those with a message that has them all,
    /// or a message that has those which their person has not, newest message first. Each once, at most `limit`.
    [[nodiscard]] QList<ConversationRow> find(int limit);

private:
    struct Hit
    {
        qint64 message = 0; ///< its key
        QString conversation;
    };

    [[nodiscard]] bool admits(bool isClosed, bool isUnread, bool needsReply, const QString& group) const;
    [[nodiscard]] QList<ListPlace> people(int limit);
    [[nodiscard]] QList<ListPlace> conversationsOf(const QList<qint64>& contacts, const SearchMatch& person);
    [[nodiscard]] QList<ListPlace> newestWith(const SearchMatch& person, int limit);
    void collectHits(QList<Hit>& hits, const QList<SearchTerm>& inMessage, const QList<SearchTerm>& inPerson,
                     int limit);
    void collectHitsOf(QList<Hit>& hits, const QList<qint64>& contacts, const QList<SearchTerm>& inMessage,
                       const QList<SearchTerm>& inPerson);
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
    bool m_isFirstPage = true;
    QSet<QString> m_found; ///< conversations whose person has all the words
};

} // namespace rejoinder
