#include "figures/Machine.h"

#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <QThread>

namespace rejoinder::bench {

namespace {

QString firstMatch(const QString& fileName, const QString& pattern)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    return expression.match(QString::fromUtf8(file.readAll())).captured(1).trimmed();
}

} // namespace

QStringList machine()
{
    const QString processor = firstMatch(QStringLiteral("/proc/cpuinfo"), QStringLiteral("^model name\\s*:(.*)$"));
    const double kib = firstMatch(QStringLiteral("/proc/meminfo"), QStringLiteral("^MemTotal:\\s*(\\d+)")).toDouble();
    return {QStringLiteral("%1, %2 cores").arg(processor).arg(QThread::idealThreadCount()),
            QStringLiteral("%1 GiB of memory").arg(kib / 1024 / 1024, 0, 'f', 1),
            QStringLiteral("Linux %1").arg(QSysInfo::kernelVersion()), QSysInfo::prettyProductName(),
            QStringLiteral("Qt %1").arg(QLatin1String(qVersion()))};
}

} // namespace rejoinder::bench
