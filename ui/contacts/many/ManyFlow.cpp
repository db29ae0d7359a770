#include "ui/contacts/many/ManyFlow.h"

#include "domain/WhenDone.h"
#include "session/JobDesk.h"
#include "ui/contacts/many/ListDialog.h"
#include "ui/widgets/Banner.h"

#include <algorithm>

namespace rejoinder {

namespace {

bool isOn(const Contact& contact, const QString& list)
{
    return std::any_of(contact.lists.begin(), contact.lists.end(),
                       [&list](const ContactList& one) { return one.name == list && !one.optOut.isValid(); });
}

/// Each list and tag that somebody is on, once, by its name.
QList<ContactList> listsOf(const QList<Contact>& contacts)
{
    QMap<QString, ContactList> found;
    for (const Contact& contact : contacts) {
        for (const ContactList& list : contact.lists) {
            if (!list.optOut.isValid() && !found.contains(list.name))
                found.insert(list.name, {.id = list.id, .name = list.name, .optIn = {}, .optOut = {}});
        }
    }
    return found.values();
}

} // namespace

ManyFlow::ManyFlow(Banner& banner, QWidget& page, QObject* parent) : QObject(parent), m_banner(banner), m_page(page) {}

void ManyFlow::addToList(const QList<Contact>& contacts, const QList<ContactList>& known)
{
    if (contacts.isEmpty() || !m_desk)
        return;
    auto* dialog = new ListDialog(ListDialog::Way::Add, int(contacts.size()), known, &m_page);
    connect(dialog, &ListDialog::chosen, this,
            [this, contacts](const ContactList& list) { begin(ContactJobOrder::Kind::AddToList, list, contacts); });
    dialog->open();
}

void ManyFlow::removeFromList(const QList<Contact>& contacts)
{
    if (contacts.isEmpty() || !m_desk)
        return;
    auto* dialog = new ListDialog(ListDialog::Way::Remove, int(contacts.size()), listsOf(contacts), &m_page);
    connect(dialog, &ListDialog::chosen, this, [this, contacts](const ContactList& list) {
        // Who is not on it is not asked for.
        QList<Contact> on;
        std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(on),
                     [&list](const Contact& contact) { return isOn(contact, list.name); });
        begin(ContactJobOrder::Kind::RemoveFromList, list, on);
    });
    dialog->open();
}

void ManyFlow::begin(ContactJobOrder::Kind kind, const ContactList& list, const QList<Contact>& contacts)
{
    if (contacts.isEmpty() || !m_desk)
        return;
    ContactJobOrder order;
    order.kind = kind;
    order.list = list;
    for (const Contact& contact : contacts)
        order.items.append({.row = 0, .contact = contact, .cells = {}, .problem = ImportProblem::None});
    whenDone(m_desk->begin(order), this, [this](const JobId& id) {
        if (!id.isEmpty()) {
            Q_EMIT begun();
            return;
        }
        m_banner.say(Banner::Kind::Danger,
                     tr("This computer could not write down what was to be done, so nothing was begun. Look whether "
                        "the disk is full, and try again."));
        m_banner.show();
    });
}

} // namespace rejoinder
