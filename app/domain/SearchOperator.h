#pragma once

#include "domain/SearchQuery.h"

#include <functional>

namespace rejoinder {

/// A word with a colon in it, "before:2026-06": what both search fields may say beside words. Which of them means
/// something is the field's own; to the other one it is a word. Pure.
struct SearchOperator
{
    enum class Name { None, From, Is, List, Before, After };

    Name name = Name::None;
    QString value; ///< as it was typed; never empty where there is a name

    /// English and Spanish names, accents and case ignored. None: `text` is a word.
    [[nodiscard]] static SearchOperator of(const QString& text);
    /// Of Before and After: into one of the two. False where the value is no day.
    [[nodiscard]] bool takeDay(QDate& before, QDate& after, const QLocale& locale, const QDate& today) const;
};

/// What was typed without the operators that `take` has taken; in quotes there are none.
[[nodiscard]] QList<SearchTerm> termsBesides(const QString& typed,
                                             const std::function<bool(const SearchOperator&)>& take);

} // namespace rejoinder
