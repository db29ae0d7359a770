#pragma once

#include "Evidence.h"

#include <QJsonObject>

namespace rejoinder::faults {

/// The texts in the answer of /sandbox/ledger.
[[nodiscard]] QList<LedgerRow> ledgerRows(const QJsonObject& ledger);

/// The whole outbox of a vault.db that no program has open. nullopt: it cannot be read, or says something that nobody
/// here knows.
[[nodiscard]] std::optional<QList<VaultRow>> vaultRows(const QString& fileName);

} // namespace rejoinder::faults
