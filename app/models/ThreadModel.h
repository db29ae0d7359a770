#pragma once

#include "domain/ThreadRow.h"

#include <QAbstractListModel>
#include <memory>

namespace rejoinder {

class Store;

/// One conversation's messages and its texts still in the outbox, oldest first. GUI thread.
/// The newest page is read first; older ones are put above by loadOlder(), as inserted rows at 0.
class ThreadModel : public QAbstractListModel
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

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
