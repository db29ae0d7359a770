#include "program/SandboxServer.h"

#include "program/Child.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejoinder::bench {

SandboxServer::~SandboxServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString SandboxServer::start(const QStringList& options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(programBeside(QStringLiteral("rejoinder-sandbox")), options);
    QDeadlineTimer patience(300'000);
    while (!m_greeting.contains('\n') && m_process.waitForReadyRead(int(patience.remainingTime())))
        m_greeting += m_process.readAllStandardOutput();
    m_greeting = m_greeting.trimmed();
    return url().isValid() && !url().isEmpty() ? QString() : QStringLiteral("rejoinder-sandbox did not start");
}

QString SandboxServer::word(const QString& key) const
{
    return QJsonDocument::fromJson(m_greeting).object().value(key).toString();
}

QUrl SandboxServer::url() const
{
    return QUrl(word(QStringLiteral("url")));
}

} // namespace rejoinder::bench
