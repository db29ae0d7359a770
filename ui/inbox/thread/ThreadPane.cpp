#include "ui/inbox/thread/ThreadPane.h"

#include "domain/PhoneNumber.h"
#include "models/ThreadModel.h"
#include "session/ThreadDesk.h"
#include "ui/inbox/thread/RowActions.h"
#include "ui/inbox/thread/SpokenThread.h"
#include "ui/inbox/thread/ThreadHeader.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/text/ErrorWords.h"
#include "ui/widgets/StateView.h"

#include <QBoxLayout>
#include <QStackedLayout>

namespace rejoinder {

/// Less than the eye takes for a pause; the store mostly answers within a tenth of it.
static constexpr std::chrono::milliseconds oldStaysFor{100};

ThreadPane::ThreadPane(ThreadModel& model, ThreadDesk& threads, ReplyDesk& replies, Actions& actions,
                       const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_threads(threads),
      m_spoken(new SpokenThread(clock, this)),
      m_header(new ThreadHeader(actions, this)),
      m_view(new ThreadView(clock, this)),
      m_rowActions(new RowActions(*m_view, replies)),
      m_state(new StateView(this)),
      m_middle(new QWidget(this)),
      m_stack(new QStackedLayout)
{
    m_spoken->setSourceModel(&model);
    m_view->setModel(m_spoken);
    // In a layout of its own: a stack raises what it shows above everything that floats beside it.
    auto* pages = new QVBoxLayout(m_middle);
    pages->setContentsMargins(0, 0, 0, 0);
    auto* page = new QWidget(m_middle);
    page->setLayout(m_stack);
    pages->addWidget(page);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_view);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_middle, 1);

    m_old.setSingleShot(true);
    connect(&m_old, &QTimer::timeout, this, &ThreadPane::showNew);
    connectModel();
    connectDesk();
    connectView();
    showState();
}

void ThreadPane::connectModel()
{
    connect(&m_model, &ThreadModel::loaded, this, &ThreadPane::loaded);
    connect(&m_model, &ThreadModel::hasOlderChanged, this, [this] {
        m_askedForOlder = false;
        m_view->askForMore();
    });
    connect(&m_model, &ThreadModel::hasNewerChanged, this, [this] { m_view->setEndIsNewest(!m_model.hasNewer()); });
    connect(&m_model, &ThreadModel::cameBelow, m_view, &ThreadView::addUnseenBelow);
    connect(&m_model, &ThreadModel::reached, this, [this](const MessageId& id) {
        m_jumps = false;
        m_view->scrollToMessage(id);
        arrived();
    });
    connect(&m_model, &ThreadModel::reachedNewest, this, [this] {
        m_jumps = false;
        m_view->scrollToNewest();
        if (m_goesToAsking)
            goToAsking();
        arrived();
    });
    connect(m_spoken, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { rowsCame(first, last); });
    connect(m_spoken, &QAbstractItemModel::rowsRemoved, this, &ThreadPane::showState);
}

void ThreadPane::connectDesk()
{
    connect(&m_threads, &ThreadDesk::fetched, this, [this](const ConversationId& id) {
        if (id != m_id)
            return;
        m_fetched = true;
        m_failure.reset();
        showState();
    });
    connect(&m_threads, &ThreadDesk::failed, this, [this](const ConversationId& id, const ApiError& error) {
        if (id != m_id)
            return;
        m_failure = error;
        m_askedForOlder = false;
        showState();
    });
    connect(&m_threads, &ThreadDesk::reachedStart, this, [this](const ConversationId& id) {
        if (id == m_id)
            m_reachedStart = true;
    });
}

void ThreadPane::connectView()
{
    connect(m_state, &StateView::activated, this, [this] {
        m_failure.reset();
        m_threads.open(m_id);
        showState();
    });
    connect(m_view, &ThreadView::olderWanted, this, &ThreadPane::wantOlder);
    connect(m_view, &ThreadView::newerWanted, &m_model, &ThreadModel::loadNewer);
    connect(m_view, &ThreadView::newestWanted, &m_model, &ThreadModel::showNewest);
    connect(m_view, &ThreadView::newestReached, this, [this] {
        m_model.setReaderAtNewest(true);
        Q_EMIT theirsSeen();
    });
    connect(m_view, &ThreadView::newestLeft, this, [this] { m_model.setReaderAtNewest(false); });
}

void ThreadPane::addBelow(QWidget* widget)
{
    layout()->addWidget(widget);
}

void ThreadPane::open(const ConversationId& id, int unreadCount)
{
    m_id = id;
    m_fetched = false;
    m_askedForOlder = false;
    m_reachedStart = false;
    m_goesToAsking = false;
    m_jumps = false;
    m_personKnown = false;
    m_failure.reset();
    if (id.isEmpty())
        showNew();
    else
        keepOld();
    m_header->setPerson({});
    m_model.show(id, unreadCount);
    m_threads.open(id);
    showState();
}

/// Only its picture: the model, what can be clicked or read aloud, and who is written to are those of the new
/// conversation from now on.
void ThreadPane::keepOld()
{
    m_header->setUpdatesEnabled(false);
    m_middle->setUpdatesEnabled(false);
    m_old.start(oldStaysFor);
}

void ThreadPane::showNewOnceWhole()
{
    // The messages under the name of whom they are with.
    if (m_old.isActive() && m_personKnown && !m_model.isLoading())
        showNew();
}

void ThreadPane::showNew()
{
    m_old.stop();
    showState();
    m_header->setUpdatesEnabled(true);
    m_middle->setUpdatesEnabled(true);
}

void ThreadPane::setPerson(const Conversation& conversation)
{
    if (conversation.id != m_id)
        return;
    const QString name = conversation.contact.fullName();
    m_them = name.isEmpty() ? displayNumber(conversation.contact.mobile.number) : name;
    m_spoken->setThem(m_them);
    m_header->setPerson(conversation);
    m_personKnown = true;
    showNewOnceWhole();
}

void ThreadPane::loaded()
{
    showState();
    showNewOnceWhole();
    if (m_jumps)
        return;
    m_view->scrollToFirstUnread();
    if (m_goesToAsking)
        goToAsking();
    arrived();
}

/// At a place that the view did not scroll to from another one of the same thread, of which it would have told itself.
void ThreadPane::arrived()
{
    m_model.setReaderAtNewest(m_view->isAtNewest());
    if (m_view->isAtNewest())
        Q_EMIT theirsSeen();
}

void ThreadPane::rowsCame(int first, int last)
{
    m_askedForOlder = m_askedForOlder && first > 0;
    showState();
    if (last == m_spoken->rowCount() - 1 && m_view->isAtNewest() && !m_model.isLoading())
        Q_EMIT theirsSeen();
}

bool ThreadPane::showsMessages() const
{
    return m_stack->currentWidget() == m_view && m_spoken->rowCount() > 0;
}

void ThreadPane::showState()
{
    const bool any = m_spoken->rowCount() > 0;
    if (!any && m_old.isActive() && m_model.isLoading())
        return;
    m_header->setVisible(!m_id.isEmpty());
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_view) : m_state);
    if (any)
        return;
    if (m_id.isEmpty())
        m_state->setState(QStringLiteral("inbox"), tr("No conversation is open"),
                          tr("Choose one from the list, or begin a new one with Ctrl+N."));
    else if (m_failure)
        m_state->setState(QStringLiteral("alert-circle"), tr("The messages could not be read"),
                          errorwords::sentence(*m_failure), tr("Try again"));
    else if (m_model.isLoading() || !m_fetched)
        m_state->setState(QStringLiteral("clock"), tr("Reading the messages…"));
    else
        m_state->setState(QStringLiteral("inbox"), tr("No messages yet"), tr("What you write below is the first one."));
}

void ThreadPane::wantOlder()
{
    if (m_model.hasOlder()) {
        m_model.loadOlder();
    } else if (m_fetched && !m_reachedStart && !m_askedForOlder) {
        m_askedForOlder = true;
        m_threads.fetchOlder(m_id);
    }
}

void ThreadPane::goToAsking()
{
    m_goesToAsking = m_model.isLoading() || m_model.hasNewer();
    if (m_model.hasNewer()) {
        m_model.showNewest();
        return;
    }
    for (int row = 0; row < m_spoken->rowCount(); ++row) {
        const QModelIndex index = m_spoken->index(row, 0);
        const auto content = index.data(ThreadModel::RowRole).value<ThreadRow>();
        if (!content.outbox() || content.outbox()->state != OutboxState::Asking)
            continue;
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        m_view->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ThreadPane::scrollToNewest()
{
    if (m_model.hasNewer())
        m_model.showNewest();
    else
        m_view->scrollToNewest();
}

void ThreadPane::jumpTo(const MessageId& id)
{
    m_jumps = !m_id.isEmpty() && !id.isEmpty();
    m_model.showAt(id);
}

} // namespace rejoinder
