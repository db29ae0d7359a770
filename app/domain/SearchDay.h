#pragma once

#include <QDate>
#include <QString>

class QLocale;

namespace rejoinder {

/// The day that somebody typed into a search: 2026-06-12, 2026-06 and 2026 (their first day), what `locale` has for
/// short with or without a year (6/12/26, 12/06/2026, 12.6.), today and yesterday in English and Spanish. Invalid where
/// it is none. Pure.
[[nodiscard]] QDate searchDay(const QString& typed, const QLocale& locale, const QDate& today);

} // namespace rejoinder
