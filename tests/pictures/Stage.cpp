#include "Stage.h"

#include "models/InboxModels.h"
#include "session/AccountFiles.h"
#include "session/Session.h"
#include "session/SessionSettings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <cstdio>
#include <cstdlib>

namespace rejoinder {

static constexpr int patience = 60'000; // ms; a sanitized build on a busy machine is slow

static SessionSettings settingsBelow(const QString& directory, const QUrl& url)
{
    SessionSettings settings;
    settings.apiUrl = url;
    settings.profile = QStringLiteral("pictures");
    settings.dataDirectory = directory + QStringLiteral("/data");
    settings.settingsFile = directory + QStringLiteral("/settings.ini");
    return settings;
}

Stage::Stage(const QStringList& sandboxOptions, QSize size, ThemeSwitch::Choice theme)
    : sandbox(sandboxOptions),
      m_settings(QString()),
      m_signIn(settingsBelow(m_directory.path(), sandbox.url()), m_vault, m_clock),
      m_application({.signIn = m_signIn,
                     .settings = m_settings,
                     .clock = m_clock,
                     .makeModels = [](Session& session) { return std::make_unique<InboxModels>(session.store()); },
                     .dataDirectory = m_directory.path()})
{
    m_theme.choose(theme);
    window().resize(size);
    m_application.start();
    QApplication::setActiveWindow(&window());
    pause(50);
}

Stage::~Stage() = default;

QString Stage::accountDirectory() const
{
    return rejoinder::accountDirectory(settingsBelow(m_directory.path(), sandbox.url()),
                                       sandbox.credentials().accountId);
}

void Stage::pause(int milliseconds)
{
    QTest::qWait(milliseconds);
}

void Stage::until(const char* what, const std::function<bool()>& isTrue)
{
    if (QTest::qWaitFor(isTrue, patience))
        return;
    std::fprintf(stderr, "never came about: %s\n", what);
    std::exit(1);
}

void Stage::enter(int milliseconds)
{
    m_signIn.signIn(sandbox.credentials(), true);
    pause(milliseconds);
}

void Stage::settle()
{
    enter();
    until("up to date", [this] {
        const Session* session = m_signIn.session();
        return session && session->syncState().phase == SyncState::Phase::UpToDate;
    });
    pause(1'500); // the threads are read in the background, and the counts follow them
}

QWidget* Stage::named(const QString& accessibleName)
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        for (QWidget* widget : top->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
    }
    return nullptr;
}

void Stage::open(const QString& person)
{
    choose(QStringLiteral("Conversations"), person);
}

void Stage::choose(const QString& listName, const QString& row)
{
    QAbstractItemView* list = nullptr;
    for (auto* view : window().findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->accessibleName() == listName)
            list = view;
    }
    if (!list) {
        std::fprintf(stderr, "there is no such list\n");
        std::exit(1);
    }
    QModelIndex found;
    until("a row with that text", [&] {
        const auto hits = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, row, 1,
                                               Qt::MatchContains | Qt::MatchCaseSensitive);
        found = hits.isEmpty() ? QModelIndex() : hits.first();
        if (!found.isValid() && list->model()->canFetchMore({}))
            list->model()->fetchMore({});
        return found.isValid();
    });
    list->scrollTo(found);
    QApplication::setActiveWindow(&window());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found).center());
    pause(1'500);
}

QWidget& Stage::field(const QString& accessibleName)
{
    QWidget* found = nullptr;
    until("a field with that name", [&] { return (found = named(accessibleName)) != nullptr; });
    // A window that is not the active one shows no focus.
    QApplication::setActiveWindow(found->window());
    found->setFocus();
    return *found;
}

void Stage::type(const QString& into, const QString& text)
{
    QWidget& target = field(into);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &target, Qt::Key_unknown, QString(c), Qt::NoModifier);
    pause(300);
}

void Stage::press(const QString& in, Qt::Key key)
{
    pressWith(in, key, Qt::NoModifier);
}

void Stage::pressWith(const QString& in, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&field(in), key, modifiers);
    pause(300);
}

void Stage::pressIn(Qt::Key key)
{
    until("a dialog", [] { return QApplication::activeModalWidget() != nullptr; });
    QTest::keyClick(QApplication::activeModalWidget(), key);
}

void Stage::click(const QString& text)
{
    QAbstractButton* found = nullptr;
    until("a button with that text", [&] {
        for (auto* button : window().findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == text)
                found = button;
        }
        return found != nullptr;
    });
    found->click();
}

} // namespace rejoinder
