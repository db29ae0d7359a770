#pragma once

#include <QFuture>
#include <QString>

namespace rejoinder {

class Databases;
class StoreThread;

/// Inside a transaction; throws SqlFailure.
void putNote(Databases& databases, const QString& key, const QString& value);

/// Small facts that the sync keeps between runs, in cache.db: how far a first walk came, when a sweep ended. Never a
/// secret. See Store for threads.
class SyncNotes
{
public:
    explicit SyncNotes(StoreThread& thread) : m_thread(thread) {}

    QFuture<QString> get(const QString& key);
    QFuture<bool> set(const QString& key, const QString& value);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
