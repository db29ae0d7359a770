#pragma once

#include "session/SignIn.h"
#include "ui/shell/BannerStack.h"
#include "ui/shell/MainWindow.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class QSessionManager;

namespace rejoinder {

class Actions;
class Clock;
class ContactsPage;
class InboxPage;
class LeaveGuard;
class Session;
class SettingsPage;
class SignInPage;
class StateView;
class StatusLine;
class UiSettings;
struct InboxModels;
struct StorageTrouble;

/// Joins the window and the sign-in: which page is there for which state, what the banners say, and what a session's
/// pages are made of. GUI thread; what it is given must outlive it.
class Application : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        SignIn& signIn;
        UiSettings& settings;
        const Clock& clock;
        /// The window does not see the store; the composition root does.
        std::function<std::unique_ptr<InboxModels>(Session&)> makeModels;
        QString dataDirectory; ///< to be told to the user
        bool isDemo = false;
    };

    explicit Application(Parts parts, QObject* parent = nullptr);
    ~Application() override;

    /// Resumes and shows the window: nothing is waited for before the first paint.
    void start();
    /// Another copy was started: this one comes to the front. `activationToken`: that copy's leave to do so.
    void comeToFront(const QByteArray& activationToken);
    /// As closing the window does: asks first where something has not left, and then comes to the front.
    void quit();
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Actions& actions() const { return *m_actions; }

Q_SIGNALS:
    /// "Try the demo" was pressed.
    void demoWanted();
    /// Asked whether to leave what is on its way out, the user stays.
    void stayed();

private:
    void buildWindow();
    [[nodiscard]] QWidget* makeEntrance();
    [[nodiscard]] QWidget* makeSettingsPage();
    [[nodiscard]] QWidget* makeTemplatesPage();
    [[nodiscard]] QWidget* makeContactsPage();
    /// The form to sign in with, made when there is something to say in it.
    [[nodiscard]] SignInPage& form();
    void connectSignIn();
    void connectLeaving();
    void sessionChanged(Session* session);
    void takeDown();
    void tellState();
    void tellForm();
    void tellSync();
    void tellAccount();
    [[nodiscard]] bool mayClose();
    /// The page on which something typed is not saved; nullopt: all is saved.
    [[nodiscard]] std::optional<MainWindow::Page> unsavedPage() const;
    void sessionEnds(QSessionManager& manager);
    void tellStorage(const StorageTrouble& trouble);
    void bannerPressed(BannerStack::Reason reason);
    [[nodiscard]] BannerStack& banners() const { return m_window->banners(); }

    Parts m_parts;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<InboxModels> m_models; ///< goes after the pages that show it, and before its session
    std::unique_ptr<MainWindow> m_window;
    SignInPage* m_signInPage = nullptr; ///< null until it has been needed, like the next two
    StateView* m_demoState = nullptr;   ///< stands in the form's place while the demo starts
    SettingsPage* m_settingsPage = nullptr;
    InboxPage* m_inbox = nullptr;
    ContactsPage* m_contacts = nullptr; ///< null until it has been looked at
    StatusLine* m_status = nullptr;
    Session* m_session = nullptr;
    std::unique_ptr<LeaveGuard> m_leave;
    bool m_leaving = false; ///< asked and answered: the window closes
};

} // namespace rejoinder
