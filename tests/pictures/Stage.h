#pragma once

#include "domain/Clock.h"
#include "session/SignIn.h"
#include "support/MemoryVault.h"
#include "support/SandboxProcess.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Application.h"
#include "ui/theme/ThemeSwitch.h"

#include <QTemporaryDir>
#include <functional>

namespace rejoinder {

/// The whole program on a pretend Sakari and a keychain in memory, for one picture.
class Stage
{
public:
    Stage(const QStringList& sandboxOptions, QSize size, ThemeSwitch::Choice theme);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    SandboxProcess sandbox;

    [[nodiscard]] MainWindow& window() { return m_application.window(); }
    [[nodiscard]] Actions& actions() { return m_application.actions(); }
    [[nodiscard]] SignIn& signIn() { return m_signIn; }
    [[nodiscard]] bool isDark() const { return m_theme.isDark(); }

    /// Where the account's databases are, or will be.
    [[nodiscard]] QString accountDirectory() const;
    /// Signs in and waits until the list is up to date.
    void settle();
    /// Signs in and waits for `milliseconds`, whatever comes.
    void enter(int milliseconds = 0);
    /// Waits until `what` is true; fails the picture where it never is.
    void until(const char* what, const std::function<bool()>& isTrue);
    void pause(int milliseconds);

    /// The conversation whose row reads so in the list (a name, or a number as shown).
    void open(const QString& person);
    void choose(const QString& listName, const QString& row);
    /// The visible field, list or button with this accessible name.
    [[nodiscard]] QWidget* named(const QString& accessibleName);
    void type(const QString& into, const QString& text);
    void press(const QString& in, Qt::Key key);
    void pressWith(const QString& in, Qt::Key key, Qt::KeyboardModifiers modifiers);
    /// In whatever dialog stands above the window.
    void pressIn(Qt::Key key);
    /// The button with this text.
    void click(const QString& text);

private:
    [[nodiscard]] QWidget& field(const QString& accessibleName);

    QTemporaryDir m_directory;
    SystemClock m_clock;
    UiSettings m_settings;
    ThemeSwitch m_theme;
    MemoryVault m_vault;
    SignIn m_signIn;
    Application m_application;
};

} // namespace rejoinder
