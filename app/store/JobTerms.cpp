#include "store/JobTerms.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rejoinder {

namespace {

constexpr std::array kinds{
    std::pair{ContactJobOrder::Kind::AddToList, QLatin1String("add-to-list")},
    std::pair{ContactJobOrder::Kind::RemoveFromList, QLatin1String("remove-from-list")},
    std::pair{ContactJobOrder::Kind::Delete, QLatin1String("delete")},
    std::pair{ContactJobOrder::Kind::Import, QLatin1String("import")},
};

constexpr std::array strategies{
    std::pair{MergeStrategy::Append, QLatin1String("append")},
    std::pair{MergeStrategy::Core, QLatin1String("core")},
    std::pair{MergeStrategy::Remove, QLatin1String("remove")},
};

constexpr std::array jobStates{
    std::pair{ContactJob::State::Held, QLatin1String("held")},
    std::pair{ContactJob::State::Running, QLatin1String("running")},
    std::pair{ContactJob::State::Paused, QLatin1String("paused")},
    std::pair{ContactJob::State::Finished, QLatin1String("finished")},
};

constexpr std::array stepStates{
    std::pair{JobStep::State::Waiting, QLatin1String("waiting")},
    std::pair{JobStep::State::Asked, QLatin1String("asked")},
    std::pair{JobStep::State::Done, QLatin1String("done")},
    std::pair{JobStep::State::Failed, QLatin1String("failed")},
    std::pair{JobStep::State::Unsure, QLatin1String("unsure")},
};

constexpr std::array problems{
    std::pair{ImportProblem::None, QLatin1String("")},
    std::pair{ImportProblem::NoNumber, QLatin1String("no-number")},
    std::pair{ImportProblem::NotANumber, QLatin1String("not-a-number")},
    std::pair{ImportProblem::ImpossibleNumber, QLatin1String("impossible-number")},
    std::pair{ImportProblem::ScientificNumber, QLatin1String("scientific-number")},
    std::pair{ImportProblem::SameNumberAbove, QLatin1String("same-number-above")},
    std::pair{ImportProblem::NotAnEmailAddress, QLatin1String("not-an-email-address")},
    std::pair{ImportProblem::TooManyCells, QLatin1String("too-many-cells")},
    std::pair{ImportProblem::UnreadableText, QLatin1String("unreadable-text")},
};

template <class Table, class Value> QString termIn(const Table& table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == value; });
    Q_ASSERT(found != table.end());
    return found == table.end() ? QString() : QString(found->second);
}

template <class Table> auto valueIn(const Table& table, const QString& term)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.second == term; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString termFor(ContactJobOrder::Kind kind)
{
    return termIn(kinds, kind);
}

QString termFor(MergeStrategy strategy)
{
    return termIn(strategies, strategy);
}

QString termFor(ContactJob::State state)
{
    return termIn(jobStates, state);
}

QString termFor(JobStep::State state)
{
    return termIn(stepStates, state);
}

QString termFor(ImportProblem problem)
{
    return termIn(problems, problem);
}

std::optional<ContactJobOrder::Kind> jobKindFor(const QString& term)
{
    return valueIn(kinds, term);
}

std::optional<MergeStrategy> mergeStrategyFor(const QString& term)
{
    return valueIn(strategies, term);
}

std::optional<ContactJob::State> jobStateFor(const QString& term)
{
    return valueIn(jobStates, term);
}

std::optional<JobStep::State> stepStateFor(const QString& term)
{
    return valueIn(stepStates, term);
}

ImportProblem importProblemFor(const QString& term)
{
    return valueIn(problems, term).value_or(ImportProblem::UnreadableText);
}

} // namespace rejoinder
