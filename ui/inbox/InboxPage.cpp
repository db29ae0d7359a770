#include "ui/inbox/InboxPage.h"

#include "models/InboxModels.h"
#include "models/ThreadEnd.h"
#include "session/DraftDesk.h"
#include "session/ReplyDesk.h"
#include "session/Session.h"
#include "session/ThreadDesk.h"
#include "ui/inbox/ClosingFlow.h"
#include "ui/inbox/FoundFlow.h"
#include "ui/inbox/InboxLayout.h"
#include "ui/inbox/OutboxNotices.h"
#include "ui/inbox/PersonEditFlow.h"
#include "ui/inbox/UndoSendFlow.h"
#include "ui/inbox/card/ContactCard.h"
#include "ui/inbox/compose/Composer.h"
#include "ui/inbox/list/ConversationListPane.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/inbox/start/NewConversationDialog.h"
#include "ui/inbox/thread/RowActions.h"
#include "ui/inbox/thread/ThreadHeader.h"
#include "ui/inbox/thread/ThreadPane.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ToastBar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QTimer>

namespace rejoinder {

static constexpr std::chrono::milliseconds settleAfter{1500};
/// How long after the dialog has closed the conversation that it began may come on show by itself.
static constexpr std::chrono::seconds leadWithin{5};
/// The key of the panes' places in UiSettings.
static const auto layoutPart = QStringLiteral("inbox");

InboxPage::InboxPage(Session& session, InboxModels& models, Actions& actions, UiSettings& settings, const Clock& clock,
                     QWidget* parent)
    : InboxPage({session.replies(), session.closing(), session.threads(), session.drafts(), &session.contacts()},
                models, actions, settings, clock, parent)
{
    const auto account = [this, &session] {
        setBalance(session.balance());
        setAccount(session.account());
    };
    connect(&session, &Session::balanceChanged, this, account);
    connect(&session, &Session::accountChanged, this, account);
    connect(&session, &Session::syncStateChanged, this, &InboxPage::setSyncState);
    connect(this, &InboxPage::refreshWanted, &session, &Session::refreshNow);
    account();
    setSyncState(session.syncState());
}

InboxPage::InboxPage(const InboxDesks& desks, InboxModels& models, Actions& actions, UiSettings& settings,
                     const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_desks(desks),
      m_models(models),
      m_actions(actions),
      m_settings(settings),
      m_clock(clock),
      m_list(new ConversationListPane(models.conversations, models.groups, clock)),
      m_thread(new ThreadPane(models.thread, desks.threads, desks.replies, actions, clock)),
      m_composer(
          new Composer(desks.replies, desks.drafts, models.thread.newestEnd(), models.templates, clock, m_thread)),
      m_card(new ContactCard(models.contact, clock)),
      m_layout(nullptr),
      m_banner(new Banner(this)),
      m_notices(new OutboxNotices(desks.replies, models.waiting, models.foundTwice, this)),
      m_toast(new ToastBar(&m_thread->messagesArea())),
      m_sendToast(new ToastBar(&m_thread->messagesArea())),
      m_closing(new ClosingFlow(desks.closing, *m_toast, *m_banner, this)),
      m_undoSend(new UndoSendFlow(
          desks.replies, *m_composer, *m_sendToast, *actions[ActionId::UndoSend], clock,
          [this](const ConversationId& id) { return nameOf(id); }, this)),
      m_found(nullptr),
      m_personEdit(desks.contacts ? new PersonEditFlow(*desks.contacts, models.contact, *m_card, this) : nullptr)
{
    build();
    connectParts();
    connectSending();
    connectActions();
    enableActions();
}

InboxPage::~InboxPage()
{
    m_settings.setLayout(layoutPart, m_layout->saveState());
}

void InboxPage::build()
{
    m_found = new FoundFlow(m_models.conversations, m_models.found, *m_thread, m_actions, m_clock, this);
    m_thread->addBelow(m_composer);
    m_composer->hide();
    m_layout = new InboxLayout(m_list, m_thread, m_card, this);
    m_layout->setCardWanted(m_settings.cardShown());
    m_layout->restoreState(m_settings.layout(layoutPart));
    m_banner->setDismissable(true);
    m_banner->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_notices);
    all->addWidget(m_banner);
    all->addWidget(m_layout, 1);
    m_list->setShortcutHints(m_actions[ActionId::Search]->shortcut().toString(QKeySequence::NativeText),
                             m_actions[ActionId::NewConversation]->shortcut().toString(QKeySequence::NativeText));
    m_composer->setEnterSends(m_settings.enterSends());
}

void InboxPage::connectParts()
{
    connect(m_list, &ConversationListPane::conversationChosen, this, &InboxPage::showConversation);
    connect(m_list, &ConversationListPane::replyWanted, this, &InboxPage::goToReply);
    connect(&m_list->list(), &QAbstractItemView::clicked, this, &InboxPage::goToReply);
    connect(m_list, &ConversationListPane::newConversationWanted, this, &InboxPage::newConversation);
    connect(m_list, &ConversationListPane::refreshWanted, this, &InboxPage::refreshWanted);
    connect(&m_models.contact, &ContactModel::changed, this, &InboxPage::personChanged);
    connect(&m_models.everywhere, &FolderCounter::countsChanged, this,
            [this](const FolderCounts& counts) { Q_EMIT unreadCountChanged(counts.unread); });
    connect(&m_desks.threads, &ThreadDesk::fetched, this, [this](const ConversationId& id) {
        // What was fetched takes a moment through the store into the thread.
        QTimer::singleShot(settleAfter, m_composer, [this, id] {
            if (id == conversation())
                m_composer->settle();
        });
    });
    connect(&m_desks.replies, &ReplyDesk::started, this, &InboxPage::started);
    connect(m_composer, &Composer::templateFilterChanged, this,
            [this](const QString& words) { m_models.templates.setFilter(words); });
    connect(m_composer, &Composer::templateUsed, &m_settings, &UiSettings::noteTemplateUsed);
    connect(m_composer, &Composer::favouriteWanted, &m_settings, &UiSettings::setFavouriteTemplate);
    connect(&m_settings, &UiSettings::templateHabitsChanged, &m_models.templates, &TemplateListModel::setHabits);
    m_models.templates.setHabits(m_settings.templateHabits());
    connect(m_composer, &Composer::hasEarlierDraftsChanged, this, &InboxPage::enableActions);
    connect(m_composer, &Composer::sent, this, [this](const ConversationId& id) {
        if (id == conversation())
            m_thread->scrollToNewest();
    });
    connect(m_thread, &ThreadPane::theirsSeen, this, &InboxPage::markReadIfSeen);
    connect(&m_thread->rowActions(), &RowActions::copyNumberWanted, m_card, &ContactCard::copyNumber);
    connect(&m_thread->header(), &ThreadHeader::backWanted, this, [this] {
        m_layout->showThread(false);
        m_list->focusList();
    });
    connect(m_layout, &InboxLayout::turnsChanged, &m_thread->header(), &ThreadHeader::setBackShown);
    m_thread->header().setBackShown(m_layout->takesTurns());
    connect(m_card, &ContactCard::openConversation, this, &InboxPage::openConversation);
    connect(m_found, &FoundFlow::backWanted, m_list, &ConversationListPane::focusList);
    connect(m_closing, &ClosingFlow::undone, this, &InboxPage::openConversation);
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    connect(m_banner, &Banner::activated, this, [this] {
        m_banner->hide();
        if (const auto id = std::exchange(m_offered, ConversationId()); !id.isEmpty())
            openConversation(id);
    });
    connect(&m_settings, &UiSettings::enterSendsChanged, m_composer, &Composer::setEnterSends);
}

void InboxPage::setBalance(const Balance& balance)
{
    m_balance = balance;
    m_composer->setBalance(balance);
    tellNewConversation();
}

void InboxPage::setAccount(const Account& account)
{
    m_account = account;
    if (m_personEdit)
        m_personEdit->setDefaultRegion(account.country);
    tellNewConversation();
}

void InboxPage::setSyncState(const SyncState& state)
{
    m_list->setSyncState(state);
}

void InboxPage::setStatusWidget(QWidget* widget)
{
    m_list->setStatusWidget(widget);
}

void InboxPage::openConversation(const ConversationId& id)
{
    if (id.isEmpty())
        m_list->list().chooseNone();
    else
        m_list->list().choose(id);
    if (id.isEmpty())
        showConversation({}, 0);
}

void InboxPage::search(const QString& words)
{
    m_layout->showThread(false);
    m_list->search(words);
}

const ConversationId& InboxPage::conversation() const
{
    return m_thread->conversation();
}

void InboxPage::flush()
{
    m_composer->flush();
    if (m_new)
        m_new->flush();
}

/// The one place where another conversation comes on show.
void InboxPage::showConversation(const ConversationId& id, int unreadCount)
{
    const bool fromList = m_list->isAncestorOf(QApplication::focusWidget());
    m_layout->showThread(!id.isEmpty());
    if (id == conversation()) {
        m_found->conversationShown(id);
        return;
    }
    m_keptUnread = false;
    m_leadUntil = QDeadlineTimer();
    m_models.conversations.setHeld(id);
    // First the composer: it puts its text away under the conversation that it was written for.
    m_composer->open(id);
    m_composer->setVisible(!id.isEmpty());
    m_models.contact.show(id);
    m_thread->open(id, unreadCount);
    m_found->conversationShown(id);
    personChanged();
    enableActions();
    // Where they take turns the list has just gone, and its focus would fall to whatever comes next.
    if (fromList && !m_list->isVisible() && m_layout->takesTurns())
        m_composer->focusText();
}

void InboxPage::goToReply()
{
    if (conversation().isEmpty())
        return;
    // The row of the shown conversation was pressed once more: nothing changes but what is to be seen.
    m_layout->showThread(true);
    m_composer->focusText();
}

void InboxPage::personChanged()
{
    const Conversation& person = m_models.contact.conversation();
    m_thread->setPerson(person);
    m_composer->setPerson(person);
    enableActions();
}

void InboxPage::started(const ConversationId& id)
{
    // While the dialog is open it is not known yet whether the text is taken.
    if (m_new && m_new->isCommitting()) {
        m_begunInDialog = id;
        return;
    }
    // The agent began it, so it may come on show; but only as the answer to the dialog that has just closed, and not
    // where they have gone on since.
    if (!m_leadUntil.hasExpired() && m_leadFrom == conversation() && m_composer->text().isEmpty()) {
        const bool fromList = QApplication::focusWidget() == &m_list->list();
        openConversation(id);
        // On to what they would do next; but who is typing anywhere goes on typing there.
        if (fromList)
            goToReply();
        return;
    }
    m_offered = id;
    m_banner->say(Banner::Kind::Info, tr("The new conversation has begun."), tr("Show it"));
    m_banner->show();
}

void InboxPage::newConversationSent()
{
    // The text itself is held back for a while first.
    m_leadUntil = QDeadlineTimer(leadWithin + m_settings.undoSend());
    m_leadFrom = conversation();
    if (const auto id = std::exchange(m_begunInDialog, ConversationId()); !id.isEmpty())
        started(id);
}

void InboxPage::markReadIfSeen()
{
    const bool seen = isVisible() && isActiveWindow() && m_thread->isVisible() && m_thread->showsMessages();
    if (seen && !m_keptUnread && !conversation().isEmpty())
        m_desks.threads.markRead(conversation());
}

bool InboxPage::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        markReadIfSeen();
    else if (event->type() == QEvent::WindowDeactivate)
        flush();
    return QWidget::event(event);
}

void InboxPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Else the window gives the focus to its first button, and the first key of the day goes nowhere.
    if (!isAncestorOf(QApplication::focusWidget()))
        m_list->focusList();
    markReadIfSeen();
}

} // namespace rejoinder
