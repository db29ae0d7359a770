#include "ui/text/ContactFieldWords.h"

#include "domain/PhoneNumber.h"
#include "ui/text/Isolate.h"

namespace rejoinder {

using Kind = ContactField::Kind;

QString ContactFieldWords::label(const ContactField& field)
{
    switch (field.kind) {
    case Kind::FirstName:
        return tr("First name");
    case Kind::LastName:
        return tr("Last name");
    case Kind::Number:
        return tr("Mobile number");
    case Kind::Email:
        return tr("E-mail");
    case Kind::List:
        return field.list.id.isEmpty() ? tr("Tag “%1”").arg(field.list.name) : tr("List “%1”").arg(field.list.name);
    case Kind::Attribute:
        return field.name;
    }
    return {};
}

QString ContactFieldWords::value(const ContactField& field, const Contact& contact)
{
    QString text;
    switch (field.kind) {
    case Kind::FirstName:
        text = contact.firstName;
        break;
    case Kind::LastName:
        text = contact.lastName;
        break;
    case Kind::Number:
        text = contact.mobile.number.isEmpty() ? QString() : isolate::number(displayNumber(contact.mobile.number));
        break;
    case Kind::Email:
        text = contact.email;
        break;
    case Kind::List:
        return isOnList(contact, field.list) ? tr("is on it", "somebody on a list")
                                             : tr("is not on it", "somebody on a list");
    case Kind::Attribute:
        text = contact.attributes.value(field.name);
        break;
    }
    return text.isEmpty() ? tr("empty", "a field of a contact") : text;
}

} // namespace rejoinder
