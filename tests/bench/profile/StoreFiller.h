#pragma once

#include <QDateTime>

namespace rejoinder {
class Store;
}

namespace rejoinder::bench {

class ClientRecords;

/// Writes records into the client's store with the store's own calls, a few thousand messages at a time, so that no
/// more than that waits in memory. The one place of the bench that knows how the store takes things in bulk.
class StoreFiller
{
public:
    StoreFiller(Store& store, const ClientRecords& records) : m_store(store), m_records(records) {}

    /// Blocks, with an event loop. False: the disk would not take it.
    [[nodiscard]] bool fill(quint32 conversations, quint32 contacts);
    /// As after a first sync that came to its end at `now`.
    [[nodiscard]] bool noteAsSynced(const QDateTime& now);

private:
    Store& m_store;
    const ClientRecords& m_records;
};

} // namespace rejoinder::bench
