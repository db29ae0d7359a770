#include "store/ConversationSummary.h"

#include "domain/Message.h"
#include "store/Columns.h"
#include "store/ContactRecords.h"
#include "store/Databases.h"
#include "store/OutboxRecords.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// A list row shows one line; more would only be carried around.
constexpr int longestPreview = 200;

/// The columns of `conversation` that are worked out, in the order of `columns`.
struct Summary
{
    bool isClosed = false;
    qint64 lastAt = 0;
    QString lastId;
    QString preview;
    bool previewOutgoing = false;
    bool previewPhoto = false;
    int lastStatus = 0;
    QString outbox;
    int unread = 0;
    bool needsReply = false;

    friend bool operator==(const Summary&, const Summary&) = default;
};

const QString columns = QStringLiteral("is_closed, last_at, last_id, preview, preview_outgoing, preview_photo,"
                                       "last_status, outbox, unread, needs_reply");

Summary readSummary(const Statement& statement, int first)
{
    Columns column(statement, first);
    Summary summary;
    summary.isClosed = column.flag();
    summary.lastAt = column.number();
    summary.lastId = column.text();
    summary.preview = column.text();
    summary.previewOutgoing = column.flag();
    summary.previewPhoto = column.flag();
    summary.lastStatus = int(column.number());
    summary.outbox = column.text();
    summary.unread = int(column.number());
    summary.needsReply = column.flag();
    return summary;
}

QString oneLine(const QString& text)
{
    return text.left(4 * longestPreview).simplified().left(longestPreview);
}

struct Newest
{
    QString id;
    bool outgoing = false;
};

/// Fills in what the newest message says. Empty id: the thread is empty.
Newest addNewestMessage(Databases& databases, const ConversationId& id, Summary& summary)
{
    Statement find(databases, QStringLiteral("SELECT id, at, outgoing, status, iif(text='', template_text, text),"
                                             " length(media)>0 FROM message WHERE conversation_id=?"
                                             " ORDER BY at DESC, id DESC LIMIT 1"));
    find.bind(id.text()).exec();
    if (!find.next())
        return {};
    summary.lastId = find.text(0);
    summary.lastAt = find.number(1);
    summary.previewOutgoing = find.flag(2);
    summary.lastStatus = int(find.number(3));
    summary.preview = oneLine(find.text(4));
    summary.previewPhoto = summary.preview.isEmpty() && find.flag(5);
    summary.needsReply = !summary.previewOutgoing && !summary.isClosed;
    return {summary.lastId, summary.previewOutgoing};
}

void addOutbox(Databases& databases, const ConversationId& id, Summary& summary)
{
    const QList<OutboxEntry> waiting = readOutboxOf(databases, id);
    if (waiting.isEmpty())
        return;
    const OutboxEntry& newest = waiting.constLast();
    summary.outbox = wordFor(newest.state);
    const auto isOnItsWay = [](const OutboxEntry& entry) {
        return entry.state == OutboxState::Held || entry.state == OutboxState::Queued ||
               entry.state == OutboxState::Sending || entry.state == OutboxState::Accepted;
    };
    if (std::any_of(waiting.begin(), waiting.end(), isOnItsWay))
        summary.needsReply = false;
    const qint64 at = newest.createdAt.isValid() ? newest.createdAt.toMSecsSinceEpoch() : 0;
    // This computer's clock may be behind Sakari's: what is on its way is the newest all the same.
    if (!isOnItsWay(newest) && at < summary.lastAt)
        return;
    summary.lastAt = std::max(summary.lastAt, at);
    summary.preview = oneLine(newest.text.text);
    summary.previewPhoto = summary.preview.isEmpty() && !newest.text.media.isEmpty();
    summary.previewOutgoing = true;
    summary.lastStatus = int(DeliveryStatus::Unknown);
}

} // namespace

void refreshSummary(Databases& databases, const ConversationId& id)
{
    Summary stored;
    Summary fresh;
    std::optional<bool> closedHere;
    QString closedHereLast;
    ContactId contact;
    bool closedThere = false;
    qint64 fallbackAt = 0;
    {
        Statement find(databases, QStringLiteral("SELECT closed_there, closed_here, closed_here_last,"
                                                 " coalesce(updated_at, created_at, 0), contact_id, ") +
                                      columns + QStringLiteral(" FROM conversation WHERE id=?"));
        find.bind(id.text()).exec();
        if (!find.next())
            return;
        closedThere = find.flag(0);
        closedHere = find.maybeFlag(1);
        closedHereLast = find.text(2);
        fallbackAt = find.number(3);
        contact = idOfContactKey(find.text(4));
        stored = readSummary(find, 5);
    }
    fresh.isClosed = closedHere.value_or(closedThere);
    Newest newest = addNewestMessage(databases, id, fresh);
    if (closedHere == true && !newest.outgoing && newest.id != closedHereLast) {
        // A customer wrote after the agent closed it here: hiding that would lose a text.
        Statement(databases, QStringLiteral("UPDATE conversation SET closed_here=NULL WHERE id=?"))
            .bind(id.text())
            .exec();
        fresh = {};
        fresh.isClosed = closedThere;
        newest = addNewestMessage(databases, id, fresh);
    }
    if (newest.id.isEmpty())
        fresh.lastAt = fallbackAt;
    addOutbox(databases, id, fresh);
    fresh.unread = countUnread(databases, id);
    if (fresh == stored)
        return;

    Statement put(databases, QStringLiteral("UPDATE conversation SET is_closed=?, last_at=?, last_id=?, preview=?,"
                                            " preview_outgoing=?, preview_photo=?, last_status=?, outbox=?, unread=?,"
                                            " needs_reply=? WHERE id=?"));
    put.bind(fresh.isClosed).bind(fresh.lastAt).bind(fresh.lastId).bind(fresh.preview);
    put.bind(fresh.previewOutgoing).bind(fresh.previewPhoto).bind(fresh.lastStatus).bind(fresh.outbox);
    put.bind(fresh.unread).bind(fresh.needsReply).bind(id.text());
    put.exec();
    databases.change().conversations.insert(id);
    if (!contact.isEmpty() && (fresh.lastAt != stored.lastAt || fresh.lastId.isEmpty() != stored.lastId.isEmpty() ||
                               fresh.outbox.isEmpty() != stored.outbox.isEmpty()))
        databases.change().activity.insert(contact);
}

void healSummaries(Databases& databases)
{
    QStringList ids;
    {
        Statement find(
            databases,
            QStringLiteral("SELECT id FROM conversation WHERE outbox<>''"
                           " UNION SELECT conversation_id FROM vault.outbox"
                           " WHERE state IN ('held','queued','asking','sending','unconfirmed')"
                           " UNION SELECT conversation_id FROM vault.outbox WHERE state='accepted' AND seen=0"));
        find.exec();
        while (find.next())
            ids.append(find.text(0));
    }
    for (const QString& id : ids)
        refreshSummary(databases, ConversationId(id));
}

} // namespace rejoinder
