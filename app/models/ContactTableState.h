#pragma once

#include "models/ContactTableModel.h"
#include "models/WantedRows.h"
#include "store/ContactTable.h"

#include <QHash>
#include <QTimer>
#include <vector>

namespace rejoinder {

/// Between the files of ContactTableModel alone.
struct ContactTableModel::Private
{
    explicit Private(Store& s) : store(s) {}

    /// -1: not there.
    [[nodiscard]] int rowOfPk(qint64 pk);
    [[nodiscard]] QList<qint64>& changeOrder();
    void forgetRow(qint64 pk);

    Store& store;
    ContactQuery query;
    bool begun = false;
    bool loading = false;
    bool complete = false;  ///< `order` has all rows
    quint64 generation = 0; ///< of the query: answers to an older one are dropped
    int countOfAll = -1;
    QList<ContactList> lists;

    QList<qint64> order; ///< the rows by the store's numbers
    QHash<qint64, ContactRow> rows;
    QHash<ContactId, qint64> pks; ///< of `rows`

    bool asking = false;     ///< one question about the order at a time ...
    QSet<ContactId> changed; ///< ... and who has changed meanwhile
    bool orderChanged = false;
    bool factsChanged = true;
    QTimer pause; ///< after an answer, so that a burst does not fill the GUI thread
    QFuture<ContactTableAnswer> firstInFlight;
    QFuture<std::optional<ContactTableOrder>> orderInFlight;

    WantedRows wantedRows{60};

private:
    std::vector<int> m_rowByPk; ///< made when it is needed
    bool m_isRowByPkValid = false;
};

} // namespace rejoinder
