#pragma once

#include "ui/theme/ThemeSwitch.h"

#include <QSize>
#include <QUrl>
#include <optional>

namespace rejoinder {

/// What the program was told to do when it was started.
struct CommandLine
{
    bool demo = false;
    bool quit = false; ///< ask the running copy to quit, and end
    QUrl apiUrl{QStringLiteral("https://api.sakari.io")};
    QString profile = QStringLiteral("default");
    QString renderTo;             ///< draw the window into this file and end
    bool traceStartup = false;    ///< print how far the start has come, a line a step
    bool quitWhenPainted = false; ///< end as soon as the list is painted
    std::optional<ThemeSwitch::Choice> theme;
    std::optional<QSize> size;
    QByteArray scale; ///< "1.5"; empty: the system's
    QString answer;   ///< print this and end: --help, --help-all, --version
    QString problem;  ///< print this and fail

    /// `arguments` begin with the program; Qt's own with one dash (-platform, -style) are passed over. Needs no
    /// display. Pure.
    [[nodiscard]] static CommandLine parse(const QStringList& arguments);
};

} // namespace rejoinder
