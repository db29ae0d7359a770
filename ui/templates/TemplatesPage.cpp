#include "ui/templates/TemplatesPage.h"

#include "models/ContactFieldNames.h"
#include "models/TemplateListModel.h"
#include "session/TemplateDesk.h"
#include "ui/inbox/compose/SpokenTemplates.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/templates/PreviewPane.h"
#include "ui/templates/TemplateConflictView.h"
#include "ui/templates/TemplateEditor.h"
#include "ui/templates/TemplateReading.h"
#include "ui/templates/UnconfirmedTemplates.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/ToastBar.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace rejoinder {

/// The same rows, with what a screen reader says for them. Owned by the model that it stands before.
static QAbstractItemModel& spoken(TemplateListModel& templates)
{
    auto* rows = new SpokenTemplates(&templates);
    rows->setSourceModel(&templates);
    return *rows;
}

TemplatesPage::TemplatesPage(const Parts& parts, QWidget* parent)
    : ListDetailPage(tr("Templates"), tr("Search templates"), spoken(parts.templates), parent),
      m_parts(parts),
      m_panes(new QStackedWidget),
      m_reading(new TemplateReading(parts.actions, parts.people)),
      m_editor(new TemplateEditor(parts.people, parts.fields)),
      m_conflict(new TemplateConflictView),
      m_unconfirmed(new UnconfirmedTemplates(parts.desk)),
      m_banner(new Banner),
      m_toast(new ToastBar(this))
{
    build();
    connectParts();
    connectEditing();
    connectActions();
    m_parts.templates.setHabits(m_parts.settings.templateHabits());
    tellEmpty();
    enableActions();
}

TemplatesPage::~TemplatesPage()
{
    // The actions outlive the page, and nobody can do them without it.
    for (QAction* action : m_parts.actions.of(Actions::Group::Templates))
        action->setEnabled(false);
}

void TemplatesPage::build()
{
    const auto words = [this](const QModelIndex& index) {
        const MessageTemplate entry = index.data(TemplateListModel::TemplateRole).value<MessageTemplate>();
        const bool favourite = index.data(TemplateListModel::FavouriteRole).toBool();
        return TwoLines{.first = entry.name.simplified(),
                        .second = entry.text.simplified(),
                        .isPerson = false,
                        .personName = {},
                        .personId = {},
                        .iconName = favourite ? QStringLiteral("star-filled") : QStringLiteral("template")};
    };
    list().setItemDelegate(new TwoLineDelegate(words, this));
    titleRow().addWidget(new IconButton(m_parts.actions[ActionId::NewTemplate]));
    m_banner->setRounded(true);
    m_banner->setDismissable(true);
    m_banner->hide();
    aboveList().addWidget(m_banner);
    aboveList().addWidget(m_unconfirmed);
    nothingChosen().setState(QStringLiteral("template"), tr("Choose a template"),
                             tr("In a conversation, insert one with Ctrl+T or with / at the start of a line."),
                             tr("New template"));
    m_panes->addWidget(m_reading);
    m_panes->addWidget(m_editor);
    m_panes->addWidget(m_conflict);
    setDetail(m_panes, false);
}

void TemplatesPage::connectParts()
{
    connect(this, &ListDetailPage::searchChanged, &m_parts.templates, &TemplateListModel::setFilter);
    connect(this, &ListDetailPage::searchChanged, this, &TemplatesPage::tellEmpty);
    connect(this, &ListDetailPage::chosen, this, &TemplatesPage::show);
    connect(this, &ListDetailPage::turnsChanged, m_reading, &TemplateReading::setBackShown);
    m_reading->setBackShown(takesTurns());
    for (const auto signal : {&QListView::clicked, &QListView::activated}) {
        connect(&list(), signal, m_reading, [this] {
            if (takesTurns() && !isEditing())
                m_reading->focusBack(); // the list that had the focus is out of sight
        });
    }
    connect(m_reading, &TemplateReading::backWanted, this, [this] { showDetail(false); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_parts.templates, signal, this, &TemplatesPage::readAgain);
    connect(&m_parts.templates, &QAbstractItemModel::dataChanged, this, &TemplatesPage::readAgain);
    connect(&m_parts.templates, &TemplateListModel::loaded, this, &TemplatesPage::readAgain);
    connect(&m_parts.settings, &UiSettings::templateHabitsChanged, &m_parts.templates, &TemplateListModel::setHabits);
    connect(&m_parts.settings, &UiSettings::templateHabitsChanged, this, &TemplatesPage::readAgain);
    // One person for both: who looks at a text for somebody goes on doing so while writing it.
    connect(&m_reading->preview(), &PreviewPane::personChanged, this,
            [this] { m_editor->preview().setPerson(m_reading->preview().person()); });
    connect(&m_editor->preview(), &PreviewPane::personChanged, this,
            [this] { m_reading->preview().setPerson(m_editor->preview().person()); });
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    for (StateView* state : {&nothingChosen(), &emptyState()})
        connect(state, &StateView::activated, m_parts.actions[ActionId::NewTemplate], &QAction::trigger);
}

void TemplatesPage::connectActions()
{
    const auto on = [this](ActionId id, auto verb) { connect(m_parts.actions[id], &QAction::triggered, this, verb); };
    on(ActionId::NewTemplate, [this] { write({}, {}); });
    on(ActionId::EditTemplate, &TemplatesPage::edit);
    on(ActionId::DuplicateTemplate, &TemplatesPage::duplicate);
    on(ActionId::DeleteTemplate, &TemplatesPage::remove);
    on(ActionId::SaveTemplate, [this] { m_editor->save(); });
    on(ActionId::FavouriteTemplate, &TemplatesPage::toggleFavourite);
}

bool TemplatesPage::isEditing() const
{
    return m_panes->currentIndex() != int(Pane::Reading);
}

bool TemplatesPage::isDirty() const
{
    return isEditing() && m_editor->isDirty();
}

void TemplatesPage::enableActions()
{
    const bool reads = !m_shown.isEmpty() && !isEditing();
    for (const ActionId id : {ActionId::EditTemplate, ActionId::DuplicateTemplate, ActionId::DeleteTemplate})
        m_parts.actions[id]->setEnabled(reads);
    m_parts.actions[ActionId::FavouriteTemplate]->setEnabled(!m_shown.isEmpty());
    m_parts.actions[ActionId::NewTemplate]->setEnabled(!isEditing());
    m_parts.actions[ActionId::SaveTemplate]->setEnabled(m_panes->currentIndex() == int(Pane::Editor));
}

void TemplatesPage::go(Pane pane)
{
    m_panes->setCurrentIndex(int(pane));
    holdDetail(pane != Pane::Reading);
    if (pane != Pane::Reading)
        showDetail(true);
    enableActions();
}

void TemplatesPage::tellEmpty()
{
    if (m_parts.templates.isLoading())
        emptyState().setState(QStringLiteral("template"), tr("Loading templates…"));
    else if (!m_parts.templates.isEmpty())
        emptyState().setState(QStringLiteral("search"), tr("No template found"), tr("Search for other words."));
    else if (m_offline)
        emptyState().setState(QStringLiteral("cloud-off"), tr("No templates are on this computer yet"),
                              tr("They come as soon as Sakari can be reached."));
    else
        emptyState().setState(QStringLiteral("template"), tr("There are no templates yet"),
                              tr("Write down what you text often, once, for everybody in this account."),
                              tr("New template"));
}

void TemplatesPage::setOffline(bool offline)
{
    m_offline = offline;
    tellEmpty();
}

void TemplatesPage::setBalance(const Balance& balance)
{
    m_reading->preview().setBalance(balance);
    m_editor->preview().setBalance(balance);
}

void TemplatesPage::show(const QModelIndex& index)
{
    const TemplateId id =
        index.isValid() ? index.data(TemplateListModel::TemplateRole).value<MessageTemplate>().id : TemplateId();
    // The list may lose a row or gain one while somebody writes; only another choice is a wish to leave.
    if (isEditing()) {
        if (!id.isEmpty() && id != m_shown && list().hasFocus()) {
            m_afterEditor = id;
            if (m_panes->currentIndex() == int(Pane::Conflict))
                go(Pane::Editor);
            if (m_editor->isDirty())
                m_editor->askToDiscard();
            else if (!m_editor->isBusy())
                leaveEditor();
        }
        return;
    }
    m_shown = id;
    readAgain();
}

void TemplatesPage::readAgain()
{
    tellEmpty();
    if (!m_wanted.isEmpty() && !isEditing() && m_parts.templates.rowOf(m_wanted) >= 0)
        choose(std::exchange(m_wanted, TemplateId()));
    if (const MessageTemplate* entry = m_parts.templates.find(m_shown))
        m_reading->show(*entry, m_parts.settings.templateHabits().favourites.contains(m_shown));
    enableActions();
}

void TemplatesPage::choose(const TemplateId& id)
{
    const int row = m_parts.templates.rowOf(id);
    if (row < 0) {
        m_wanted = id;
        return;
    }
    const QModelIndex index = list().model()->index(row, 0);
    list().setCurrentIndex(index);
    list().scrollTo(index);
    m_shown = id;
}

} // namespace rejoinder
