#include "store/Store.h"

#include "domain/WhenDone.h"
#include "store/CloseStore.h"
#include "store/ContactStore.h"
#include "store/ContactTable.h"
#include "store/ConversationStore.h"
#include "store/CreationStore.h"
#include "store/DraftStore.h"
#include "store/GroupStore.h"
#include "store/JobStore.h"
#include "store/ListedStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/ReadMarkStore.h"
#include "store/SearchStore.h"
#include "store/SearchThread.h"
#include "store/StoreThread.h"
#include "store/SyncNotes.h"
#include "store/TemplateStore.h"

namespace rejoinder {

struct Store::Private
{
    Private(const QString& directory, const Clock& clock)
        : thread(directory, clock), searchThread(directory, clock, thread)
    {
    }

    StoreThread thread;
    SearchThread searchThread;
    ConversationStore conversations{thread};
    ListedStore listed{thread};
    MessageStore messages{thread};
    ContactStore contacts{thread};
    ContactTable contactTable{searchThread};
    TemplateStore templates{thread};
    GroupStore groups{thread};
    OutboxStore outbox{thread};
    CloseStore closes{thread};
    DraftStore drafts{thread};
    ReadMarkStore readMarks{thread};
    CreationStore creations{thread};
    JobStore jobs{thread};
    SearchStore search{searchThread};
    SyncNotes syncNotes{thread};
};

Store::Store(QString directory, const Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(directory, clock))
{
    connect(&d->thread, &StoreThread::changed, this, [this](const StoreChange& change) {
        // Before anybody asks again.
        d->contactTable.note(change);
        Q_EMIT changed(change);
    });
    connect(&d->thread, &StoreThread::trouble, this, &Store::trouble);
}

Store::~Store()
{
    // While all parts are still there: what waits for an answer gets it now, and may ask for more (in vain).
    d->searchThread.shutDown();
    d->thread.shutDown();
}

QFuture<StorageTrouble> Store::open()
{
    const QFuture<StorageTrouble> opening = d->thread.open();
    whenDone(opening, this, [this](const StorageTrouble& found) {
        d->searchThread.use(found);
        Q_EMIT opened();
    });
    return opening;
}

ConversationStore& Store::conversations()
{
    return d->conversations;
}

ListedStore& Store::listed()
{
    return d->listed;
}

MessageStore& Store::messages()
{
    return d->messages;
}

ContactStore& Store::contacts()
{
    return d->contacts;
}

ContactTable& Store::contactTable()
{
    return d->contactTable;
}

TemplateStore& Store::templates()
{
    return d->templates;
}

GroupStore& Store::groups()
{
    return d->groups;
}

OutboxStore& Store::outbox()
{
    return d->outbox;
}

CloseStore& Store::closes()
{
    return d->closes;
}

DraftStore& Store::drafts()
{
    return d->drafts;
}

ReadMarkStore& Store::readMarks()
{
    return d->readMarks;
}

CreationStore& Store::creations()
{
    return d->creations;
}

JobStore& Store::jobs()
{
    return d->jobs;
}

SearchStore& Store::search()
{
    return d->search;
}

SyncNotes& Store::syncNotes()
{
    return d->syncNotes;
}

} // namespace rejoinder
