#pragma once

#include "domain/ThreadRow.h"
#include "models/DiffedListModel.h"

#include <memory>

namespace rejoinder {

class Store;

/// One conversation's messages and its texts still in the outbox, oldest first. GUI thread.
/// The newest page is read first; older ones are put above by loadOlder(), as inserted rows at 0.
class ThreadModel : public DiffedListModel<ThreadRow>
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 /**< ThreadRow */ };

    explicit ThreadModel(Store& store, QObject* parent = nullptr);
    ~ThreadModel() override;

    /// Empty: no conversation. `unreadCount` places the "new" line, which stays until another conversation is shown.
    void show(const ConversationId& id, int unreadCount);
    [[nodiscard]] const ConversationId& conversation() const;
    [[nodiscard]] bool isLoading() const;
    /// Whether the store has older messages than the first row.
    [[nodiscard]] bool hasOlder() const;
    void loadOlder();

    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The first page of the shown conversation is in; it may be empty.
    void loaded();
    void hasOlderChanged();

private:
    void read();
    void apply(const QList<Message>& found, const QList<OutboxEntry>& outbox, bool older, int limit);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
