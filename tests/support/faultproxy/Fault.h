#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>

namespace rejoinder {

/// One thing that goes wrong with one connection or one request: where on the way, and what happens there. A value.
struct Fault
{
    enum class Point {
        Nowhere,      ///< all is passed on, both ways
        Connecting,   ///< the connection stands, and not a byte of it (of its TLS handshake neither) has been read
        InRequest,    ///< `bytes` of the request have gone on to the server, or all of it where it is shorter
        BeforeServer, ///< the whole request has been read, nothing has gone on
        AfterServer,  ///< the server has answered in full, nothing of the answer has gone back
        InReply       ///< `bytes` of the reply have gone back, or all of it where it is shorter
    };
    enum class Act {
        Close, ///< an orderly end (FIN; with TLS a close_notify before it)
        Reset, ///< an end without manners (RST)
        Hang,  ///< nothing more until the client goes
        Delay, ///< `wait`, then all goes on, even where the client has gone by then
        Answer ///< `status` from the proxy in place of the server's word; BeforeServer and AfterServer alone
    };

    Point point = Point::Nowhere;
    Act act = Act::Close;
    qint64 bytes = 0; ///< of the request or the reply, head and all
    std::chrono::milliseconds wait{0};
    int status = 0;
    QByteArray headers; ///< of the answer, each with its line end
    QByteArray body;

    [[nodiscard]] static Fault none() { return {}; }
    [[nodiscard]] static Fault at(Point point, Act act) { return {.point = point, .act = act}; }
    [[nodiscard]] static Fault inRequest(qint64 bytes, Act act);
    [[nodiscard]] static Fault inReply(qint64 bytes, Act act);
    [[nodiscard]] static Fault delay(Point point, std::chrono::milliseconds wait);
    /// `point`: BeforeServer, so that the server never hears of it, or AfterServer, once it has done the work.
    [[nodiscard]] static Fault answer(Point point, int status, const QByteArray& headers = {});

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// For the name of a test row and for a log: "reset before the server", "503 after the server".
[[nodiscard]] QString describe(const Fault& fault);

} // namespace rejoinder
