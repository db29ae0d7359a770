#pragma once

#include "Dice.h"
#include "Evidence.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QSet>

namespace rejoinder::faults {

class Child;

/// The agent's answers to texts that ask: "Check again" first, and where that was able to read the thread and found
/// nothing, half of them are sent again and half put aside.
class Settler : public QObject
{
    Q_OBJECT
public:
    Settler(Child& child, quint32 seed, int faster, QObject* parent = nullptr);

    /// What the program has unfinished. `mayCheck`: no text is under way between the program and the service, so what
    /// is not found now will never be there.
    void consider(const QJsonArray& rows, bool mayCheck);
    void noteUnconfirmed(const QString& row) { m_unconfirmed.insert(row); }
    void noteDeath() { m_checked.clear(); }

    [[nodiscard]] const QList<AgentAnswer>& answers() const { return m_answers; }
    [[nodiscard]] QStringList everUnconfirmed() const { return m_unconfirmed.values(); }

private:
    struct Check
    {
        int goodReads = 0; ///< before it
        QElapsedTimer since;
    };
    void settle(const QString& row, const QString& text, int goodReads, bool mayCheck);
    void tell(const QString& verb, const QString& row);

    Child& m_child;
    Dice m_dice;
    const int m_patienceMs; ///< before it is checked once more
    QSet<QString> m_unconfirmed;
    QHash<QString, Check> m_checked; ///< in this life
    QList<AgentAnswer> m_answers;
};

} // namespace rejoinder::faults
