#pragma once

#include "ui/theme/ThemeSwitch.h"

#include <QList>
#include <QSize>
#include <QStringList>
#include <functional>

namespace rejoinder {

class Stage;

/// One picture: how the program is started, and what is done until it shows the state.
struct Scene
{
    QString name; ///< the file's name, without ".png"
    QStringList sandbox;
    QSize size{1280, 800};
    ThemeSwitch::Choice theme = ThemeSwitch::Choice::Light;
    QString scale = QStringLiteral("1");
    std::function<void(Stage&)> play;
};

[[nodiscard]] QList<Scene> scenes();
/// Texts on their way out, and what is asked about them.
[[nodiscard]] QList<Scene> outboxScenes();
/// The page of contacts.
[[nodiscard]] QList<Scene> contactScenes();
/// What the banner says of damaged files and full disks.
[[nodiscard]] QList<Scene> storageScenes();
/// The page on which templates are kept, and the picker of the inbox.
[[nodiscard]] QList<Scene> templateScenes();
/// One contact edited beside its conversation.
[[nodiscard]] QList<Scene> contactFormScenes();
/// Files of contacts, in and out.
[[nodiscard]] QList<Scene> transferScenes();
/// Work on many contacts, and its report.
[[nodiscard]] QList<Scene> jobScenes();

} // namespace rejoinder
