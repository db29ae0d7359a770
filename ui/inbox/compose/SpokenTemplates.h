#pragma once

#include <QIdentityProxyModel>

namespace rejoinder {

/// Templates with the words that a screen reader speaks for them: the name, then the text.
class SpokenTemplates : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace rejoinder
