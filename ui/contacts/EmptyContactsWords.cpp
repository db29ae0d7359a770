#include "ui/contacts/EmptyContactsWords.h"

#include <QLocale>

namespace rejoinder {

EmptyContactsWords::EmptyContactsWords(bool filtering, const SyncState& sync, const ContactProgress& progress)
{
    if (filtering) {
        icon = QStringLiteral("search");
        what = tr("Nobody found");
        hint = tr("No contact on this computer is all that the filters ask for.");
        button = Button::ClearFilters;
        return;
    }
    switch (sync.phase) {
    case SyncState::Phase::Starting:
    case SyncState::Phase::FirstSync:
        icon = QStringLiteral("refresh");
        what = tr("Reading the contacts from Sakari…");
        hint = tr("They appear here as they come in.");
        break;
    case SyncState::Phase::Offline:
    case SyncState::Phase::Trouble:
        icon = QStringLiteral("cloud-off");
        what = sync.phase == SyncState::Phase::Offline ? tr("No connection to Sakari")
                                                       : tr("Sakari answers with an error");
        hint = tr("No contact has been read on this computer so far.");
        button = Button::TryAgain;
        break;
    case SyncState::Phase::NotConnected:
    case SyncState::Phase::Refused:
        icon = QStringLiteral("key");
        what = tr("You are not signed in");
        hint = tr("No contact has been read on this computer so far.");
        break;
    case SyncState::Phase::UpToDate:
    case SyncState::Phase::SlowedDown:
        if (!progress.isWhole) {
            icon = QStringLiteral("refresh");
            what = tr("Reading the contacts from Sakari…");
            hint = tr("They appear here as they come in.");
            break;
        }
        icon = QStringLiteral("people");
        what = tr("No contacts yet");
        hint = tr("Somebody who writes to you appears here by themselves. You can also make a contact, or import a "
                  "file.");
        button = Button::NewContact;
        break;
    }
}

QString EmptyContactsWords::buttonText() const
{
    switch (button) {
    case Button::ClearFilters:
        return tr("Clear filters");
    case Button::NewContact:
        return tr("New contact");
    case Button::TryAgain:
        return tr("Try again");
    case Button::None:
        break;
    }
    return {};
}

QString EmptyContactsWords::progress(const ContactProgress& progress)
{
    if (progress.isWhole)
        return {};
    const QLocale locale;
    if (progress.trouble)
        return tr("Not all are here yet. Reading from Sakari goes on by itself.");
    if (progress.total > progress.read)
        return tr("Reading from Sakari: %1 of %2", "contacts")
            .arg(locale.toString(progress.read), locale.toString(progress.total));
    return tr("Reading from Sakari…");
}

} // namespace rejoinder
