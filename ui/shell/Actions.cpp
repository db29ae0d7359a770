#include "ui/shell/Actions.h"

#include "ui/theme/Icons.h"

namespace rejoinder {

static constexpr const char* groupProperty = "group";

Actions::Actions(QObject* parent) : QObject(parent)
{
    const auto key = [](auto combination) { return QKeySequence(combination); };
    add(ActionId::ShowInbox, Group::Pages, tr("Inbox"), QStringLiteral("inbox"), {key(Qt::CTRL | Qt::Key_1)});
    add(ActionId::ShowContacts, Group::Pages, tr("Contacts"), QStringLiteral("people"), {key(Qt::CTRL | Qt::Key_2)});
    add(ActionId::ShowTemplates, Group::Pages, tr("Templates"), QStringLiteral("template"),
        {key(Qt::CTRL | Qt::Key_3)});
    add(ActionId::ShowSettings, Group::Pages, tr("Settings"), QStringLiteral("gear"),
        {key(Qt::CTRL | Qt::Key_4), key(Qt::CTRL | Qt::Key_Comma)});

    add(ActionId::Search, Group::Inbox, tr("Search"), QStringLiteral("search"), {key(Qt::CTRL | Qt::Key_F)});
    add(ActionId::NewConversation, Group::Inbox, tr("New conversation"), QStringLiteral("plus"),
        {key(Qt::CTRL | Qt::Key_N)});
    add(ActionId::PreviousConversation, Group::Inbox, tr("Previous conversation"), QStringLiteral("inbox"),
        {key(Qt::ALT | Qt::Key_Up)});
    add(ActionId::NextConversation, Group::Inbox, tr("Next conversation"), QStringLiteral("inbox"),
        {key(Qt::ALT | Qt::Key_Down)});
    add(ActionId::PreviousUnread, Group::Inbox, tr("Previous unread conversation"), QStringLiteral("inbox"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)});
    add(ActionId::NextUnread, Group::Inbox, tr("Next unread conversation"), QStringLiteral("inbox"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)});
    // From the newest on; in a thread the next one stands above.
    add(ActionId::NextFound, Group::Inbox, tr("Next found message"), QStringLiteral("chevron-up"), {key(Qt::Key_F3)});
    add(ActionId::PreviousFound, Group::Inbox, tr("Previous found message"), QStringLiteral("chevron-down"),
        {key(Qt::SHIFT | Qt::Key_F3)});
    add(ActionId::Refresh, Group::Inbox, tr("Ask Sakari for new messages"), QStringLiteral("refresh"),
        {key(Qt::Key_F5)});

    // The first always works; the second where nothing nearer can be undone, as in an empty reply.
    add(ActionId::UndoSend, Group::Conversation, tr("Undo send"), QStringLiteral("undo"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), key(Qt::CTRL | Qt::Key_Z)});
    add(ActionId::InsertTemplate, Group::Conversation, tr("Insert template"), QStringLiteral("template"),
        {key(Qt::CTRL | Qt::Key_T)});
    add(ActionId::EarlierDrafts, Group::Conversation, tr("Earlier drafts"), QStringLiteral("history"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    add(ActionId::CloseConversation, Group::Conversation, tr("Close conversation"), QStringLiteral("check"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    add(ActionId::MarkUnread, Group::Conversation, tr("Mark as unread on this computer"), QStringLiteral("inbox"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_U)});
    add(ActionId::CopyNumber, Group::Conversation, tr("Copy number"), QStringLiteral("copy"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    add(ActionId::ToggleCard, Group::Conversation, tr("Show or hide contact details"), QStringLiteral("side-panel"),
        {key(Qt::CTRL | Qt::Key_I)});
    add(ActionId::EditPerson, Group::Conversation, tr("Edit this person"), QStringLiteral("pencil"), {key(Qt::Key_F2)});

    add(ActionId::NewContact, Group::Contacts, tr("New contact"), QStringLiteral("plus"), {key(Qt::CTRL | Qt::Key_N)});
    add(ActionId::EditContact, Group::Contacts, tr("Edit contact"), QStringLiteral("pencil"), {key(Qt::Key_F2)});
    add(ActionId::DeleteContacts, Group::Contacts, tr("Delete contacts"), QStringLiteral("trash"),
        {key(Qt::Key_Delete)});
    add(ActionId::TextContact, Group::Contacts, tr("Send a text"), QStringLiteral("reply"),
        {key(Qt::CTRL | Qt::Key_M)});
    add(ActionId::UndoTexts, Group::Contacts, tr("Undo sending to several people"), QStringLiteral("undo"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace)});
    add(ActionId::CopyContactNumber, Group::Contacts, tr("Copy the contact's number"), QStringLiteral("copy"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    add(ActionId::ImportContacts, Group::Contacts, tr("Import contacts"), QStringLiteral("download"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    add(ActionId::ExportContacts, Group::Contacts, tr("Export contacts"), QStringLiteral("upload"),
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_X)});
    add(ActionId::ToggleContactPanel, Group::Contacts, tr("Show or hide the contact's panel"),
        QStringLiteral("side-panel"), {key(Qt::CTRL | Qt::Key_I)});

    add(ActionId::NewTemplate, Group::Templates, tr("New template"), QStringLiteral("plus"),
        {key(Qt::CTRL | Qt::Key_N)});
    add(ActionId::EditTemplate, Group::Templates, tr("Edit template"), QStringLiteral("pencil"), {key(Qt::Key_F2)});
    add(ActionId::DuplicateTemplate, Group::Templates, tr("Duplicate template"), QStringLiteral("copy"),
        {key(Qt::CTRL | Qt::Key_D)});
    add(ActionId::DeleteTemplate, Group::Templates, tr("Delete template"), QStringLiteral("trash"),
        {key(Qt::Key_Delete)});
    add(ActionId::SaveTemplate, Group::Templates, tr("Save template"), QStringLiteral("check"),
        {key(Qt::CTRL | Qt::Key_S), key(Qt::CTRL | Qt::Key_Return), key(Qt::CTRL | Qt::Key_Enter)});
    add(ActionId::FavouriteTemplate, Group::Templates, tr("Favourite on this computer"), QStringLiteral("star"),
        {key(Qt::CTRL | Qt::Key_B)});

    add(ActionId::NextPane, Group::Program, tr("Next part of the window"), QStringLiteral("keyboard"),
        {key(Qt::Key_F6)});
    add(ActionId::PreviousPane, Group::Program, tr("Previous part of the window"), QStringLiteral("keyboard"),
        {key(Qt::SHIFT | Qt::Key_F6)});
    add(ActionId::Palette, Group::Program, tr("Find a command"), QStringLiteral("bolt"), {key(Qt::CTRL | Qt::Key_K)});
    add(ActionId::Shortcuts, Group::Program, tr("Keyboard shortcuts"), QStringLiteral("keyboard"),
        {key(Qt::CTRL | Qt::Key_Slash)});
    add(ActionId::Quit, Group::Program, tr("Quit"), QStringLiteral("sign-out"), {key(Qt::CTRL | Qt::Key_Q)});
    Q_ASSERT(conflicts().isEmpty());
}

void Actions::add(ActionId id, Group group, const QString& name, const QString& icon,
                  const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(themedIcon(icon), name, this);
    action->setProperty("name", name);
    action->setProperty("iconName", icon);
    action->setProperty(groupProperty, static_cast<int>(group));
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setToolTip(nameWithShortcut(*action));
    m_byId.insert(id, action);
    m_all.append(action);
}

QAction* Actions::operator[](ActionId id) const
{
    Q_ASSERT(m_byId.contains(id));
    return m_byId.value(id);
}

QList<QAction*> Actions::of(Group group) const
{
    QList<QAction*> found;
    for (QAction* action : m_all) {
        if (groupOf(*action) == group)
            found.append(action);
    }
    return found;
}

Actions::Group Actions::groupOf(const QAction& action)
{
    return static_cast<Group>(action.property(groupProperty).toInt());
}

QString Actions::title(Group group)
{
    switch (group) {
    case Group::Pages:
        return tr("Pages");
    case Group::Inbox:
        return tr("Inbox");
    case Group::Conversation:
        return tr("Conversation");
    case Group::Contacts:
        return tr("Contacts");
    case Group::Templates:
        return tr("Templates");
    case Group::Program:
        break;
    }
    return tr("Program");
}

QString Actions::nameWithShortcut(const QAction& action)
{
    const QString name = action.property("name").toString();
    if (action.shortcut().isEmpty())
        return name;
    return tr("%1 (%2)").arg(name, action.shortcut().toString(QKeySequence::NativeText));
}

bool Actions::meet(Group one, Group other)
{
    const auto pageOf = [](Group group) {
        switch (group) {
        case Group::Inbox:
        case Group::Conversation:
            return 1;
        case Group::Contacts:
            return 2;
        case Group::Templates:
            return 3;
        case Group::Pages:
        case Group::Program:
            break;
        }
        return 0; // everywhere
    };
    return pageOf(one) == 0 || pageOf(other) == 0 || pageOf(one) == pageOf(other);
}

QStringList Actions::conflicts() const
{
    QStringList names;
    QMultiHash<QKeySequence, const QAction*> taken;
    for (const QAction* action : m_all) {
        for (const QKeySequence& shortcut : action->shortcuts()) {
            for (const QAction* other : taken.values(shortcut)) {
                if (meet(groupOf(*action), groupOf(*other)))
                    names << other->property("name").toString() << action->property("name").toString();
            }
            taken.insert(shortcut, action);
        }
    }
    return names;
}

} // namespace rejoinder
