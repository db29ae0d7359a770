#pragma once

#include <QMetaType>

namespace rejoinder {

/// What this computer still has to carry to Sakari by itself: asked about before the program ends.
struct UnsentCount
{
    int texts = 0;  ///< held, queued or on their way
    int closes = 0; ///< conversations that were closed here and not yet there
    int jobs = 0;   ///< of work on many contacts, held or under way; what is paused waits for a person

    [[nodiscard]] bool isEmpty() const { return texts == 0 && closes == 0 && jobs == 0; }
    friend bool operator==(const UnsentCount&, const UnsentCount&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::UnsentCount)
