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
    QUrl apiUrl{QStringLiteral("https://api.sakari.io")};
    QString profile = QStringLiteral("default");
    QString renderTo; ///< draw the window into this file and end
    std::optional<ThemeSwitch::Choice> theme;
    std::optional<QSize> size;
    QString answer;  ///< print this and end: --help, --version
    QString problem; ///< print this and fail

    /// `arguments` begin with the program. Pure.
    [[nodiscard]] static CommandLine parse(const QStringList& arguments);
    // The next two have to be known before there is an application.

    /// --help or --version.
    [[nodiscard]] static bool wantsOnlyAnAnswer(int argc, const char* const* argv);
    /// "2" of "--scale 2"; empty where there is none.
    [[nodiscard]] static QByteArray scale(int argc, const char* const* argv);
};

} // namespace rejoinder
