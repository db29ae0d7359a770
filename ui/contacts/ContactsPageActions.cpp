// What the registered actions and the menu of a row do on the contacts page.
#include "ui/contacts/ContactsPage.h"

#include "domain/WhenDone.h"
#include "models/ContactTableModel.h"
#include "models/PersonModel.h"
#include "ui/contacts/ContactsLayout.h"
#include "ui/contacts/FilterRow.h"
#include "ui/contacts/many/ManyFlow.h"
#include "ui/contacts/panel/ContactDetails.h"
#include "ui/contacts/panel/ContactPanel.h"
#include "ui/contacts/table/ContactTableView.h"
#include "ui/shell/Actions.h"
#include "ui/text/ContactStanding.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace rejoinder {

void ContactsPage::connectActions()
{
    const auto on = [this](ActionId id, auto what) {
        connect(m_actions[id], &QAction::triggered, this, [this, what] {
            if (isVisible())
                what();
        });
    };
    on(ActionId::Search, [this] { m_filter->focusSearch(); });
    on(ActionId::NewContact, [this] { Q_EMIT createAsked(); });
    on(ActionId::EditContact, [this] { Q_EMIT editAsked(m_person.contact()); });
    on(ActionId::DeleteContacts, [this] { askDeletion(); });
    on(ActionId::TextContact, [this] { askText(); });
    on(ActionId::CopyContactNumber, [this] { copyNumber(); });
    on(ActionId::ImportContacts, [this] { Q_EMIT importAsked(); });
    on(ActionId::ExportContacts, [this] { askExport(); });
    on(ActionId::ToggleContactPanel, [this] { setPanelWanted(!m_layout->isPanelShown()); });
    on(ActionId::NextPane, [this] { cyclePane(1); });
    on(ActionId::PreviousPane, [this] { cyclePane(-1); });
}

void ContactsPage::enableActions()
{
    const Contact& contact = m_person.contact();
    const bool one = !contact.id.isEmpty();
    const bool many = m_table->selectedCount() > 1;
    const bool edits = m_editOffered && !m_panel->isEditing();
    m_actions[ActionId::NewContact]->setEnabled(edits);
    m_actions[ActionId::EditContact]->setEnabled(edits && one && !many);
    m_actions[ActionId::DeleteContacts]->setEnabled(m_many->canBegin() && (one || many));
    m_actions[ActionId::TextContact]->setEnabled(many || (one && ContactStanding::whyNoText(contact).isEmpty()));
    m_actions[ActionId::CopyContactNumber]->setEnabled(one && !contact.mobile.number.isEmpty());
    m_actions[ActionId::ToggleContactPanel]->setEnabled(one);
}

void ContactsPage::withSelected(const std::function<void(const QList<Contact>&)>& use)
{
    whenDone(m_contacts.contactsAt(m_table->selectedRowNumbers()), this, [use](const QList<Contact>& contacts) {
        if (!contacts.isEmpty())
            use(contacts);
    });
}

void ContactsPage::askDeletion()
{
    if (m_table->selectedCount() > 1)
        withSelected([this](const QList<Contact>& contacts) { Q_EMIT deleteAsked(contacts); });
    else if (!m_person.contact().id.isEmpty())
        Q_EMIT deleteAsked({m_person.contact()});
}

void ContactsPage::askText()
{
    if (m_table->selectedCount() > 1)
        withSelected([this](const QList<Contact>& contacts) { Q_EMIT textToManyAsked(contacts); });
    else if (!m_person.contact().id.isEmpty())
        Q_EMIT textAsked(m_person.contact());
}

void ContactsPage::askExport()
{
    if (m_table->selectedCount() < 2) {
        Q_EMIT exportAsked(m_contacts.query(), {});
        return;
    }
    withSelected([this](const QList<Contact>& contacts) { Q_EMIT exportAsked(m_contacts.query(), contacts); });
}

void ContactsPage::copyNumber()
{
    if (!m_person.contact().mobile.number.isEmpty())
        QApplication::clipboard()->setText(m_person.contact().mobile.number);
}

void ContactsPage::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id :
         {ActionId::TextContact, ActionId::EditContact, ActionId::CopyContactNumber, ActionId::ExportContacts})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::DeleteContacts]);
    menu->popup(place);
}

void ContactsPage::cyclePane(int by)
{
    QList<QWidget*> panes{m_filter, m_table};
    if (m_layout->isPanelShown())
        panes.append(m_panel);
    const QWidget* focused = QApplication::focusWidget();
    int from = by > 0 ? -1 : 0;
    for (int i = 0; i < panes.size(); ++i) {
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            from = i;
    }
    const int size = int(panes.size());
    QWidget* next = panes[((from + by) % size + size) % size];
    if (next == m_filter)
        m_filter->focusSearch();
    else if (next == m_table)
        focusTable();
    else if (m_panel->isEditing())
        m_panel->editor()->setFocus(Qt::TabFocusReason);
    else
        m_panel->details().focusFirst();
}

} // namespace rejoinder
