#include "ui/theme/Theme.h"

namespace rejoinder {

static QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const Theme& Theme::light()
{
    static const Theme theme{.dark = false,
                             .background = rgb(0xffffff),
                             .pane = rgb(0xf7f8fa),
                             .rail = rgb(0xeef0f4),
                             .line = rgb(0xe3e6ec),
                             .text = rgb(0x1b1f27),
                             .muted = rgb(0x5a6473),
                             .faint = rgb(0x687181),
                             .accent = rgb(0x4353d9),
                             .accentSoft = rgb(0xe9ebfc),
                             .onAccent = rgb(0xffffff),
                             .bubbleIn = rgb(0xeef0f4),
                             .bubbleOut = rgb(0x4353d9),
                             .textOnOut = rgb(0xffffff),
                             .danger = rgb(0xc62f3b),
                             .ok = rgb(0x1f7a4d),
                             .warn = rgb(0x9a5b00),
                             .hover = rgb(0xf0f2f6),
                             .dangerSoft = rgb(0xfdeced),
                             .warnSoft = rgb(0xfff4df),
                             .okSoft = rgb(0xe6f5ed)};
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme{.dark = true,
                             .background = rgb(0x16181d),
                             .pane = rgb(0x1b1e25),
                             .rail = rgb(0x121419),
                             .line = rgb(0x2a2e38),
                             .text = rgb(0xe7e9ee),
                             .muted = rgb(0xa2abb9),
                             .faint = rgb(0x7f8897),
                             .accent = rgb(0x8b98ff),
                             .accentSoft = rgb(0x262b4d),
                             .onAccent = rgb(0x121419),
                             .bubbleIn = rgb(0x252932),
                             .bubbleOut = rgb(0x3d4ac2),
                             .textOnOut = rgb(0xffffff),
                             .danger = rgb(0xff7b84),
                             .ok = rgb(0x63cf99),
                             .warn = rgb(0xffc46b),
                             .hover = rgb(0x222630),
                             .dangerSoft = rgb(0x3a2026),
                             .warnSoft = rgb(0x33291a),
                             .okSoft = rgb(0x17301f)};
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : light();
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, background);
    p.setColor(QPalette::Base, background);
    p.setColor(QPalette::AlternateBase, pane);
    p.setColor(QPalette::Button, pane);
    p.setColor(QPalette::ToolTipBase, pane);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::PlaceholderText, faint);
    p.setColor(QPalette::Light, line);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, line);
    p.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

} // namespace rejoinder
