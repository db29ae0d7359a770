#pragma once

#include "domain/Conversation.h"

#include <QList>

namespace rejoinder {

class Databases;

/// A walk through Sakari's list, as far as the store keeps it: what a page shows is marked with `sweep` (0: part of no
/// walk), and how far the walk has come is noted in the same transaction, so that the two never disagree.
struct WalkMark
{
    qint64 sweep = 0;
    QString noteKey; ///< empty: nothing to note
    QString noteValue;
};

/// What came of a page of conversations.
struct TakenPage
{
    bool isWritten = false;     ///< false: the disk would not take it; the next page that holds them tries again
    QList<ConversationId> news; ///< new, or with a new text or a later change; in Sakari's order
    int changed = 0;            ///< those, and the ones of which only a detail changed (a delivery, a name)
};

/// Up to where a thread was read, and when.
struct ThreadVisit
{
    ContactId contact;   ///< of its conversation; empty where that is not known
    MessageId newest;    ///< the newest message that was read; empty: none so far
    qint64 state = 0;    ///< what Sakari's list said last, to be given back with the next visit; 0: nothing so far
    bool isRead = false; ///< it was read in that state
};

/// Compares the page with what Sakari said before and writes what is new or changed. Inside a transaction; throws
/// SqlFailure, as do the others. `touched`: those that were written.
[[nodiscard]] TakenPage takeConversations(Databases& databases, const QList<Conversation>& page, const WalkMark& mark,
                                          QList<ConversationId>& touched);
/// As Sakari has now said it, whatever was there before.
void noteListed(Databases& databases, const Conversation& conversation, qint64 sweep = 0);
void forgetListed(Databases& databases, const ConversationId& id);
/// At most `limit` of those that no page has shown since this sweep began.
[[nodiscard]] QList<ConversationId> readMissing(Databases& databases, qint64 sweep, int limit);

/// Threads that were not read since their conversation changed, the latest first, none whose last text is older than
/// `since` (invalid: any).
[[nodiscard]] QList<ConversationId> readUnvisited(Databases& databases, const QDateTime& since, int limit);
[[nodiscard]] ThreadVisit readVisit(Databases& databases, const ConversationId& id);
/// All of the thread is in the store, for at most `limit` of those of which the last text is not older than `since`
/// (invalid: any) nor later than `until`. How many.
int noteVisited(Databases& databases, const QDateTime& since, const QDateTime& until, int limit);
/// `newest` empty: as before.
void noteVisit(Databases& databases, const ConversationId& id, qint64 state, const MessageId& newest);

} // namespace rejoinder
