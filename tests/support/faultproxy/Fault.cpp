#include "support/faultproxy/Fault.h"

namespace rejoinder {

namespace {

QString nameOf(Fault::Point point, qint64 bytes)
{
    switch (point) {
    case Fault::Point::Nowhere:
        return QStringLiteral("nowhere");
    case Fault::Point::Connecting:
        return QStringLiteral("before reading");
    case Fault::Point::InRequest:
        return QStringLiteral("after %1 bytes of the request").arg(bytes);
    case Fault::Point::BeforeServer:
        return QStringLiteral("before the server");
    case Fault::Point::AfterServer:
        return QStringLiteral("after the server");
    case Fault::Point::InReply:
        return QStringLiteral("after %1 bytes of the reply").arg(bytes);
    }
    return {};
}

QString nameOf(const Fault& fault)
{
    switch (fault.act) {
    case Fault::Act::Close:
        return QStringLiteral("close");
    case Fault::Act::Reset:
        return QStringLiteral("reset");
    case Fault::Act::Hang:
        return QStringLiteral("hang");
    case Fault::Act::Delay:
        return QStringLiteral("delay");
    case Fault::Act::Answer:
        return QString::number(fault.status);
    }
    return {};
}

} // namespace

Fault Fault::inRequest(qint64 bytes, Act act)
{
    return {.point = Point::InRequest, .act = act, .bytes = bytes};
}

Fault Fault::inReply(qint64 bytes, Act act)
{
    return {.point = Point::InReply, .act = act, .bytes = bytes};
}

Fault Fault::delay(Point point, std::chrono::milliseconds wait)
{
    return {.point = point, .act = Act::Delay, .wait = wait};
}

Fault Fault::answer(Point point, int status, const QByteArray& headers)
{
    return {.point = point,
            .act = Act::Answer,
            .status = status,
            .headers = headers,
            .body = "{\"success\":false,\"error\":{\"code\":\"PROXY\",\"message\":\"Said by the fault proxy\"}}"};
}

QString describe(const Fault& fault)
{
    return fault.point == Fault::Point::Nowhere
               ? QStringLiteral("no fault")
               : QStringLiteral("%1 %2").arg(nameOf(fault), nameOf(fault.point, fault.bytes));
}

} // namespace rejoinder
