#include "ui/contacts/transfer/ImportRowsModel.h"

#include "domain/PhoneNumber.h"
#include "ui/text/FileWords.h"

#include <QLocale>

namespace rejoinder {

ImportRowsModel::Kind ImportRowsModel::kindOf(const JobItem& item) const
{
    if (item.problem == ImportProblem::SameNumberAbove)
        return Kind::Repeated;
    if (item.problem != ImportProblem::None)
        return Kind::Refused;
    return m_check.known.contains(item.contact.mobile.number) ? Kind::Known : Kind::New;
}

void ImportRowsModel::setCheck(const ContactFileCheck& check)
{
    m_check = check;
    m_counts = {int(check.items.size()), 0, 0, 0, 0};
    m_firstRow.clear();
    for (const JobItem& item : check.items) {
        ++m_counts[int(kindOf(item))];
        const QString& number = item.contact.mobile.number;
        if (!number.isEmpty() && !m_firstRow.contains(number))
            m_firstRow.insert(number, item.row);
    }
    choose();
}

void ImportRowsModel::setKind(Kind kind)
{
    m_kind = kind;
    choose();
}

void ImportRowsModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (int at = 0; at < m_check.items.size(); ++at) {
        if (m_kind == Kind::All || kindOf(m_check.items.at(at)) == m_kind)
            m_shown.append(at);
    }
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowsModel::outcomeOf(const JobItem& item) const
{
    switch (kindOf(item)) {
    case Kind::New:
        return tr("New");
    case Kind::Known:
        return tr("Is there already, will be updated");
    case Kind::All:
    case Kind::Repeated:
        break;
    case Kind::Refused:
        return tr("Refused: %1", "why this row of a file is not imported").arg(FileWords::reason(item.problem));
    }
    return FileWords::reason(item.problem, m_firstRow.value(item.contact.mobile.number));
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const JobItem& item = m_check.items.at(m_shown.at(index.row()));
    // Where no contact came of it the cells tell best which row is meant.
    const bool isReadable = item.problem == ImportProblem::None || item.problem == ImportProblem::SameNumberAbove;
    switch (index.column()) {
    case Row:
        return QLocale().toString(item.row);
    case Name:
        return item.contact.fullName().isEmpty() && !isReadable ? item.cells.join(QStringLiteral(" · ")).left(200)
                                                                : item.contact.fullName();
    case Number:
        return displayNumber(item.contact.mobile.number);
    case Outcome:
        return outcomeOf(item);
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Name");
    case Number:
        return tr("Number");
    case Outcome:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace rejoinder
