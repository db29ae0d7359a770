#include "SignInDesk.h"
#include "domain/WhenDone.h"
#include "session/AccountFiles.h"
#include "session/LogFile.h"
#include "support/SandboxProcess.h"

#include <QDirIterator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest/QSignalSpy>

using namespace rejoinder;

using State = SignIn::State;
using Problem = SignIn::Problem;
using Trouble = SignIn::KeychainTrouble;

Q_DECLARE_METATYPE(rejoinder::SignIn::Problem)
Q_DECLARE_METATYPE(rejoinder::KeychainStatus)
Q_DECLARE_METATYPE(rejoinder::SignIn::KeychainTrouble)

namespace {

constexpr int patience = SignInDesk::atMost;

/// File names and contents below a directory that hold one of these strings.
QStringList mentions(const QString& directory, const QStringList& words)
{
    QStringList found;
    QDirIterator walk(directory, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        QFile file(path);
        const QByteArray content =
            walk.fileInfo().isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QString& word : words) {
            if (walk.fileName().contains(word) || content.contains(word.toUtf8()))
                found.append(path + u' ' + word);
        }
    }
    return found;
}

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox =
            std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--conversations"), QStringLiteral("12")});
        QVERIFY(m_sandbox->url().isValid());
        QVERIFY(m_plainServer.listen(QHostAddress::LocalHost));
        connect(&m_plainServer, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_plainServer.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket,
                        [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
            }
        });
    }
    void cleanup() { m_sandbox->control({{QStringLiteral("clearFaults"), true}}); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void keepsAndResumes()
    {
        SignInDesk desk(m_sandbox->url());
        desk.signIn->resume();
        QCOMPARE(desk.signIn->state(), State::SignedOut);
        QVERIFY(!desk.signIn->session());

        desk.signIn->signIn(m_sandbox->credentials(), true);
        QCOMPARE(desk.signIn->state(), State::Checking);
        QVERIFY(desk.vault.entries.isEmpty()); // Nothing is stored before Sakari has said yes.
        QVERIFY(desk.reaches(State::SignedIn));
        QTRY_COMPARE(desk.vault.entries.size(), 1);
        QVERIFY(desk.hasConversations());

        desk.open();
        desk.signIn->resume();
        QVERIFY(desk.signIn->session()); // The cache is there before the keychain has been heard.
        QVERIFY(desk.reaches(State::SignedIn));
    }

    void blanksAroundWhatWasCopiedDoNoHarm()
    {
        SignInDesk desk(m_sandbox->url());
        const Credentials& good = m_sandbox->credentials();
        desk.signIn->signIn({.accountId = AccountId(good.accountId.text() + u'\n'),
                             .clientId = Secret(u' ' + good.clientId.reveal()),
                             .clientSecret = Secret(good.clientSecret.reveal() + u'\t')},
                            false);
        QVERIFY(desk.reaches(State::SignedIn));
    }

    void sessionOnlyKeepsNothing()
    {
        SignInDesk desk(m_sandbox->url());
        desk.signIn->signIn(m_sandbox->credentials(), false);
        QVERIFY(desk.reaches(State::SignedIn));
        desk.open();
        QVERIFY(desk.vault.entries.isEmpty());
        desk.signIn->resume();
        QVERIFY(desk.reaches(State::KeychainTrouble));
        QCOMPARE(desk.signIn->keychainTrouble(), Trouble::NothingStored);
    }

    void eachFailureIsNamed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("incomplete") << "incomplete" << Problem::Incomplete;
        QTest::newRow("refused") << "secret" << Problem::Refused;
        QTest::newRow("wrong account") << "account" << Problem::WrongAccount;
        QTest::newRow("no network") << "closed port" << Problem::NoNetwork;
        QTest::newRow("tls") << "tls" << Problem::Tls;
        QTest::newRow("proxy") << "407" << Problem::Proxy;
        QTest::newRow("slowed down") << "429" << Problem::SlowedDown;
        QTest::newRow("service trouble") << "503" << Problem::ServiceTrouble;
        QTest::newRow("insecure address") << "http" << Problem::InsecureUrl;
    }

    void eachFailureIsNamed()
    {
        QFETCH(QString, what);
        QFETCH(Problem, problem);
        QUrl url = m_sandbox->url();
        Credentials credentials = m_sandbox->credentials();
        if (what == u"incomplete")
            credentials.clientSecret = Secret(QStringLiteral("  "));
        else if (what == u"secret")
            credentials.clientSecret = Secret(QStringLiteral("not-the-secret"));
        else if (what == u"account")
            credentials.accountId = AccountId(QStringLiteral("5f00000000000000000000aa"));
        else if (what == u"closed port")
            url.setPort(closedPort());
        else if (what == u"tls")
            url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_plainServer.serverPort()));
        else if (what == u"http")
            url = QUrl(QStringLiteral("http://sakari.example"));
        else
            m_sandbox->failNext({{QStringLiteral("status"), what.toInt()}, {QStringLiteral("count"), 1000}});

        SignInDesk desk(url);
        desk.signIn->signIn(credentials, true);
        QTRY_COMPARE_WITH_TIMEOUT(desk.problems.size(), 1, patience);
        QCOMPARE(desk.problems.first(), problem);
        QCOMPARE(desk.signIn->state(), State::SignedOut);
        QVERIFY(!desk.signIn->session());
        QVERIFY(desk.vault.entries.isEmpty());
        QVERIFY(!QDir(desk.settings.dataDirectory).exists()); // Not even a directory for what was refused.
    }

    void keychainTroubleLeavesTheCacheReadable_data()
    {
        QTest::addColumn<KeychainStatus>("status");
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("missing") << KeychainStatus::Missing << Trouble::Missing;
        QTest::newRow("locked") << KeychainStatus::Locked << Trouble::Locked;
        QTest::newRow("denied") << KeychainStatus::Denied << Trouble::Denied;
        QTest::newRow("silent by itself") << KeychainStatus::Silent << Trouble::Silent;
        QTest::newRow("failed") << KeychainStatus::Failed << Trouble::Failed;
        QTest::newRow("nothing there") << KeychainStatus::NotFound << Trouble::NothingStored;
    }

    void keychainTroubleLeavesTheCacheReadable()
    {
        QFETCH(KeychainStatus, status);
        QFETCH(Trouble, trouble);
        SignInDesk desk(m_sandbox->url());
        desk.signIn->signIn(m_sandbox->credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        QVERIFY(desk.hasConversations());

        desk.vault.readsEndAs = status;
        desk.open();
        desk.signIn->resume();
        QVERIFY(desk.reaches(State::KeychainTrouble));
        QCOMPARE(desk.signIn->keychainTrouble(), trouble);
        QVERIFY(desk.hasConversations());
        QCOMPARE(desk.signIn->session()->syncState().phase, SyncState::Phase::NotConnected);

        // Signing in for this session alone goes on with the same session.
        const Session* before = desk.signIn->session();
        desk.signIn->signIn(m_sandbox->credentials(), false);
        QVERIFY(desk.reaches(State::SignedIn));
        QCOMPARE(desk.signIn->session(), before);
    }

    void theKeychainComesAfterWhatTheWindowShowsFirst()
    {
        SignInDesk desk(m_sandbox->url());
        desk.signIn->signIn(m_sandbox->credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        QVERIFY(desk.hasConversations());

        desk.open();
        std::optional<int> readsBefore;
        qsizetype rows = 0;
        connect(desk.signIn.get(), &SignIn::sessionChanged, this, [&](Session* session) {
            // As the window's list does it.
            if (session)
                whenDone(session->store().conversations().rows({}, 100), this, [&](const QList<ConversationRow>& read) {
                    rows = read.size();
                    readsBefore = desk.vault.reads;
                });
        });
        desk.signIn->resume();
        QCOMPARE(desk.signIn->state(), State::AskingKeychain);
        QVERIFY(desk.reaches(State::SignedIn));
        QVERIFY(rows > 0);
        QCOMPARE(readsBefore, std::optional(0));
        QCOMPARE(desk.vault.reads, 1);
        disconnect(desk.signIn.get(), &SignIn::sessionChanged, this, nullptr);
    }

    void whoSignsOutAtOnceIsNotSignedInByTheKeychain()
    {
        SignInDesk desk(m_sandbox->url());
        desk.signIn->signIn(m_sandbox->credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        desk.open();
        desk.signIn->resume();
        desk.signIn->signOut();
        QTRY_COMPARE(desk.signedOut.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(desk.signIn->state(), State::SignedOut);
        QCOMPARE(desk.vault.reads, 0);
    }

    void aSilentKeychainIsNotWaitedForForEver()
    {
        SignInDesk desk(m_sandbox->url(), std::chrono::milliseconds(50));
        desk.signIn->signIn(m_sandbox->credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        desk.vault.silent = true;
        desk.open();
        desk.signIn->resume();
        QVERIFY(desk.signIn->session());
        QVERIFY(desk.reaches(State::KeychainTrouble));
        QCOMPARE(desk.signIn->keychainTrouble(), Trouble::Silent);
        desk.vault.answerNow(); // Somebody has found the dialog behind the other windows.
        QVERIFY(desk.reaches(State::SignedIn));
    }

    void whatTheKeychainWillNotKeepIsSaid()
    {
        SignInDesk desk(m_sandbox->url());
        desk.vault.writesEndAs = KeychainStatus::Locked;
        desk.signIn->signIn(m_sandbox->credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        QTRY_COMPARE(desk.notRemembered, QList{Trouble::Locked});
        const QStringList found = mentions(desk.disk.path(), {m_sandbox->credentials().clientSecret.reveal(),
                                                              m_sandbox->credentials().clientId.reveal()});
        QCOMPARE(found, QStringList()); // Never a plain-text fallback.
    }

    void credentialsRefusedLaterLeaveTheCacheReadable()
    {
        SandboxProcess sandbox;
        SignInDesk desk(sandbox.url());
        desk.signIn->signIn(sandbox.credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        QVERIFY(desk.hasConversations());
        sandbox.control(
            {{QStringLiteral("clientSecret"), QStringLiteral("changed")}, {QStringLiteral("revokeTokens"), true}});
        desk.signIn->session()->refreshNow();
        QVERIFY(desk.reaches(State::Refused));
        QCOMPARE(desk.signIn->session()->syncState().phase, SyncState::Phase::Refused);
        QVERIFY(desk.hasConversations());

        Credentials renewed = sandbox.credentials();
        renewed.clientSecret = Secret(QStringLiteral("changed"));
        desk.signIn->signIn(renewed, true);
        QVERIFY(desk.reaches(State::SignedIn));
        QTRY_COMPARE_WITH_TIMEOUT(desk.signIn->session()->syncState().phase, SyncState::Phase::UpToDate, patience);
    }

    void signOutKeepsTheCacheAndDropsTheKey()
    {
        SignInDesk desk(m_sandbox->url());
        desk.signIn->signIn(m_sandbox->credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        QTRY_COMPARE(desk.vault.entries.size(), 1);
        desk.signIn->signOut();
        QCOMPARE(desk.signIn->state(), State::SignedOut);
        QVERIFY(!desk.signIn->session());
        QTRY_COMPARE(desk.signedOut, QList{true});
        QVERIFY(desk.vault.entries.isEmpty());
        QVERIFY(QDir(accountDirectory(desk.settings, m_sandbox->credentials().accountId)).exists());

        desk.open();
        desk.signIn->resume();
        QCOMPARE(desk.signIn->state(), State::SignedOut);
        QCOMPARE(desk.signIn->accountId(), m_sandbox->credentials().accountId);
        QCOMPARE(desk.vault.reads, 0);
    }

    void forgetLeavesNothing()
    {
        SignInDesk desk(m_sandbox->url());
        const LogFile log(logDirectory(desk.settings));
        desk.signIn->signIn(m_sandbox->credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        QVERIFY(desk.hasConversations());
        QTRY_COMPARE(desk.vault.entries.size(), 1);
        const auto rows = answerOf(desk.signIn->session()->store().conversations().rows({}, 1));
        const QStringList words{m_sandbox->credentials().accountId.text(), rows.first().id.text(), rows.first().mobile};
        QVERIFY(!mentions(desk.disk.path(), words).isEmpty()); // The search itself works.
        QTRY_VERIFY(QFile::exists(log.fileName()));

        desk.signIn->forget();
        QTRY_COMPARE_WITH_TIMEOUT(desk.forgotten, QList{true}, patience);
        QVERIFY(desk.vault.entries.isEmpty());
        QCOMPARE(mentions(desk.disk.path(), words), QStringList());
        QVERIFY(!QDir(logDirectory(desk.settings)).exists());
        QCOMPARE(desk.signIn->accountId(), AccountId());
    }

    void forgetDoesNotClaimWhatTheKeychainRefuses()
    {
        SignInDesk desk(m_sandbox->url());
        desk.signIn->signIn(m_sandbox->credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        desk.vault.removalsEndAs = KeychainStatus::Denied;
        desk.signIn->forget();
        QTRY_COMPARE_WITH_TIMEOUT(desk.forgotten, QList{false}, patience);
    }

    void credentialsAreNotOfferedToAnotherService()
    {
        SignInDesk desk(m_sandbox->url());
        desk.signIn->signIn(m_sandbox->credentials(), true);
        QVERIFY(desk.reaches(State::SignedIn));
        desk.settings.apiUrl = QUrl(QStringLiteral("https://elsewhere.example"));
        desk.open();
        desk.signIn->resume();
        QCOMPARE(desk.signIn->state(), State::SignedOut);
        QCOMPARE(desk.vault.reads, 0);
    }

    void theDemoLeavesTheKeychainAlone()
    {
        SignInDesk desk(m_sandbox->url());
        desk.settings.isDemo = true;
        desk.open();
        desk.signIn->resume();
        QVERIFY(desk.reaches(State::SignedIn));
        QVERIFY(desk.signIn->session()->isDemo());
        QVERIFY(desk.hasConversations());
        desk.signIn->forget();
        QTRY_COMPARE_WITH_TIMEOUT(desk.forgotten, QList{true}, patience);
        QCOMPARE(desk.vault.reads, 0);
        QVERIFY(desk.vault.entries.isEmpty());
    }

    void anAccountIdCannotLeadOutOfTheProfile_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("up") << QStringLiteral("../../other");
        QTest::newRow("dots") << QStringLiteral("..");
        QTest::newRow("long") << QString(300, u'a');
    }

    void anAccountIdCannotLeadOutOfTheProfile()
    {
        QFETCH(QString, id);
        SessionSettings settings;
        settings.dataDirectory = QStringLiteral("/data");
        const QString path = accountDirectory(settings, AccountId(id));
        QCOMPARE(QDir::cleanPath(path), path);
        QCOMPARE(path.section(u'/', 0, 2), QStringLiteral("/data/accounts"));
        QVERIFY(path.section(u'/', 3).size() < 100);
        QVERIFY(path != accountDirectory(settings, AccountId(id + u'b')));
    }

private:
    /// A port that somebody held a moment ago and nobody listens on.
    static int closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    QTcpServer m_plainServer; ///< answers in plain text whatever it is asked: no handshake gets anywhere
};

QTEST_GUILESS_MAIN(SignInTest)
#include "SignInTest.moc"
