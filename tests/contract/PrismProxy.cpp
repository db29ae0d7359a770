#include "PrismProxy.h"

#include <QDeadlineTimer>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int patienceMs = 120'000; // Node takes its time on a loaded machine

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

PrismProxy::~PrismProxy()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool PrismProxy::start(const QString& document, const QUrl& upstream)
{
    const quint16 port = freePort();
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"node"_s,
                    {QStringLiteral(REJOINDER_CONTRACT_DIR) + u"/node_modules/@stoplight/prism-cli/dist/index.js"_s,
                     u"proxy"_s, document, upstream.toString(), u"--errors"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                     QString::number(port)});
    const QDeadlineTimer deadline(patienceMs);
    while (!log().contains("Prism is listening") && !deadline.hasExpired() &&
           m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(500);
    }
    return m_log.contains("Prism is listening");
}

const QByteArray& PrismProxy::log()
{
    m_log += m_process.readAll();
    return m_log;
}

} // namespace rejoinder
