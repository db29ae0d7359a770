#pragma once

#include "domain/ContactQuery.h"

#include <QIdentityProxyModel>
#include <array>

namespace rejoinder {

class Clock;

/// A ContactTableModel with words for its cells and columns: what a screen reader reads and what a tooltip says. The
/// models below ui/ have no words. `clock` must outlive it.
class ContactColumnsModel : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit ContactColumnsModel(const Clock& clock, QObject* parent = nullptr);

    static constexpr std::array all{ContactColumn::Name,   ContactColumn::Number,   ContactColumn::Email,
                                    ContactColumn::Lists,  ContactColumn::Standing, ContactColumn::LastMessage,
                                    ContactColumn::Updated};
    [[nodiscard]] static ContactColumn columnAt(int section) { return all[size_t(section)]; }

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const Clock& m_clock;
};

} // namespace rejoinder
