#include "store/DraftRecords.h"

#include "domain/Clock.h"
#include "store/Columns.h"
#include "store/Databases.h"

namespace rejoinder {

namespace {

/// A row of vault.draft.
struct DraftRow
{
    Draft draft;
    DraftTrail trail;
    StoreTurn turn;
};

DraftRow readRow(Databases& databases, const ConversationId& id)
{
    Statement find(databases, QStringLiteral("SELECT text, cursor, fullest, settled, run, turn FROM vault.draft"
                                             " WHERE conversation_id=?"));
    find.bind(id.text()).exec();
    if (!find.next())
        return {};
    Columns column(find);
    DraftRow row;
    row.draft.text = column.text();
    row.draft.cursor = int(column.number());
    row.trail.text = row.draft.text;
    row.trail.fullest = column.text();
    row.trail.settled = column.text();
    if (row.trail.fullest.isEmpty())
        row.trail.fullest = row.draft.text; // read out of a damaged file
    row.turn.run = column.text();
    row.turn.number = column.number();
    return row;
}

void writeRow(Databases& databases, const ConversationId& id, const DraftRow& row)
{
    // Once the conversation is gone from the cache, whose it was is known here alone.
    Statement(
        databases,
        QStringLiteral(
            "INSERT INTO vault.draft(contact_id, conversation_id, text, cursor, saved_at, fullest, settled, run, turn)"
            " VALUES(coalesce((SELECT contact_id FROM conversation WHERE id=?), ''),?,?,?,?,?,?,?,?)"
            " ON CONFLICT(conversation_id) DO UPDATE SET text=excluded.text, cursor=excluded.cursor,"
            " saved_at=excluded.saved_at, fullest=excluded.fullest, settled=excluded.settled, run=excluded.run,"
            " turn=excluded.turn,"
            " contact_id=CASE excluded.contact_id WHEN '' THEN contact_id ELSE excluded.contact_id END"))
        .bind(id.text())
        .bind(id.text())
        .bind(row.draft.text)
        .bind(row.draft.cursor)
        .bind(databases.clock().now())
        .bind(row.trail.fullest)
        .bind(row.trail.settled)
        .bind(row.turn.run)
        .bind(row.turn.number)
        .exec();
}

QList<DraftVersion> readOwnVersions(Databases& databases, const ConversationId& id)
{
    Statement find(databases, QStringLiteral("SELECT text, cursor, replaced_at FROM vault.draft_version"
                                             " WHERE conversation_id=? ORDER BY place"));
    find.bind(id.text()).exec();
    QList<DraftVersion> versions;
    while (find.next())
        versions.append({find.text(0), int(find.number(1)), find.time(2), {}});
    return versions;
}

void writeVersions(Databases& databases, const ConversationId& id, const QList<DraftVersion>& versions)
{
    Statement(databases, QStringLiteral("DELETE FROM vault.draft_version WHERE conversation_id=?"))
        .bind(id.text())
        .exec();
    for (qsizetype place = 0; place < versions.size(); ++place) {
        Statement(databases, QStringLiteral("INSERT INTO vault.draft_version(conversation_id, place, text, cursor,"
                                            " replaced_at) VALUES(?,?,?,?,?)"))
            .bind(id.text())
            .bind(qint64(place))
            .bind(versions.at(place).text)
            .bind(versions.at(place).cursor)
            .bind(versions.at(place).at)
            .exec();
    }
}

void keepLost(Databases& databases, const ConversationId& id, const DraftRow& before, const QStringList& lost)
{
    if (lost.isEmpty())
        return;
    QList<DraftVersion> versions = readOwnVersions(databases, id);
    for (const QString& text : lost) {
        const int cursor = text == before.draft.text ? before.draft.cursor : int(text.size());
        versions = withVersion(versions, {text, cursor, databases.clock().now(), {}});
    }
    writeVersions(databases, id, versions);
}

void change(Databases& databases, const ConversationId& id, const DraftRow& before, const DraftRow& now)
{
    writeRow(databases, id, now);
    if (now.draft.text != before.draft.text)
        databases.change().conversations.insert(id);
}

} // namespace

Draft readDraft(Databases& databases, const ConversationId& id)
{
    return readRow(databases, id).draft;
}

QList<DraftVersion> readVersions(Databases& databases, const ConversationId& id)
{
    QList<DraftVersion> versions = readOwnVersions(databases, id);
    Statement find(
        databases,
        QStringLiteral(
            "WITH other AS (SELECT d.conversation_id AS id, d.text, d.cursor, d.saved_at, c.id IS NULL AS gone"
            " FROM vault.draft d LEFT JOIN conversation c ON c.id=d.conversation_id"
            " WHERE d.contact_id<>'' AND d.contact_id=(SELECT contact_id FROM conversation"
            " WHERE id=?) AND d.conversation_id<>? AND (c.id IS NULL OR c.is_closed=1))"
            " SELECT text, cursor, saved_at AS at, id FROM other WHERE text<>''"
            " UNION ALL SELECT v.text, v.cursor, v.replaced_at, v.conversation_id FROM other"
            " JOIN vault.draft_version v ON v.conversation_id=other.id WHERE other.gone"
            " ORDER BY at DESC LIMIT ?"));
    find.bind(id.text()).bind(id.text()).bind(mostDraftVersions).exec();
    while (find.next())
        versions.append({find.text(0), int(find.number(1)), find.time(2), ConversationId(find.text(3))});
    return versions;
}

void writeDraft(Databases& databases, const ConversationId& id, const Draft& draft, DraftMoment moment,
                const StoreTurn& turn)
{
    const DraftRow before = readRow(databases, id);
    if (before.turn.run == turn.run && before.turn.number >= turn.number)
        return;
    const DraftStep step = draftStep(before.trail, draft.text, moment);
    keepLost(databases, id, before, step.lost);
    change(databases, id, before, {draft, step.now, turn});
}

void keepOvertaken(Databases& databases, const ConversationId& id, const Draft& draft)
{
    const DraftRow now = readRow(databases, id);
    if (losesText(draft.text, now.draft.text))
        keepLost(databases, id, {draft, {}, {}}, {draft.text});
}

void dropSentDraft(Databases& databases, const ConversationId& id, const QStringList& sent, const StoreTurn& turn)
{
    const DraftRow before = readRow(databases, id);
    if (before.draft.text.isEmpty() || sent.contains(before.draft.text))
        change(databases, id, before, {{}, {}, turn});
}

Draft giveBackDraft(Databases& databases, const ConversationId& id, const Draft& returned)
{
    const DraftRow before = readRow(databases, id);
    const Draft joined = joinedDraft(returned, before.draft);
    // The turn stays: what is still on its way to the disk was written with this text out of sight, and comes after it.
    change(databases, id, before, {joined, {joined.text, joined.text, joined.text}, before.turn});
    return joined;
}

} // namespace rejoinder
