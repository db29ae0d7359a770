#include "FaultDice.h"

namespace rejoinder::faults {

using Act = Fault::Act;
using Point = Fault::Point;

namespace {

constexpr int longestDelayMs = 20'000; ///< of the outbox's own time, so that a text arrives before it is given up
constexpr int longestMessage = 700;    ///< bytes; about what a request or a reply has

} // namespace

Fault FaultDice::forRequest(const QByteArray& method, const QByteArray& target)
{
    if (method == "POST" && target.contains("/messages"))
        return forText();
    if (method == "POST")
        return m_dice.chance(3) ? Fault::at(Point::AfterServer, Act::Close) : Fault::none();
    const int roll = m_dice.below(1000);
    if (roll < 60)
        return cut();
    if (roll < 90)
        return Fault::answer(Point::BeforeServer, m_dice.oneOf<int>({500, 502, 503, 504}));
    if (roll < 110)
        return delay();
    if (roll < 113)
        return Fault::answer(Point::BeforeServer, 429, "Retry-After: 1\r\n");
    return Fault::none();
}

Fault FaultDice::forConnection()
{
    const int roll = m_dice.below(100);
    if (roll < 2)
        return Fault::at(Point::Connecting, m_dice.chance(50) ? Act::Close : Act::Reset);
    if (roll < 3)
        return Fault::delay(Point::Connecting, std::chrono::milliseconds(m_dice.below(longestDelayMs) / m_faster));
    return Fault::none();
}

Fault FaultDice::forText()
{
    const int roll = m_dice.below(1000);
    if (roll < 220)
        return cut();
    if (roll < 300)
        return Fault::answer(Point::AfterServer, m_dice.oneOf<int>({500, 502, 503, 504}));
    if (roll < 340)
        return Fault::answer(Point::BeforeServer, m_dice.oneOf<int>({500, 502, 503, 504}));
    if (roll < 430)
        return delay();
    if (roll < 440)
        return Fault::answer(Point::BeforeServer, 429, "Retry-After: 1\r\n");
    if (roll < 460)
        return Fault::answer(Point::BeforeServer, 401);
    if (roll < 480)
        return Fault::answer(Point::BeforeServer, 400);
    return Fault::none();
}

Fault FaultDice::cut()
{
    const Act act = m_dice.chance(10) ? Act::Hang : m_dice.chance(50) ? Act::Close : Act::Reset;
    switch (m_dice.below(4)) {
    case 0:
        return Fault::at(Point::BeforeServer, act);
    case 1:
        return Fault::inRequest(m_dice.below(longestMessage), act);
    case 2:
        return Fault::inReply(m_dice.below(longestMessage), act);
    default:
        return Fault::at(Point::AfterServer, act);
    }
}

Fault FaultDice::delay()
{
    return Fault::delay(m_dice.chance(60) ? Point::BeforeServer : Point::AfterServer,
                        std::chrono::milliseconds(m_dice.below(longestDelayMs) / m_faster));
}

} // namespace rejoinder::faults
