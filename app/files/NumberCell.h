#pragma once

#include "domain/ContactJob.h"
#include "domain/PhoneNumber.h"

namespace rejoinder {

/// What a cell says of a number: the number, or why it is none.
struct NumberReading
{
    std::optional<PhoneNumber> number;
    ImportProblem problem = ImportProblem::NoNumber; ///< None where there is a number
};

/// `cell` as people and spreadsheets write numbers; `region` for those without a country. Never guesses at what was
/// meant: a digit too many would be somebody else's number. Pure.
[[nodiscard]] NumberReading readNumberCell(const QString& cell, const QString& region);

/// "ES", "Spain", "España" as an ISO 3166 code; empty: not a country. Pure.
[[nodiscard]] QString regionOfCell(const QString& cell);

} // namespace rejoinder
