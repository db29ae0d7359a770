// Draws the sign-in page, the settings and the shell's small parts into PNG files, to be looked at:
// render_shell DIRECTORY light|dark
#include "domain/Clock.h"
#include "session/SyncState.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/StatusLine.h"
#include "ui/signin/SignInPage.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ThemedStyle.h"
#include "ui/widgets/ToastBar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QRadioButton>
#include <QtTest/QTest>

using namespace rejoinder;

static QWidget* gallery(Actions& actions, const Clock& clock)
{
    auto* page = new Surface(Surface::Ground::Pane);
    auto* layout = new QVBoxLayout(page);
    auto* search = new SearchField(QStringLiteral("Search"), QStringLiteral("Search people and messages"));
    search->setShortcutHint(QStringLiteral("Ctrl+F"));
    layout->addWidget(search);
    auto* chips = new QHBoxLayout;
    for (const char* text : {"Open 42", "Unread 7", "Needs reply 12", "Closed"})
        chips->addWidget(new Chip(QString::fromLatin1(text)));
    page->findChild<Chip*>();
    layout->addLayout(chips);
    static_cast<Chip*>(chips->itemAt(0)->widget())->setChecked(true);
    auto* buttons = new QHBoxLayout;
    for (const auto kind : {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Quiet, ButtonKind::Danger}) {
        buttons->addWidget(makeButton(QStringLiteral("Button"), kind, nullptr));
        auto* off = makeButton(QStringLiteral("Disabled"), kind, nullptr);
        off->setEnabled(false);
        buttons->addWidget(off);
    }
    layout->addLayout(buttons);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Support"), QStringLiteral("Sales")});
    layout->addWidget(combo);
    auto* check = new QCheckBox(QStringLiteral("Check box"));
    check->setChecked(true);
    layout->addWidget(check);
    auto* line = new StatusLine(clock, actions[ActionId::Refresh]);
    line->setState({.phase = SyncState::Phase::UpToDate, .at = clock.now(), .done = 0, .total = 0});
    layout->addWidget(line);
    auto* icons = new QGridLayout;
    int at = 0;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files)) {
        auto* label = new TextLabel(TextLabel::Tone::Text);
        label->setPixmap(iconPixmap(file.chopped(4), Theme::of(page->palette()).text, 28, qApp->devicePixelRatio()));
        icons->addWidget(label, at / 13, at % 13);
        ++at;
    }
    layout->addLayout(icons);
    layout->addStretch();
    return page;
}

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QDir to(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const bool dark = argc > 2 && QByteArray(argv[2]) == "dark";
    QApplication::setStyle(new ThemedStyle);
    QApplication::setPalette((dark ? Theme::darkTheme() : Theme::light()).palette());
    const auto save = [&](QWidget& widget, const char* name) {
        QTest::qWait(100);
        const QString file = QStringLiteral("%1-%2.png")
                                 .arg(QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light"));
        return widget.grab().save(to.filePath(file));
    };
    const SystemClock clock;
    Actions actions;
    UiSettings settings{QString()};
    MainWindow window(actions, settings);
    auto* signIn = new SignInPage;
    auto* empty = new StateView;
    empty->setState(QStringLiteral("inbox"), QStringLiteral("No conversation is open"),
                    QStringLiteral("Choose one from the list, or begin a new one."),
                    QStringLiteral("New conversation"));
    window.setPage(MainWindow::Page::SignIn, signIn);
    window.setPage(MainWindow::Page::Inbox, empty);
    window.setPage(MainWindow::Page::Templates, gallery(actions, clock));
    auto* preferences = new SettingsPage(settings);
    preferences->setAccount(AccountId(QStringLiteral("5f1e0c4e2b6a3d0012ab34cd")), QStringLiteral("Northwind"), false);
    preferences->setDataDirectory(QStringLiteral("~/.local/share/rejoinder/default"));
    window.setPage(MainWindow::Page::Settings, preferences);
    window.setUnread(7);
    window.resize(1280, 800);
    window.show();
    bool good = true;
    window.showPage(MainWindow::Page::SignIn);
    signIn->showProblem(SignIn::Problem::Refused);
    good &= save(window, "signin");
    window.banners().say(BannerStack::Reason::Demo, Banner::Kind::Info,
                         QStringLiteral("This is a demo. Nothing reaches real people."));
    window.banners().say(BannerStack::Reason::Offline, Banner::Kind::Warning,
                         QStringLiteral("There is no connection to Sakari. What you see may be out of date."),
                         QStringLiteral("Try again"), true);
    window.banners().say(
        BannerStack::Reason::Refused, Banner::Kind::Danger,
        QStringLiteral("Sakari no longer accepts your credentials. What is saved here can still be read."),
        QStringLiteral("Sign in again"));
    window.showPage(MainWindow::Page::Inbox);
    ToastBar toast(empty);
    toast.offer(QStringLiteral("Conversation with Maya Okafor closed"), QStringLiteral("Undo"),
                std::chrono::seconds(5));
    good &= save(window, "shell");
    window.showPage(MainWindow::Page::Settings);
    good &= save(window, "settings");
    window.showPage(MainWindow::Page::Templates);
    good &= save(window, "gallery");
    window.showPage(MainWindow::Page::Inbox);
    CommandPalette palette(actions, &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.open();
    good &= save(palette, "palette");
    palette.close();
    ShortcutSheet sheet(actions, &window);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.open();
    good &= save(sheet, "shortcuts");
    return good ? 0 : 1;
}
