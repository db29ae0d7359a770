#pragma once

#include "domain/StorageTrouble.h"
#include "store/StoreChange.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <memory>

namespace rejoinder {

class Clock;
class CloseStore;
class ContactStore;
class ContactTable;
class ConversationStore;
class CreationStore;
class DraftStore;
class JobStore;
class MessageStore;
class OutboxStore;
class ReadMarkStore;
class SearchStore;
class SyncNotes;
class TemplateStore;
class GroupStore;
class ListedStore;

/// What this computer remembers of one account: cache.db (can be refilled) and vault.db (nobody else has it), both with
/// mode 0600. This object and its parts live on the GUI thread and only pass work on: all SQL runs on one thread of the
/// store's own, in the order asked, one transaction a call; search alone has another thread, which only reads.
/// Futures finish on the GUI thread with the value (an empty one where nothing could be read): never wait for one
/// there, attach whenDone(future, context, ...). Asking before open() finds nothing, and
/// open() then says that everything changed.
class Store : public QObject
{
    Q_OBJECT
public:
    /// `directory` is made where it is missing, and given mode 0700.
    Store(QString directory, const Clock& clock, QObject* parent = nullptr);
    /// Waits until all that was asked for is written.
    ~Store() override;

    /// Always ends in a store that can be asked. What went wrong is said by trouble() too.
    QFuture<StorageTrouble> open();

    [[nodiscard]] ConversationStore& conversations();
    [[nodiscard]] ListedStore& listed();
    [[nodiscard]] MessageStore& messages();
    [[nodiscard]] ContactStore& contacts();
    [[nodiscard]] ContactTable& contactTable();
    [[nodiscard]] TemplateStore& templates();
    [[nodiscard]] GroupStore& groups();
    [[nodiscard]] OutboxStore& outbox();
    [[nodiscard]] CloseStore& closes();
    [[nodiscard]] DraftStore& drafts();
    [[nodiscard]] ReadMarkStore& readMarks();
    [[nodiscard]] CreationStore& creations();
    [[nodiscard]] JobStore& jobs();
    [[nodiscard]] SearchStore& search();
    [[nodiscard]] SyncNotes& syncNotes();

Q_SIGNALS:
    /// open() has come to its end.
    void opened();
    /// After each transaction that changed something.
    void changed(const rejoinder::StoreChange& change);
    /// All there is to say now, whenever that is something else than before: when it was opened, when a write was not
    /// taken for the first time, when one has worked again, when damage was found.
    void trouble(const rejoinder::StorageTrouble& trouble);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder
