#pragma once

#include "domain/ManyTexts.h"

#include <QAbstractListModel>

namespace rejoinder {

/// The people of one text to many as rows: first those who do not get it, then the others, each in the order in which
/// they were chosen. Every row says in words who it is and how they stand. GUI thread.
class ManyTextRows : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// A reset only where other people stand in the rows, or in another order.
    void setTexts(const ManyTexts& texts);
    [[nodiscard]] const OneOfMany& at(int row) const { return m_rows.at(row); }
    /// -1: nobody by that id.
    [[nodiscard]] int rowOf(const ContactId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<OneOfMany> m_rows;
};

} // namespace rejoinder
