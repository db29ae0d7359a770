#include "support/faultproxy/Reset.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace rejoinder {

void resetConnection(QTcpSocket& socket)
{
    linger wish{};
    wish.l_onoff = 1;
    wish.l_linger = 0;
#ifdef Q_OS_WIN
    const auto descriptor = static_cast<SOCKET>(socket.socketDescriptor());
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&wish), sizeof wish);
#else
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &wish, sizeof wish);
#endif
    socket.abort();
}

} // namespace rejoinder
