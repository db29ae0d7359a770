#include "session/DemoSandbox.h"

#include "domain/ThreadDoor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace rejoinder {

namespace {

constexpr int longestGreeting = 4096;
constexpr int endWithinMs = 1000;

/// The greeting is one line of flat JSON with four strings, made by our own program; JSON proper stops at the api room.
QString field(const QString& line, const QString& name)
{
    const QRegularExpression pattern(u'"' + name + QStringLiteral("\"\\s*:\\s*\"([^\"\\\\]*)\""));
    return pattern.match(line).captured(1);
}

} // namespace

DemoSandbox::DemoSandbox(QObject* parent) : QObject(parent)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoSandbox::readGreeting);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] { Q_EMIT failed(QString()); });
}

DemoSandbox::~DemoSandbox()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill(); // It has nothing to save.
    m_process.waitForFinished(endWithinMs);
}

void DemoSandbox::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    const QString path = program();
    if (path.isEmpty()) {
        Q_EMIT failed(QString());
        return;
    }
    // Its standard input is ours: where this program ends without a word, it ends too.
    m_process.start(path, {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--parent-stdin")},
                    QIODevice::ReadWrite);
}

QString DemoSandbox::program()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList places{here, here + QStringLiteral("/../libexec/rejoinder"),
                             here + QStringLiteral("/../lib/rejoinder")};
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("/rejoinder-sandbox.exe");
#else
    const QString name = QStringLiteral("/rejoinder-sandbox");
#endif
    for (const QString& place : places) {
        const QFileInfo file(place + name);
        if (file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

void DemoSandbox::readGreeting()
{
    if (m_ready) {
        m_process.readAllStandardOutput();
        return;
    }
    m_greeting += m_process.readAllStandardOutput();
    const qsizetype end = m_greeting.indexOf('\n');
    if (end < 0 && m_greeting.size() < longestGreeting)
        return;
    const QString line = QString::fromUtf8(m_greeting.left(end));
    const QUrl url(field(line, QStringLiteral("url")));
    const Credentials credentials{.accountId = AccountId(field(line, QStringLiteral("accountId"))),
                                  .clientId = Secret(field(line, QStringLiteral("clientId"))),
                                  .clientSecret = Secret(field(line, QStringLiteral("clientSecret")))};
    if (!url.isValid() || credentials.accountId.isEmpty() || credentials.clientSecret.isEmpty()) {
        m_process.disconnect(this);
        m_process.kill();
        Q_EMIT failed(QString());
        return;
    }
    m_ready = true;
    Q_EMIT ready(url, credentials);
}

} // namespace rejoinder
