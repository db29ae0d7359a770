#pragma once

#include "domain/Clock.h"
#include "models/InboxModels.h"
#include "session/Session.h"
#include "session/SessionSettings.h"
#include "support/MemoryVault.h"
#include "support/SandboxProcess.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Application.h"
#include "ui/signin/SignInPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace rejoinder {

/// One run of the whole program on a computer.
struct ApplicationRun
{
    using Page = MainWindow::Page;
    static constexpr int patience = 60'000; // ms

    /// One computer: what is started on it again finds the same disk and the same keychain.
    struct Computer
    {
        QTemporaryDir disk;
        SystemClock clock;
        MemoryVault vault;
        SandboxProcess sandbox{{QStringLiteral("--replies"), QStringLiteral("off")}};
        std::chrono::milliseconds keychainPatience{60'000};
    };

    explicit ApplicationRun(Computer& c)
        : computer(c),
          signIn(settingsOf(c), c.vault, c.clock),
          application({.signIn = signIn,
                       .settings = ui,
                       .clock = c.clock,
                       .makeModels = [](Session& s) { return std::make_unique<InboxModels>(s.store()); },
                       .dataDirectory = c.disk.path()})
    {
        application.start();
        QApplication::setActiveWindow(&window());
    }
    static SessionSettings settingsOf(const Computer& c)
    {
        SessionSettings settings;
        settings.apiUrl = c.sandbox.url();
        settings.profile = QStringLiteral("test");
        settings.dataDirectory = c.disk.filePath(QStringLiteral("data"));
        settings.settingsFile = c.disk.filePath(QStringLiteral("settings.ini"));
        settings.keychainPatience = c.keychainPatience;
        return settings;
    }
    MainWindow& window() const { return application.window(); }
    BannerStack& banners() const { return window().banners(); }
    SignInPage& form() const { return *window().findChild<SignInPage*>(); }
    SettingsPage& settingsPage() const
    {
        window().showPage(Page::Settings);
        return *qobject_cast<SettingsPage*>(window().page(Page::Settings));
    }
    void sendToTheFirst(const QString& text)
    {
        auto* list = named<QListView>(QStringLiteral("Conversations"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        auto* inbox = qobject_cast<InboxPage*>(window().page(Page::Inbox));
        QTRY_VERIFY_WITH_TIMEOUT(!inbox->conversation().isEmpty(), patience);
        auto* reply = named<QPlainTextEdit>(QStringLiteral("Reply"));
        // Until the contact has been read nothing can be sent.
        QTRY_VERIFY_WITH_TIMEOUT(!reply->placeholderText().isEmpty(), patience);
        QTest::keyClicks(reply, text);
        QTest::keyClick(reply, Qt::Key_Return);
    }
    template <class W = QWidget> W* named(const QString& accessibleName) const
    {
        for (W* widget : window().findChildren<W*>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    void signInBy(const Credentials& with)
    {
        named<QLineEdit>(QStringLiteral("Account ID"))->setText(with.accountId.text());
        named<QLineEdit>(QStringLiteral("Client ID"))->setText(with.clientId.reveal());
        named<QLineEdit>(QStringLiteral("Client secret"))->setText(with.clientSecret.reveal());
        QTest::keyClick(named<QLineEdit>(QStringLiteral("Client secret")), Qt::Key_Return);
    }
    bool hasRows() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto* list = window().findChild<ConversationListView*>();
                return list && list->isVisible() && list->model()->rowCount() > 5;
            },
            patience);
    }

    Computer& computer;
    UiSettings ui{QString()};
    SignIn signIn;
    Application application;
};

} // namespace rejoinder
