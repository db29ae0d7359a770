#pragma once

#include "Dice.h"
#include "support/faultproxy/Fault.h"

namespace rejoinder::faults {

/// Which fault a request meets. About half of the texts meet none; a 429 and a refused request come before the server
/// alone, since nobody could tell one that comes after it.
class FaultDice
{
public:
    FaultDice(quint32 seed, int faster) : m_dice(seed), m_faster(faster) {}

    [[nodiscard]] Fault forRequest(const QByteArray& method, const QByteArray& target);
    [[nodiscard]] Fault forConnection();

private:
    [[nodiscard]] Fault forText();
    [[nodiscard]] Fault cut();
    [[nodiscard]] Fault delay();

    Dice m_dice;
    const int m_faster;
};

} // namespace rejoinder::faults
