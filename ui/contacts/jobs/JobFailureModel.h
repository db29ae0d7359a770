#pragma once

#include "domain/ContactJob.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// What a job could not do: the row in the file (left out where there was none), whom it is about, why.
class JobFailureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Who, Reason };

    using QAbstractTableModel::QAbstractTableModel;

    void setFailures(const QList<JobFailure>& failures);
    [[nodiscard]] const QList<JobFailure>& failures() const { return m_failures; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<JobFailure> m_failures;
};

} // namespace rejoinder
