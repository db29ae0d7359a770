#pragma once

#include "domain/ConversationRow.h"

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
    /// newest message that has its words. Asking again ends the search before this one: its future is cancelled.
    QFuture<QList<ConversationRow>> find(const ConversationQuery& query, int limit);

private:
    SearchThread& m_thread;
    QFuture<QList<ConversationRow>> m_running;
};

} // namespace rejoinder
