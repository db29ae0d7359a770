#include "ui/contacts/ContactsPage.h"

#include "domain/WhenDone.h"
#include "models/ContactTableModel.h"
#include "models/PersonModel.h"
#include "ui/contacts/ContactsHeader.h"
#include "ui/contacts/ContactsLayout.h"
#include "ui/contacts/EmptyContactsWords.h"
#include "ui/contacts/FilterRow.h"
#include "ui/contacts/many/ManyFlow.h"
#include "ui/contacts/many/SelectionBar.h"
#include "ui/contacts/panel/ContactDetails.h"
#include "ui/contacts/panel/ContactPanel.h"
#include "ui/contacts/table/ContactTableView.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Surface.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedLayout>

namespace rejoinder {

/// The keys of what is kept in UiSettings.
static const auto columnsPart = QStringLiteral("contacts-columns");
static const auto panelPart = QStringLiteral("contacts-panel");
static const QByteArray panelHidden = QByteArrayLiteral("hidden");

ContactsPage::ContactsPage(ContactTableModel& contacts, PersonModel& person, Actions& actions, UiSettings& settings,
                           const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_contacts(contacts),
      m_person(person),
      m_actions(actions),
      m_settings(settings),
      m_table(new ContactTableView(clock)),
      m_header(new ContactsHeader(*m_table, actions)),
      m_filter(new FilterRow),
      m_state(new StateView),
      m_banner(new Banner),
      m_bar(new SelectionBar),
      m_panel(new ContactPanel(person, clock)),
      m_many(new ManyFlow(*m_banner, *this, this)),
      m_panelWanted(settings.layout(panelPart) != panelHidden)
{
    build();
    m_table->setChoice(ColumnChoice::restored(m_settings.layout(columnsPart)));
    m_table->setRows(contacts);
    connectTable();
    connectPanel();
    connectActions();
    applyQuery();
    setJobs(nullptr);
    enableActions();
}

ContactsPage::~ContactsPage() = default;

void ContactsPage::build()
{
    m_banner->setDismissable(true);
    m_banner->hide();
    m_bar->hide();
    auto* ground = new Surface(Surface::Ground::Background);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_foot = new QVBoxLayout;
    m_foot->setSpacing(0);
    m_foot->addWidget(m_bar);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(0);
    m_notices->addWidget(m_banner);
    column->addLayout(m_notices);
    column->addLayout(m_stack, 1);
    column->addLayout(m_foot);
    m_layout = new ContactsLayout(ground, m_panel, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_layout);
    m_filter->field().setShortcutHint(m_actions[ActionId::Search]->shortcut().toString(QKeySequence::NativeText));
    m_table->installEventFilter(this);
    ground->installEventFilter(this);
}

void ContactsPage::connectTable()
{
    connect(m_filter, &FilterRow::changed, this, &ContactsPage::applyQuery);
    connect(m_filter, &FilterRow::leftDown, this, &ContactsPage::focusTable);
    connect(m_table, &ContactTableView::typed, m_filter, &FilterRow::type);
    connect(m_table, &ContactTableView::sortChanged, this, &ContactsPage::applyQuery);
    connect(m_table, &ContactTableView::choiceChanged, this,
            [this] { m_settings.setLayout(columnsPart, m_table->choice().saved()); });
    connect(m_table, &ContactTableView::rowChosen, this, &ContactsPage::take);
    connect(m_table, &ContactTableView::rowOpened, this, [this](int row) {
        take(row);
        openShown();
    });
    connect(m_table, &ContactTableView::menuWanted, this, &ContactsPage::showMenu);
    connect(m_table, &ContactTableView::selectionCountChanged, this, [this](int count) {
        m_bar->setCount(count);
        m_bar->setVisible(count > 1);
        enableActions();
    });
    connect(&m_contacts, &ContactTableModel::answered, this, &ContactsPage::answered);
    connect(&m_contacts, &ContactTableModel::countsChanged, this, &ContactsPage::showState);
    connect(&m_contacts, &ContactTableModel::listsChanged, this, [this] {
        QStringList names;
        for (const ContactList& list : m_contacts.lists())
            names.append(list.name);
        m_filter->setLists(names);
    });
    connect(&m_contacts, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                if (m_awaited >= first.row() && m_awaited <= last.row())
                    take(m_awaited);
            });
    connect(m_state, &StateView::activated, this, &ContactsPage::pressStateButton);
    connect(m_bar, &SelectionBar::clearAsked, this, [this] {
        m_table->clearSelection();
        focusTable();
    });
    connect(m_bar, &SelectionBar::addToListAsked, this, [this] {
        withSelected([this](const QList<Contact>& them) { m_many->addToList(them, m_contacts.lists()); });
    });
    connect(m_bar, &SelectionBar::removeFromListAsked, this,
            [this] { withSelected([this](const QList<Contact>& them) { m_many->removeFromList(them); }); });
    connect(m_bar, &SelectionBar::textAsked, this, &ContactsPage::askText);
    connect(m_bar, &SelectionBar::exportAsked, this, &ContactsPage::askExport);
    connect(m_bar, &SelectionBar::deleteAsked, this, &ContactsPage::askDeletion);
    connect(m_many, &ManyFlow::begun, m_table, &QAbstractItemView::clearSelection);
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
}

void ContactsPage::connectPanel()
{
    ContactDetails& details = m_panel->details();
    connect(&details, &ContactDetails::textAsked, this, &ContactsPage::textAsked);
    connect(&details, &ContactDetails::editAsked, this, &ContactsPage::editAsked);
    connect(&details, &ContactDetails::conversationAsked, this, &ContactsPage::conversationAsked);
    connect(&details, &ContactDetails::deleteAsked, this,
            [this](const Contact& contact) { Q_EMIT deleteAsked({contact}); });
    connect(&details, &ContactDetails::messagesAsked, this,
            [this](const Contact& contact) { Q_EMIT messagesAsked(contact.mobile.number); });
    connect(&details, &ContactDetails::closeAsked, this, [this] {
        setPanelWanted(false);
        focusTable();
    });
    connect(&m_person, &PersonModel::changed, this, &ContactsPage::enableActions);
    connect(&m_person, &PersonModel::gone, this, [this] { m_person.show({}); });
    connect(m_layout, &ContactsLayout::turnsChanged, &details, &ContactDetails::setTakesTurns);
    details.setTakesTurns(m_layout->takesTurns());
}

void ContactsPage::setJobs(JobDesk* jobs)
{
    m_many->setDesk(jobs);
    m_bar->setDeskOffered(jobs != nullptr);
}

void ContactsPage::setJobsWidget(QWidget* widget)
{
    m_foot->insertWidget(0, widget);
}

void ContactsPage::addNotice(QWidget* widget)
{
    m_notices->addWidget(widget);
}

void ContactsPage::setEditOffered(bool offered)
{
    m_editOffered = offered;
    m_panel->details().setEditOffered(offered);
    enableActions();
}

void ContactsPage::setEditor(QWidget* editor)
{
    m_panel->setEditor(editor);
}

void ContactsPage::setEditing(bool editing)
{
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->setEditing(editing);
    arrangePanel();
    // Whoever came on show meanwhile, nothing is edited any more.
    if (!editing)
        enableActions();
    if (!editing && hadFocus && !m_layout->takesTurns())
        focusTable();
}

void ContactsPage::setSyncState(const SyncState& state)
{
    m_sync = state;
    showState();
}

void ContactsPage::setProgress(const ContactProgress& progress)
{
    m_progress = progress;
    showState();
}

void ContactsPage::showContact(const ContactId& id)
{
    m_awaited = -1;
    m_person.show(id);
    markShown();
    setPanelWanted(true);
}

void ContactsPage::applyQuery()
{
    ContactQuery query = m_filter->query();
    query.sortBy = m_table->choice().sortBy;
    query.order = m_table->choice().direction;
    m_awaited = -1;
    m_contacts.setQuery(query);
    showState();
}

void ContactsPage::answered()
{
    m_table->verticalScrollBar()->setValue(0);
    markShown();
    showState();
}

/// The row of whoever the panel shows, without choosing anybody anew.
void ContactsPage::markShown()
{
    const ContactId id = m_person.shown();
    if (id.isEmpty())
        return;
    whenDone(m_contacts.find(id), this, [this, id](int row) {
        if (id == m_person.shown() && m_table->selectedCount() < 2)
            m_table->markRow(row);
    });
}

/// The agent went to this row.
void ContactsPage::take(int row)
{
    m_awaited = -1;
    if (row < 0)
        return;
    const ContactRow* chosen = m_contacts.rowAt(row);
    if (!chosen) {
        m_awaited = row;
        return;
    }
    // Whoever is edited stays until that is done.
    if (m_panel->isEditing())
        return;
    m_person.show(chosen->contact.id);
    arrangePanel();
}

void ContactsPage::setPanelWanted(bool wanted)
{
    if (m_panelWanted != wanted) {
        m_panelWanted = wanted;
        if (!m_layout->panelIsDrawer())
            m_settings.setLayout(panelPart, wanted ? QByteArray() : panelHidden);
    }
    m_drawerOpen = wanted;
    arrangePanel();
}

/// Beside the table it is there while somebody is chosen; over it, only when it was asked for.
void ContactsPage::arrangePanel()
{
    const bool wanted = m_layout->panelIsDrawer() ? m_drawerOpen : m_panelWanted;
    m_layout->setPanelShown(m_panel->isEditing() || (wanted && !m_person.shown().isEmpty()));
}

void ContactsPage::openShown()
{
    if (m_person.shown().isEmpty())
        return;
    setPanelWanted(true);
    m_panel->details().focusFirst();
}

void ContactsPage::showState()
{
    const int rows = m_contacts.rowCount();
    const int all = m_contacts.countOfAll();
    const bool isNarrowed = m_filter->isFiltering() || all < 0;
    // The first rows are no count: what was counted last stands until they all are.
    if (!isNarrowed || m_contacts.isCounted())
        m_header->setCounts(isNarrowed ? rows : all, qMax(all, rows));
    m_header->setProgress(EmptyContactsWords::progress(m_progress));
    if (rows > 0 || m_contacts.isLoading()) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const EmptyContactsWords words(m_filter->isFiltering(), m_sync, m_progress);
    m_state->setState(words.icon, words.what, words.hint, words.buttonText());
    m_stack->setCurrentWidget(m_state);
}

void ContactsPage::pressStateButton()
{
    switch (EmptyContactsWords(m_filter->isFiltering(), m_sync, m_progress).button) {
    case EmptyContactsWords::Button::ClearFilters:
        m_filter->clearAll();
        m_filter->focusSearch();
        break;
    case EmptyContactsWords::Button::NewContact:
        m_actions[ActionId::NewContact]->trigger();
        break;
    case EmptyContactsWords::Button::TryAgain:
        Q_EMIT refreshWanted();
        break;
    case EmptyContactsWords::Button::None:
        break;
    }
}

void ContactsPage::focusTable()
{
    if (m_stack->currentWidget() != m_table) {
        m_filter->focusSearch();
        return;
    }
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(0, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ContactsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Else the window gives the focus to its first button.
    if (!isAncestorOf(QApplication::focusWidget()))
        m_filter->focusSearch();
}

/// The panel's controls have no use for Escape, so it comes here: back to the row that one came from.
void ContactsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || m_panel->isEditing() || !m_panel->isAncestorOf(QApplication::focusWidget()))
        return QWidget::keyPressEvent(event);
    if (m_layout->panelIsDrawer())
        setPanelWanted(false);
    focusTable();
}

bool ContactsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched != m_table) {
        m_header->setNarrow(static_cast<QWidget*>(watched)->width() < ContactsLayout::drawerBelow);
    } else if (watched == m_table && event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (m_table->selectedCount() > 1)
            m_table->clearSelection();
        else if (m_layout->isPanelShown() && m_layout->panelIsDrawer())
            setPanelWanted(false);
        else if (m_filter->isFiltering())
            m_filter->clearAll();
        else
            return false;
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
