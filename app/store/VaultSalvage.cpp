#include "store/VaultSalvage.h"

#include "store/Databases.h"
#include "store/RowRescue.h"

#include <QFile>
#include <QSqlQuery>
#include <algorithm>

namespace rejoinder {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void run(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw Databases::failure(query.lastError());
}

int count(const QSqlDatabase& database, const QString& rows)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM ") + rows) || !query.next())
        throw Databases::failure(query.lastError());
    return query.value(0).toInt();
}

/// Of two rows with one key the later one is wanted. A text's state can only go on, so what is later shows in it.
qint64 rank(const RowRescue::Row& row)
{
    // Of texts, of jobs and of their items; what counts is the order within each.
    static const QStringList states{
        QStringLiteral("incomplete"), QStringLiteral("waiting"),     QStringLiteral("asked"),
        QStringLiteral("unsure"),     QStringLiteral("held"),        QStringLiteral("running"),
        QStringLiteral("paused"),     QStringLiteral("queued"),      QStringLiteral("asking"),
        QStringLiteral("sending"),    QStringLiteral("unconfirmed"), QStringLiteral("failed"),
        QStringLiteral("discarded"),  QStringLiteral("accepted"),    QStringLiteral("delivered"),
        QStringLiteral("done"),       QStringLiteral("finished")};
    if (const auto state = row.values.constFind(QStringLiteral("state")); state != row.values.cend())
        return states.indexOf(state->toString());
    for (const QString& time : {QStringLiteral("saved_at"), QStringLiteral("at")}) {
        if (const auto found = row.values.constFind(time); found != row.values.cend())
            return found->toLongLong();
    }
    return 0;
}

void insert(const QSqlDatabase& database, const TableShape& shape, const RowRescue::Row& row)
{
    QStringList names;
    QVariantList values;
    for (const TableShape::Column& column : shape.columns) {
        const auto value = row.values.constFind(column.name);
        if (value == row.values.cend())
            continue;
        names.append(column.name);
        values.append(*value);
    }
    QSqlQuery query(database);
    query.prepare(QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
                      .arg(shape.name, names.join(u','), QStringList(names.size(), QStringLiteral("?")).join(u',')));
    for (const QVariant& value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec())
        throw Databases::failure(query.lastError());
}

/// The fence is where the thread is looked through from: a text that was never seen leaving may have left at any time
/// since it was written.
void holdBack(const QSqlDatabase& database)
{
    run(database, QStringLiteral("UPDATE outbox SET fence_at=created_at, fence_message=''"
                                 " WHERE state IN ('held','queued')"));
    run(database, QStringLiteral("UPDATE outbox SET fence_at=coalesce(fence_at, created_at) WHERE state='sending'"));
    run(database, QStringLiteral("UPDATE outbox SET state='unconfirmed', hold_until=NULL WHERE state NOT IN"
                                 " ('asking','failed','unconfirmed','accepted','delivered','discarded')"));
}

/// A job goes on by a person's word alone: it may have been taken back, stopped or put away after what can be read of
/// it. And what can be asked for only once may have been asked for since, so it is looked for first.
void pauseJobs(const QSqlDatabase& database)
{
    run(database, QStringLiteral("DELETE FROM job WHERE state='incomplete'"));
    run(database, QStringLiteral("DELETE FROM job_item WHERE job NOT IN (SELECT sequence FROM job)"));
    run(database, QStringLiteral("UPDATE job SET state='paused', error_kind='local-storage', error_status=0,"
                                 " error_code='', error_text='' WHERE state<>'finished'"));
    run(database, QStringLiteral("UPDATE job_item SET state='asked',"
                                 " asked_at=(SELECT asked_at FROM job WHERE sequence=job_item.job)"
                                 " WHERE state='waiting' AND job IN (SELECT sequence FROM job WHERE kind='import')"));
}

} // namespace

VaultSalvage VaultSalvage::carry(const QString& badFile, const QSqlDatabase& successor, Texts texts)
{
    const QByteArray log = contentOf(badFile + QStringLiteral("-wal"));
    const DatabasePages pages(contentOf(badFile), log);
    const QList<TableShape> shapes = TableShape::of(successor);
    const RowRescue rescue(pages, shapes);
    run(successor, QStringLiteral("BEGIN IMMEDIATE"));
    try {
        for (const TableShape& shape : shapes) {
            QList<RowRescue::Row> rows = rescue.rowsOf(shape.name);
            std::stable_sort(rows.begin(), rows.end(), [](const RowRescue::Row& one, const RowRescue::Row& other) {
                return one.isCertain != other.isCertain ? one.isCertain : rank(one) > rank(other);
            });
            for (const RowRescue::Row& row : std::as_const(rows))
                insert(successor, shape, row);
        }
        // As the step to a newer schema does it.
        run(successor, QStringLiteral("UPDATE outbox SET asked_at=created_at WHERE asked_at IS NULL"));
        run(successor, QStringLiteral("UPDATE draft SET fullest=text WHERE fullest=''"));
        run(successor, QStringLiteral("UPDATE draft SET settled=text WHERE settled=''"));
        if (texts == Texts::NeverSentByThemselves)
            holdBack(successor);
        pauseJobs(successor);
        run(successor, QStringLiteral("COMMIT"));
    } catch (...) {
        QSqlQuery(successor).exec(QStringLiteral("ROLLBACK"));
        throw;
    }
    return {count(successor, QStringLiteral("draft WHERE text<>''")),
            count(successor, QStringLiteral("outbox WHERE state NOT IN ('accepted','delivered','discarded')"))};
}

} // namespace rejoinder
