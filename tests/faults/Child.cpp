#include "Child.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <utility>

namespace rejoinder::faults {

Child::Child(QObject* parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Child::read);
    connect(&m_process, &QProcess::finished, this, &Child::onFinished);
}

Child::~Child()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(10'000);
}

void Child::start(const QJsonObject& firstCommand)
{
    m_end = End::None;
    m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child")});
    tell(firstCommand);
}

void Child::tell(const QJsonObject& command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
}

void Child::kill()
{
    m_end = End::Killed;
    m_process.kill();
}

void Child::leave()
{
    m_end = End::Leaving;
    m_process.closeWriteChannel();
}

void Child::read()
{
    while (m_process.canReadLine()) {
        const QJsonObject what = QJsonDocument::fromJson(m_process.readLine()).object();
        if (!what.isEmpty())
            Q_EMIT said(what);
    }
}

void Child::onFinished()
{
    // What it said before it died was said.
    read();
    const QByteArray lastWords = m_process.readAllStandardError();
    const bool endedWell = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    const End end = std::exchange(m_end, End::None);
    if (end == End::Killed)
        Q_EMIT died();
    else if (end == End::Leaving && endedWell)
        Q_EMIT left();
    else
        Q_EMIT broke(QString::fromLocal8Bit(lastWords.right(4000)));
}

} // namespace rejoinder::faults
