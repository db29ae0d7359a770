#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

namespace rejoinder {

class ThreadView;

/// A thread as assistive technology sees it: a list whose items carry what can be done about them as actions. Qt's own
/// for a list view has the items, but nothing that could be done with them.
class ThreadAccess : public QAccessibleWidget
{
public:
    explicit ThreadAccess(ThreadView* view);
    ~ThreadAccess() override;
    Q_DISABLE_COPY_MOVE(ThreadAccess)

    /// For QAccessible::installFactory().
    static QAccessibleInterface* make(const QString& className, QObject* object);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

private:
    [[nodiscard]] ThreadView& view() const;
    [[nodiscard]] QAccessibleInterface* itemFor(const QModelIndex& index) const;

    /// By row, wherever it stands; those that are gone are let go with the next new one.
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_items;
};

} // namespace rejoinder
