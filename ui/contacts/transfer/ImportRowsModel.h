#pragma once

#include "domain/ContactFile.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// The rows of a checked file and what would become of each: all, or those of one kind. Cells are made when they are
/// asked for, so that a hundred thousand rows cost a list of numbers.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Kind { All, New, Known, Repeated, Refused };
    enum Column { Row, Name, Number, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCheck(const ContactFileCheck& check);
    [[nodiscard]] const ContactFileCheck& check() const { return m_check; }
    void setKind(Kind kind);
    [[nodiscard]] int count(Kind kind) const { return m_counts.value(int(kind)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Kind kindOf(const JobItem& item) const;
    [[nodiscard]] QString outcomeOf(const JobItem& item) const;
    void choose();

    ContactFileCheck m_check;
    Kind m_kind = Kind::All;
    QList<int> m_shown; ///< places among the items
    QList<int> m_counts;
    QHash<QString, int> m_firstRow; ///< of numbers that come more than once
};

} // namespace rejoinder
