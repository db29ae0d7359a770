#include "ui/shell/CommandPalette.h"

#include "domain/TextFold.h"
#include "ui/shell/Actions.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
#include <QTimer>

namespace rejoinder {

CommandPalette::CommandPalette(const Actions& actions, QWidget* parent)
    : QDialog(parent),
      m_actions(actions),
      m_field(new SearchField(tr("Find a command"), tr("What do you want to do?"), this)),
      m_list(new QListWidget(this))
{
    setWindowTitle(tr("Find a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setMouseTracking(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 22);
    fill();
    m_field->setFocus();
}

void CommandPalette::fill()
{
    m_list->clear();
    for (QAction* action : m_actions.all()) {
        const bool itself = action == m_actions[ActionId::Palette];
        const bool here = parentWidget()->actions().contains(action);
        if (itself || !here || !action->isEnabled() ||
            !matchesWords(action->property("name").toString(), m_field->text()))
            continue;
        auto* item = new QListWidgetItem(action->icon(), Actions::nameWithShortcut(*action), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(action));
        item->setSizeHint(QSize(0, fontMetrics().height() + 14));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = item->data(Qt::UserRole).value<QAction*>();
    accept();
    // After the palette has given the focus back, so that the action finds the window as it was.
    QTimer::singleShot(0, action, [action] { action->trigger(); });
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rejoinder
