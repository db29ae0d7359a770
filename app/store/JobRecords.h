#pragma once

#include "store/Columns.h"
#include "store/JobStep.h"

namespace rejoinder {

class Databases;

/// The columns that readJob() reads, in its order.
[[nodiscard]] QString jobColumns();
/// nullopt: one of a newer program, or one that does not exist yet or any more. Without counts of its items.
[[nodiscard]] std::optional<ContactJob> readJob(Columns column);

[[nodiscard]] QString stepColumns();
/// One whose state is a newer program's word counts as Asked: nothing is asked for a second time because of it.
[[nodiscard]] JobStep readStep(Columns column);

/// The job's number in the vault; 0: there is none.
[[nodiscard]] qint64 sequenceOf(Databases& databases, const JobId& id);
/// Binds kind, status, code and text.
void bindError(Statement& statement, const std::optional<ApiError>& error);

} // namespace rejoinder
