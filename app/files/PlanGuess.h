#pragma once

#include "domain/ContactFile.h"

namespace rejoinder {

/// The delimiter with which the first rows of a table come out evenly. `head`: UTF-8, the beginning of the file. Pure.
[[nodiscard]] char guessDelimiter(const QByteArray& head);

/// Whether the first of `rows` names the columns instead of being a contact. Pure.
[[nodiscard]] bool isHeading(const QList<QStringList>& rows);

/// What each column holds: by its heading, and where there is none by what stands in it. Pure.
[[nodiscard]] QList<ColumnUse> guessUses(const QStringList& heading, const QList<QStringList>& rows);

} // namespace rejoinder
