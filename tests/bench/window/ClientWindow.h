#pragma once

#include "domain/Clock.h"
#include "domain/Secret.h"
#include "profile/BenchProfile.h"
#include "session/SignIn.h"
#include "support/MemoryVault.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Application.h"
#include "ui/theme/ThemeSwitch.h"

#include <QApplication>
#include <QListView>

class QLineEdit;
class QPlainTextEdit;

namespace rejoinder {
class ConversationListModel;
class InboxPage;
class ThreadModel;
} // namespace rejoinder

namespace rejoinder::bench {

/// The client as its composition root puts it together, in this process: the same application, session, stores and
/// window. Only the keychain is another one, so that nobody's own is asked. What is measured is found by type and
/// accessible name, as a test of the window would.
class ClientWindow
{
public:
    /// Without credentials nothing goes over a network.
    ClientWindow(const BenchProfile& profile, const QUrl& apiUrl, const std::optional<Credentials>& credentials);

    void start();
    [[nodiscard]] Application& application() { return m_application; }
    [[nodiscard]] SignIn& signIn() { return m_signIn; }
    [[nodiscard]] InboxPage* page() const;
    [[nodiscard]] QListView* list() const;
    [[nodiscard]] QListView* thread() const;
    [[nodiscard]] QLineEdit* search() const;
    [[nodiscard]] QPlainTextEdit* reply() const;
    [[nodiscard]] ConversationListModel* conversations() const;
    [[nodiscard]] ThreadModel* messages() const;
    /// The list shows rows, and this conversation's messages are there.
    [[nodiscard]] bool listShows() const;
    [[nodiscard]] bool threadShows(const ConversationId& id) const;
    [[nodiscard]] static ConversationId idOf(const QModelIndex& row);

    /// Sets up style, translations and icon as the program does. Before the first window.
    static void dress(QApplication& application);

private:
    SystemClock m_clock;
    SessionSettings m_profile;
    UiSettings m_settings;
    ThemeSwitch m_theme;
    MemoryVault m_vault;
    SignIn m_signIn;
    Application m_application;
};

} // namespace rejoinder::bench
