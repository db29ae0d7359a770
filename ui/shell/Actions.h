#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace rejoinder {

/// Everything that can be done by a key or from the palette, by name. A page that can do it connects to the action;
/// while nobody can, the action is disabled.
enum class ActionId {
    ShowInbox,
    ShowContacts,
    ShowTemplates,
    ShowSettings,
    Search,
    NewConversation,
    PreviousConversation,
    NextConversation,
    PreviousUnread,
    NextUnread,
    NextFound,
    PreviousFound,
    UndoSend,
    InsertTemplate,
    EarlierDrafts,
    CloseConversation,
    MarkUnread,
    CopyNumber,
    ToggleCard,
    EditPerson,
    NewContact,
    EditContact,
    DeleteContacts,
    TextContact,
    UndoTexts,
    CopyContactNumber,
    ImportContacts,
    ExportContacts,
    ToggleContactPanel,
    NewTemplate,
    EditTemplate,
    DuplicateTemplate,
    DeleteTemplate,
    SaveTemplate,
    FavouriteTemplate,
    NextPane,
    PreviousPane,
    Refresh,
    Palette,
    Shortcuts,
    Quit
};

/// The one place where actions are registered: name, icon, shortcuts. Menus, buttons, tooltips, the palette and the
/// list of shortcuts are made from here. Owned by the window; GUI thread.
class Actions : public QObject
{
    Q_OBJECT
public:
    enum class Group { Pages, Inbox, Conversation, Contacts, Templates, Program };

    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction* operator[](ActionId id) const;
    /// In the order of registration.
    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    [[nodiscard]] QList<QAction*> of(Group group) const;
    [[nodiscard]] static Group groupOf(const QAction& action);
    [[nodiscard]] static QString title(Group group);
    /// "Search (Ctrl+F)" for tooltips.
    [[nodiscard]] static QString nameWithShortcut(const QAction& action);
    /// Whether both can be at hand at once: what belongs to one page is away while another is shown.
    [[nodiscard]] static bool meet(Group one, Group other);
    /// Names of actions that share a shortcut and meet(); must be empty.
    [[nodiscard]] QStringList conflicts() const;

private:
    void add(ActionId id, Group group, const QString& name, const QString& icon,
             const QList<QKeySequence>& shortcuts = {});

    QHash<ActionId, QAction*> m_byId;
    QList<QAction*> m_all;
};

} // namespace rejoinder
