#include "store/ContactLists.h"

#include "domain/TextFold.h"
#include "store/Databases.h"
#include "store/Packing.h"

#include <QSet>

namespace rejoinder {

namespace {

using Name = std::pair<QString, QString>; ///< id and name

QSet<Name> namesOf(const QList<ContactList>& lists)
{
    QSet<Name> names;
    for (const ContactList& list : lists)
        names.insert({list.id, list.name});
    return names;
}

qint64 pkOf(Databases& databases, const Name& list)
{
    Statement find(databases, QStringLiteral("SELECT pk FROM contact_list WHERE id=? AND name=?"));
    find.bind(list.first).bind(list.second).exec();
    if (find.next())
        return find.number(0);
    Statement put(databases, QStringLiteral("INSERT INTO contact_list(id, name, name_key) VALUES(?,?,?) RETURNING pk"));
    put.bind(list.first).bind(list.second).bind(folded(list.second)).exec();
    return put.next() ? put.number(0) : 0;
}

} // namespace

void putOnLists(Databases& databases, qint64 contactPk, const QList<ContactList>& before,
                const QList<ContactList>& after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    const QSet<Name> old = namesOf(before);
    const QSet<Name> now = namesOf(after);
    for (const Name& list : old - now)
        Statement(databases, QStringLiteral("DELETE FROM contact_on_list WHERE list_pk=? AND contact_pk=?"))
            .bind(pkOf(databases, list))
            .bind(contactPk)
            .exec();
    for (const Name& list : now - old)
        Statement(databases, QStringLiteral("INSERT OR IGNORE INTO contact_on_list(list_pk, contact_pk) VALUES(?,?)"))
            .bind(pkOf(databases, list))
            .bind(contactPk)
            .exec();
}

QList<ContactList> readLists(Databases& databases)
{
    Statement find(databases, QStringLiteral("SELECT id, name FROM contact_list l WHERE EXISTS"
                                             " (SELECT 1 FROM contact_on_list WHERE list_pk=l.pk)"
                                             " ORDER BY name_key, name, id"));
    find.exec();
    QList<ContactList> lists;
    while (find.next())
        lists.append({find.text(0), find.text(1), {}, {}});
    return lists;
}

QStringList readAttributeNames(Databases& databases)
{
    Statement find(databases, QStringLiteral("SELECT extras FROM contact ORDER BY pk DESC LIMIT 1000"));
    find.exec();
    QSet<QString> names;
    while (find.next()) {
        Contact contact;
        unpackExtras(find.bytes(0), contact);
        for (auto it = contact.attributes.keyBegin(); it != contact.attributes.keyEnd(); ++it)
            names.insert(*it);
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace rejoinder
