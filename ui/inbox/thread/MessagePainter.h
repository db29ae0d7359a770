#pragma once

#include "ui/inbox/thread/MessageLayout.h"
#include "ui/inbox/thread/ThreadWords.h"

#include <QPainter>
#include <optional>

namespace rejoinder {

struct Theme;

/// How one row stands while it is painted.
struct MessagePaint
{
    bool outgoing = false;
    bool notSent = false; ///< outlined rather than filled: it is not with the customer, as far as is known
    threadwords::Tone tone = threadwords::Tone::Quiet;
    std::optional<qreal> holdLeft; ///< 1 to 0: drawn as a ring that empties, in the place of the state's icon
    bool ringed = false;           ///< it has the focus, or is what was looked for
    QPoint mouse{-1, -1};          ///< in the row
};

/// Draws a laid out row with its top left corner at the painter's origin.
void paintMessage(QPainter& painter, const MessageLayout& layout, const MessagePaint& paint, const QFont& font,
                  const Theme& theme);

} // namespace rejoinder
