// Writes a cache.db and a vault.db with rows in every table, as this version of the program leaves them when it has
// ended. Run it before a schema gets one more step, and keep what it wrote in data/: the next version must open it.
// write_database_files DIRECTORY
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/GroupStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/ReadMarkStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "store/TemplateStore.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QCoreApplication>
#include <cstdio>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

static bool writeCache(Store& store)
{
    Contact maya = contact(u"c1"_s, u"Maya"_s, u"Okafor"_s, u"+447700900101"_s);
    maya.mobile.country = u"GB"_s;
    const Contact luis = contact(u"c2"_s, u"Luis"_s, u"Peña"_s, u"+34600000002"_s);
    Message photo = message(u"m2"_s, u"See the parcel"_s, true, at(9, 30));
    photo.media = {{QUrl(u"https://media.example/parcel.jpg"_s), u"image/jpeg"_s, u"parcel"_s, u"parcel.jpg"_s}};
    const ConversationId first(u"v1"_s);
    MessageTemplate greeting;
    greeting.id = TemplateId(u"t1"_s);
    greeting.name = u"Greeting"_s;
    greeting.text = u"Hello {{firstName}}"_s;
    Group sales;
    sales.id = GroupId(u"g1"_s);
    sales.name = u"Sales"_s;
    sales.numbers = {{u"n1"_s, u"Front desk"_s, u"+14155550100"_s, u"US"_s}};
    sales.isDefault = true;
    return answerOf(store.conversations().put(
               {conversation(u"v1"_s, maya, photo),
                conversation(u"v2"_s, luis, message(u"m3"_s, u"¿Está abierto?"_s, false, at(10, 0)))})) &&
           answerOf(
               store.messages().put(first, {message(u"m1"_s, u"Where is my parcel?"_s, false, at(9, 0)), photo})) &&
           answerOf(store.templates().replaceAll({greeting})) && answerOf(store.groups().replaceAll({sales})) &&
           answerOf(store.syncNotes().set(u"sweep.ended"_s, u"1772442000000"_s)) &&
           answerOf(store.syncNotes().set(u"closes.pending"_s, u"v1\tm2"_s));
}

static bool writeOutbox(Store& store)
{
    const ConversationId first(u"v1"_s);
    bool good = true;
    int count = 0;
    for (const OutboxState state : {OutboxState::Queued, OutboxState::Sending, OutboxState::Accepted,
                                    OutboxState::Failed, OutboxState::Unconfirmed, OutboxState::Discarded}) {
        ++count;
        OutboxEntry entry = outboxEntry(u"o%1"_s.arg(count), first, u"Text number %1"_s.arg(count), at(11, count));
        entry.state = state;
        if (state != OutboxState::Queued && state != OutboxState::Discarded) {
            entry.fenceAt = entry.createdAt.addSecs(1);
            entry.fenceMessage = MessageId(u"m2"_s);
        }
        if (state == OutboxState::Accepted)
            entry.acceptedAs = MessageId(u"m9"_s);
        if (state == OutboxState::Failed)
            entry.error = {.kind = ApiError::Kind::Rejected,
                           .httpStatus = 422,
                           .code = u"MSG-019"_s,
                           .serverText = u"Blocked"_s,
                           .retryAfter = std::chrono::seconds(2)};
        good = good && answerOf(store.outbox().add(entry));
    }
    OutboxEntry toSomebody = outboxEntry(u"o7"_s, {}, u"Is this the right number?"_s, at(11, 30));
    toSomebody.text.to =
        ToContact{ContactId(u"c2"_s), {.number = u"+34600000002"_s, .country = u"ES"_s}, GroupId(u"g1"_s)};
    toSomebody.text.media = {{QUrl(u"https://media.example/map.png"_s), u"image/png"_s, u"map"_s, u"map.png"_s}};
    return good && answerOf(store.outbox().add(toSomebody));
}

int main(int argc, char* argv[])
{
    const QCoreApplication program(argc, argv);
    if (argc != 2)
        return 2;
    const FixedClock clock;
    Store store(QString::fromLocal8Bit(argv[1]), clock);
    answerOf(store.open());
    const bool good = writeCache(store) && writeOutbox(store) &&
                      answerOf(store.drafts().save(ConversationId(u"v1"_s), {u"Half a repl"_s, 4})) &&
                      answerOf(store.drafts().save(ConversationId(u"v2"_s), {u"Sí, hasta las 20 h 🙂"_s, 0})) &&
                      answerOf(store.readMarks().markRead(ConversationId(u"v1"_s)));
    if (!good)
        std::fputs("not everything could be written\n", stderr);
    return good ? 0 : 1;
}
