#include "store/CreationStore.h"

#include "store/Columns.h"
#include "store/CreationPacking.h"
#include "store/Databases.h"
#include "store/OutboxWords.h"
#include "store/Packing.h"
#include "store/StoreThread.h"

namespace rejoinder {

namespace {

const QString sending = QStringLiteral("sending");
const QString unconfirmed = QStringLiteral("unconfirmed");

std::optional<Creation> readRow(const Statement& statement)
{
    Columns column(statement);
    Creation creation;
    creation.id = CreationId(column.text());
    const QString kind = column.text();
    std::optional<NewRecord> record = unpackedRecord(kind, column.bytes());
    if (!record)
        return std::nullopt;
    creation.record = *record;
    // A word from a newer program: the record may be there, so it is looked for.
    creation.state = column.text() == sending ? Creation::State::Sending : Creation::State::Unconfirmed;
    creation.fenceAt = column.time();
    creation.fence = unpackedTexts(column.bytes());
    creation.absentSince = column.time();
    if (!statement.isNull(column.position())) {
        ApiError error;
        error.kind = errorKindFor(column.text()).value_or(ApiError::Kind::BadResponse);
        error.httpStatus = int(column.number());
        error.code = column.text();
        error.serverText = column.text();
        creation.error = error;
    }
    return creation;
}

bool putRow(Databases& databases, const Creation& creation)
{
    Statement put(databases, QStringLiteral("INSERT INTO vault.creation(id, kind, record, state, fence_at, fence,"
                                            " absent_since, error_kind, error_status, error_code, error_text)"
                                            " VALUES(?,?,?,?,?,?,?,?,?,?,?)"
                                            " ON CONFLICT(id) DO UPDATE SET kind=excluded.kind, record=excluded.record,"
                                            " state=excluded.state, fence_at=excluded.fence_at, fence=excluded.fence,"
                                            " absent_since=excluded.absent_since, error_kind=excluded.error_kind,"
                                            " error_status=excluded.error_status, error_code=excluded.error_code,"
                                            " error_text=excluded.error_text"));
    put.bind(creation.id.text()).bind(kindWord(creation.record)).bind(packedRecord(creation.record));
    put.bind(creation.state == Creation::State::Sending ? sending : unconfirmed).bind(creation.fenceAt);
    put.bind(packed(creation.fence)).bind(creation.absentSince);
    if (creation.error)
        put.bind(wordFor(creation.error->kind)).bind(creation.error->httpStatus).bind(creation.error->code);
    else
        put.bindNull().bind(0).bind(QString());
    put.bind(creation.error ? creation.error->serverText : QString()).exec();
    return true;
}

} // namespace

QFuture<bool> CreationStore::put(const Creation& creation)
{
    return m_thread.writeVault([creation](Databases& databases) { return putRow(databases, creation); });
}

QFuture<bool> CreationStore::remove(const CreationId& id)
{
    return m_thread.writeVault([id](Databases& databases) {
        Statement(databases, QStringLiteral("DELETE FROM vault.creation WHERE id=?")).bind(id.text()).exec();
        return true;
    });
}

QFuture<QList<Creation>> CreationStore::all()
{
    return m_thread.read<QList<Creation>>([](Databases& databases) {
        Statement find(databases, QStringLiteral("SELECT id, kind, record, state, fence_at, fence, absent_since,"
                                                 " error_kind, error_status, error_code, error_text"
                                                 " FROM vault.creation ORDER BY sequence"));
        find.exec();
        QList<Creation> creations;
        while (find.next()) {
            if (std::optional<Creation> creation = readRow(find))
                creations.append(*creation);
        }
        return creations;
    });
}

} // namespace rejoinder
