#pragma once

#include "ScriptedServer.h"
#include "api/SakariConnection.h"
#include "domain/Clock.h"
#include "domain/Sending.h"
#include "support/faultproxy/FaultProxy.h"

namespace rejoinder {

/// A connection to a server that takes every text, with a fault proxy between them. The server speaks plain HTTP, the
/// client plain or TLS.
class FaultyWire
{
public:
    explicit FaultyWire(bool tls, std::chrono::milliseconds timeout = std::chrono::seconds(20));

    ScriptedServer server;
    FaultProxy proxy;
    std::unique_ptr<SakariConnection> connection;

    /// Has a token and an open connection fetched, so that what is planned next is for the text alone. False: it
    /// failed.
    [[nodiscard]] bool warmUp();
    /// How many texts have reached the server whole.
    [[nodiscard]] int served() const { return server.count("POST", "/v1/"); }

    [[nodiscard]] static OutgoingText text();
    /// Of POST /messages; what the server says to each.
    static const QByteArray accepted;

private:
    SystemClock m_clock;
};

} // namespace rejoinder
