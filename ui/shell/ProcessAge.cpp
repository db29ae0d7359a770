#include "ui/shell/ProcessAge.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <QByteArray>
#include <QList>
#include <array>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_MACOS)
#include <array>
#include <sys/sysctl.h>
#include <sys/time.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace rejoinder {

using Microseconds = std::chrono::microseconds;

#if defined(Q_OS_LINUX)

/// proc(5): field 22, in clock ticks since the machine was started. The name, field 2, may hold blanks and brackets.
static std::optional<qint64> ticksAtStart()
{
    std::array<char, 1024> text{};
    const int file = ::open("/proc/self/stat", O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    const ssize_t size = ::read(file, text.data(), text.size());
    ::close(file);
    const QByteArray stat(text.data(), int(std::max<ssize_t>(size, 0)));
    const QList<QByteArray> afterName = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 22 - 3;
    bool isNumber = false;
    const qint64 ticks = afterName.value(startTime).toLongLong(&isNumber);
    return isNumber ? std::optional(ticks) : std::nullopt;
}

std::optional<Microseconds> processAge()
{
    static const std::optional<qint64> start = ticksAtStart();
    const long ticksASecond = ::sysconf(_SC_CLK_TCK);
    timespec now{};
    if (!start || ticksASecond <= 0 || ::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return std::nullopt;
    const auto sinceBoot = std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    return std::chrono::duration_cast<Microseconds>(sinceBoot) - Microseconds(*start * 1'000'000 / ticksASecond);
}

#elif defined(Q_OS_MACOS)

std::optional<Microseconds> processAge()
{
    std::array<int, 4> name{CTL_KERN, KERN_PROC, KERN_PROC_PID, ::getpid()};
    kinfo_proc process{};
    size_t size = sizeof(process);
    timeval now{};
    if (::sysctl(name.data(), name.size(), &process, &size, nullptr, 0) != 0 || ::gettimeofday(&now, nullptr) != 0)
        return std::nullopt;
    const timeval& start = process.kp_proc.p_starttime;
    return std::chrono::seconds(now.tv_sec - start.tv_sec) + Microseconds(now.tv_usec - start.tv_usec);
}

#elif defined(Q_OS_WIN)

static qint64 microsecondsOf(const FILETIME& time)
{
    return (qint64(time.dwHighDateTime) << 32 | time.dwLowDateTime) / 10;
}

std::optional<Microseconds> processAge()
{
    FILETIME start{};
    FILETIME unused{};
    FILETIME now{};
    if (!GetProcessTimes(GetCurrentProcess(), &start, &unused, &unused, &unused))
        return std::nullopt;
    GetSystemTimePreciseAsFileTime(&now);
    return Microseconds(microsecondsOf(now) - microsecondsOf(start));
}

#else

std::optional<Microseconds> processAge()
{
    return std::nullopt;
}

#endif

} // namespace rejoinder
