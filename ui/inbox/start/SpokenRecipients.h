#pragma once

#include "domain/Contact.h"

#include <QIdentityProxyModel>

namespace rejoinder {

/// A ContactSearchModel's rows with what a screen reader says for them.
class SpokenRecipients : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex& index, int role) const override;
    /// Why this contact cannot be texted, in two words; empty: they can.
    [[nodiscard]] static QString state(const Contact& contact);
};

} // namespace rejoinder
