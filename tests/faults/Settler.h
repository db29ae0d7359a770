#pragma once

#include "Dice.h"
#include "Evidence.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QObject>

namespace rejoinder::faults {

class Child;

/// The agent's answers to texts that ask: "Check again" first, and where that finds nothing, half of them are sent
/// again and half put aside.
class Settler : public QObject
{
    Q_OBJECT
public:
    Settler(Child& child, quint32 seed, int faster, QObject* parent = nullptr);

    /// What the program has unfinished. `mayDecide`: nothing is under way between the program and the service.
    void consider(const QJsonArray& rows, bool mayDecide);
    void noteUnconfirmed(const QString& row) { m_unconfirmed.insert(row, true); }
    void noteDeath() { m_checked.clear(); }

    [[nodiscard]] const QList<AgentAnswer>& answers() const { return m_answers; }
    [[nodiscard]] QStringList everUnconfirmed() const { return m_unconfirmed.keys(); }

private:
    void settle(const QString& row, const QString& text, bool mayDecide);
    void tell(const QString& verb, const QString& row);

    Child& m_child;
    Dice m_dice;
    const int m_betweenMs; ///< "Check again" and the decision
    QHash<QString, bool> m_unconfirmed;
    QHash<QString, QElapsedTimer> m_checked; ///< in this life
    QList<AgentAnswer> m_answers;
};

} // namespace rejoinder::faults
