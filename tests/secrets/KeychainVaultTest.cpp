#include "secrets/KeychainVault.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace rejoinder;
using namespace std::chrono_literals;

namespace {

const QString profile = QStringLiteral("test");
const AccountId account(QStringLiteral("5f0000000000000000000001"));

Credentials credentials(const QString& secret = QStringLiteral("sëcret \"7\""))
{
    return {.accountId = account, .clientId = Secret(QStringLiteral("id-1")), .clientSecret = Secret(secret)};
}

KeychainAnswer answerOf(const QFuture<KeychainAnswer>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.resultCount() == 0) {
        QTest::qFail("the keychain never answered", __FILE__, __LINE__);
        return {};
    }
    return future.result();
}

/// Takes every call and answers none.
class SilentService : public QDBusVirtualObject
{
    Q_OBJECT
public:
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

void lockEverything()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    lock.setArguments({QVariant::fromValue(collections)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

} // namespace

/// Each group of functions needs surroundings of its own and is run with them by ctest, by name: see CMakeLists.txt.
class KeychainVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // with_keyring.sh
    void storesReadsAndForgets();
    void profilesAndAccountsAreApart();
    void theKeyringNamesTheProgram();
    void lockedKeyring();
    // with_empty_bus.sh
    void nobodyKeepsSecrets();
    void silentKeychain();
    void destroyedWhileWaiting();
    // without_bus.sh
    void noBus();
};

void KeychainVaultTest::storesReadsAndForgets()
{
    KeychainVault vault(30s);
    QCOMPARE(answerOf(vault.read(profile, account)).status, KeychainStatus::NotFound);
    QCOMPARE(answerOf(vault.write(profile, credentials())).status, KeychainStatus::Ok);
    const KeychainAnswer stored = answerOf(vault.read(profile, account));
    QCOMPARE(stored.status, KeychainStatus::Ok);
    QCOMPARE(stored.credentials, std::optional(credentials()));

    QCOMPARE(answerOf(vault.write(profile, credentials(QStringLiteral("another")))).status, KeychainStatus::Ok);
    QCOMPARE(answerOf(vault.read(profile, account)).credentials->clientSecret.reveal(), QStringLiteral("another"));

    QCOMPARE(answerOf(vault.remove(profile, account)).status, KeychainStatus::Ok);
    QCOMPARE(answerOf(vault.read(profile, account)).status, KeychainStatus::NotFound);
}

void KeychainVaultTest::profilesAndAccountsAreApart()
{
    KeychainVault vault(30s);
    QCOMPARE(answerOf(vault.write(profile, credentials())).status, KeychainStatus::Ok);
    QCOMPARE(answerOf(vault.read(QStringLiteral("other"), account)).status, KeychainStatus::NotFound);
    QCOMPARE(answerOf(vault.read(profile, AccountId(QStringLiteral("5f00")))).status, KeychainStatus::NotFound);
    QCOMPARE(answerOf(vault.remove(QStringLiteral("other"), account)).status, KeychainStatus::Ok);
    QCOMPARE(answerOf(vault.read(profile, account)).status, KeychainStatus::Ok);
    QCOMPARE(answerOf(vault.remove(profile, account)).status, KeychainStatus::Ok);
}

void KeychainVaultTest::theKeyringNamesTheProgram()
{
    KeychainVault vault(30s);
    QCOMPARE(answerOf(vault.write(profile, credentials(QStringLiteral("look-for-me")))).status, KeychainStatus::Ok);
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("rejoinder"), QStringLiteral("user"),
                profile + u'/' + account.text()});
    QVERIFY(tool.waitForFinished());
    QVERIFY(tool.readAllStandardOutput().contains("look-for-me"));
    QCOMPARE(answerOf(vault.remove(profile, account)).status, KeychainStatus::Ok);
}

void KeychainVaultTest::lockedKeyring()
{
    KeychainVault vault(30s);
    QCOMPARE(answerOf(vault.write(profile, credentials())).status, KeychainStatus::Ok);
    lockEverything();
    // Without a display nobody can be asked for the password.
    QCOMPARE(answerOf(vault.read(profile, account)).status, KeychainStatus::Locked);
    QCOMPARE(answerOf(vault.write(profile, credentials())).status, KeychainStatus::Locked);
}

void KeychainVaultTest::nobodyKeepsSecrets()
{
    KeychainVault vault(30s);
    QCOMPARE(answerOf(vault.read(profile, account)).status, KeychainStatus::Missing);
    QCOMPARE(answerOf(vault.write(profile, credentials())).status, KeychainStatus::Missing);
    QCOMPARE(answerOf(vault.remove(profile, account)).status, KeychainStatus::Missing);
}

void KeychainVaultTest::silentKeychain()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    SilentService silent;
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), &silent, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));

    KeychainVault vault(500ms);
    const QFuture<KeychainAnswer> read = vault.read(profile, account);
    QVERIFY(!read.isFinished()); // the caller is not kept waiting
    const QFuture<KeychainAnswer> write = vault.write(profile, credentials());
    QCOMPARE(answerOf(read).status, KeychainStatus::Silent);
    QCOMPARE(answerOf(write).status, KeychainStatus::Silent);

    // The service goes away, which ends the call that hung: too late to be heard.
    QVERIFY(bus.unregisterService(QStringLiteral("org.freedesktop.secrets")));
    QTest::qWait(200);
    QCOMPARE(read.result().status, KeychainStatus::Silent);
}

void KeychainVaultTest::destroyedWhileWaiting()
{
    QFuture<KeychainAnswer> read;
    {
        KeychainVault vault(30s);
        read = vault.read(profile, account);
    }
    QVERIFY(read.isFinished());
    QCOMPARE(read.result().status, KeychainStatus::Silent);
}

void KeychainVaultTest::noBus()
{
    KeychainVault vault(30s);
    QCOMPARE(answerOf(vault.read(profile, account)).status, KeychainStatus::Missing);
    QCOMPARE(answerOf(vault.write(profile, credentials())).status, KeychainStatus::Missing);
}

QTEST_GUILESS_MAIN(KeychainVaultTest)
#include "KeychainVaultTest.moc"
