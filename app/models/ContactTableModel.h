#pragma once

#include "domain/ContactQuery.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <memory>

namespace rejoinder {

class Store;
struct ContactTableAnswer;
struct ContactTableOrder;
struct OrderChange;
struct StoreChange;
struct StoredContactRow;

/// The contacts of one query, a column for each ContactColumn in its order. GUI thread; the store answers from its own.
/// The first rows come at once, then the places of all the others, so that scroll bars and End mean what they say. Of
/// most it knows the place alone: data() has nothing to say until they are read, a moment after somebody asked, which
/// dataChanged() tells; far ones are let go again.
/// Changes come as inserts, removes, moves or as one change of the layout, never as a reset while the query stays the
/// same, so that a selection stays where it is. Reads nothing before the first setQuery(): most days nobody looks.
class ContactTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< ContactRow; invalid where the row is not read yet
        IdRole,                     ///< ContactId; the same
        IsReadRole                  ///< bool
    };

    explicit ContactTableModel(Store& store, QObject* parent = nullptr);
    ~ContactTableModel() override;

    void setQuery(const ContactQuery& query);
    [[nodiscard]] const ContactQuery& query() const;

    /// nullptr: not read yet, and will be. Until the next return to the event loop.
    [[nodiscard]] const ContactRow* rowAt(int row) const;
    /// -1 where it is not held in full; see find().
    [[nodiscard]] int rowOf(const ContactId& id) const;
    /// Its row wherever it stands; -1: not among the rows.
    QFuture<int> find(const ContactId& id);
    /// The contacts of these rows, in that order, without those that are gone by then; also of all fifty thousand.
    QFuture<QList<Contact>> contactsAt(const QList<int>& rows);

    /// True from a new query until its first rows came.
    [[nodiscard]] bool isLoading() const;
    /// All rows are there, and no more are being read.
    [[nodiscard]] bool isComplete() const;
    /// rowCount() is that of the whole answer, not of its first rows alone. countsChanged() tells when.
    [[nodiscard]] bool isCounted() const;
    /// Without the filter; -1: not known yet.
    [[nodiscard]] int countOfAll() const;
    /// The lists and tags that contacts here are on, by name, with their ids.
    [[nodiscard]] const QList<ContactList>& lists() const;
    /// How many rows are held in full; bounded.
    [[nodiscard]] int heldInFull() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: what is text as it is (name, number, e-mail, lists by comma). Standing and times need words, which
    /// are the delegate's.
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The first rows of a query are in, also where there are none.
    void answered();
    /// rowCount() or countOfAll() is another.
    void countsChanged();
    void listsChanged();

private:
    // What is asked of the store; ContactTableReading.cpp
    void onChanged(const StoreChange& change);
    void ask();
    void askFirst();
    void askOrder();
    void askFacts();
    void want(int row) const;
    void readWanted();
    void readAgain(const QList<qint64>& pks);
    // What is done with the answers; ContactTableChanges.cpp
    void begin(const ContactTableAnswer& answer);
    void apply(const ContactTableOrder& answer);
    void applyInSteps(const OrderChange& change, const QList<qint64>& order);
    void applyAtOnce(const OrderChange& change, const QList<qint64>& order);
    void keep(const QList<qint64>& asked, const QList<StoredContactRow>& rows);
    void letGoFarRows();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
