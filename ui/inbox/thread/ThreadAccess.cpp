#include "ui/inbox/thread/ThreadAccess.h"

#include "ui/inbox/thread/MessageAccess.h"
#include "ui/inbox/thread/ThreadView.h"

namespace rejoinder {

ThreadAccess::ThreadAccess(ThreadView* view) : QAccessibleWidget(view, QAccessible::List) {}

ThreadAccess::~ThreadAccess()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface* ThreadAccess::make(const QString&, QObject* object)
{
    auto* view = qobject_cast<ThreadView*>(object);
    return view ? new ThreadAccess(view) : nullptr;
}

ThreadView& ThreadAccess::view() const
{
    return *static_cast<ThreadView*>(widget());
}

int ThreadAccess::childCount() const
{
    return view().model() ? view().model()->rowCount() : 0;
}

QAccessibleInterface* ThreadAccess::child(int index) const
{
    return index < 0 || index >= childCount() ? nullptr : itemFor(view().model()->index(index, 0));
}

QAccessibleInterface* ThreadAccess::itemFor(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto known = m_items.constFind(index); known != m_items.constEnd())
        return QAccessible::accessibleInterface(*known);
    m_items.removeIf([](const std::pair<const QPersistentModelIndex&, QAccessible::Id&> item) {
        if (item.first.isValid())
            return false;
        QAccessible::deleteAccessibleInterface(item.second);
        return true;
    });
    auto* item = new MessageAccess(view(), index);
    m_items.insert(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface* ThreadAccess::childAt(int x, int y) const
{
    return itemFor(view().indexAt(view().viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* ThreadAccess::focusChild() const
{
    return view().hasFocus() ? itemFor(view().currentIndex()) : nullptr;
}

int ThreadAccess::indexOfChild(const QAccessibleInterface* child) const
{
    for (auto item = m_items.constBegin(); item != m_items.constEnd(); ++item) {
        if (QAccessible::accessibleInterface(item.value()) == child)
            return item.key().isValid() ? item.key().row() : -1;
    }
    return -1;
}

} // namespace rejoinder
