#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace rejoinder {

/// One of our own line icons (resources/icons/NAME.svg, drawn in black), in `colour`, `size` device-independent pixels
/// square, sharp at `devicePixelRatio`. Cached. GUI thread. An unknown name is a programming error and asserts.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

/// The same as a QIcon for actions, menus and buttons. It takes its colour from the application's palette each time it
/// is painted (muted; accent where checked; faint where disabled), so a change of theme needs nobody to set it again.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// `size` as it is with a 14 px font, grown with the font that is used, so that icons keep up with text.
[[nodiscard]] int iconExtent(const QFont& font, int size);

} // namespace rejoinder
