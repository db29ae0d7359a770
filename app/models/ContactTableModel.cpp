#include "models/ContactTableModel.h"

#include "domain/ThreadDoor.h"
#include "models/ContactTableState.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// A row that is asked for wants those beside it, before they come into sight.
constexpr int ahead = 30;

constexpr int columns = int(ContactColumn::Updated) + 1;

QString listNames(const Contact& contact)
{
    QStringList names;
    for (const ContactList& list : contact.lists)
        names.append(list.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

int ContactTableModel::Private::rowOfPk(qint64 pk)
{
    if (!m_isRowByPkValid) {
        const auto highest = std::max_element(order.cbegin(), order.cend());
        m_rowByPk.assign(highest == order.cend() ? 0 : size_t(*highest) + 1, -1);
        for (int row = 0; row < order.size(); ++row)
            m_rowByPk[size_t(order.at(row))] = row;
        m_isRowByPkValid = true;
    }
    return pk >= 0 && size_t(pk) < m_rowByPk.size() ? m_rowByPk[size_t(pk)] : -1;
}

QList<qint64>& ContactTableModel::Private::changeOrder()
{
    m_isRowByPkValid = false;
    return order;
}

void ContactTableModel::Private::forgetRow(qint64 pk)
{
    if (const auto found = rows.constFind(pk); found != rows.cend()) {
        // It may have come back under another number.
        if (pks.value(found->contact.id) == pk)
            pks.remove(found->contact.id);
        rows.erase(found);
    }
}

ContactTableModel::ContactTableModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(store))
{
}

ContactTableModel::~ContactTableModel() = default;

const ContactQuery& ContactTableModel::query() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->query;
}

const ContactRow* ContactTableModel::rowAt(int row) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (row < 0 || row >= d->order.size())
        return nullptr;
    const auto found = d->rows.constFind(d->order.at(row));
    const bool isHeld = found != d->rows.cend();
    for (const int other : {isHeld ? row - ahead : row, row + ahead}) {
        if (other >= 0 && other < d->order.size() && !d->rows.contains(d->order.at(other)))
            want(other);
    }
    return isHeld ? &*found : nullptr;
}

int ContactTableModel::rowOf(const ContactId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const qint64 pk = d->pks.value(id);
    return pk > 0 ? d->rowOfPk(pk) : -1;
}

bool ContactTableModel::isLoading() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->loading;
}

bool ContactTableModel::isComplete() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return !d->loading && d->complete && !d->asking && d->wantedRows.isAtRest();
}

bool ContactTableModel::isCounted() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->complete;
}

int ContactTableModel::countOfAll() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->countOfAll;
}

const QList<ContactList>& ContactTableModel::lists() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->lists;
}

int ContactTableModel::heldInFull() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return int(d->rows.size());
}

int ContactTableModel::rowCount(const QModelIndex& parent) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return parent.isValid() ? 0 : int(d->order.size());
}

int ContactTableModel::columnCount(const QModelIndex& parent) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return parent.isValid() ? 0 : columns;
}

QVariant ContactTableModel::data(const QModelIndex& index, int role) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role < RowRole))
        return {};
    const ContactRow* row = rowAt(index.row());
    if (role == IsReadRole)
        return row != nullptr;
    if (!row)
        return {};
    if (role == RowRole)
        return QVariant::fromValue(*row);
    if (role == IdRole)
        return QVariant::fromValue(row->contact.id);
    switch (ContactColumn(index.column())) {
    case ContactColumn::Name:
        return row->contact.fullName();
    case ContactColumn::Number:
        return row->contact.mobile.number;
    case ContactColumn::Email:
        return row->contact.email;
    case ContactColumn::Lists:
        return listNames(row->contact);
    case ContactColumn::Standing:
    case ContactColumn::LastMessage:
    case ContactColumn::Updated:
        break;
    }
    return {};
}

} // namespace rejoinder
