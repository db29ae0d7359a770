#pragma once

#include <QColor>
#include <QPalette>

namespace rejoinder {

/// The colours of one theme, by what they are for. There are two tables and no state: a widget, or a delegate with its
/// option's palette, asks which one belongs to the palette it has, so switching the application's palette switches all.
struct Theme
{
    bool dark;
    QColor background, pane, rail, line;
    QColor text, muted, faint;
    QColor accent, accentSoft, onAccent;
    QColor bubbleIn, bubbleOut, textOnOut;
    QColor danger, ok, warn;
    QColor hover;                        ///< a row or a quiet button under the mouse
    QColor dangerSoft, warnSoft, okSoft; ///< behind a banner

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& darkTheme();
    [[nodiscard]] static const Theme& of(const QPalette& palette);
    [[nodiscard]] QPalette palette() const;
};

/// Space comes in steps of four device-independent pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 20, xxl = 24;
}
namespace corner {
inline constexpr int control = 8, composer = 12, bubble = 16;
}

} // namespace rejoinder
