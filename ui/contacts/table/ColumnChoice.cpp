#include "ui/contacts/table/ColumnChoice.h"

#include "ui/contacts/table/ContactColumnsModel.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace rejoinder {

namespace {

constexpr quint8 form = 1;
constexpr int widest = 4000; ///< a width beyond it was not set by a hand
constexpr std::array leastMissedFirst{ContactColumn::Updated, ContactColumn::Email, ContactColumn::LastMessage,
                                      ContactColumn::Lists};

QList<ContactColumn> allColumns()
{
    return {ContactColumnsModel::all.begin(), ContactColumnsModel::all.end()};
}

} // namespace

ColumnChoice::ColumnChoice() : order(allColumns()) {}

QByteArray ColumnChoice::saved() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << form << quint8(sortBy) << quint8(direction);
    for (const ContactColumn column : order)
        out << quint8(column) << hidden.contains(column) << qint32(widths.value(column, 0));
    return bytes;
}

ColumnChoice ColumnChoice::restored(const QByteArray& saved)
{
    QDataStream in(saved);
    in.setVersion(QDataStream::Qt_6_0);
    quint8 version = 0;
    quint8 by = 0;
    quint8 way = 0;
    in >> version >> by >> way;
    ColumnChoice choice;
    if (in.status() != QDataStream::Ok || version != form || by >= ContactColumnsModel::all.size() ||
        way > Qt::DescendingOrder)
        return choice;
    choice.order.clear();
    while (in.status() == QDataStream::Ok && choice.order.size() < qsizetype(ContactColumnsModel::all.size())) {
        quint8 number = 0;
        bool isHidden = false;
        qint32 width = 0;
        in >> number >> isHidden >> width;
        const auto column = ContactColumn(number);
        if (in.status() != QDataStream::Ok || number >= ContactColumnsModel::all.size() ||
            choice.order.contains(column))
            return {};
        choice.order.append(column);
        if (isHidden && column != ContactColumn::Name)
            choice.hidden.insert(column);
        if (width > 0 && width < widest)
            choice.widths.insert(column, width);
    }
    choice.sortBy = ContactColumn(by);
    choice.direction = Qt::SortOrder(way);
    return choice;
}

QSet<ContactColumn> ColumnChoice::fitting(int room, const QMap<ContactColumn, int>& wanted) const
{
    QSet<ContactColumn> fits;
    int taken = 0;
    for (const ContactColumn column : order) {
        if (hidden.contains(column))
            continue;
        fits.insert(column);
        taken += wanted.value(column);
    }
    for (const ContactColumn column : leastMissedFirst) {
        if (taken > room && fits.remove(column))
            taken -= wanted.value(column);
    }
    return fits;
}

} // namespace rejoinder
