#include "domain/Clock.h"
#include "models/InboxModels.h"
#include "secrets/KeychainVault.h"
#include "session/AccountFiles.h"
#include "session/InstanceCall.h"
#include "session/InstanceServer.h"
#include "session/LogFile.h"
#include "session/Profile.h"
#include "session/ProfileLock.h"
#include "session/Session.h"
#include "session/SignIn.h"
#include "store/Store.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Application.h"
#include "ui/shell/CommandLine.h"
#include "ui/shell/Picture.h"
#include "ui/shell/ProcessAge.h"
#include "ui/shell/SpareMemory.h"
#include "ui/shell/StartTrace.h"
#include "ui/shell/TerminationSignal.h"
#include "ui/shell/Translations.h"
#include "ui/widgets/ThemedStyle.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>
#include <QTimer>
#include <cstdio>

using namespace rejoinder;

static void say(const QString& text, std::FILE* where)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), where);
}

/// The demo is a program run of its own, so that nothing of it can mix with a real account.
static void startDemo()
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")}))
        QCoreApplication::quit();
}

static const char* const isOpenButSilent = QT_TRANSLATE_NOOP(
    "Application", "Rejoinder is already open with this profile, but it does not answer. Close it, or start another "
                   "profile with --profile.");

/// A second copy on one profile would send the same outbox again.
static int sayThatItIsOpen()
{
    QMessageBox box(QMessageBox::Information, QApplication::applicationDisplayName(),
                    QApplication::translate("Application", isOpenButSilent));
    box.setTextFormat(Qt::PlainText);
    box.open();
    return QApplication::exec();
}

/// The models of a session, and what the trace of the start wants to know of them.
static std::unique_ptr<InboxModels> makeModels(Session& session, StartTrace* trace)
{
    auto models = std::make_unique<InboxModels>(session.store());
    if (trace) {
        QObject::connect(&session.store(), &Store::opened, trace, [trace] { trace->step("store-open"); });
        QObject::connect(
            &models->conversations, &ConversationListModel::loaded, trace, [trace] { trace->step("first-rows"); },
            Qt::SingleShotConnection);
    }
    return models;
}

static int run(QApplication& program, const CommandLine& line, StartTrace* trace)
{
    const DemoProfile demo;
    const SessionSettings profile = line.demo ? demo.settings() : profileSettings(line.profile, line.apiUrl);
    const ProfileLock lock(profile.dataDirectory);
    if (lock.isTakenByAnother() && line.quitWhenPainted) {
        // A script waits, and nobody is there to close a box.
        say(QCoreApplication::translate("CommandLine", "Rejoinder is already open with this profile.") + u'\n', stderr);
        return 1;
    }
    if (lock.isTakenByAnother())
        return InstanceCall(profile.dataDirectory).raise(InstanceCall::activationToken()) ? 0 : sayThatItIsOpen();
    const TerminationSignal terminationSignal;
    const LogFile log(logDirectory(profile));
    const SystemClock clock;
    KeychainVault vault(profile.keychainPatience);
    SignIn signIn(profile, vault, clock);
    signIn.open(); // The store reads on its thread while the window is built on this one.
    InstanceServer instance(profile.dataDirectory);
    UiSettings settings(profile.settingsFile);
    ThemeSwitch theme;
    theme.choose(line.theme.value_or(settings.theme()));
    QObject::connect(&settings, &UiSettings::themeChanged, &theme, [&] { theme.choose(settings.theme()); });

    Application application({.signIn = signIn,
                             .settings = settings,
                             .clock = clock,
                             .makeModels = [trace](Session& session) { return makeModels(session, trace); },
                             .dataDirectory = profile.dataDirectory,
                             .isDemo = line.demo});
    QObject::connect(&application, &Application::demoWanted, &program, &startDemo);
    QObject::connect(&instance, &InstanceServer::raiseAsked, &application, &Application::comeToFront);
    QObject::connect(&instance, &InstanceServer::quitAsked, &application, &Application::quit);
    QObject::connect(&application, &Application::stayed, &instance, &InstanceServer::stay);
    if (line.size)
        application.window().resize(*line.size);
    if (trace) {
        trace->step("window-built");
        trace->watch(application.window());
    }
    application.start();
    if (trace)
        trace->step("session");
    if (!line.renderTo.isEmpty()) {
        auto* picture = new Picture(application.window(), application.actions(), signIn, line.renderTo, &application);
        QObject::connect(picture, &Picture::done, &program, [file = line.renderTo](bool good) {
            if (!good)
                say(QCoreApplication::translate("CommandLine", "The window could not be drawn into %1.").arg(file) +
                        u'\n',
                    stderr);
            QCoreApplication::exit(good ? 0 : 1);
        });
        picture->start();
    }
    QTimer::singleShot(std::chrono::seconds(3), &program, &giveBackSpareMemory);
    return QApplication::exec();
}

/// Read without a display: what is wrong can be said, and what is asked answered, where there is none.
static CommandLine commandLine(int argc, char* argv[])
{
    QCoreApplication program(argc, argv);
    loadTranslations(program);
    CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    if (line.problem.isEmpty() && line.answer.isEmpty() && !isProfileName(line.profile))
        line.problem =
            QCoreApplication::translate("CommandLine", "A profile's name has letters, digits, - and _ only.");
    return line;
}

/// For an installer, before it replaces the files of a program that may have texts on their way.
static int quitRunningCopy(int argc, char* argv[], const CommandLine& line)
{
    QCoreApplication program(argc, argv);
    loadTranslations(program);
    switch (InstanceCall(profileSettings(line.profile, line.apiUrl).dataDirectory).quit()) {
    case InstanceCall::Quit::NobodyThere:
    case InstanceCall::Quit::HasQuit:
        return 0;
    case InstanceCall::Quit::Stayed:
        return 1;
    case InstanceCall::Quit::Silent:
        say(QCoreApplication::translate("Application", isOpenButSilent) + u'\n', stderr);
        return 1;
    }
    Q_UNREACHABLE();
}

int main(int argc, char* argv[])
{
    const auto atMain = processAge();
    const CommandLine line = commandLine(argc, argv);
    if (!line.problem.isEmpty()) {
        say(line.problem + u'\n', stderr);
        return 2;
    }
    if (!line.answer.isEmpty()) {
        say(line.answer, stdout);
        return 0;
    }
    if (line.quit)
        return quitRunningCopy(argc, argv, line);
    if (!line.scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", line.scale);
    QApplication program(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rejoinder"));
    QApplication::setApplicationDisplayName(QStringLiteral("Rejoinder"));
    QApplication::setApplicationVersion(QStringLiteral(REJOINDER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("app.rejoinder.Rejoinder"));
    loadTranslations(program);

    if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
        // Off screen there is no system font to follow; this is the one that the design is drawn with.
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(14);
        QApplication::setFont(font);
    }
    QApplication::setStyle(new ThemedStyle);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/rejoinder.svg")));
    if (!line.traceStartup && !line.quitWhenPainted)
        return run(program, line, nullptr);
    StartTrace trace(line.traceStartup ? stdout : nullptr);
    trace.tell("main", atMain);
    trace.step("application");
    if (line.quitWhenPainted) {
        QObject::connect(&trace, &StartTrace::listPainted, &program, [] { QCoreApplication::exit(0); });
        QObject::connect(&trace, &StartTrace::gaveUp, &program, [] { QCoreApplication::exit(1); });
    }
    return run(program, line, &trace);
}
