#include "ReadEvidence.h"

#include <QHash>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace rejoinder::faults {

namespace {

std::optional<OutboxState> stateOf(const QString& word)
{
    // As the vault writes them; told a second time here, so that a slip of the program's is not repeated.
    static const QHash<QString, OutboxState> words{
        {QStringLiteral("held"), OutboxState::Held},          {QStringLiteral("queued"), OutboxState::Queued},
        {QStringLiteral("asking"), OutboxState::Asking},      {QStringLiteral("sending"), OutboxState::Sending},
        {QStringLiteral("accepted"), OutboxState::Accepted},  {QStringLiteral("delivered"), OutboxState::Delivered},
        {QStringLiteral("failed"), OutboxState::Failed},      {QStringLiteral("unconfirmed"), OutboxState::Unconfirmed},
        {QStringLiteral("discarded"), OutboxState::Discarded}};
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QList<VaultRow>> readRows(const QSqlDatabase& vault)
{
    QSqlQuery query(vault);
    if (!query.exec(QStringLiteral("SELECT id, text, state, fence_at IS NOT NULL, error_kind<>'', accepted_as<>'',"
                                   " not_found_at IS NOT NULL FROM outbox ORDER BY sequence")))
        return std::nullopt;
    QList<VaultRow> rows;
    while (query.next()) {
        const auto state = stateOf(query.value(2).toString());
        if (!state)
            return std::nullopt;
        rows.append({.id = query.value(0).toString(),
                     .text = query.value(1).toString(),
                     .state = *state,
                     .hasLeft = query.value(3).toBool(),
                     .hasError = query.value(4).toBool(),
                     .isNamed = query.value(5).toBool(),
                     .isDecided = query.value(6).toBool()});
    }
    return rows;
}

} // namespace

QList<LedgerRow> ledgerRows(const QJsonObject& ledger)
{
    QList<LedgerRow> rows;
    for (const QJsonValue& entry : ledger.value(QStringLiteral("data")).toArray()) {
        if (entry[u"what"].toString() == u"message.sent")
            rows.append({entry[u"template"].toString(), entry[u"to"].toString()});
    }
    return rows;
}

std::optional<QList<VaultRow>> vaultRows(const QString& fileName)
{
    const QString connection = QStringLiteral("evidence");
    std::optional<QList<VaultRow>> rows;
    {
        QSqlDatabase vault = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        vault.setDatabaseName(fileName);
        vault.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (vault.open())
            rows = readRows(vault);
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

} // namespace rejoinder::faults
