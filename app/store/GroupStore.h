#pragma once

#include "domain/Group.h"

#include <QFuture>

namespace rejoinder {

class StoreThread;

/// Groups in cache.db; where Sakari gave none, those that the conversations name. See Store for threads.
class GroupStore
{
public:
    explicit GroupStore(StoreThread& thread) : m_thread(thread) {}

    QFuture<bool> replaceAll(const QList<Group>& groups);
    QFuture<QList<Group>> all();

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
