#include "domain/Clock.h"
#include "models/InboxModels.h"
#include "session/InstanceCall.h"
#include "session/InstanceName.h"
#include "session/InstanceServer.h"
#include "session/Profile.h"
#include "session/ProfileLock.h"
#include "session/ReplyDesk.h"
#include "session/Session.h"
#include "store/ConversationStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/MemoryVault.h"
#include "support/SandboxProcess.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Application.h"
#include "ui/shell/LeaveDialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <atomic>

namespace rejoinder {

/// A second start on a profile that is open: the program itself, in a process of its own, meets the first copy.
class TestInstance : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // ms
    const QString m_profile = QStringLiteral("test");

    /// The first copy, put together as main() does it.
    struct First
    {
        explicit First(const SessionSettings& profile)
            : lock(profile.dataDirectory),
              instance(profile.dataDirectory),
              signIn(profile, vault, clock),
              application({.signIn = signIn,
                           .settings = ui,
                           .clock = clock,
                           .makeModels = [](Session& s) { return std::make_unique<InboxModels>(s.store()); },
                           .dataDirectory = profile.dataDirectory})
        {
            connect(&instance, &InstanceServer::raiseAsked, &application, &Application::comeToFront);
            connect(&instance, &InstanceServer::quitAsked, &application, &Application::quit);
            connect(&application, &Application::stayed, &instance, &InstanceServer::stay);
            application.start();
        }
        MainWindow& window() const { return application.window(); }

        ProfileLock lock;
        InstanceServer instance;
        SystemClock clock;
        MemoryVault vault;
        UiSettings ui{QString()};
        SignIn signIn;
        Application application;
    };

    SessionSettings settings(const SandboxProcess* sandbox = nullptr) const
    {
        return profileSettings(m_profile, sandbox ? sandbox->url() : QUrl(QStringLiteral("https://127.0.0.1:1")));
    }
    std::unique_ptr<QProcess> start(const QStringList& more = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProgram(QStringLiteral(REJOINDER_PROGRAM));
        process->setArguments(QStringList{QStringLiteral("--profile"), m_profile} + more);
        process->start();
        if (!process->waitForStarted())
            QTest::qFail("the program does not start", __FILE__, __LINE__);
        return process;
    }
    /// Its exit code, with this process's event loop running meanwhile. -1: it goes on.
    static int codeOf(QProcess& process)
    {
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_home->path().toLocal8Bit());
    }

    void theSecondStartRaisesTheFirst()
    {
        First first(settings());
        first.window().showMinimized();
        QVERIFY(first.window().isMinimized());
        const auto second = start();
        QCOMPARE(codeOf(*second), 0);
        QVERIFY(!first.window().isMinimized());
        QVERIFY(first.window().isVisible());
        QTRY_VERIFY(first.window().isActiveWindow());
    }

    void onlyTheUserGetsThrough()
    {
        const First first(settings());
        for (const QString& name : instanceNames(settings().dataDirectory)) {
            if (!QFileInfo::exists(name))
                continue;
            const auto others =
                QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
            QVERIFY2(!(QFileInfo(name).permissions() & others), qPrintable(name));
            return;
        }
        QFAIL("there is no socket");
    }

    void aLongPathHasASocketToo()
    {
        const QString directory = m_home->filePath(QString(150, u'x') + u'/' + QString(100, u'y'));
        InstanceServer server(directory);
        QSignalSpy asked(&server, &InstanceServer::raiseAsked);
        std::atomic<bool> raised = false;
        std::unique_ptr<QThread> caller(QThread::create([&] { raised = InstanceCall(directory).raise("the token"); }));
        caller->start();
        QTRY_COMPARE(asked.size(), 1);
        QTRY_VERIFY(caller->isFinished());
        QCOMPARE(asked.constFirst().constFirst().toByteArray(), "the token");
        QVERIFY(raised);
    }

    void aSocketThatACrashLeftIsReplaced()
    {
        {
            QFile left(instanceNames(settings().dataDirectory).constFirst());
            QVERIFY(QDir().mkpath(QFileInfo(left).path()));
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        First first(settings());
        first.window().showMinimized();
        QCOMPARE(codeOf(*start()), 0);
        QVERIFY(!first.window().isMinimized());
    }

    void aFirstThatHangsIsNamed()
    {
        const First first(settings());
        // Its event loop does not run while the other is waited for so.
        const auto quits = start({QStringLiteral("--quit")});
        QVERIFY(quits->waitForFinished(patience));
        QCOMPARE(quits->exitCode(), 1);
        QVERIFY(quits->readAllStandardError().contains("does not answer"));
        // One that was to open a window says so in one, and stays until it has been read.
        const auto second = start();
        QVERIFY(!second->waitForFinished(8'000));
        second->kill();
        QVERIFY(second->waitForFinished());
    }

    void quitWhereNoneRuns() { QCOMPARE(codeOf(*start({QStringLiteral("--quit")})), 0); }

    void quitEndsTheOther()
    {
        const auto first = start();
        const QString socket = instanceNames(settings().dataDirectory).constFirst();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket), patience);
        QCOMPARE(codeOf(*start()), 0);
        QCOMPARE(first->state(), QProcess::Running);
        QCOMPARE(codeOf(*start({QStringLiteral("--quit")})), 0);
        QVERIFY(!ProfileLock(settings().dataDirectory).isTakenByAnother());
        QCOMPARE(codeOf(*first), 0);
    }

    void quitOverABusyOutboxAsks()
    {
        SandboxProcess sandbox({QStringLiteral("--replies"), QStringLiteral("off")});
        First first(settings(&sandbox));
        first.signIn.signIn(sandbox.credentials(), true);
        QTRY_VERIFY_WITH_TIMEOUT(first.signIn.session() &&
                                     first.signIn.session()->syncState().phase == SyncState::Phase::UpToDate,
                                 patience);
        sandbox.stop();
        Session& session = *first.signIn.session();
        const auto rows = answerOf(session.store().conversations().rows({.folder = Folder::Open}, 50));
        for (const ConversationRow& row : rows) {
            if (!row.isBlocked && !row.isInvalid) {
                QVERIFY(answerOf(session.replies().send(row.id, QStringLiteral("On its way"))));
                break;
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!session.unsent().isEmpty(), patience);
        first.window().showMinimized();
        const auto quits = start({QStringLiteral("--quit")});
        LeaveDialog* question = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((question = first.window().findChild<LeaveDialog*>()) && question->isVisible(),
                                 patience);
        QVERIFY(!first.window().isMinimized());
        QCOMPARE(quits->state(), QProcess::Running);
        question->reject();
        QCOMPARE(codeOf(*quits), 1);
        QVERIFY(first.window().isVisible());
    }
};

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestInstance)
#include "TestInstance.moc"
