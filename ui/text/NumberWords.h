#pragma once

#include "domain/NumberCheck.h"

#include <QCoreApplication>

namespace rejoinder {

/// What a number field says of what stands in it. Pure.
class NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
public:
    /// One sentence. `finished`: nobody is typing in it any more; before that, what may still become a number is not
    /// called wrong. Empty where there is nothing to say.
    [[nodiscard]] static QString of(const NumberCheck& check, bool finished);
    /// The number can be saved but is unlikely to be texted.
    [[nodiscard]] static bool isDoubtful(const NumberCheck& check);
};

} // namespace rejoinder
