#pragma once

#include "domain/Account.h"
#include "domain/Conversation.h"
#include "session/SyncState.h"

#include <QDeadlineTimer>
#include <QWidget>

namespace rejoinder {

class Actions;
class Banner;
class Clock;
class ClosingDesk;
class ClosingFlow;
class Composer;
class ContactCard;
class ContactDesk;
class ConversationListPane;
class DraftDesk;
class InboxLayout;
class FirstTextsDialog;
class FoundFlow;
class NewConversationDialog;
class OutboxNotices;
class PersonEditFlow;
class ReplyDesk;
class Session;
class ThreadDesk;
class ThreadPane;
class ToastBar;
class UiSettings;
class UndoSendFlow;
struct OutboxEntry;
struct InboxModels;

/// What the inbox does to conversations.
struct InboxDesks
{
    ReplyDesk& replies;
    ClosingDesk& closing;
    ThreadDesk& threads;
    DraftDesk& drafts;
    ContactDesk* contacts = nullptr; ///< without one, people are shown and cannot be edited
};

/// The inbox: list, thread with composer, contact card. Which conversation is shown changes only because the agent
/// chose one; whatever arrives changes rows, never the choice. All that it is given must outlive it.
class InboxPage : public QWidget
{
    Q_OBJECT
public:
    InboxPage(Session& session, InboxModels& models, Actions& actions, UiSettings& settings, const Clock& clock,
              QWidget* parent = nullptr);
    /// The same without a session; whoever builds it calls setBalance(), setAccount() and setSyncState().
    InboxPage(const InboxDesks& desks, InboxModels& models, Actions& actions, UiSettings& settings, const Clock& clock,
              QWidget* parent = nullptr);
    ~InboxPage() override;

    void setBalance(const Balance& balance);
    void setAccount(const Account& account);
    void setSyncState(const SyncState& state);
    /// Below the list. Taken over.
    void setStatusWidget(QWidget* widget);
    /// As if the agent had chosen it. Empty: none.
    void openConversation(const ConversationId& id);
    [[nodiscard]] const ConversationId& conversation() const;
    /// The first text to this contact: the dialog, with them as the recipient. What stood there comes back after it.
    void beginConversation(const Contact& contact);
    /// As if the agent had typed it into the search field.
    void search(const QString& words);
    /// Writes what is pending; for the end of the program and of the session.
    void flush();

Q_SIGNALS:
    /// In all groups; counted on this computer.
    void unreadCountChanged(int count);
    /// "Try again" where nothing could be read.
    void refreshWanted();

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    void connectActions();
    void showConversation(const ConversationId& id, int unreadCount);
    void goToReply();
    void personChanged();
    void connectSending();
    void closeConversation();
    void started(const ConversationId& id);
    void markReadIfSeen();
    void markUnread();
    void newConversation();
    void newConversationSent();
    void tellNewConversation();
    [[nodiscard]] NewConversationDialog& dialog();
    void openDialog();
    void showFirstTexts();
    void edit(const OutboxEntry& entry);
    void editFirstText(const OutboxEntry& entry);
    void sayMayHaveArrived(const OutboxEntry& entry, const QString& name);
    [[nodiscard]] QString nameOf(const ConversationId& id) const;
    void toggleCard();
    void editPerson();
    void cyclePane(int by);
    [[nodiscard]] static QWidget* firstFocusable(QWidget& pane);
    void enableActions();

    InboxDesks m_desks;
    InboxModels& m_models;
    Actions& m_actions;
    UiSettings& m_settings;
    const Clock& m_clock;
    ConversationListPane* m_list;
    ThreadPane* m_thread;
    Composer* m_composer;
    ContactCard* m_card;
    InboxLayout* m_layout;
    Banner* m_banner;
    OutboxNotices* m_notices;
    ToastBar* m_toast;
    ToastBar* m_sendToast;
    ClosingFlow* m_closing;
    UndoSendFlow* m_undoSend;
    FoundFlow* m_found;
    PersonEditFlow* m_personEdit; ///< null without a desk
    NewConversationDialog* m_new = nullptr;
    FirstTextsDialog* m_firstTexts = nullptr;
    Balance m_balance;
    Account m_account;
    ConversationId m_begunInDialog; ///< where the text leads that the open dialog is sending
    QDeadlineTimer m_leadUntil;     ///< until then a conversation that has begun answers the dialog
    ConversationId m_leadFrom;      ///< shown when the dialog closed
    ConversationId m_offered;       ///< what the banner's button would show
    bool m_keptUnread = false;      ///< the agent marked the shown one unread: leave it so
};

} // namespace rejoinder
