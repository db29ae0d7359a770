#include "Settler.h"

#include "Child.h"

namespace rejoinder::faults {

Settler::Settler(Child& child, quint32 seed, int faster, QObject* parent)
    : QObject(parent), m_child(child), m_dice(seed), m_patienceMs(50'000 / faster)
{
}

void Settler::consider(const QJsonArray& rows, bool mayCheck)
{
    for (const QJsonValue& value : rows) {
        const QString row = value[u"row"].toString();
        const auto state = OutboxState(value[u"state"].toInt());
        if (state == OutboxState::Unconfirmed)
            noteUnconfirmed(row);
        if (state == OutboxState::Unconfirmed && value[u"isDecided"].toBool())
            settle(row, value[u"text"].toString(), value[u"goodReads"].toInt(), mayCheck);
        else if (state == OutboxState::Asking)
            tell(m_dice.chance(50) ? QStringLiteral("sendAgain") : QStringLiteral("discard"), row);
    }
}

void Settler::settle(const QString& row, const QString& text, int goodReads, bool mayCheck)
{
    const auto check = m_checked.constFind(row);
    if (check == m_checked.cend() || (goodReads <= check->goodReads && check->since.hasExpired(m_patienceMs))) {
        if (!mayCheck)
            return;
        m_checked[row].goodReads = goodReads;
        m_checked[row].since.start();
        return tell(QStringLiteral("checkAgain"), row);
    }
    if (goodReads <= check->goodReads)
        return;
    const bool again = m_dice.chance(50);
    m_answers.append({row, text, again ? AgentAnswer::Choice::SendAgain : AgentAnswer::Choice::Discard});
    m_checked.remove(row);
    tell(again ? QStringLiteral("sendAgain") : QStringLiteral("discard"), row);
}

void Settler::tell(const QString& verb, const QString& row)
{
    m_child.tell({{QStringLiteral("do"), verb}, {QStringLiteral("row"), row}});
}

} // namespace rejoinder::faults
