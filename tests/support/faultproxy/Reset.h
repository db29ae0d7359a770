#pragma once

class QTcpSocket;

namespace rejoinder {

/// Ends the connection with a RST (SO_LINGER of 0 seconds) instead of a FIN; what was not yet sent is lost. The socket
/// is unconnected afterwards.
void resetConnection(QTcpSocket& socket);

} // namespace rejoinder
