#pragma once

#include "domain/ConversationRow.h"

#include <QObject>
#include <optional>

namespace rejoinder {

class Store;

/// How many conversations stand in each folder, of all groups together; for who shows a number and no rows. GUI thread.
class FolderCounter : public QObject
{
    Q_OBJECT
public:
    explicit FolderCounter(Store& store, QObject* parent = nullptr);

    /// As countsChanged() last told; nullopt before the first time.
    [[nodiscard]] std::optional<FolderCounts> counts() const;

Q_SIGNALS:
    void countsChanged(const rejoinder::FolderCounts& counts);

private:
    void read();

    Store& m_store;
    std::optional<FolderCounts> m_counts;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace rejoinder
