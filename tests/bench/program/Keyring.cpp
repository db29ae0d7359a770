#include "program/Keyring.h"

#include "domain/Secret.h"
#include "program/SandboxServer.h"
#include "program/Screen.h"
#include "secrets/StoredCredentials.h"

#include <QDir>

namespace rejoinder::bench {

Keyring::~Keyring()
{
    for (auto it = m_programs.rbegin(); it != m_programs.rend(); ++it) {
        (*it)->terminate();
        if (!(*it)->waitForFinished(5'000))
            (*it)->kill();
    }
}

QProcess* Keyring::startProgram(const QString& program, const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    m_programs.push_back(std::move(process));
    return m_programs.back()->waitForStarted(10'000) ? m_programs.back().get() : nullptr;
}

bool Keyring::runProgram(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QString Keyring::start(const Screen& screen, const SandboxServer& sandbox, const QString& profileName)
{
    m_environment = screen.environment();
    for (const auto& [name, folder] : {std::pair{"HOME", "home"}, std::pair{"XDG_RUNTIME_DIR", "runtime"}}) {
        const QString path = m_home.filePath(QLatin1String(folder));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QLatin1String(name), path);
    }
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS"})
        m_environment.remove(QLatin1String(name));

    QProcess* bus =
        startProgram(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!bus || !bus->waitForReadyRead(10'000))
        return QStringLiteral("dbus-daemon could not be started");
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QString::fromLatin1(bus->readAllStandardOutput().trimmed()));
    QProcess* daemon = startProgram(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    if (!daemon)
        return QStringLiteral("gnome-keyring-daemon could not be started");
    daemon->write("bench");
    daemon->waitForBytesWritten(10'000); // No event loop runs here that would write it later.
    daemon->closeWriteChannel();
    if (!runProgram(QStringLiteral("gdbus"),
                    {QStringLiteral("wait"), QStringLiteral("--session"), QStringLiteral("--timeout"),
                     QStringLiteral("60"), QStringLiteral("org.freedesktop.secrets")}))
        return QStringLiteral("the keyring did not come up");

    const AccountId account(sandbox.word(QStringLiteral("accountId")));
    const Credentials credentials{.accountId = account,
                                  .clientId = Secret(sandbox.word(QStringLiteral("clientId"))),
                                  .clientSecret = Secret(sandbox.word(QStringLiteral("clientSecret")))};
    // As QtKeychain writes its entries.
    const bool stored = runProgram(QStringLiteral("secret-tool"),
                                   {QStringLiteral("store"), QStringLiteral("--label=rejoinder"),
                                    QStringLiteral("user"), keychainKey(profileName, account), QStringLiteral("server"),
                                    QStringLiteral("rejoinder"), QStringLiteral("type"), QStringLiteral("plaintext"),
                                    QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")},
                                   toKeychain(credentials).toUtf8());
    return stored ? QString() : QStringLiteral("the keyring did not take the credentials");
}

} // namespace rejoinder::bench
