#include "ui/inbox/list/EmptyListWords.h"

#include "ui/text/Isolate.h"

#include <QLocale>

namespace rejoinder {

EmptyListWords::EmptyListWords(const ConversationQuery& query, const SyncState& sync)
{
    if (!query.search.isEmpty())
        saySearch(query);
    else if (!saySync(sync))
        sayFolder(query.folder);
}

/// False where the list is known, so that its being empty means something.
bool EmptyListWords::saySync(const SyncState& sync)
{
    switch (sync.phase) {
    case SyncState::Phase::Starting:
    case SyncState::Phase::FirstSync:
        icon = QStringLiteral("cloud");
        what = tr("Fetching your conversations");
        if (sync.total > 0)
            hint = tr("%1 of %2 so far. You can start with those that are here.")
                       .arg(QLocale().toString(sync.done), QLocale().toString(sync.total));
        else
            hint = tr("The first time takes a moment. After that they are kept on this computer.");
        return true;
    case SyncState::Phase::Offline:
        icon = QStringLiteral("cloud-off");
        what = tr("Sakari cannot be reached");
        hint = tr("Conversations appear here as soon as the connection is back.");
        button = Button::TryAgain;
        return true;
    case SyncState::Phase::Trouble:
        icon = QStringLiteral("cloud-off");
        what = tr("Sakari answers with errors");
        hint = tr("This is tried again by itself every now and then.");
        button = Button::TryAgain;
        return true;
    case SyncState::Phase::NotConnected:
    case SyncState::Phase::Refused:
        icon = QStringLiteral("key");
        what = tr("Not signed in");
        hint = tr("Conversations appear here once you are signed in.");
        return true;
    case SyncState::Phase::SlowedDown:
    case SyncState::Phase::UpToDate:
        break;
    }
    return false;
}

void EmptyListWords::saySearch(const ConversationQuery& query)
{
    icon = QStringLiteral("search");
    what = tr("Nothing matches “%1”").arg(isolate::text(query.search));
    if (query.groupId.isEmpty()) {
        hint = tr("Names, numbers and texts kept on this computer were searched, in open and closed conversations. "
                  "Try fewer letters or words.");
        button = Button::ClearSearch;
    } else {
        hint = tr("Names, numbers and texts of this group were searched, in open and closed conversations.");
        button = Button::SearchAllGroups;
    }
}

void EmptyListWords::sayFolder(Folder folder)
{
    switch (folder) {
    case Folder::Open:
        icon = QStringLiteral("inbox");
        what = tr("No open conversations");
        hint = tr("New texts appear here by themselves.");
        button = Button::NewConversation;
        break;
    case Folder::Unread:
        icon = QStringLiteral("check");
        what = tr("Everything is read");
        hint = tr("New texts appear here by themselves.");
        break;
    case Folder::NeedsReply:
        icon = QStringLiteral("check");
        what = tr("Nobody waits for a reply");
        hint = tr("A conversation is here while its last text is the customer's.");
        break;
    case Folder::Closed:
        icon = QStringLiteral("folder");
        what = tr("No closed conversations");
        hint = tr("A conversation that you close moves here.");
        break;
    }
}

QString EmptyListWords::buttonText() const
{
    switch (button) {
    case Button::TryAgain:
        return tr("Try again");
    case Button::ClearSearch:
        return tr("Clear search");
    case Button::SearchAllGroups:
        return tr("Search all groups");
    case Button::NewConversation:
        return tr("New conversation");
    case Button::None:
        break;
    }
    return {};
}

} // namespace rejoinder
