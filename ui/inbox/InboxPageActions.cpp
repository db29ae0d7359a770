// What the registered actions do in the inbox.
#include "ui/inbox/InboxPage.h"

#include "domain/PhoneNumber.h"
#include "models/InboxModels.h"
#include "session/ThreadDesk.h"
#include "ui/inbox/ClosingFlow.h"
#include "ui/inbox/InboxLayout.h"
#include "ui/inbox/PersonEditFlow.h"
#include "ui/inbox/UndoSendFlow.h"
#include "ui/inbox/card/ContactCard.h"
#include "ui/inbox/compose/Composer.h"
#include "ui/inbox/list/ConversationListPane.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/inbox/thread/ThreadPane.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"

#include <QApplication>

namespace rejoinder {

void InboxPage::connectActions()
{
    const auto on = [this](ActionId id, auto what) {
        connect(m_actions[id], &QAction::triggered, this, [this, what] {
            if (isVisible())
                what();
        });
    };
    on(ActionId::Search, [this] {
        m_layout->showThread(false);
        m_list->focusSearch();
    });
    on(ActionId::NewConversation, [this] { newConversation(); });
    // Who goes to a conversation from anywhere wants to write in it; the list's own arrow keys stay in the list.
    const auto go = [this, on](ActionId id, auto move) {
        on(id, [this, move] {
            if (move(m_list->list()))
                goToReply();
        });
    };
    go(ActionId::PreviousConversation, [](ConversationListView& list) { return list.step(-1); });
    go(ActionId::NextConversation, [](ConversationListView& list) { return list.step(1); });
    go(ActionId::PreviousUnread, [](ConversationListView& list) { return list.stepToUnread(-1); });
    go(ActionId::NextUnread, [](ConversationListView& list) { return list.stepToUnread(1); });
    on(ActionId::UndoSend, [this] { m_undoSend->undoNewest(); });
    on(ActionId::InsertTemplate, [this] { m_composer->openTemplates(); });
    on(ActionId::EarlierDrafts, [this] { m_composer->openEarlierDrafts(); });
    on(ActionId::CloseConversation, [this] { closeConversation(); });
    on(ActionId::MarkUnread, [this] { markUnread(); });
    on(ActionId::CopyNumber, [this] { m_card->copyNumber(); });
    on(ActionId::ToggleCard, [this] { toggleCard(); });
    on(ActionId::EditPerson, [this] { editPerson(); });
    on(ActionId::NextPane, [this] { cyclePane(1); });
    on(ActionId::PreviousPane, [this] { cyclePane(-1); });
}

void InboxPage::enableActions()
{
    const bool any = !conversation().isEmpty();
    for (const ActionId id :
         {ActionId::InsertTemplate, ActionId::MarkUnread, ActionId::CopyNumber, ActionId::ToggleCard})
        m_actions[id]->setEnabled(any);
    m_actions[ActionId::EditPerson]->setEnabled(any && m_personEdit);
    m_actions[ActionId::EarlierDrafts]->setEnabled(m_composer->hasEarlierDrafts());
    const Conversation& person = m_models.contact.conversation();
    m_actions[ActionId::CloseConversation]->setEnabled(any && !(person.id == conversation() && person.isClosed));
}

void InboxPage::closeConversation()
{
    const ConversationId id = conversation();
    if (id.isEmpty())
        return;
    m_closing->close(id, nameOf(id));
    m_list->list().leaveChosen();
    if (m_list->list().chosen() == id || m_list->list().chosen().isEmpty())
        openConversation({});
}

void InboxPage::markUnread()
{
    if (conversation().isEmpty())
        return;
    m_keptUnread = true;
    m_desks.threads.markUnread(conversation());
}

void InboxPage::toggleCard()
{
    m_layout->setCardShown(!m_layout->isCardShown());
    if (!m_layout->cardIsDrawer())
        m_settings.setCardShown(m_layout->isCardShown());
}

void InboxPage::editPerson()
{
    if (!m_personEdit || conversation().isEmpty())
        return;
    m_layout->setCardShown(true);
    m_personEdit->edit();
}

void InboxPage::cyclePane(int by)
{
    QList<QWidget*> panes{m_list, &m_thread->view(), m_composer, m_card};
    const QWidget* focused = QApplication::focusWidget();
    int from = by > 0 ? -1 : 0;
    // Its header too is a part of the thread.
    if (focused && m_thread->isAncestorOf(focused))
        from = 1;
    for (int i = 0; i < panes.size(); ++i) {
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            from = i;
    }
    for (int tried = 1; tried <= panes.size(); ++tried) {
        const int size = int(panes.size());
        QWidget* pane = panes[((from + by * tried) % size + size) % size];
        if (!pane->isVisible())
            continue;
        if (pane == m_list)
            m_list->focusList();
        else if (pane == m_composer)
            m_composer->focusText();
        else if (QWidget* first = pane == m_card ? firstFocusable(*pane) : pane)
            first->setFocus(Qt::TabFocusReason);
        else
            continue;
        return;
    }
}

QWidget* InboxPage::firstFocusable(QWidget& pane)
{
    for (QWidget* child : pane.findChildren<QWidget*>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
            return child;
    }
    return nullptr;
}

} // namespace rejoinder
