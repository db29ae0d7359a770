#include "api/http/RetryAfter.h"

#include <QLocale>
#include <algorithm>

namespace rejoinder {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

std::optional<milliseconds> retryAfter(const QByteArray& header, const QDateTime& now)
{
    constexpr milliseconds longest = 1h;
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(milliseconds(std::min<qint64>(seconds, 3600) * 1000));
    // "Wed, 21 Oct 2026 07:28:00 GMT"; the names are English whatever this computer speaks.
    QDateTime moment =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return std::clamp(milliseconds(now.msecsTo(moment)), 0ms, longest);
}

milliseconds pauseWithoutAdvice(int strikes, double jitter)
{
    const int doublings = std::clamp(strikes - 1, 0, 6);
    const double whole = std::min(2000.0 * (1 << doublings), 120'000.0);
    return milliseconds(static_cast<qint64>(whole * (1.0 - std::clamp(jitter, 0.0, 1.0) / 4)));
}

} // namespace rejoinder
