#pragma once

#include <QProcess>
#include <QUrl>

namespace rejoinder {

/// Prism as a proxy that refuses whatever the document does not allow, on a free port of this computer.
class PrismProxy
{
public:
    ~PrismProxy();

    bool start(const QString& document, const QUrl& upstream);
    QUrl url() const { return m_url; }
    /// All that it has said so far.
    const QByteArray& log();

private:
    QProcess m_process;
    QUrl m_url;
    QByteArray m_log;
};

} // namespace rejoinder
