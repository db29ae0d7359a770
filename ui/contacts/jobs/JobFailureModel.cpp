#include "ui/contacts/jobs/JobFailureModel.h"

#include "ui/text/JobWords.h"

#include <QLocale>

namespace rejoinder {

void JobFailureModel::setFailures(const QList<JobFailure>& failures)
{
    beginResetModel();
    m_failures = failures;
    endResetModel();
}

int JobFailureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_failures.size());
}

int JobFailureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant JobFailureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const JobFailure& failure = m_failures.at(index.row());
    QString text;
    if (index.column() == Row)
        text = failure.item.row > 0 ? QLocale().toString(failure.item.row) : QString();
    else
        text = index.column() == Who ? JobWords::who(failure.item) : JobWords::reason(failure);
    // A tooltip would take what looks like markup for markup.
    return role == Qt::DisplayRole ? text : text.toHtmlEscaped();
}

QVariant JobFailureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Who:
        return tr("Contact");
    default:
        return tr("Why not");
    }
}

} // namespace rejoinder
