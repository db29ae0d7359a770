#include "AccessibleNames.h"
#include "domain/Clock.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/StatusLine.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/ThemedStyle.h"
#include "ui/widgets/ToastBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace rejoinder;

namespace {

class HandClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time{QDate(2026, 11, 20), QTime(10, 42), Qt::UTC};
};

QAbstractButton* buttonNamed(const QWidget& in, const QString& name)
{
    for (auto* button : in.findChildren<QAbstractButton*>()) {
        if (button->accessibleName() == name || button->text() == name)
            return button;
    }
    return nullptr;
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ThemedStyle); }

    void actionsHaveNamesIconsAndNoConflicts()
    {
        const Actions actions;
        QCOMPARE(actions.conflicts(), QStringList());
        QSet<QString> names;
        for (const QAction* action : actions.all()) {
            QVERIFY(!action->property("name").toString().isEmpty());
            QVERIFY(!action->icon().isNull());
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
            names.insert(action->text());
        }
        QCOMPARE(names.size(), actions.all().size());
    }

    void theShortcutsAreThosePromised_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char* keys, ActionId id) {
            QTest::addRow("%s does %d", keys, int(id)) << int(id) << QString::fromLatin1(keys);
        };
        row("Ctrl+F", ActionId::Search);
        row("Ctrl+1", ActionId::ShowInbox);
        row("Ctrl+2", ActionId::ShowContacts);
        row("Ctrl+3", ActionId::ShowTemplates);
        row("Ctrl+4", ActionId::ShowSettings);
        row("Alt+Up", ActionId::PreviousConversation);
        row("Alt+Down", ActionId::NextConversation);
        row("Ctrl+Shift+Up", ActionId::PreviousUnread);
        row("Ctrl+Shift+Down", ActionId::NextUnread);
        row("Ctrl+T", ActionId::InsertTemplate);
        row("Ctrl+Shift+E", ActionId::CloseConversation);
        row("Ctrl+N", ActionId::NewConversation);
        row("Ctrl+N", ActionId::NewContact);
        row("F2", ActionId::EditContact);
        row("F6", ActionId::NextPane);
        row("Ctrl+/", ActionId::Shortcuts);
    }
    void theShortcutsAreThosePromised()
    {
        QFETCH(int, id);
        QFETCH(QString, keys);
        const Actions actions;
        QCOMPARE(actions[ActionId(id)]->shortcut().toString(QKeySequence::PortableText), keys);
    }

    void twoPagesMayUseTheSameKey()
    {
        using Group = Actions::Group;
        QVERIFY(!Actions::meet(Group::Conversation, Group::Contacts));
        QVERIFY(Actions::meet(Group::Inbox, Group::Conversation));
        QVERIFY(Actions::meet(Group::Contacts, Group::Program));
        Actions actions;
        UiSettings settings{QString()};
        MainWindow window(actions, settings);
        window.setPage(MainWindow::Page::Inbox, new QWidget);
        window.setPage(MainWindow::Page::Contacts, new QWidget);
        QSignalSpy conversations(actions[ActionId::NewConversation], &QAction::triggered);
        QSignalSpy contacts(actions[ActionId::NewContact], &QAction::triggered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const auto page : {MainWindow::Page::Inbox, MainWindow::Page::Contacts}) {
            window.showPage(page);
            QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        }
        QCOMPARE(conversations.count(), 1);
        QCOMPARE(contacts.count(), 1);
    }

    void pagesAreReachedByTheirKeys()
    {
        Actions actions;
        UiSettings settings{QString()};
        MainWindow window(actions, settings);
        window.setPage(MainWindow::Page::Inbox, new QWidget);
        window.setPage(MainWindow::Page::Settings, new SettingsPage(settings));
        window.showPage(MainWindow::Page::Inbox);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), MainWindow::Page::Settings);
        QVERIFY(actions[ActionId::ShowSettings]->isChecked());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), MainWindow::Page::Inbox);
        QVERIFY2(!actions[ActionId::ShowContacts]->isEnabled(), "there is no such page here");
    }

    void anOfferedPageIsMadeWhenItIsFirstShown()
    {
        Actions actions;
        UiSettings settings{QString()};
        MainWindow window(actions, settings);
        int made = 0;
        window.setPage(MainWindow::Page::Inbox, new QWidget);
        window.offerPage(MainWindow::Page::Contacts, [&made] {
            ++made;
            return new QWidget;
        });
        window.showPage(MainWindow::Page::Inbox);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(actions[ActionId::ShowContacts]->isEnabled());
        QCOMPARE(made, 0);
        QVERIFY(!window.page(MainWindow::Page::Contacts));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), MainWindow::Page::Contacts);
        QVERIFY(window.page(MainWindow::Page::Contacts)->isVisible());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(made, 1);

        window.offerPage(MainWindow::Page::Templates, [] { return new QWidget; });
        window.setPage(MainWindow::Page::Templates, nullptr);
        QVERIFY2(!actions[ActionId::ShowTemplates]->isEnabled(), "what was offered has been taken back");
    }

    void nothingOfTheInboxHappensBehindAnotherPage()
    {
        Actions actions;
        UiSettings settings{QString()};
        MainWindow window(actions, settings);
        window.setPage(MainWindow::Page::Inbox, new QWidget);
        window.setPage(MainWindow::Page::Settings, new QWidget);
        window.showPage(MainWindow::Page::Inbox);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy closed(actions[ActionId::CloseConversation], &QAction::triggered);
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(closed.size(), 1);
        window.showPage(MainWindow::Page::Settings);
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(closed.size(), 1);
    }

    void titleAndRailSayHowManyAreUnread()
    {
        Actions actions;
        UiSettings settings{QString()};
        MainWindow window(actions, settings);
        QCOMPARE(window.windowTitle(), QStringLiteral("Rejoinder"));
        window.setUnread(7);
        QCOMPARE(window.windowTitle(), QStringLiteral("(7) Rejoinder"));
        const auto* inbox =
            buttonNamed(window, QStringLiteral("Inbox, 7 unread conversations, counted on this computer alone"));
        QVERIFY(inbox);
        QVERIFY(inbox->toolTip().contains(QStringLiteral("this computer")));
        window.setUnread(0);
        QCOMPARE(window.windowTitle(), QStringLiteral("Rejoinder"));
    }

    void aClosedBannerComesBackOnlyWithSomethingNew()
    {
        BannerStack stack;
        const auto shown = [&] {
            int count = 0;
            for (const Banner* banner : stack.findChildren<Banner*>())
                count += banner->isVisibleTo(&stack);
            return count;
        };
        const auto say = [&](const char* text) {
            stack.say(BannerStack::Reason::Offline, Banner::Kind::Warning, QString::fromLatin1(text), {}, true);
        };
        say("one");
        QCOMPARE(shown(), 1);
        for (auto* button : stack.findChildren<QAbstractButton*>()) {
            if (button->isVisibleTo(&stack))
                button->click();
        }
        QCOMPARE(shown(), 0);
        say("one");
        QCOMPARE(shown(), 0);
        say("two");
        QCOMPARE(shown(), 1);
        stack.clear(BannerStack::Reason::Offline);
        QCOMPARE(shown(), 0);
    }

    void theStatusLineCountsDown()
    {
        HandClock clock;
        Actions actions;
        StatusLine line(clock, actions[ActionId::Refresh]);
        line.setState({.phase = SyncState::Phase::SlowedDown, .at = clock.time.addSecs(40), .done = 0, .total = 0});
        QCOMPARE(line.text(), QStringLiteral("Sakari asks us to slow down, going on in 40 s"));
        clock.time = clock.time.addSecs(3);
        QTRY_COMPARE_WITH_TIMEOUT(line.text(), QStringLiteral("Sakari asks us to slow down, going on in 37 s"), 20'000);
    }

    void theStatusLineDoesNotPretendToSignIn()
    {
        HandClock clock;
        Actions actions;
        StatusLine line(clock, actions[ActionId::Refresh]);
        QCOMPARE(line.text(), QStringLiteral("Signing in…"));
        line.setSigningIn(false);
        QCOMPARE(line.text(), QStringLiteral("Not signed in"));
    }

    void thePaletteRunsWhatWasTyped()
    {
        Actions actions;
        UiSettings settings{QString()};
        MainWindow window(actions, settings);
        window.setPage(MainWindow::Page::Inbox, new QWidget);
        window.showPage(MainWindow::Page::Inbox);
        auto* palette = new CommandPalette(actions, &window);
        palette->open();
        auto* field = palette->findChild<SearchField*>();
        auto* list = palette->findChild<QListWidget*>();
        QSignalSpy ran(actions[ActionId::CloseConversation], &QAction::triggered);
        QTest::keyClicks(field, QStringLiteral("CLOSE conv"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(ran.size(), 1);
    }

    void thePaletteOffersOnlyWhatCanBeDone()
    {
        Actions actions;
        UiSettings settings{QString()};
        MainWindow window(actions, settings);
        window.setPage(MainWindow::Page::Inbox, new QWidget);
        window.showPage(MainWindow::Page::Inbox);
        actions[ActionId::CloseConversation]->setEnabled(false);
        CommandPalette palette(actions, &window);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        palette.findChild<SearchField*>()->setText(QStringLiteral("close conversation"));
        QCOMPARE(palette.findChild<QListWidget*>()->count(), 0);
    }

    void theSheetNamesEveryShortcut()
    {
        const Actions actions;
        ShortcutSheet sheet(actions, nullptr);
        QStringList said;
        for (const QLabel* label : sheet.findChildren<QLabel*>())
            said << label->text();
        for (const QAction* action : actions.all()) {
            QVERIFY(said.contains(action->text()));
            QVERIFY(said.contains(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)));
        }
    }

    void aStateHasOneLineOneHintOneButton()
    {
        StateView view;
        QSignalSpy pressed(&view, &StateView::activated);
        view.setState(QStringLiteral("cloud-off"), QStringLiteral("What"), QStringLiteral("Hint"),
                      QStringLiteral("Try again"));
        auto* button = buttonNamed(view, QStringLiteral("Try again"));
        QVERIFY(button && button->isVisibleTo(&view));
        button->click();
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(view.accessibleName(), QStringLiteral("What"));
        view.setState(QStringLiteral("cloud-off"), QStringLiteral("What"));
        QVERIFY(!button->isVisibleTo(&view));
    }

    void aToastCanBeTakenUpOnceAndExpires()
    {
        QWidget host;
        host.resize(600, 400);
        ToastBar toast(&host);
        QSignalSpy accepted(&toast, &ToastBar::accepted);
        QSignalSpy expired(&toast, &ToastBar::expired);
        host.show();
        toast.offer(QStringLiteral("Closed"), QStringLiteral("Undo"), std::chrono::minutes(10));
        QVERIFY(host.rect().contains(toast.geometry()));
        buttonNamed(toast, QStringLiteral("Undo"))->click();
        QCOMPARE(accepted.size(), 1);
        QVERIFY(toast.isHidden());
        toast.offer(QStringLiteral("Closed"), QStringLiteral("Undo"), std::chrono::milliseconds(30));
        QTRY_COMPARE(expired.size(), 1);
        QCOMPARE(accepted.size(), 1);
    }

    void preferencesAreKeptInTheProfilesFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            UiSettings settings(file);
            QVERIFY(settings.enterSends());
            SettingsPage page(settings);
            buttonNamed(page, QStringLiteral("Dark"))->click();
            buttonNamed(page, QStringLiteral("Shift+Enter sends, Enter begins a new line"))->click();
        }
        UiSettings again(file);
        QCOMPARE(again.theme(), ThemeSwitch::Choice::Dark);
        QVERIFY(!again.enterSends());
        SettingsPage page(again);
        QVERIFY(buttonNamed(page, QStringLiteral("Dark"))->isChecked());
    }

    void forgettingIsAskedFor()
    {
        UiSettings settings{QString()};
        SettingsPage page(settings);
        page.setAccount(AccountId(QStringLiteral("a")), {}, false);
        QSignalSpy forget(&page, &SettingsPage::forgetAsked);
        auto* button = buttonNamed(page, QStringLiteral("Forget this account on this computer"));
        for (const auto& [answer, expected] : {std::pair{"Keep it", 0}, std::pair{"Forget the account", 1}}) {
            button->click();
            auto* question = page.findChild<QMessageBox*>();
            QVERIFY(question);
            buttonNamed(*question, QString::fromLatin1(answer))->click();
            QTRY_COMPARE(forget.size(), expected);
            QTRY_VERIFY(!page.findChild<QMessageBox*>());
        }
    }

    void everyControlHasANameAndASize()
    {
        Actions actions;
        UiSettings settings{QString()};
        MainWindow window(actions, settings);
        window.setPage(MainWindow::Page::Settings, new SettingsPage(settings));
        window.showPage(MainWindow::Page::Settings);
        QCOMPARE(controlsWithoutName(window), QStringList());
        CommandPalette palette(actions, &window);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(controlsWithoutName(palette), QStringList());
    }
};

QTEST_MAIN(TestShell)
#include "TestShell.moc"
