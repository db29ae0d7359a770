#pragma once

#include "domain/Creation.h"

#include <QFuture>
#include <QList>

namespace rejoinder {

class StoreThread;

/// Unsettled creations, in vault.db (synchronous=FULL). See Store for threads.
class CreationStore
{
public:
    explicit CreationStore(StoreThread& thread) : m_thread(thread) {}

    /// New, or in place of the one with its id. True once it is committed.
    QFuture<bool> put(const Creation& creation);
    /// It is settled.
    QFuture<bool> remove(const CreationId& id);
    /// In the order in which they were first put. One whose record cannot be read is left out.
    QFuture<QList<Creation>> all();

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
