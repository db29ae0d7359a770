#include "store/ConversationSummary.h"
#include "store/Databases.h"

namespace rejoinder {

namespace {

/// A place in a thread; threads are ordered by time, then id.
struct Place
{
    qint64 at = 0;
    QString id;
};

int incomingAfter(Databases& databases, const ConversationId& id, const Place& place)
{
    Statement count(databases, QStringLiteral("SELECT count(*) FROM message WHERE conversation_id=? AND outgoing=0"
                                              " AND (at, id) > (?, ?)"));
    count.bind(id.text()).bind(place.at).bind(place.id).exec();
    return count.next() ? int(count.number(0)) : 0;
}

int lastIncomingRun(Databases& databases, const ConversationId& id)
{
    Statement last(databases, QStringLiteral("SELECT at, id FROM message WHERE conversation_id=? AND outgoing=0"
                                             " ORDER BY at DESC, id DESC LIMIT 1"));
    last.bind(id.text()).exec();
    if (!last.next())
        return 0;
    Statement before(databases, QStringLiteral("SELECT at, id FROM message WHERE conversation_id=? AND outgoing=1"
                                               " AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT 1"));
    before.bind(id.text()).bind(last.number(0)).bind(last.text(1)).exec();
    Place place{std::numeric_limits<qint64>::min(), {}};
    if (before.next())
        place = {before.number(0), before.text(1)};
    return incomingAfter(databases, id, place);
}

} // namespace

int countUnread(Databases& databases, const ConversationId& id)
{
    Statement mark(databases, QStringLiteral("SELECT at, message_id FROM vault.read_mark WHERE conversation_id=?"));
    mark.bind(id.text()).exec();
    if (mark.next())
        return incomingAfter(databases, id, {mark.number(0), mark.text(1)});

    Statement there(databases, QStringLiteral("SELECT baseline_at, baseline_id, length(server_unread)>0"
                                              " FROM conversation WHERE id=?"));
    there.bind(id.text()).exec();
    if (!there.next())
        return 0;
    // Texts that came since this program first saw the thread are new whatever Sakari's own field says.
    const int sinceBaseline = there.isNull(0) ? 0 : incomingAfter(databases, id, {there.number(0), there.text(1)});
    return sinceBaseline == 0 && there.flag(2) ? lastIncomingRun(databases, id) : sinceBaseline;
}

void setReadBaseline(Databases& databases, const ConversationId& id)
{
    Statement newest(databases, QStringLiteral("SELECT at, id FROM message WHERE conversation_id=?"
                                               " ORDER BY at DESC, id DESC LIMIT 1"));
    newest.bind(id.text()).exec();
    Place place;
    if (newest.next()) {
        place = {newest.number(0), newest.text(1)};
    } else {
        Statement times(databases,
                        QStringLiteral("SELECT coalesce(updated_at, created_at, 0) FROM conversation WHERE id=?"));
        times.bind(id.text()).exec();
        if (times.next())
            place.at = times.number(0);
    }
    Statement(databases, QStringLiteral("UPDATE conversation SET baseline_at=?, baseline_id=? WHERE id=?"))
        .bind(place.at)
        .bind(place.id)
        .bind(id.text())
        .exec();
}

} // namespace rejoinder
