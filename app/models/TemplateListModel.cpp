#include "models/TemplateListModel.h"

#include "domain/TextFold.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/Store.h"
#include "store/TemplateStore.h"

#include <algorithm>

namespace rejoinder {

TemplateListModel::TemplateListModel(Store& store, QObject* parent, Order order)
    : DiffedListModel(parent), m_store(store), m_order(order)
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        if (change.everything || change.templates)
            reload();
    });
    reload();
}

void TemplateListModel::setFilter(const QString& words)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (words == m_filter)
        return;
    m_filter = words;
    applyFilter();
}

void TemplateListModel::setHabits(const TemplateHabits& habits)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (habits == m_habits)
        return;
    m_habits = habits;
    putInOrder();
}

void TemplateListModel::reload()
{
    whenDone(m_store.templates().all(), this, [this](QList<MessageTemplate> templates) {
        std::stable_sort(templates.begin(), templates.end(), [](const MessageTemplate& a, const MessageTemplate& b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        m_all = templates;
        const bool first = std::exchange(m_loading, false);
        putInOrder();
        if (first)
            Q_EMIT loaded();
    });
}

void TemplateListModel::putInOrder()
{
    m_ranked.clear();
    for (const MessageTemplate& one : std::as_const(m_all)) {
        const bool favourite = m_habits.favourites.contains(one.id);
        m_ranked.append({one, favourite, !favourite && m_habits.recent.contains(one.id)});
    }
    if (m_order == Order::ByHabit) {
        const auto rank = [this](const TemplateRow& row) -> qsizetype {
            if (row.isFavourite)
                return -1;
            return row.isRecent ? m_habits.recent.indexOf(row.entry.id) : m_habits.recent.size();
        };
        std::stable_sort(m_ranked.begin(), m_ranked.end(),
                         [&rank](const TemplateRow& a, const TemplateRow& b) { return rank(a) < rank(b); });
    }
    applyFilter();
}

void TemplateListModel::applyFilter()
{
    QList<TemplateRow> shown;
    QList<QString> keys;
    for (const TemplateRow& row : std::as_const(m_ranked)) {
        if (!matchesWords(row.entry.name + u' ' + row.entry.text, m_filter))
            continue;
        shown.append(row);
        keys.append(row.entry.id.text());
    }
    setRows(shown, keys);
}

const MessageTemplate& TemplateListModel::templateAt(int row) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return rows().at(row).entry;
}

int TemplateListModel::rowOf(const TemplateId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto found =
        std::find_if(rows().cbegin(), rows().cend(), [&id](const TemplateRow& row) { return row.entry.id == id; });
    return found == rows().cend() ? -1 : int(found - rows().cbegin());
}

const MessageTemplate* TemplateListModel::find(const TemplateId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto found =
        std::find_if(m_all.cbegin(), m_all.cend(), [&id](const MessageTemplate& one) { return one.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

bool TemplateListModel::isEmpty() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_all.isEmpty();
}

bool TemplateListModel::isLoading() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_loading;
}

QVariant TemplateListModel::data(const QModelIndex& index, int role) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!holds(index))
        return {};
    const TemplateRow& row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.entry.name;
    case TemplateRole:
        return QVariant::fromValue(row.entry);
    case FavouriteRole:
        return row.isFavourite;
    case RecentRole:
        return row.isRecent;
    default:
        return {};
    }
}

} // namespace rejoinder
