#pragma once

#include "domain/ContactJob.h"
#include "store/JobStep.h"

namespace rejoinder {

/// How the vault writes what a job is and how far it is. Stable for ever; nullopt: a word of a newer program.
[[nodiscard]] QString termFor(ContactJobOrder::Kind kind);
[[nodiscard]] QString termFor(MergeStrategy strategy);
[[nodiscard]] QString termFor(ContactJob::State state);
[[nodiscard]] QString termFor(JobStep::State state);
[[nodiscard]] QString termFor(ImportProblem problem); ///< empty for None

[[nodiscard]] std::optional<ContactJobOrder::Kind> jobKindFor(const QString& term);
[[nodiscard]] std::optional<MergeStrategy> mergeStrategyFor(const QString& term);
[[nodiscard]] std::optional<ContactJob::State> jobStateFor(const QString& term);
[[nodiscard]] std::optional<JobStep::State> stepStateFor(const QString& term);
/// A word of a newer program is UnreadableText: whatever it says, the item is not to be sent.
[[nodiscard]] ImportProblem importProblemFor(const QString& term);

} // namespace rejoinder
