#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace rejoinder::bench {

/// rejoinder-sandbox as a child process. It ends with this object.
class SandboxServer
{
public:
    SandboxServer() = default;
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    /// Waits until it answers; a hundred thousand conversations take a while. An empty answer, or what went wrong.
    [[nodiscard]] QString start(const QStringList& options);

    /// The line with which it greets: url, accountId, clientId, clientSecret.
    [[nodiscard]] const QByteArray& greeting() const { return m_greeting; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QString word(const QString& key) const;

private:
    QProcess m_process;
    QByteArray m_greeting;
};

} // namespace rejoinder::bench
