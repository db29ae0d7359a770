#include "AccessibleNames.h"
#include "ApplicationRun.h"
#include "domain/Clock.h"
#include "models/InboxModels.h"
#include "session/AccountFiles.h"
#include "session/Session.h"
#include "session/SessionSettings.h"
#include "support/MemoryVault.h"
#include "support/SandboxProcess.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Application.h"
#include "ui/shell/DiscardDialog.h"
#include "ui/shell/LeaveDialog.h"
#include "ui/signin/SignInPage.h"
#include "ui/text/SignInWords.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace rejoinder {

using Page = MainWindow::Page;
using Reason = BannerStack::Reason;

/// The program as it stands between sign-in, session and window: which page and which banner is there for which state.
class TestApplication : public QObject
{
    Q_OBJECT

    static constexpr int patience = ApplicationRun::patience;
    using Run = ApplicationRun;
    using Computer = ApplicationRun::Computer;

    /// A computer that has been signed in on, with conversations on its disk.
    static void signInOnce(Computer& computer)
    {
        Run run(computer);
        run.signInBy(computer.sandbox.credentials());
        QVERIFY(run.hasRows());
        QTRY_VERIFY_WITH_TIMEOUT(!computer.vault.entries.isEmpty(), patience);
    }

private Q_SLOTS:
    void firstStartAsksThenShowsTheInbox();
    void eachProblemHasItsSentence_data();
    void eachProblemHasItsSentence();
    void aKeychainInTroubleLeavesTheCacheReadable_data();
    void aKeychainInTroubleLeavesTheCacheReadable();
    void refusedCredentialsLeaveTheCacheReadable();
    void signingOutLeadsToTheForm();
    void forgettingLeavesNothing();
    void everythingInTheWindowHasAName();
    void closingOverATextAsksAndWaits();
    void signingOutOverATextAsks();
    void leavingOverTypingAsks_data();
    void leavingOverTypingAsks();
};

void TestApplication::firstStartAsksThenShowsTheInbox()
{
    Computer computer;
    Run run(computer);
    QCOMPARE(run.window().currentPage(), Page::SignIn);
    QVERIFY(run.form().isVisible());
    QVERIFY(!run.window().page(Page::Inbox));
    QCOMPARE(run.window().windowTitle(), QStringLiteral("Rejoinder"));
    run.signInBy(computer.sandbox.credentials());
    QTRY_COMPARE_WITH_TIMEOUT(run.window().currentPage(), Page::Inbox, patience);
    QVERIFY(run.hasRows());
    QTRY_VERIFY_WITH_TIMEOUT(run.window().windowTitle().startsWith(u'('), patience);
    QTRY_COMPARE_WITH_TIMEOUT(computer.vault.entries.size(), 1, patience);
    // Nothing of the secret stays in the form behind the inbox.
    for (const auto* field : run.form().findChildren<QLineEdit*>())
        QVERIFY(!field->text().contains(computer.sandbox.credentials().clientSecret.reveal()));
}

void TestApplication::eachProblemHasItsSentence_data()
{
    QTest::addColumn<int>("problem");
    for (int problem = 0; problem <= int(SignIn::Problem::InsecureUrl); ++problem)
        QTest::addRow("problem %d", problem) << problem;
}

void TestApplication::eachProblemHasItsSentence()
{
    QFETCH(int, problem);
    Computer computer;
    Run run(computer);
    const auto one = SignIn::Problem(problem);
    Q_EMIT run.signIn.failed(one, {});
    QStringList shown;
    for (const auto* banner : run.form().findChildren<Banner*>()) {
        if (banner->isVisible())
            shown << banner->text();
    }
    QCOMPARE(shown, QStringList{signinwords::of(one)});
    for (int other = 0; other <= int(SignIn::Problem::InsecureUrl); ++other)
        QVERIFY(other == problem || signinwords::of(SignIn::Problem(other)) != shown.first());
}

void TestApplication::aKeychainInTroubleLeavesTheCacheReadable_data()
{
    QTest::addColumn<int>("fate");
    QTest::addColumn<int>("trouble");
    using Trouble = SignIn::KeychainTrouble;
    QTest::newRow("missing") << int(KeychainStatus::Missing) << int(Trouble::Missing);
    QTest::newRow("locked") << int(KeychainStatus::Locked) << int(Trouble::Locked);
    QTest::newRow("denied") << int(KeychainStatus::Denied) << int(Trouble::Denied);
    QTest::newRow("silent") << int(KeychainStatus::Silent) << int(Trouble::Silent);
    QTest::newRow("never answers") << -1 << int(Trouble::Silent);
}

void TestApplication::aKeychainInTroubleLeavesTheCacheReadable()
{
    QFETCH(int, fate);
    QFETCH(int, trouble);
    Computer computer;
    signInOnce(computer);
    computer.vault.silent = fate < 0;
    computer.vault.fate = fate < 0 ? KeychainStatus::Ok : KeychainStatus(fate);
    if (fate < 0)
        computer.keychainPatience = std::chrono::milliseconds(200);
    Run run(computer);
    const QString sentence = signinwords::of(SignIn::KeychainTrouble(trouble));
    QTRY_COMPARE_WITH_TIMEOUT(run.banners().text(Reason::Keychain), sentence, patience);
    QVERIFY(!sentence.isEmpty());
    QCOMPARE(run.window().currentPage(), Page::Inbox);
    QVERIFY(run.hasRows());
    Q_EMIT run.banners().activated(Reason::Keychain);
    QCOMPARE(run.window().currentPage(), Page::SignIn);
    computer.vault.silent = false;
    run.signInBy(computer.sandbox.credentials());
    QTRY_VERIFY_WITH_TIMEOUT(run.signIn.state() == SignIn::State::SignedIn, patience);
    QCOMPARE(run.window().currentPage(), Page::Inbox);
    QVERIFY(run.banners().text(Reason::Keychain).isEmpty());
}

void TestApplication::refusedCredentialsLeaveTheCacheReadable()
{
    Computer computer;
    signInOnce(computer);
    computer.sandbox.control(
        {{QStringLiteral("clientSecret"), QStringLiteral("another")}, {QStringLiteral("revokeTokens"), true}});
    Run run(computer);
    QTRY_VERIFY_WITH_TIMEOUT(!run.banners().text(Reason::Refused).isEmpty(), patience);
    QCOMPARE(run.window().currentPage(), Page::Inbox);
    QVERIFY(run.hasRows());
    Q_EMIT run.banners().activated(Reason::Refused);
    QCOMPARE(run.window().currentPage(), Page::SignIn);
    Credentials renewed = computer.sandbox.credentials();
    renewed.clientSecret = Secret(QStringLiteral("another"));
    run.signInBy(renewed);
    QTRY_COMPARE_WITH_TIMEOUT(run.window().currentPage(), Page::Inbox, patience);
    QTRY_VERIFY_WITH_TIMEOUT(run.banners().text(Reason::Refused).isEmpty(), patience);
}

void TestApplication::signingOutLeadsToTheForm()
{
    Computer computer;
    Run run(computer);
    run.signInBy(computer.sandbox.credentials());
    QVERIFY(run.hasRows());
    QTRY_VERIFY_WITH_TIMEOUT(!computer.vault.entries.isEmpty(), patience);
    Q_EMIT run.settingsPage().signOutAsked();
    QTRY_VERIFY_WITH_TIMEOUT(computer.vault.entries.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(run.window().currentPage(), Page::SignIn, patience);
    QCOMPARE(run.window().windowTitle(), QStringLiteral("Rejoinder"));
    QVERIFY(QDir(accountDirectory(Run::settingsOf(computer), computer.sandbox.credentials().accountId)).exists());
}

void TestApplication::forgettingLeavesNothing()
{
    Computer computer;
    Run run(computer);
    run.signInBy(computer.sandbox.credentials());
    QVERIFY(run.hasRows());
    QTRY_VERIFY_WITH_TIMEOUT(!computer.vault.entries.isEmpty(), patience);
    const QDir account(accountDirectory(Run::settingsOf(computer), computer.sandbox.credentials().accountId));
    QVERIFY(account.exists());
    Q_EMIT run.settingsPage().forgetAsked();
    QTRY_COMPARE_WITH_TIMEOUT(run.window().currentPage(), Page::SignIn, patience);
    QTRY_VERIFY_WITH_TIMEOUT(computer.vault.entries.isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!account.exists(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(run.named<QLineEdit>(QStringLiteral("Account ID"))->text().isEmpty(), patience);
    QCOMPARE(run.window().windowTitle(), QStringLiteral("Rejoinder"));
}

void TestApplication::everythingInTheWindowHasAName()
{
    Computer computer;
    Run run(computer);
    const auto has = [&run](auto* kind, const QStringList& names) {
        for (const QString& name : names)
            QVERIFY2(run.named<std::remove_pointer_t<decltype(kind)>>(name), qPrintable(name));
    };
    QCOMPARE(controlsWithoutName(run.window()), QStringList());
    has(static_cast<QLineEdit*>(nullptr),
        {QStringLiteral("Account ID"), QStringLiteral("Client ID"), QStringLiteral("Client secret")});
    const auto buttonNamed = [&run](const QString& name) {
        for (auto* button : run.window().findChildren<QAbstractButton*>()) {
            if (button->isVisible() && QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name) == name)
                return button;
        }
        return static_cast<QAbstractButton*>(nullptr);
    };
    QVERIFY(buttonNamed(QStringLiteral("Sign in")));
    run.signInBy(computer.sandbox.credentials());
    QVERIFY(run.hasRows());
    has(static_cast<QLineEdit*>(nullptr), {QStringLiteral("Search conversations")});
    has(static_cast<QAbstractItemView*>(nullptr), {QStringLiteral("Conversations")});
    run.application.actions()[ActionId::NextConversation]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(run.named<QAbstractItemView>(QStringLiteral("Messages")), patience);
    has(static_cast<QPlainTextEdit*>(nullptr), {QStringLiteral("Reply")});
    for (const QString& name : {QStringLiteral("Send"), QStringLiteral("Insert template"),
                                QStringLiteral("Close conversation"), QStringLiteral("New conversation")})
        QVERIFY2(buttonNamed(name), qPrintable(name));
    QCOMPARE(controlsWithoutName(run.window()), QStringList());
    run.application.actions()[ActionId::InsertTemplate]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(run.named<QAbstractItemView>(QStringLiteral("Templates")), patience);
    QCOMPARE(controlsWithoutName(run.window()), QStringList());
    run.application.actions()[ActionId::CloseConversation]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(QStringLiteral("Undo")), patience);
    for (const ActionId id : {ActionId::ShowContacts, ActionId::ShowTemplates, ActionId::ShowSettings}) {
        run.application.actions()[id]->trigger();
        QCOMPARE(controlsWithoutName(run.window()), QStringList());
    }
    run.application.actions()[ActionId::ShowInbox]->trigger();
    for (const ActionId id : {ActionId::NewConversation, ActionId::Palette, ActionId::Shortcuts}) {
        run.application.actions()[id]->trigger();
        QDialog* opened = nullptr;
        for (auto* dialog : run.window().findChildren<QDialog*>()) {
            if (dialog->isVisible())
                opened = dialog;
        }
        QVERIFY(opened);
        QCOMPARE(controlsWithoutName(*opened), QStringList());
        opened->reject();
    }
}

/// The window closes by itself once the text has left; not before, and not over the question.
void TestApplication::closingOverATextAsksAndWaits()
{
    Computer computer;
    Run run(computer);
    run.signInBy(computer.sandbox.credentials());
    QTRY_COMPARE_WITH_TIMEOUT(run.window().currentPage(), Page::Inbox, patience);
    QTRY_VERIFY_WITH_TIMEOUT(run.hasRows(), patience);
    run.sendToTheFirst(QStringLiteral("On my way."));
    QTRY_COMPARE_WITH_TIMEOUT(run.signIn.session()->unsent().texts, 1, patience);
    run.window().close();
    QVERIFY(run.window().isVisible());
    auto* question = run.window().findChild<LeaveDialog*>();
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(run.window().isVisible());
    run.window().close();
    QTest::keyClick(run.window().findChildren<LeaveDialog*>().last(), Qt::Key_Return);
    QVERIFY(run.window().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!run.window().isVisible(), patience);
    QCOMPARE(run.signIn.session()->unsent().texts, 0);
}

void TestApplication::signingOutOverATextAsks()
{
    Computer computer;
    Run run(computer);
    run.signInBy(computer.sandbox.credentials());
    QTRY_COMPARE_WITH_TIMEOUT(run.window().currentPage(), Page::Inbox, patience);
    QTRY_VERIFY_WITH_TIMEOUT(run.hasRows(), patience);
    run.ui.setUndoSend(std::chrono::seconds(30));
    run.sendToTheFirst(QStringLiteral("On my way."));
    QTRY_COMPARE_WITH_TIMEOUT(run.signIn.session()->unsent().texts, 1, patience);
    Q_EMIT run.settingsPage().signOutAsked();
    QCOMPARE(run.signIn.state(), SignIn::State::SignedIn);
    auto* question = run.window().findChild<LeaveDialog*>();
    QVERIFY(question && question->isVisible());
    for (auto* button : question->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Sign out now"))
            button->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(run.window().currentPage(), Page::SignIn, patience);
}

void TestApplication::leavingOverTypingAsks_data()
{
    QTest::addColumn<ActionId>("show");
    QTest::addColumn<ActionId>("begin");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Page>("page");
    QTest::newRow("contact") << ActionId::ShowContacts << ActionId::NewContact << QStringLiteral("First name")
                             << Page::Contacts;
    QTest::newRow("template") << ActionId::ShowTemplates << ActionId::NewTemplate << QStringLiteral("Name")
                              << Page::Templates;
}

void TestApplication::leavingOverTypingAsks()
{
    QFETCH(const ActionId, show);
    QFETCH(const ActionId, begin);
    QFETCH(const QString, field);
    QFETCH(const Page, page);
    Computer computer;
    Run run(computer);
    run.signInBy(computer.sandbox.credentials());
    QTRY_COMPARE_WITH_TIMEOUT(run.window().currentPage(), Page::Inbox, patience);
    run.application.actions()[show]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(run.application.actions()[begin]->isEnabled(), patience);
    run.application.actions()[begin]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(run.named<QLineEdit>(field), patience);
    QTest::keyClicks(run.named<QLineEdit>(field), QStringLiteral("Ada"));
    run.window().showPage(Page::Settings);

    run.window().close();
    QVERIFY(run.window().isVisible());
    auto* question = run.window().findChild<DiscardDialog*>();
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Return);
    QCOMPARE(run.window().currentPage(), page);
    QCOMPARE(run.named<QLineEdit>(field)->text(), QStringLiteral("Ada"));

    Q_EMIT run.settingsPage().signOutAsked();
    QCOMPARE(run.signIn.state(), SignIn::State::SignedIn);
    question = run.window().findChildren<DiscardDialog*>().last();
    QVERIFY(question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(run.window().currentPage(), page);

    run.window().close();
    for (auto* button : run.window().findChildren<DiscardDialog*>().last()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Discard and quit"))
            button->click();
    }
    QVERIFY(!run.window().isVisible());
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestApplication)
#include "TestApplication.moc"
