#include "store/ListedRecords.h"

#include "store/ContactRecords.h"
#include "store/ConversationRecords.h"
#include "store/Databases.h"
#include "store/SyncNotes.h"

#include <optional>

namespace rejoinder {

namespace {

/// What Sakari says, in two numbers. Seed 0: the same in the next run.
struct Said
{
    qint64 state = 0;   ///< changes with a new text or a later change; never 0
    qint64 details = 0; ///< and with what Sakari calls neither: a delivery, a close, an opt-out, a name
};

Said saidOf(const Conversation& conversation)
{
    const Message last = conversation.lastMessage.value_or(Message());
    const Contact& contact = conversation.contact;
    const auto msecs = [](const QDateTime& at) { return at.isValid() ? at.toMSecsSinceEpoch() : 0; };
    const size_t state = qHashMulti(0, msecs(conversation.updated.at), last.id.text());
    const size_t details =
        qHashMulti(0, conversation.isClosed, msecs(conversation.closedAt), conversation.serverUnread.isEmpty(),
                   conversation.groupId.text(), conversation.groupName, conversation.number.number, int(last.status),
                   last.text, last.error.code, contact.id.text(), contact.firstName, contact.lastName, contact.email,
                   contact.mobile.number, contact.isBlocked(), contact.isTextable(), msecs(contact.updated.at));
    return {.state = qint64(state == 0 ? 1 : state), .details = qint64(details)};
}

struct Listed
{
    Said said;
    qint64 sweep = 0;
};

std::optional<Listed> readListed(Databases& databases, const ConversationId& id)
{
    static const QString sql = QStringLiteral("SELECT state, details, sweep FROM listed WHERE id=?");
    Statement find(databases, sql);
    find.bind(id.text()).exec();
    if (!find.next())
        return std::nullopt;
    return Listed{.said = {.state = find.number(0), .details = find.number(1)}, .sweep = find.number(2)};
}

void writeListed(Databases& databases, const Conversation& conversation, const Said& said, qint64 sweep)
{
    static const QString sql =
        QStringLiteral("INSERT INTO listed(id, state, details, sweep, active_at) VALUES(?,?,?,?,?)"
                       " ON CONFLICT(id) DO UPDATE SET state=excluded.state, details=excluded.details,"
                       " sweep=max(sweep, excluded.sweep), active_at=excluded.active_at");
    const QDateTime active = conversation.lastActivity();
    Statement put(databases, sql);
    put.bind(conversation.id.text()).bind(said.state).bind(said.details).bind(sweep);
    put.bind(active.isValid() ? qint64(active.toMSecsSinceEpoch()) : 0).exec();
}

void markSeen(Databases& databases, const ConversationId& id, qint64 sweep)
{
    static const QString sql = QStringLiteral("UPDATE listed SET sweep=? WHERE id=?");
    Statement(databases, sql).bind(sweep).bind(id.text()).exec();
}

QList<ConversationId> idsOf(Statement& find)
{
    find.exec();
    QList<ConversationId> ids;
    while (find.next())
        ids.append(ConversationId(find.text(0)));
    return ids;
}

} // namespace

TakenPage takeConversations(Databases& databases, const QList<Conversation>& page, const WalkMark& mark,
                            QList<ConversationId>& touched)
{
    TakenPage taken;
    for (const Conversation& conversation : page) {
        if (conversation.id.isEmpty())
            continue;
        const Said said = saidOf(conversation);
        const std::optional<Listed> before = readListed(databases, conversation.id);
        const bool isNews = !before || before->said.state != said.state;
        if (!isNews && before->said.details == said.details) {
            if (before->sweep < mark.sweep)
                markSeen(databases, conversation.id, mark.sweep);
            continue;
        }
        putConversation(databases, conversation);
        writeListed(databases, conversation, said, mark.sweep);
        touched.append(conversation.id);
        ++taken.changed;
        if (isNews)
            taken.news.append(conversation.id);
    }
    if (!mark.noteKey.isEmpty())
        putNote(databases, mark.noteKey, mark.noteValue);
    taken.isWritten = true;
    return taken;
}

void noteListed(Databases& databases, const Conversation& conversation, qint64 sweep)
{
    writeListed(databases, conversation, saidOf(conversation), sweep);
}

void forgetListed(Databases& databases, const ConversationId& id)
{
    Statement(databases, QStringLiteral("DELETE FROM listed WHERE id=?")).bind(id.text()).exec();
}

QList<ConversationId> readMissing(Databases& databases, qint64 sweep, int limit)
{
    // State 0: somebody read its thread, and no list has named it yet.
    Statement find(databases, QStringLiteral("SELECT id FROM listed WHERE sweep<? AND state<>0 LIMIT ?"));
    find.bind(sweep).bind(limit);
    return idsOf(find);
}

QList<ConversationId> readUnvisited(Databases& databases, const QDateTime& since, int limit)
{
    Statement find(databases, QStringLiteral("SELECT id FROM listed WHERE read_state<>state AND active_at>=?"
                                             " ORDER BY active_at DESC LIMIT ?"));
    find.bind(since.isValid() ? qint64(since.toMSecsSinceEpoch()) : 0).bind(limit);
    return idsOf(find);
}

ThreadVisit readVisit(Databases& databases, const ConversationId& id)
{
    ThreadVisit visit;
    Statement find(databases, QStringLiteral("SELECT state, read_state, read_to FROM listed WHERE id=?"));
    find.bind(id.text()).exec();
    if (find.next()) {
        visit.state = find.number(0);
        visit.isRead = visit.state != 0 && find.number(1) == visit.state;
        visit.newest = MessageId(find.text(2));
    }
    Statement of(databases, QStringLiteral("SELECT contact_id FROM conversation WHERE id=?"));
    of.bind(id.text()).exec();
    if (of.next())
        visit.contact = idOfContactKey(of.text(0));
    return visit;
}

int noteVisited(Databases& databases, const QDateTime& since, const QDateTime& until, int limit)
{
    Statement note(databases,
                   QStringLiteral("UPDATE listed SET read_state=state, read_to=coalesce((SELECT last_id FROM"
                                  " conversation WHERE conversation.id=listed.id), read_to) WHERE id IN (SELECT id FROM"
                                  " listed WHERE read_state<>state AND active_at BETWEEN ? AND ? LIMIT ?)"));
    note.bind(since.isValid() ? qint64(since.toMSecsSinceEpoch()) : 0).bind(qint64(until.toMSecsSinceEpoch()));
    note.bind(limit).exec();
    return note.changedRows();
}

void noteVisit(Databases& databases, const ConversationId& id, qint64 state, const MessageId& newest)
{
    Statement(databases, QStringLiteral("INSERT INTO listed(id, read_state, read_to) VALUES(?,?,?)"
                                        " ON CONFLICT(id) DO UPDATE SET read_state=excluded.read_state,"
                                        " read_to=iif(excluded.read_to='', read_to, excluded.read_to)"
                                        " WHERE read_state<>excluded.read_state OR read_to<>excluded.read_to"))
        .bind(id.text())
        .bind(state)
        .bind(newest.text())
        .exec();
}

} // namespace rejoinder
