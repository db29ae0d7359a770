#include "ui/contacts/form/ContactEditFlow.h"

#include "models/PersonModel.h"
#include "ui/contacts/ContactsPage.h"
#include "ui/contacts/form/ContactEditor.h"
#include "ui/contacts/form/DeletionQuestion.h"
#include "ui/contacts/form/UnconfirmedContacts.h"
#include "ui/widgets/ToastBar.h"

#include <utility>

namespace rejoinder {

ContactEditFlow::ContactEditFlow(ContactsPage& page, PersonModel& person, ContactDesk& contacts, JobDesk& jobs,
                                 QObject* parent)
    : QObject(parent),
      m_page(page),
      m_person(person),
      m_contacts(contacts),
      m_toast(new ToastBar(&page)),
      m_deletion(new DeletionQuestion(jobs, *m_toast))
{
    page.setEditOffered(true);
    page.addNotice(new UnconfirmedContacts(contacts));
    page.addNotice(m_deletion);
    connect(&page, &ContactsPage::createAsked, this, [this] {
        editor().leave([this] {
            m_page.setEditing(true);
            m_editor->create();
        });
    });
    connect(&page, &ContactsPage::editAsked, this, [this](const Contact& contact) {
        if (editor().isOpen() && m_editor->contactId() == contact.id)
            return m_editor->edit(contact);
        // What stands there closes first, and the panel with it.
        m_editor->leave([this, contact] {
            m_page.setEditing(true);
            m_editor->edit(contact);
        });
    });
    connect(&page, &ContactsPage::deleteAsked, m_deletion, &DeletionQuestion::ask);
    connect(m_deletion, &DeletionQuestion::answered, &page, &ContactsPage::focusTable);
    connect(m_deletion, &DeletionQuestion::undoOffered, this, &ContactEditFlow::undoOffered);
    connect(&person, &PersonModel::changed, this, &ContactEditFlow::followPerson);
}

ContactEditor& ContactEditFlow::editor()
{
    if (m_editor)
        return *m_editor;
    m_editor = new ContactEditor(m_contacts);
    m_editor->setDefaultRegion(m_region);
    m_page.setEditor(m_editor);
    connect(m_editor, &ContactEditor::saved, &m_page, &ContactsPage::showContact);
    connect(m_editor, &ContactEditor::openAsked, &m_page, &ContactsPage::showContact);
    connect(m_editor, &ContactEditor::closed, this, [this] {
        m_page.setEditing(false);
        m_page.focusTable();
    });
    // Whose record is being written stays the one that is on show.
    connect(m_editor, &ContactEditor::kept, this, [this] {
        if (!m_editor->contactId().isEmpty())
            m_page.showContact(m_editor->contactId());
    });
    return *m_editor;
}

void ContactEditFlow::setDefaultRegion(const QString& region)
{
    m_region = region;
    if (m_editor)
        m_editor->setDefaultRegion(region);
}

void ContactEditFlow::followPerson()
{
    const ContactId& shown = m_person.shown();
    if (!m_editor || !m_editor->isOpen() || m_editor->contactId().isEmpty() || shown == m_editor->contactId()) {
        m_askedFor.reset();
        return;
    }
    // Once for whoever comes on show instead, and not with everything that changes about them.
    if (std::exchange(m_askedFor, shown) != shown)
        m_editor->giveWay();
}

} // namespace rejoinder
