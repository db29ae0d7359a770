#pragma once

#include "support/faultproxy/Fault.h"

#include <QList>

namespace rejoinder {

/// What became of one request at the proxy. Sizes in bytes as the two plain ends see them, without TLS.
struct Exchange
{
    QByteArray method; ///< empty: the connection was struck before a request could be read
    QByteArray target; ///< path and query
    Fault fault;
    qint64 requestRead = 0;     ///< from the client
    qint64 requestPassedOn = 0; ///< to the server
    qint64 replyRead = 0;       ///< from the server
    qint64 replyPassedOn = 0;   ///< to the client, the proxy's own answers among them
    bool wasServed = false;     ///< the server has answered in full

    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
};

} // namespace rejoinder
