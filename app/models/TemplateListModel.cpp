#include "models/TemplateListModel.h"

#include "domain/TextFold.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/Store.h"
#include "store/TemplateStore.h"

#include <algorithm>

namespace rejoinder {

TemplateListModel::TemplateListModel(Store& store, QObject* parent) : DiffedListModel(parent), m_store(store)
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

void TemplateListModel::reload()
{
    whenDone(m_store.templates().all(), this, [this](QList<MessageTemplate> templates) {
        std::stable_sort(templates.begin(), templates.end(), [](const MessageTemplate& a, const MessageTemplate& b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        m_all = templates;
        const bool first = std::exchange(m_loading, false);
        applyFilter();
        if (first)
            Q_EMIT loaded();
    });
}

void TemplateListModel::applyFilter()
{
    QList<MessageTemplate> shown;
    QList<QString> keys;
    for (const MessageTemplate& one : std::as_const(m_all)) {
        if (!matchesWords(one.name + u' ' + one.text, m_filter))
            continue;
        shown.append(one);
        keys.append(one.id.text());
    }
    setRows(shown, keys);
}

const MessageTemplate& TemplateListModel::templateAt(int row) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return rows().at(row);
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
    const MessageTemplate& one = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.name;
    case TemplateRole:
        return QVariant::fromValue(one);
    default:
        return {};
    }
}

} // namespace rejoinder
