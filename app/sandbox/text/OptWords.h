#pragma once

#include <QString>

namespace rejoinder::sandbox {

/// Words by which a customer leaves or comes back. The whole text must be the word, in any case.
class OptWords
{
public:
    static bool leaves(const QString& text);
    static bool returns(const QString& text);
};

} // namespace rejoinder::sandbox
