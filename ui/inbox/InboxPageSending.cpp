// What becomes of texts on their way out, in the inbox; and the dialog that begins a conversation.
#include "ui/inbox/InboxPage.h"

#include "domain/PhoneNumber.h"
#include "models/InboxModels.h"
#include "session/ReplyDesk.h"
#include "ui/inbox/OutboxNotices.h"
#include "ui/inbox/UndoSendFlow.h"
#include "ui/inbox/compose/Composer.h"
#include "ui/inbox/list/ConversationListPane.h"
#include "ui/inbox/start/NewConversationDialog.h"
#include "ui/inbox/start/RecipientWords.h"
#include "ui/inbox/thread/FirstTextsDialog.h"
#include "ui/inbox/thread/RowActions.h"
#include "ui/inbox/thread/SendingWords.h"
#include "ui/inbox/thread/ThreadPane.h"
#include "ui/settings/UiSettings.h"
#include "ui/text/Isolate.h"
#include "ui/widgets/Banner.h"

namespace rejoinder {

void InboxPage::connectSending()
{
    m_desks.replies.setHold(m_settings.undoSend());
    connect(&m_settings, &UiSettings::undoSendChanged, this,
            [this](std::chrono::seconds time) { m_desks.replies.setHold(time); });
    connect(&m_thread->rowActions(), &RowActions::undoWanted, m_undoSend, &UndoSendFlow::undo);
    connect(&m_thread->rowActions(), &RowActions::editWanted, this, &InboxPage::edit);
    connect(&m_thread->rowActions(), &RowActions::lookedFor, this, [this] {
        // Where it is not found nothing else would change, and the key would seem dead.
        m_undoSend->tell(tr("Looking for the text in the conversation. What is found shows on its bubble."));
    });
    connect(m_notices, &OutboxNotices::conversationWanted, this, &InboxPage::openConversation);
    connect(m_notices, &OutboxNotices::firstTextsWanted, this, &InboxPage::showFirstTexts);
    connect(m_notices, &OutboxNotices::askingWanted, this, [this](const ConversationId& id) {
        openConversation(id);
        m_thread->goToAsking();
    });
    connect(m_undoSend, &UndoSendFlow::showWanted, this, &InboxPage::openConversation);
    connect(m_undoSend, &UndoSendFlow::firstTextBack, this, [this](const OutboxId& id, const Draft& draft) {
        dialog().takeBack(id, draft);
        openDialog();
    });
}

void InboxPage::showFirstTexts()
{
    if (!m_firstTexts) {
        m_firstTexts = new FirstTextsDialog(m_models.waiting, m_desks.replies, m_clock, this);
        connect(&m_firstTexts->rowActions(), &RowActions::undoWanted, m_undoSend, &UndoSendFlow::undo);
        connect(&m_firstTexts->rowActions(), &RowActions::editWanted, this, &InboxPage::editFirstText);
    }
    m_firstTexts->open();
}

/// First into the composer, then out of the outbox: whatever ends the program between the two, the text is somewhere.
void InboxPage::edit(const OutboxEntry& entry)
{
    m_composer->edit(entry.typed.text.isEmpty() ? entry.text.text : entry.typed.text);
    m_desks.replies.discard(entry.id);
    sayMayHaveArrived(entry, nameOf(entry.conversationId));
}

void InboxPage::editFirstText(const OutboxEntry& entry)
{
    const auto* to = std::get_if<ToContact>(&entry.text.to);
    if (!to)
        return;
    const std::optional<Contact> contact = m_models.waiting.contactFor(entry);
    const RecipientReview recipient =
        contact ? RecipientReview::of(*contact) : RecipientReview::of(to->mobile.number, {}, std::nullopt);
    m_firstTexts->reject();
    dialog().edit(recipient, to->groupId, entry.text.text);
    m_desks.replies.discard(entry.id);
    sayMayHaveArrived(entry, RecipientWords::name(recipient));
    openDialog();
}

void InboxPage::sayMayHaveArrived(const OutboxEntry& entry, const QString& name)
{
    if (!sendingwords::mayHaveArrived(entry))
        return;
    m_banner->say(Banner::Kind::Warning,
                  name.isEmpty()
                      ? tr("The text that you are changing may have arrived already. Sending it would be a second one.")
                      : tr("The text that you are changing may have reached %1 already. Sending it would be a second "
                           "one.")
                            .arg(isolate::text(name)));
    m_banner->show();
}

NewConversationDialog& InboxPage::dialog()
{
    if (!m_new) {
        m_new = new NewConversationDialog(m_desks.replies, m_desks.drafts, m_models.recipients,
                                          m_models.recipientsConversations, m_models.groups, m_clock, this);
        connect(m_new, &NewConversationDialog::openConversation, this, &InboxPage::openConversation);
        connect(m_new, &NewConversationDialog::committing, m_undoSend, &UndoSendFlow::setRecipient);
        connect(m_new, &QDialog::accepted, this, &InboxPage::newConversationSent);
        tellNewConversation();
    }
    return *m_new;
}

void InboxPage::newConversation()
{
    dialog().setGroup(m_list->group());
    openDialog();
}

void InboxPage::beginConversation(const Contact& contact)
{
    dialog().edit(RecipientReview::of(contact), m_list->group(), {});
    openDialog();
}

void InboxPage::openDialog()
{
    m_begunInDialog = {};
    m_leadUntil = QDeadlineTimer();
    dialog().open();
}

void InboxPage::tellNewConversation()
{
    if (!m_new)
        return;
    m_new->setBalance(m_balance);
    m_new->setRegion(m_account.country);
}

QString InboxPage::nameOf(const ConversationId& id) const
{
    const Conversation& shown = m_models.contact.conversation();
    if (shown.id == id && !id.isEmpty())
        return shown.contact.fullName().isEmpty() ? displayNumber(shown.contact.mobile.number)
                                                  : shown.contact.fullName();
    if (const int at = m_models.conversations.rowOf(id); at >= 0) {
        const ConversationRow row = m_models.conversations.rowAt(at);
        return row.name.isEmpty() ? displayNumber(row.mobile) : row.name;
    }
    return {};
}

} // namespace rejoinder
