#include "domain/ContactEdits.h"

#include <algorithm>

namespace rejoinder {

using Kind = ContactField::Kind;

bool operator==(const ContactField& a, const ContactField& b)
{
    return a.kind == b.kind && a.name == b.name && (a.kind != Kind::List || isSameList(a.list, b.list));
}

bool isSameList(const ContactList& a, const ContactList& b)
{
    return a.id.isEmpty() && b.id.isEmpty() ? a.name == b.name : a.id == b.id;
}

bool isOnList(const Contact& contact, const ContactList& list)
{
    return std::any_of(contact.lists.cbegin(), contact.lists.cend(),
                       [&list](const ContactList& one) { return isSameList(one, list); });
}

static void addLists(QList<ContactField>& fields, const Contact& of, const Contact& notOf)
{
    for (const ContactList& list : of.lists) {
        if (!isOnList(notOf, list))
            fields.append({.kind = Kind::List, .name = {}, .list = list});
    }
}

QList<ContactField> differences(const Contact& a, const Contact& b)
{
    QList<ContactField> fields;
    const auto add = [&fields](Kind kind, bool differs) {
        if (differs)
            fields.append({.kind = kind, .name = {}, .list = {}});
    };
    add(Kind::FirstName, a.firstName != b.firstName);
    add(Kind::LastName, a.lastName != b.lastName);
    add(Kind::Number, a.mobile.number != b.mobile.number || a.mobile.country != b.mobile.country);
    add(Kind::Email, a.email != b.email);
    addLists(fields, a, b);
    addLists(fields, b, a);
    QStringList names = a.attributes.keys() + b.attributes.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString& name : qAsConst(names)) {
        const bool same =
            a.attributes.contains(name) == b.attributes.contains(name) && a.attributes[name] == b.attributes[name];
        if (!same)
            fields.append({.kind = Kind::Attribute, .name = name, .list = {}});
    }
    return fields;
}

Contact withField(Contact into, const ContactField& field, const Contact& from)
{
    switch (field.kind) {
    case Kind::FirstName:
        into.firstName = from.firstName;
        break;
    case Kind::LastName:
        into.lastName = from.lastName;
        break;
    case Kind::Number:
        into.mobile = from.mobile;
        break;
    case Kind::Email:
        into.email = from.email;
        break;
    case Kind::List:
        if (!isOnList(from, field.list))
            into.lists.removeIf([&field](const ContactList& list) { return isSameList(list, field.list); });
        else if (!isOnList(into, field.list))
            into.lists.append(field.list);
        break;
    case Kind::Attribute:
        if (from.attributes.contains(field.name))
            into.attributes.insert(field.name, from.attributes.value(field.name));
        else
            into.attributes.remove(field.name);
        break;
    }
    return into;
}

Contact withChanges(const Contact& base, const Contact& ours, const Contact& theirs)
{
    Contact merged = theirs;
    for (const ContactField& field : differences(base, ours))
        merged = withField(merged, field, ours);
    return merged;
}

QList<DisputedField> disputed(const ContactConflict& conflict)
{
    const QList<ContactField> here = differences(conflict.base, conflict.ours);
    const QList<ContactField> there = differences(conflict.base, conflict.theirs);
    QList<DisputedField> fields;
    for (const ContactField& field : differences(conflict.ours, conflict.theirs)) {
        using Choice = DisputedField::Choice;
        const bool both = here.contains(field) && there.contains(field);
        fields.append({field, both ? Choice::Open : here.contains(field) ? Choice::Ours : Choice::Theirs});
    }
    return fields;
}

Contact settled(const ContactConflict& conflict, const QList<DisputedField>& fields)
{
    Contact merged = conflict.theirs;
    for (const DisputedField& one : fields) {
        if (one.choice == DisputedField::Choice::Ours)
            merged = withField(merged, one.field, conflict.ours);
    }
    return merged;
}

} // namespace rejoinder
