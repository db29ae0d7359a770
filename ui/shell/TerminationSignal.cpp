#include "ui/shell/TerminationSignal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace rejoinder {

#ifdef Q_OS_UNIX

/// A signal may come at any moment, so its handler may only write a byte; the event loop reads it. A handler is given
/// nothing but its number: the ends of the socket cannot be a member.
static std::array<int, 2> ends{-1, -1};

static void handle(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[0], &byte, 1);
    errno = before;
}

static void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

TerminationSignal::TerminationSignal(QObject* parent) : QObject(parent)
{
    Q_ASSERT(ends[0] < 0);
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TerminationSignal::end);
    setHandler(&handle);
}

TerminationSignal::~TerminationSignal()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    m_notifier.reset();
    for (int& one : ends)
        ::close(std::exchange(one, -1));
}

void TerminationSignal::end()
{
    char byte = 0;
    [[maybe_unused]] const ssize_t taken = ::read(ends[1], &byte, 1);
    // Not quit(): that asks the windows first, and one of them may ask the agent.
    QCoreApplication::exit(0);
}

#else

TerminationSignal::TerminationSignal(QObject* parent) : QObject(parent) {}
TerminationSignal::~TerminationSignal() = default;
void TerminationSignal::end() {}

#endif

} // namespace rejoinder
