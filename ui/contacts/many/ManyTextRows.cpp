#include "ui/contacts/many/ManyTextRows.h"

#include "ui/contacts/many/ManyTextWords.h"

#include <algorithm>

namespace rejoinder {

void ManyTextRows::setTexts(const ManyTexts& texts)
{
    QList<OneOfMany> rows = texts.all();
    std::stable_partition(rows.begin(), rows.end(), [](const OneOfMany& one) { return !one.goes(); });
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const auto& one, const auto& other) { return one.person.contact.id == other.person.contact.id; });
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int ManyTextRows::rowOf(const ContactId& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const OneOfMany& one) { return one.person.contact.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ManyTextRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ManyTextRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OneOfMany& one = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return ManyTextWords::plainName(one.person.contact);
    case Qt::AccessibleTextRole:
        return one.goes() ? tr("%1, gets the text, %2", "name, number and how")
                                .arg(ManyTextWords::plainName(one.person.contact), ManyTextWords::standing(one))
                          : tr("%1, gets no text: %2", "name, reason")
                                .arg(ManyTextWords::plainName(one.person.contact), ManyTextWords::standing(one));
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>%1</qt>").arg(ManyTextWords::standing(one).toHtmlEscaped());
    default:
        return {};
    }
}

} // namespace rejoinder
