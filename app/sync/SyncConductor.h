#pragma once

#include "domain/Account.h"
#include "domain/ApiError.h"
#include "domain/ContactProgress.h"
#include "domain/HistoryProgress.h"
#include "domain/JobTimes.h"
#include "domain/OutboxTimes.h"
#include "domain/StrongId.h"
#include "domain/UnsentCount.h"

#include <QObject>
#include <memory>

namespace rejoinder {

class Clock;
class CloseSender;
class JobBook;
class JobRunner;
class RecipientCheck;
class RecordCreator;
class Reconciler;
class SakariAccess;
class Sender;
class Store;

/// Builds the parts of the sync for one store and lets them play together: what is due when, what is worth reading
/// after a change, and what goes on when Sakari can be reached again. GUI thread.
class SyncConductor : public QObject
{
    Q_OBJECT
public:
    SyncConductor(SakariAccess& access, Store& store, const Clock& clock, const OutboxTimes& times = {},
                  const JobTimes& jobTimes = {}, QObject* parent = nullptr);
    ~SyncConductor() override;

    /// Once the store has been asked to open.
    void start();

    [[nodiscard]] Sender& sender();
    [[nodiscard]] Reconciler& reconciler();
    [[nodiscard]] RecipientCheck& recipientCheck();
    [[nodiscard]] CloseSender& closes();
    [[nodiscard]] RecordCreator& creator();
    [[nodiscard]] JobBook& jobBook();
    [[nodiscard]] JobRunner& jobRunner();

    [[nodiscard]] UnsentCount unsent() const;
    [[nodiscard]] const ContactProgress& contactProgress() const;

    /// Kept fresh from now on; empty: none.
    void setOpenThread(const ConversationId& id);
    void fetchOlder(const ConversationId& id);
    /// A conversation that this computer may not know yet, or not well enough.
    void fetchConversation(const ConversationId& id);
    void setWindowFocused(bool focused);
    void askNow();
    /// How far back messages are fetched without being asked for; see HistoryProgress::days. 90 at first.
    void setHistoryDays(int days);

Q_SIGNALS:
    void firstWalkProgressed(int done, int total);
    void upToDate();
    void historyProgressed(const rejoinder::HistoryProgress& progress);
    void contactsProgressed(const rejoinder::ContactProgress& progress);
    void listFailed(const rejoinder::ApiError& error);
    void accountRead(const rejoinder::Account& account);
    void balanceRead(const rejoinder::Balance& balance);
    /// The open thread's first answer came.
    void threadFetched(const rejoinder::ConversationId& id);
    void threadFailed(const rejoinder::ConversationId& id, const rejoinder::ApiError& error);
    void threadReachedStart(const rejoinder::ConversationId& id);
    void unsentChanged();

private:
    void pollList();
    void pollThread();
    void onHistorySettled();
    void onConversationsChanged(const QList<ConversationId>& ids);
    void onReachable(bool reachable);
    void onConnected();

    struct Parts;
    std::unique_ptr<Parts> d;
};

} // namespace rejoinder
