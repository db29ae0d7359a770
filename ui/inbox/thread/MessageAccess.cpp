#include "ui/inbox/thread/MessageAccess.h"

#include "models/ThreadModel.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/inbox/thread/ThreadWords.h"

namespace rejoinder {

MessageAccess::MessageAccess(ThreadView& view, const QModelIndex& index) : m_view(&view), m_index(index) {}

bool MessageAccess::isValid() const
{
    return m_view && m_index.isValid();
}

QAccessibleInterface* MessageAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString MessageAccess::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? m_index.data(Qt::AccessibleTextRole).toString() : QString();
}

QRect MessageAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect row = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

QAccessible::State MessageAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    state.selected = m_view->selectionModel()->isSelected(m_index);
    state.offscreen = state.invisible = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    return state;
}

void* MessageAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QList<MessageAction> MessageAccess::actions() const
{
    return isValid() ? threadwords::actionsOf(m_index.data(ThreadModel::RowRole).value<ThreadRow>())
                     : QList<MessageAction>();
}

QStringList MessageAccess::actionNames() const
{
    QStringList names;
    for (const MessageAction action : actions())
        names.append(threadwords::actionText(action));
    // Last, what every row has: the menu with these, its links and "Copy".
    names.append(showMenuAction());
    return names;
}

void MessageAccess::doAction(const QString& name)
{
    if (!isValid())
        return;
    if (name == showMenuAction()) {
        Q_EMIT m_view->menuWanted(m_index, rect().center());
        return;
    }
    for (const MessageAction action : actions()) {
        if (threadwords::actionText(action) == name) {
            Q_EMIT m_view->actionWanted(m_index, action);
            return;
        }
    }
}

} // namespace rejoinder
