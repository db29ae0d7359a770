#pragma once

#include "store/SearchAnswer.h"

#include <QFuture>

namespace rejoinder {

class SearchThread;

/// Search over what is in cache.db: people, numbers and texts. It runs beside all else that the store does, so that
/// neither waits for the other. See Store for threads.
class SearchStore
{
public:
    explicit SearchStore(SearchThread& thread) : m_thread(thread) {}

    /// The conversations that `query.search` finds (see SearchQuery for what it may say), in all folders of
    /// `query.groupId` whatever `query.folder` is, at most `limit`: first those whose person it finds, then by the
    /// newest message that has its words. Whoever asks again cancels the future of before: a search that nobody waits
    /// for any more ends at its next step.
    /// A quick search ends after a few milliseconds: with several common words, or a common name together with a common
    /// word, it may find less than there is, and says so. Databases' clock is the one that it goes by.
    QFuture<SearchAnswer> find(const ConversationQuery& query, int limit, SearchEffort effort = SearchEffort::Complete);
    /// The messages of one thread for which the same search finds its conversation, newest first. Words that are the
    /// person's need not be in them; where the person has them all, they are looked for all the same.
    QFuture<QList<MessageId>> inThread(const ConversationId& id, const QString& typed);

private:
    SearchThread& m_thread;
};

} // namespace rejoinder
