#pragma once

#include "domain/MessageTemplate.h"
#include "models/DiffedListModel.h"
#include "models/TemplateHabits.h"

namespace rejoinder {

class Store;

/// A template in a list, and what this computer knows of its use.
struct TemplateRow
{
    MessageTemplate entry;
    bool isFavourite = false;
    bool isRecent = false;

    friend bool operator==(const TemplateRow&, const TemplateRow&) = default;
};

/// The account's templates whose name or text matches the filter (accents and case ignored). GUI thread.
class TemplateListModel : public DiffedListModel<TemplateRow>
{
    Q_OBJECT
public:
    enum Role {
        TemplateRole = Qt::UserRole + 1, ///< MessageTemplate
        FavouriteRole,                   ///< bool
        RecentRole                       ///< bool: among the last used, and no favourite
    };
    enum class Order {
        ByName,
        ByHabit ///< favourites by name, then the last used, then the rest by name
    };

    explicit TemplateListModel(Store& store, QObject* parent = nullptr, Order order = Order::ByName);

    void setFilter(const QString& words);
    void setHabits(const TemplateHabits& habits);
    [[nodiscard]] const MessageTemplate& templateAt(int row) const;
    /// -1: there is no such template, or the filter leaves it out.
    [[nodiscard]] int rowOf(const TemplateId& id) const;
    /// Every template, whatever the filter; null: there is none with this id.
    [[nodiscard]] const MessageTemplate* find(const TemplateId& id) const;
    /// The filter apart.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isLoading() const;

    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    void reload();
    void applyFilter();
    void putInOrder();

    Store& m_store;
    const Order m_order;
    QList<MessageTemplate> m_all; ///< in the order of their names
    QList<TemplateRow> m_ranked;
    TemplateHabits m_habits;
    QString m_filter;
    bool m_loading = true;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::MessageTemplate)
