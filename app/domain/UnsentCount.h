#pragma once

#include <QMetaType>

namespace rejoinder {

/// What this computer still has to carry to Sakari by itself: asked about before the program ends.
struct UnsentCount
{
    int texts = 0;  ///< held, queued or on their way
    int closes = 0; ///< conversations that were closed here and not yet there

    [[nodiscard]] bool isEmpty() const { return texts == 0 && closes == 0; }
    friend bool operator==(const UnsentCount&, const UnsentCount&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::UnsentCount)
