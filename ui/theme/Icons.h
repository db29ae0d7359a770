#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace rejoinder {

/// One of our own line icons (resources/icons/NAME.svg, drawn in black), in `colour`, `size` device-independent pixels
/// square, sharp at `devicePixelRatio`. Cached. GUI thread. An unknown name is a programming error and asserts.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

} // namespace rejoinder
