#pragma once

#include "domain/Account.h"
#include "domain/ContactProgress.h"
#include "domain/Conversation.h"
#include "domain/OutboxEntry.h"
#include "domain/StorageTrouble.h"
#include "domain/UnsentCount.h"
#include "session/SyncState.h"

#include <QObject>
#include <memory>

namespace rejoinder {

class ClosingDesk;
class Clock;
class ContactDesk;
class CreationDesk;
class DraftDesk;
class JobDesk;
class ReplyDesk;
class Store;
class TemplateDesk;
class ThreadDesk;
class TransferDesk;
struct Credentials;
struct SessionSettings;

/// One account on this computer: builds and owns the store, the connection and the sync, and hands out the desks whose
/// verbs the window calls. Works without a connection (offline, keychain locked): then it reads, and queues sends.
/// GUI thread.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const SessionSettings& settings, AccountId accountId, const Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    /// From now on Sakari is asked with these. Called by SignIn, again when new ones replace refused ones.
    void connectToSakari(const Credentials& credentials);

    [[nodiscard]] const AccountId& accountId() const;
    [[nodiscard]] bool isDemo() const;

    /// For the models alone.
    [[nodiscard]] Store& store();

    [[nodiscard]] ReplyDesk& replies();
    [[nodiscard]] ClosingDesk& closing();
    [[nodiscard]] ThreadDesk& threads();
    [[nodiscard]] DraftDesk& drafts();
    [[nodiscard]] CreationDesk& creations();
    [[nodiscard]] TemplateDesk& templates();
    [[nodiscard]] JobDesk& jobs();
    [[nodiscard]] TransferDesk& transfers();
    [[nodiscard]] ContactDesk& contacts();

    [[nodiscard]] const SyncState& syncState() const;
    /// How many of Sakari's contacts are here.
    [[nodiscard]] const ContactProgress& contactProgress() const;
    [[nodiscard]] const Balance& balance() const;
    [[nodiscard]] const Account& account() const;

    /// What would stay behind if the program ended now; zero until the vault has been read.
    [[nodiscard]] UnsentCount unsent() const;

    /// The window came to the front, or went behind. Coming to the front asks Sakari at once.
    void setWindowFocused(bool focused);
    /// "Try again", a wake from sleep, the network coming back: ask at once.
    void refreshNow();
    /// How far back messages are fetched without being asked for; see HistoryProgress::days.
    void setHistoryDays(int days);

Q_SIGNALS:
    /// Sakari no longer takes the credentials; nothing is asked until connectToSakari().
    void credentialsRefused();
    void syncStateChanged(const rejoinder::SyncState& state);
    void contactsProgressed(const rejoinder::ContactProgress& progress);
    void balanceChanged();
    void accountChanged();
    void unsentChanged();
    /// All there is to say now about this computer's own files, whenever that has changed.
    void storageTrouble(const rejoinder::StorageTrouble& trouble);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
