#include "ui/inbox/PersonEditFlow.h"

#include "models/ContactModel.h"
#include "ui/contacts/form/ContactEditor.h"
#include "ui/inbox/card/ContactCard.h"

#include <QApplication>
#include <utility>

namespace rejoinder {

PersonEditFlow::PersonEditFlow(ContactDesk& contacts, ContactModel& person, ContactCard& card, QObject* parent)
    : QObject(parent), m_contacts(contacts), m_person(person), m_card(card)
{
    card.setEditOffered(true);
    connect(&card, &ContactCard::editAsked, this, &PersonEditFlow::edit);
    connect(&person, &ContactModel::changed, this, &PersonEditFlow::followPerson);
}

ContactEditor& PersonEditFlow::editor()
{
    if (m_editor)
        return *m_editor;
    m_editor = new ContactEditor(m_contacts);
    m_editor->setDefaultRegion(m_region);
    m_card.setEditor(m_editor);
    connect(m_editor, &ContactEditor::closed, this, &PersonEditFlow::closed);
    return *m_editor;
}

void PersonEditFlow::setDefaultRegion(const QString& region)
{
    m_region = region;
    if (m_editor)
        m_editor->setDefaultRegion(region);
}

void PersonEditFlow::edit()
{
    const Contact& contact = m_person.conversation().contact;
    if (contact.id.isEmpty())
        return;
    if (editor().isOpen() && m_editor->contactId() == contact.id)
        return m_editor->edit(contact);
    QWidget* focused = QApplication::focusWidget();
    const QPointer<QWidget> before = focused && !m_card.isAncestorOf(focused) ? focused : nullptr;
    // What stands there closes first, and the card with it.
    m_editor->leave([this, contact, before] {
        m_before = before;
        m_card.setEditing(true);
        m_editor->edit(contact);
    });
}

void PersonEditFlow::closed()
{
    // Where the agent has gone on in the meantime, the focus stays.
    const QWidget* focused = QApplication::focusWidget();
    const bool wasHere = !focused || m_card.isAncestorOf(focused);
    m_card.setEditing(false);
    if (!wasHere)
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_card.focusEdit();
}

void PersonEditFlow::followPerson()
{
    const ContactId shown = m_person.conversation().contact.id;
    if (!m_editor || !m_editor->isOpen() || shown == m_editor->contactId()) {
        m_askedFor.reset();
        return;
    }
    // Who is not read yet may be who is edited.
    if (shown.isEmpty() && m_editor->isDirty())
        return;
    // Once for whoever comes on show instead, and not with each text of theirs: the agent is answering by then.
    if (std::exchange(m_askedFor, shown) != shown)
        m_editor->giveWay();
}

} // namespace rejoinder
