#include "store/GroupStore.h"

#include "store/Packing.h"
#include "store/StoreThread.h"

namespace rejoinder {

namespace {

QList<Group> readGiven(Databases& databases)
{
    Statement find(databases,
                   QStringLiteral("SELECT id, name, is_default, numbers FROM inbox_group ORDER BY name, id"));
    find.exec();
    QList<Group> groups;
    while (find.next())
        groups.append({GroupId(find.text(0)), find.text(1), unpackedNumbers(find.bytes(3)), find.flag(2)});
    return groups;
}

/// Where Sakari's undocumented list of groups was refused: those that the conversations name, with the numbers seen.
QList<Group> readSeen(Databases& databases)
{
    Statement find(databases, QStringLiteral("SELECT group_id, group_name, number_id, number_name, number,"
                                             " number_country FROM seen_group ORDER BY 2, 1, 5"));
    find.exec();
    QList<Group> groups;
    while (find.next()) {
        const GroupId id(find.text(0));
        if (groups.isEmpty() || groups.constLast().id != id)
            groups.append({id, find.text(1), {}, false});
        if (!find.text(4).isEmpty())
            groups.last().numbers.append({find.text(2), find.text(3), find.text(4), find.text(5)});
    }
    return groups;
}

bool replace(Databases& databases, const QList<Group>& groups)
{
    const QList<Group> before = readGiven(databases);
    Statement(databases, QStringLiteral("DELETE FROM inbox_group")).exec();
    for (const Group& group : groups) {
        Statement(databases, QStringLiteral("INSERT OR REPLACE INTO inbox_group(id, name, is_default, numbers)"
                                            " VALUES(?,?,?,?)"))
            .bind(group.id.text())
            .bind(group.name)
            .bind(group.isDefault)
            .bind(packed(group.numbers))
            .exec();
    }
    databases.change().groups = readGiven(databases) != before;
    return true;
}

} // namespace

QFuture<bool> GroupStore::replaceAll(const QList<Group>& groups)
{
    return m_thread.write(Databases::File::Cache,
                          [groups](Databases& databases) { return replace(databases, groups); });
}

QFuture<QList<Group>> GroupStore::all()
{
    return m_thread.read<QList<Group>>([](Databases& databases) {
        const QList<Group> given = readGiven(databases);
        return given.isEmpty() ? readSeen(databases) : given;
    });
}

} // namespace rejoinder
