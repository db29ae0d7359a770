#include "ui/shell/Application.h"

#include "models/InboxModels.h"
#include "session/Session.h"
#include "ui/contacts/ContactsPage.h"
#include "ui/inbox/InboxPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/shell/LeaveGuard.h"
#include "ui/shell/StatusLine.h"
#include "ui/signin/SignInPage.h"
#include "ui/templates/TemplatesPage.h"
#include "ui/text/SignInWords.h"
#include "ui/text/StorageWords.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QSessionManager>
#include <QStackedWidget>

namespace rejoinder {

using Reason = BannerStack::Reason;
using Page = MainWindow::Page;

Application::Application(Parts parts, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_actions(std::make_unique<Actions>()),
      m_window(std::make_unique<MainWindow>(*m_actions, m_parts.settings))
{
    m_leave = std::make_unique<LeaveGuard>(*m_window);
    buildWindow();
    connectSignIn();
    connectLeaving();
}

Application::~Application()
{
    takeDown();
}

void Application::buildWindow()
{
    m_window->offerPage(Page::SignIn, [this] { return makeEntrance(); });
    m_window->offerPage(Page::Settings, [this] { return makeSettingsPage(); });
    if (m_parts.isDemo)
        banners().say(Reason::Demo, Banner::Kind::Info, tr("This is a demo. Nothing reaches real people."));
    connect(&banners(), &BannerStack::activated, this, &Application::bannerPressed);
    connect(m_window.get(), &MainWindow::focusedChanged, this, [this](bool focused) {
        if (m_session)
            m_session->setWindowFocused(focused);
    });
    connect((*m_actions)[ActionId::Refresh], &QAction::triggered, this, [this] {
        if (m_session)
            m_session->refreshNow();
    });
}

QWidget* Application::makeEntrance()
{
    m_signInPage = new SignInPage;
    m_demoState = new StateView;
    auto* entrance = new QStackedWidget;
    entrance->addWidget(m_signInPage);
    entrance->addWidget(m_demoState);
    entrance->setCurrentIndex(m_parts.isDemo ? 1 : 0);
    m_demoState->setState(QStringLiteral("reply"), tr("Starting the demo…"),
                          tr("A pretend account with made-up people."));
    m_signInPage->setDemoOffered(!m_parts.isDemo);
    connect(m_signInPage, &SignInPage::signInAsked, &m_parts.signIn, &SignIn::signIn);
    connect(m_signInPage, &SignInPage::cancelAsked, &m_parts.signIn, &SignIn::cancel);
    connect(m_signInPage, &SignInPage::demoAsked, this, &Application::demoWanted);
    connect(m_signInPage, &SignInPage::backAsked, this, [this] { m_window->showPage(Page::Inbox); });
    tellForm();
    return entrance;
}

QWidget* Application::makeSettingsPage()
{
    m_settingsPage = new SettingsPage(m_parts.settings);
    m_settingsPage->setDataDirectory(m_parts.dataDirectory);
    SignIn& signIn = m_parts.signIn;
    connect(m_settingsPage, &SettingsPage::signOutAsked, this,
            [this, &signIn] { m_leave->leave(LeaveDialog::Way::SignOut, [&signIn] { signIn.signOut(); }); });
    connect(m_settingsPage, &SettingsPage::forgetAsked, this, [this, &signIn] {
        m_leave->leave(LeaveDialog::Way::Forget, [this, &signIn] {
            signIn.forget();
            // Now, not when all is gone: by then the next account may be typed there.
            form().clearAccount();
        });
    });
    tellAccount();
    return m_settingsPage;
}

QWidget* Application::makeTemplatesPage()
{
    auto* page = new TemplatesPage({m_session->templates(), m_models->templatesPage, m_models->previewPeople,
                                    m_models->fieldNames, m_parts.settings, *m_actions});
    const auto tell = [this, page] {
        page->setOffline(m_session->syncState().phase == SyncState::Phase::Offline);
        page->setBalance(m_session->balance());
    };
    connect(m_session, &Session::syncStateChanged, page, tell);
    connect(m_session, &Session::balanceChanged, page, tell);
    tell();
    return page;
}

SignInPage& Application::form()
{
    m_window->madePage(Page::SignIn);
    return *m_signInPage;
}

void Application::connectSignIn()
{
    SignIn& signIn = m_parts.signIn;
    connect(&signIn, &SignIn::stateChanged, this, &Application::tellState);
    connect(&signIn, &SignIn::sessionChanged, this, &Application::sessionChanged);
    connect(&signIn, &SignIn::failed, this,
            [this](SignIn::Problem problem, const ApiError&) { form().showProblem(problem); });
    connect(&signIn, &SignIn::notRemembered, this, [this](SignIn::KeychainTrouble trouble) {
        banners().say(Reason::NotRemembered, Banner::Kind::Warning, signinwords::notRemembered(trouble), {}, true);
    });
    connect(&signIn, &SignIn::signedOut, this, [this](bool gone) {
        if (!gone)
            form().showText(tr("You are signed out, but the keychain did not let go of the credentials. Remove the "
                               "entry \"rejoinder\" in your system's keychain yourself."));
    });
    connect(&signIn, &SignIn::forgotten, this, [this](bool gone) {
        if (!gone)
            form().showText(tr("Something of the account could not be removed. Look into the folder %1 and into your "
                               "system's keychain.")
                                .arg(m_parts.dataDirectory));
    });
    connect(&signIn, &SignIn::demoUnavailable, this, [this](const QString& detail) {
        m_window->madePage(Page::SignIn);
        m_demoState->setState(QStringLiteral("alert-circle"), tr("The demo could not be started"), detail);
    });
}

void Application::connectLeaving()
{
    m_window->setMayClose([this] { return mayClose(); });
    connect(m_leave.get(), &LeaveGuard::stayed, this, &Application::stayed);
    m_leave->setUnsavedCheck([this] { return unsavedPage().has_value(); });
    connect(m_leave.get(), &LeaveGuard::keptEditing, this, [this] {
        if (const auto page = unsavedPage())
            m_window->showPage(*page);
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::sessionEnds, Qt::DirectConnection);
}

void Application::comeToFront(const QByteArray& activationToken)
{
    // Read by the desktop's plugin when the window is activated, and gone then.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    m_window->comeToFront();
}

void Application::quit()
{
    if (!m_window->close())
        m_window->comeToFront(); // The question is there to be seen.
}

bool Application::mayClose()
{
    // What the demo sends reaches nobody, and nothing of it stays for the next start.
    if (m_leaving || m_parts.isDemo || m_leave->mayLeave())
        return true;
    m_leave->leave(LeaveDialog::Way::Quit, [this] {
        m_leaving = true;
        m_window->close();
    });
    return false;
}

/// The desktop's session ends; it waits for an answer only where it lets programs ask.
void Application::sessionEnds(QSessionManager& manager)
{
    if (m_inbox)
        m_inbox->flush();
    if (!m_leave->mayLeave() && manager.allowsInteraction()) {
        manager.cancel();
        manager.release();
        m_window->close();
    }
}

void Application::start()
{
    if (Session* open = m_parts.signIn.session())
        sessionChanged(open);
    m_parts.signIn.resume();
    if (!m_session)
        m_window->showPage(Page::SignIn);
    // What the store has answered while the window was being built is in its first frame, and costs no second one.
    QCoreApplication::sendPostedEvents();
    m_window->show();
}

void Application::takeDown()
{
    if (m_inbox)
        m_inbox->flush();
    for (const auto page : {Page::Inbox, Page::Contacts, Page::Templates})
        m_window->setPage(page, nullptr);
    m_inbox = nullptr;
    m_contacts = nullptr;
    m_status = nullptr;
    m_models.reset();
    if (m_session)
        m_session->disconnect(this);
    m_session = nullptr;
    m_leave->setUnsent({});
    m_window->setUnread(0);
    for (const auto reason : {Reason::Storage, Reason::Offline, Reason::NotRemembered})
        banners().clear(reason);
}

void Application::sessionChanged(Session* session)
{
    takeDown();
    m_session = session;
    if (session) {
        m_models = m_parts.makeModels(*session);
        m_inbox = new InboxPage(*session, *m_models, *m_actions, m_parts.settings, m_parts.clock);
        m_status = new StatusLine(m_parts.clock, (*m_actions)[ActionId::Refresh]);
        m_inbox->setStatusWidget(m_status);
        connect(m_inbox, &InboxPage::unreadCountChanged, m_window.get(), &MainWindow::setUnread);
        connect(session, &Session::syncStateChanged, this, &Application::tellSync);
        connect(session, &Session::accountChanged, this, &Application::tellAccount);
        connect(session, &Session::unsentChanged, this, [this] { m_leave->setUnsent(m_session->unsent()); });
        m_leave->setUnsent(session->unsent());
        connect(session, &Session::storageTrouble, this, &Application::tellStorage);
        m_window->setPage(Page::Inbox, m_inbox);
        m_window->offerPage(Page::Contacts, [this] { return makeContactsPage(); });
        m_window->offerPage(Page::Templates, [this] { return makeTemplatesPage(); });
        session->setWindowFocused(m_window->isActiveWindow());
        session->setHistoryDays(m_parts.settings.historyDays());
        connect(&m_parts.settings, &UiSettings::historyDaysChanged, session, &Session::setHistoryDays);
        tellSync();
    }
    tellAccount();
    tellState();
    m_window->showPage(session ? Page::Inbox : Page::SignIn);
}

void Application::tellState()
{
    const SignIn& signIn = m_parts.signIn;
    const SignIn::State state = signIn.state();
    const SignIn::KeychainTrouble trouble = signIn.keychainTrouble();
    tellForm();
    const bool keychain = state == SignIn::State::KeychainTrouble;
    if (m_status)
        m_status->setSigningIn(state == SignIn::State::AskingKeychain || state == SignIn::State::Checking ||
                               state == SignIn::State::SignedIn);

    if (state == SignIn::State::Refused && m_session)
        banners().say(Reason::Refused, Banner::Kind::Danger,
                      tr("Sakari no longer accepts your credentials. What is saved here can still be read."),
                      tr("Sign in again"));
    else
        banners().clear(Reason::Refused);

    if (keychain && m_session && trouble == SignIn::KeychainTrouble::NothingStored)
        banners().say(Reason::Keychain, Banner::Kind::Warning,
                      tr("You are signed out. What is saved here can still be read."), tr("Sign in"));
    else if (keychain && m_session)
        banners().say(Reason::Keychain, Banner::Kind::Warning, signinwords::of(trouble),
                      tr("Sign in for this session"));
    else
        banners().clear(Reason::Keychain);

    if (state == SignIn::State::SignedIn) {
        if (m_session && m_window->currentPage() == Page::SignIn)
            m_window->showPage(Page::Inbox);
    } else if (!m_session) {
        m_window->showPage(Page::SignIn);
    }
}

void Application::tellForm()
{
    if (!m_signInPage)
        return;
    const SignIn& signIn = m_parts.signIn;
    m_signInPage->setBusy(signIn.state() == SignIn::State::Checking);
    m_signInPage->setAccountId(signIn.accountId());
    m_signInPage->setCanGoBack(m_session != nullptr);
    if (!m_session)
        m_signInPage->setDemoOffered(!m_parts.isDemo);
    m_signInPage->setSessionOnly(
        signIn.state() == SignIn::State::KeychainTrouble ? signinwords::of(signIn.keychainTrouble()) : QString());
    if (signIn.state() == SignIn::State::SignedIn) {
        m_signInPage->clearSecrets();
        m_signInPage->clearProblem();
    }
}

void Application::tellSync()
{
    const SyncState& state = m_session->syncState();
    m_status->setState(state);
    if (m_contacts)
        m_contacts->setSyncState(state);
    if (state.phase == SyncState::Phase::Offline)
        banners().say(Reason::Offline, Banner::Kind::Warning,
                      tr("There is no connection to Sakari. What you see may be out of date."), tr("Try again"), true);
    else
        banners().clear(Reason::Offline);
}

void Application::tellStorage(const StorageTrouble& trouble)
{
    Banner::Kind kind = storagewords::isGrave(trouble) ? Banner::Kind::Danger : Banner::Kind::Warning;
    if (storagewords::isOver(trouble))
        kind = Banner::Kind::Info;
    banners().say(Reason::Storage, kind, storagewords::of(trouble), {}, true);
}

void Application::tellAccount()
{
    if (!m_settingsPage)
        return;
    if (m_session)
        m_settingsPage->setAccount(m_session->accountId(), m_session->account().name, m_session->isDemo());
    else
        m_settingsPage->setAccount({}, {}, false);
}

void Application::bannerPressed(Reason reason)
{
    if (reason == Reason::Offline && m_session)
        m_session->refreshNow();
    else if (reason == Reason::Refused || reason == Reason::Keychain)
        m_window->showPage(Page::SignIn);
}

} // namespace rejoinder
