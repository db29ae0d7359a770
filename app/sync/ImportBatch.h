#pragma once

#include "api/ContactsApi.h"
#include "store/JobStep.h"

namespace rejoinder {

/// The international number that tells contacts apart; what is no number, as it stands.
[[nodiscard]] QString comparableNumber(const Contact& contact);

/// Whether a line of CSV says all that the contact is to be. Lists and tags have no column, and an attribute that is
/// named like a field of a contact would be taken for that field. Pure.
[[nodiscard]] bool fitsIntoCsv(const Contact& contact);

/// The first of `waiting` and those behind it that can go with it into one file, `most` at most: of which the same
/// fields are filled in, since nobody knows what an empty cell does to a field that Sakari has a value for; and each
/// with a number of its own, since the answer names them by their numbers. Pure.
[[nodiscard]] QList<JobStep> csvBatch(const QList<JobStep>& waiting, int most);
/// UTF-8, a heading and a line a contact, ended by CR LF; quoted as RFC 4180 has it. Of what csvBatch() gave. Pure.
[[nodiscard]] QByteArray csvOf(const QList<JobStep>& batch);

/// What the answer says of each row, found by its number. Those it says nothing of stay Asked, with an error. Pure.
[[nodiscard]] JobProgress progressOf(const QList<JobStep>& batch, const ContactImport& answer);

} // namespace rejoinder
