#pragma once

#include "domain/ConversationRow.h"
#include "models/DiffedListModel.h"

#include <memory>
#include <optional>

namespace rejoinder {

class Store;

/// The conversations of one query, newest first, read from the store page by page (fetchMore).
/// GUI thread; the store answers from its own. Changes come as inserts, removes, moves and dataChanged, never as a
/// reset while the query stays the same, so that a selection stays where it is.
class ConversationListModel : public DiffedListModel<ConversationRow>
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< ConversationRow
        IdRole                      ///< ConversationId
    };

    explicit ConversationListModel(Store& store, QObject* parent = nullptr);
    ~ConversationListModel() override;

    void setQuery(const ConversationQuery& query);
    [[nodiscard]] const ConversationQuery& query() const;
    /// While set, this conversation keeps its row even where it no longer belongs to the folder (read, answered or
    /// closed a moment ago), and re-sorting does not move it. Empty: let go.
    void setHeld(const ConversationId& id);

    /// -1 where the row is not loaded.
    [[nodiscard]] int rowOf(const ConversationId& id) const;
    [[nodiscard]] ConversationRow rowAt(int row) const;
    /// True from construction or a new query until the first rows came.
    [[nodiscard]] bool isLoading() const;
    /// As countsChanged() last told; nullopt before the first time.
    [[nodiscard]] std::optional<FolderCounts> counts() const;

    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void countsChanged(const rejoinder::FolderCounts& counts);
    /// The first rows of a query are in.
    void loaded();

private:
    void read();
    void apply(QList<ConversationRow> fresh, const std::optional<ConversationRow>& heldRow);
    void applyCounts(const FolderCounts& counts);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
