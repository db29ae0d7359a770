#pragma once

#include "domain/ConversationRow.h"
#include "models/DiffedListModel.h"

#include <QFuture>
#include <QSet>
#include <memory>
#include <optional>

namespace rejoinder {

class Store;
struct ListStanding;

/// The conversations of one query, newest first. GUI thread; the store answers from its own.
/// Without a search it has a row for every conversation of the folder, so that scroll bars and End mean what they say,
/// but holds in full only those around the ones that were asked for last: of the others it knows the place alone, and
/// data() has nothing to say until they are read, a moment after somebody asked, which dataChanged() tells.
/// With a search it holds what was found, and reads more of that by fetchMore().
/// Changes come as inserts, removes, moves and dataChanged, never as a reset while the query stays the same, so that a
/// selection stays where it is. What many transactions change within a moment comes together.
class ConversationListModel : public DiffedListModel<ConversationRow>
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< ConversationRow; invalid where the row is not read yet
        IdRole,                     ///< ConversationId; the same
        UnreadRole                  ///< bool; false where the row is not read yet
    };
    /// Whether it reads its first query by itself, or waits for setQuery().
    enum class Reading { AtOnce, WhenAsked };

    explicit ConversationListModel(Store& store, QObject* parent = nullptr);
    ConversationListModel(Store& store, Reading reading, QObject* parent = nullptr);
    ~ConversationListModel() override;

    void setQuery(const ConversationQuery& query);
    [[nodiscard]] const ConversationQuery& query() const;
    /// While set, this conversation keeps its row even where it no longer belongs to the folder (read, answered or
    /// closed a moment ago), and re-sorting does not move it. Empty: let go. Takes effect when control returns to the
    /// event loop, since it is asked for in the midst of a click.
    void setHeld(const ConversationId& id);

    /// -1 where the row is not held in full. Costs the same for any number of rows, as does match() for IdRole; that
    /// for UnreadRole looks at the rows that are held in full.
    [[nodiscard]] int rowOf(const ConversationId& id) const;
    /// An empty one where it is not read yet.
    [[nodiscard]] ConversationRow rowAt(int row) const;
    /// True from construction or a new query until the first rows came.
    [[nodiscard]] bool isLoading() const;
    /// Whether all rows of the folder are known and nothing is being read.
    [[nodiscard]] bool isComplete() const;
    /// How many rows are held in full; bounded, without a search.
    [[nodiscard]] int heldInFull() const;
    /// As countsChanged() last told; nullopt before the first time.
    [[nodiscard]] std::optional<FolderCounts> counts() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                          Qt::MatchFlags flags) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void countsChanged(const rejoinder::FolderCounts& counts);
    /// The first rows of a query are in.
    void loaded();

private:
    // What is asked of the store, one question at a time; ConversationListReading.cpp
    void begin();
    void ask();
    void askTop();
    void askPlaces();
    void askWhole(const QList<ListPlace>& soFar);
    void askStandings();
    void askSearch();
    void askCounts();
    template <class T, class Use> void answered(const QFuture<T>& answer, Use use);
    void want(int row) const;
    void readWanted();
    void readHeld();
    void readAllAgain();
    // What is done with the answers; ConversationListChanges.cpp
    void startList(const QList<ConversationRow>& rows);
    void appendPlaces(const QList<ListPlace>& places);
    void applyWhole(const QList<ListPlace>& whole);
    void applyFound(QList<ConversationRow> fresh, const std::optional<ConversationRow>& heldRow);
    void applyRows(const QList<qint64>& asked, const QList<ConversationRow>& rows);
    void apply(QList<ListStanding> standings);
    void checkAgainstCounts();
    void applyToHeld(const ListStanding& standing, QSet<qint64>& changed);
    void removeRow(qint64 pk);
    void moveRow(const ListPlace& place);
    void insertRows(const QList<ListPlace>& places);
    void switchHeld();
    void putHeldBack();
    void tellChanged(const QSet<qint64>& pks);
    void letGoFarRows();
    [[nodiscard]] const ConversationRow* heldInFullAt(int row) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
