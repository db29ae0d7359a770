// The contacts page of a session, where it leads, and what is unsaved on the pages.
#include "ui/shell/Application.h"

#include "models/InboxModels.h"
#include "session/Session.h"
#include "ui/contacts/ContactsPage.h"
#include "ui/contacts/form/ContactEditFlow.h"
#include "ui/contacts/form/ContactEditor.h"
#include "ui/contacts/jobs/JobStrip.h"
#include "ui/contacts/many/ManyTextFlow.h"
#include "ui/contacts/transfer/RejectedRows.h"
#include "ui/contacts/transfer/TransferFlow.h"
#include "ui/inbox/InboxPage.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/templates/TemplatesPage.h"

namespace rejoinder {

QWidget* Application::makeContactsPage()
{
    m_contacts =
        new ContactsPage(m_models->contactTable, m_models->person, *m_actions, m_parts.settings, m_parts.clock);
    const auto toInbox = [this](auto what) {
        return [this, what](const auto& whom) {
            m_window->showPage(MainWindow::Page::Inbox);
            what(*m_inbox, whom);
        };
    };
    connect(m_contacts, &ContactsPage::textAsked, this,
            toInbox([](InboxPage& inbox, const Contact& contact) { inbox.beginConversation(contact); }));
    connect(m_contacts, &ContactsPage::conversationAsked, this,
            toInbox([](InboxPage& inbox, const ConversationId& id) { inbox.openConversation(id); }));
    connect(m_contacts, &ContactsPage::messagesAsked, this,
            toInbox([](InboxPage& inbox, const QString& number) { inbox.search(number); }));
    connect(m_contacts, &ContactsPage::refreshWanted, m_session, &Session::refreshNow);
    m_contacts->setJobs(&m_session->jobs());
    auto* edits =
        new ContactEditFlow(*m_contacts, m_models->person, m_session->contacts(), m_session->jobs(), m_contacts);
    const auto country = [this, edits] { edits->setDefaultRegion(m_session->account().country); };
    connect(m_session, &Session::accountChanged, edits, country);
    country();
    auto* texts = new ManyTextFlow(
        {m_session->replies(), m_session->drafts(), m_models->chosenPeople, m_models->groups, m_models->templates},
        *(*m_actions)[ActionId::UndoTexts], m_parts.clock, *m_contacts);
    const auto tellBalance = [this, texts] { texts->setBalance(m_session->balance()); };
    connect(m_session, &Session::balanceChanged, texts, tellBalance);
    tellBalance();
    connect(texts, &ManyTextFlow::pageWanted, this, [this] { m_window->showPage(MainWindow::Page::Contacts); });
    connect(texts, &ManyTextFlow::templateUsed, &m_parts.settings, &UiSettings::noteTemplateUsed);
    auto* strip = new JobStrip(m_session->jobs());
    m_contacts->setJobsWidget(strip);
    connect(edits, &ContactEditFlow::undoOffered, strip, &JobStrip::setToldByToast);
    auto* rejected = new RejectedRows(m_session->transfers(), *m_contacts);
    m_contacts->addNotice(rejected->notice());
    connect(strip, &JobStrip::rejectedWanted, rejected, &RejectedRows::save);
    auto* files = new TransferFlow(m_session->transfers(), m_session->jobs(), m_models->contactTable, *m_contacts);
    const auto tellRegion = [this, files] { files->setRegion(m_session->account().country); };
    connect(m_session, &Session::accountChanged, files, tellRegion);
    tellRegion();
    connect(m_contacts, &ContactsPage::importAsked, files, [files] { files->importFile(); });
    connect(m_contacts, &ContactsPage::exportAsked, files,
            [files](const ContactQuery&, const QList<Contact>& selected) { files->exportContacts(selected); });
    connect(m_session, &Session::contactsProgressed, m_contacts, &ContactsPage::setProgress);
    m_contacts->setProgress(m_session->contactProgress());
    m_contacts->setSyncState(m_session->syncState());
    return m_contacts;
}

std::optional<MainWindow::Page> Application::unsavedPage() const
{
    for (const auto* editor : m_window->findChildren<ContactEditor*>()) {
        if (editor->isDirty())
            return m_contacts && m_contacts->isAncestorOf(editor) ? MainWindow::Page::Contacts
                                                                  : MainWindow::Page::Inbox;
    }
    for (const auto* templates : m_window->findChildren<TemplatesPage*>()) {
        if (templates->isDirty())
            return MainWindow::Page::Templates;
    }
    return std::nullopt;
}

} // namespace rejoinder
