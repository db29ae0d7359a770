#pragma once

#include "domain/MessageTemplate.h"
#include "models/DiffedListModel.h"

namespace rejoinder {

class Store;

/// The account's templates whose name or text matches the filter (accents and case ignored), by name. GUI thread.
class TemplateListModel : public DiffedListModel<MessageTemplate>
{
    Q_OBJECT
public:
    enum Role { TemplateRole = Qt::UserRole + 1 /**< MessageTemplate */ };

    explicit TemplateListModel(Store& store, QObject* parent = nullptr);

    void setFilter(const QString& words);
    [[nodiscard]] const MessageTemplate& templateAt(int row) const;
    [[nodiscard]] bool isLoading() const;

    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    void reload();
    void applyFilter();

    Store& m_store;
    QList<MessageTemplate> m_all;
    QString m_filter;
    bool m_loading = true;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::MessageTemplate)
