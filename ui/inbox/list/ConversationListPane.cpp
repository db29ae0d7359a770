#include "ui/inbox/list/ConversationListPane.h"

#include "domain/Clock.h"
#include "domain/SearchMatch.h"
#include "models/ConversationListModel.h"
#include "models/GroupListModel.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/inbox/list/EmptyListWords.h"
#include "ui/inbox/list/FolderChips.h"
#include "ui/inbox/list/GroupSwitcher.h"
#include "ui/inbox/list/SkeletonRows.h"
#include "ui/inbox/list/SpokenRows.h"
#include "ui/text/SearchHelp.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedLayout>

namespace rejoinder {

ConversationListPane::ConversationListPane(ConversationListModel& conversations, GroupListModel& groups,
                                           const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_conversations(conversations),
      m_groups(new GroupSwitcher(groups)),
      m_new(new IconButton(QStringLiteral("plus"), tr("New conversation"))),
      m_search(new SearchField(tr("Search conversations"), tr("Search people and messages"))),
      m_chips(new FolderChips),
      m_list(new ConversationListView(clock)),
      m_skeleton(new SkeletonRows),
      m_state(new StateView),
      m_stack(new QStackedLayout),
      m_where(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_clock(clock)
{
    auto* ground = new Surface(Surface::Ground::Pane);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(ground);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(space::s, 14, space::l, space::s);
    header->addWidget(m_groups);
    header->addStretch();
    header->addWidget(m_new);
    auto* tools = new QVBoxLayout;
    tools->setContentsMargins(space::l, 0, space::l, 10);
    tools->setSpacing(10);
    tools->addWidget(m_search);
    tools->addWidget(m_chips);
    tools->addWidget(m_where);
    m_where->setWordWrap(true);
    m_where->hide();
    m_search->setToolTip(SearchHelp::whole());

    for (QWidget* page : {static_cast<QWidget*>(m_list), m_skeleton, static_cast<QWidget*>(m_state)})
        m_stack->addWidget(page);
    m_layout = new QVBoxLayout(ground);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addLayout(header);
    m_layout->addLayout(tools);
    m_layout->addLayout(m_stack, 1);

    auto* spoken = new SpokenRows(clock, this);
    spoken->setSourceModel(&conversations);
    m_list->setModel(spoken);
    m_list->viewport()->setAutoFillBackground(false);

    m_search->installEventFilter(this);
    // With every key: what is found is there before the next one, and a newer search ends the older.
    connect(m_search, &QLineEdit::textChanged, this, &ConversationListPane::applyQuery);
    connect(m_chips, &FolderChips::folderChosen, this, &ConversationListPane::applyQuery);
    connect(m_groups, &GroupSwitcher::groupChosen, this, &ConversationListPane::applyQuery);
    connect(static_cast<IconButton*>(m_new), &QAbstractButton::clicked, this,
            &ConversationListPane::newConversationWanted);
    connect(m_state, &StateView::activated, this, &ConversationListPane::pressStateButton);

    connect(m_list, &ConversationListView::conversationChosen, this, [this](const ConversationId& id, int unread) {
        m_conversations.setHeld(id);
        Q_EMIT conversationChosen(id, unread);
    });
    connect(m_list, &ConversationListView::choiceDropped, this, [this] { m_conversations.setHeld({}); });
    connect(m_list, &ConversationListView::replyWanted, this, &ConversationListPane::replyWanted);

    connect(&conversations, &ConversationListModel::countsChanged, m_chips, &FolderChips::setCounts);
    if (const auto counts = conversations.counts())
        m_chips->setCounts(*counts);
    connect(&conversations, &ConversationListModel::loaded, this, [this] {
        // Held again only where the new rows have it: a hold from the folder before would carry it over into this one.
        if (m_conversations.rowOf(m_list->chosen()) >= 0)
            m_conversations.setHeld(m_list->chosen());
        showState();
    });
    connect(&conversations, &QAbstractItemModel::rowsInserted, this, &ConversationListPane::showState);
    connect(&conversations, &QAbstractItemModel::rowsRemoved, this, &ConversationListPane::showState);
    connect(&conversations, &QAbstractItemModel::modelReset, this, &ConversationListPane::showState);

    setTabOrder(m_groups, m_new);
    setTabOrder(m_new, m_search);
    setTabOrder(m_search, &m_chips->chip(Folder::Open));
    setTabOrder(&m_chips->chip(Folder::Closed), m_list);
    showState();
}

void ConversationListPane::setSyncState(const SyncState& state)
{
    m_sync = state;
    showWhere();
    showState();
}

void ConversationListPane::setStatusWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}

void ConversationListPane::setShortcutHints(const QString& search, const QString& newConversation)
{
    m_search->setShortcutHint(search);
    m_new->setToolTip(newConversation.isEmpty() ? tr("New conversation")
                                                : tr("New conversation (%1)").arg(newConversation));
}

GroupId ConversationListPane::group() const
{
    return m_groups->group();
}

void ConversationListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationListPane::search(const QString& words)
{
    m_groups->choose({});
    m_search->setText(words);
    focusSearch();
}

void ConversationListPane::focusList()
{
    const bool isThere = m_stack->currentWidget() == m_list;
    m_listWanted = !isThere && m_conversations.isLoading();
    (isThere ? static_cast<QWidget*>(m_list) : m_search)->setFocus(Qt::ShortcutFocusReason);
}

void ConversationListPane::applyQuery()
{
    const ConversationQuery query{m_chips->folder(), m_groups->group(), m_search->text().trimmed()};
    if (query == m_conversations.query())
        return;
    m_conversations.setHeld({});
    m_conversations.setQuery(query);
    m_list->setFound(
        SearchMatch(SearchQuery::parsed(query.search, QLocale(), m_clock.now().toLocalTime().date()).terms));
    m_list->scrollToTop();
    showWhere();
    showState();
}

void ConversationListPane::showState()
{
    if (m_conversations.rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        // It was asked for before it had been read; but who has begun to search since goes on searching.
        if (std::exchange(m_listWanted, false) && m_search->text().isEmpty() && window()->focusWidget() == m_search)
            m_list->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (m_conversations.isLoading()) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    const EmptyListWords words(m_conversations.query(), m_sync);
    m_state->setState(words.icon, words.what, words.hint, words.buttonText());
    m_stack->setCurrentWidget(m_state);
}

/// A search looks into all folders, so while there is one they give way to a line that says so.
void ConversationListPane::showWhere()
{
    const bool isSearch = !m_conversations.query().search.isEmpty();
    m_chips->setVisible(!isSearch);
    m_where->setVisible(isSearch);
    if (!isSearch)
        return;
    QString words = SearchHelp::where(m_groups->group().isEmpty() ? QString() : m_groups->text());
    if (m_sync.historyPercent < 100)
        words += u'\n' + SearchHelp::stillComing(m_sync.historyPercent);
    m_where->setText(words);
}

void ConversationListPane::pressStateButton()
{
    switch (EmptyListWords(m_conversations.query(), m_sync).button) {
    case EmptyListWords::Button::TryAgain:
        Q_EMIT refreshWanted();
        break;
    case EmptyListWords::Button::ClearSearch:
        m_search->clear();
        m_search->setFocus();
        break;
    case EmptyListWords::Button::SearchAllGroups:
        m_groups->choose({});
        break;
    case EmptyListWords::Button::NewConversation:
        Q_EMIT newConversationWanted();
        break;
    case EmptyListWords::Button::None:
        break;
    }
}

void ConversationListPane::enterResults()
{
    if (m_stack->currentWidget() != m_list)
        return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->step(0);
}

bool ConversationListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            enterResults();
            return true;
        }
        if (key == Qt::Key_Escape && m_search->text().isEmpty()) {
            focusList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
