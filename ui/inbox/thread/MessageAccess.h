#pragma once

#include "ui/inbox/thread/MessageLayout.h"

#include <QAccessibleInterface>
#include <QPersistentModelIndex>
#include <QPointer>

namespace rejoinder {

class ThreadView;

/// One message of a thread for assistive technology: its sentence, its place, and its buttons as actions by their
/// names. Owned by QAccessible.
class MessageAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MessageAccess(ThreadView& view, const QModelIndex& index);

    [[nodiscard]] const QPersistentModelIndex& index() const { return m_index; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override { return name; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] QList<MessageAction> actions() const;

    QPointer<ThreadView> m_view;
    QPersistentModelIndex m_index;
};

} // namespace rejoinder
