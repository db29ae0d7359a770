#include "store/JobRecords.h"

#include "store/CreationPacking.h"
#include "store/Databases.h"
#include "store/JobTerms.h"
#include "store/OutboxWords.h"
#include "store/Packing.h"

namespace rejoinder {

namespace {

std::optional<ApiError> readError(Columns& column)
{
    const QString kind = column.text();
    ApiError error;
    error.httpStatus = int(column.number());
    error.code = column.text();
    error.serverText = column.text();
    if (kind.isEmpty())
        return std::nullopt;
    error.kind = errorKindFor(kind).value_or(ApiError::Kind::BadResponse);
    return error;
}

} // namespace

QString jobColumns()
{
    return QStringLiteral("id, kind, state, list_id, list_name, strategy, file_name, asked_at, held_until, total,"
                          " inserted, updated, error_kind, error_status, error_code, error_text");
}

std::optional<ContactJob> readJob(Columns column)
{
    ContactJob job;
    job.id = JobId(column.text());
    const auto kind = jobKindFor(column.text());
    const auto state = jobStateFor(column.text());
    job.list.id = column.text();
    job.list.name = column.text();
    const auto strategy = mergeStrategyFor(column.text());
    if (!kind || !state || !strategy)
        return std::nullopt;
    job.kind = *kind;
    job.state = *state;
    job.strategy = *strategy;
    job.fileName = column.text();
    job.askedAt = column.time();
    job.heldUntil = column.time();
    job.total = int(column.number());
    job.inserted = int(column.number());
    job.updated = int(column.number());
    job.trouble = readError(column);
    return job;
}

QString stepColumns()
{
    return QStringLiteral("number, row, contact_id, record, cells, problem, state, asked_at, asks, error_kind,"
                          " error_status, error_code, error_text");
}

JobStep readStep(Columns column)
{
    JobStep step;
    step.number = column.number();
    step.item.row = int(column.number());
    const ContactId id(column.text());
    const std::optional<NewRecord> record = unpackedRecord(kindWord(Contact()), column.bytes());
    if (record)
        step.item.contact = std::get<Contact>(*record);
    step.item.contact.id = id;
    step.item.cells = unpackedTexts(column.bytes());
    step.item.problem = importProblemFor(column.text());
    // Nothing is asked for by halves.
    if (!record)
        step.item.problem = ImportProblem::UnreadableText;
    step.state = stepStateFor(column.text()).value_or(JobStep::State::Asked);
    step.askedAt = column.time();
    step.asks = int(column.number());
    step.error = readError(column);
    return step;
}

qint64 sequenceOf(Databases& databases, const JobId& id)
{
    Statement find(databases, QStringLiteral("SELECT sequence FROM vault.job WHERE id=?"));
    find.bind(id.text()).exec();
    return find.next() ? find.number(0) : 0;
}

void bindError(Statement& statement, const std::optional<ApiError>& error)
{
    const ApiError given = error.value_or(ApiError());
    statement.bind(error ? wordFor(given.kind) : QString()).bind(given.httpStatus).bind(given.code);
    statement.bind(given.serverText);
}

} // namespace rejoinder
