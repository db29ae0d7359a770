#pragma once

#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <memory>
#include <vector>

class QProcess;

namespace rejoinder::bench {

class SandboxServer;
class Screen;

/// A D-Bus session and an unlocked keyring of its own that has the credentials of a pretend account, so that the
/// installed program signs in by itself as it does for somebody who signed in yesterday. All of it ends with this
/// object.
class Keyring
{
public:
    Keyring() = default;
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    /// An empty answer, or what could not be started.
    [[nodiscard]] QString start(const Screen& screen, const SandboxServer& sandbox, const QString& profileName);
    /// The screen's, with this session in it.
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

private:
    QProcess* startProgram(const QString& program, const QStringList& arguments);
    bool runProgram(const QString& program, const QStringList& arguments, const QByteArray& input = {});

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_programs;
};

} // namespace rejoinder::bench
