#include "ui/shell/MainWindow.h"

#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Rail.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/widgets/ListDetailPage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDialog>
#include <QEvent>
#include <QStackedWidget>
#include <array>

namespace rejoinder {

static const QString layoutName = QStringLiteral("window");
static constexpr QSize firstSize{1280, 800};

struct Lead
{
    ActionId action;
    MainWindow::Page page;
};
static constexpr std::array leads{Lead{ActionId::ShowInbox, MainWindow::Page::Inbox},
                                  Lead{ActionId::ShowContacts, MainWindow::Page::Contacts},
                                  Lead{ActionId::ShowTemplates, MainWindow::Page::Templates},
                                  Lead{ActionId::ShowSettings, MainWindow::Page::Settings}};

MainWindow::MainWindow(Actions& actions, UiSettings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_actions(actions),
      m_settings(settings),
      m_rail(new Rail(actions)),
      m_banners(new BannerStack),
      m_stack(new QStackedWidget)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    layout->addLayout(column, 1);
    resize(firstSize);
    restoreGeometry(m_settings.layout(layoutName));
    connectActions();
    setUnread(0);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    for (const auto& [id, page] : leads) {
        QAction* action = m_actions[id];
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, target = page] { showPage(target); });
    }
    connect(m_actions[ActionId::Palette], &QAction::triggered, this,
            [this] { openSheet(new CommandPalette(m_actions, this)); });
    connect(m_actions[ActionId::Shortcuts], &QAction::triggered, this,
            [this] { openSheet(new ShortcutSheet(m_actions, this)); });
    connect(m_actions[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_actions[ActionId::Search], &QAction::triggered, this, [this] {
        if (auto* list = qobject_cast<ListDetailPage*>(page(m_current)))
            list->focusSearch();
    });
    chooseActions();
}

void MainWindow::openSheet(QDialog* sheet)
{
    sheet->open();
}

void MainWindow::offerPage(Page place, const std::function<QWidget*()>& make)
{
    setPage(place, nullptr);
    m_offered.insert(place, make);
    chooseActions();
}

QWidget* MainWindow::madePage(Page place)
{
    if (const auto make = m_offered.take(place))
        setPage(place, make());
    return page(place);
}

void MainWindow::setPage(Page place, QWidget* widget)
{
    m_offered.remove(place);
    if (QWidget* old = m_pages.take(place)) {
        m_stack->removeWidget(old);
        delete old;
    }
    if (widget) {
        m_pages.insert(place, widget);
        m_stack->addWidget(widget);
        if (place == m_current)
            m_stack->setCurrentWidget(widget);
    }
    chooseActions();
}

void MainWindow::showPage(Page place)
{
    if (QWidget* widget = madePage(place)) {
        m_current = place;
        m_stack->setCurrentWidget(widget);
        Q_EMIT pageShown(place);
    }
    chooseActions();
}

/// What belongs to one page must not happen behind another: a shortcut works where its action is installed.
static bool isAtHand(Actions::Group group, MainWindow::Page shown)
{
    switch (group) {
    case Actions::Group::Inbox:
    case Actions::Group::Conversation:
        return shown == MainWindow::Page::Inbox;
    case Actions::Group::Contacts:
        return shown == MainWindow::Page::Contacts;
    case Actions::Group::Templates:
        return shown == MainWindow::Page::Templates;
    case Actions::Group::Pages:
    case Actions::Group::Program:
        break;
    }
    return true;
}

void MainWindow::chooseActions()
{
    for (const auto& [id, place] : leads) {
        m_actions[id]->setEnabled(m_pages.contains(place) || m_offered.contains(place));
        m_actions[id]->setChecked(m_current == place);
    }
    const Page shown = m_pages.contains(m_current) ? m_current : Page::SignIn;
    const bool list = m_current == Page::Contacts || m_current == Page::Templates;
    for (QAction* action : m_actions.all()) {
        const bool here = isAtHand(Actions::groupOf(*action), shown) || (list && action == m_actions[ActionId::Search]);
        if (here)
            addAction(action);
        else
            removeAction(action);
    }
}

void MainWindow::setUnread(int count)
{
    m_rail->setUnread(count);
    setWindowTitle(count > 0 ? tr("(%1) Rejoinder", "unread conversations, then the program").arg(count)
                             : tr("Rejoinder"));
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this);
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        Q_EMIT focusedChanged(isActiveWindow());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setLayout(layoutName, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace rejoinder
