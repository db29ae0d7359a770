#pragma once

#include "domain/OutboxState.h"

#include <QList>
#include <QString>

namespace rejoinder::faults {

/// One click on Send. Every text is meant for one recipient alone, and may be sent to them several times on purpose.
struct Click
{
    enum class Outcome {
        Unknown, ///< the program was killed before it said whether the vault has it
        Accepted,
        Refused ///< the program said no, and made no row
    };
    QString text;   ///< as typed
    QString number; ///< the recipient's, international
    Outcome outcome = Outcome::Unknown;
};

/// A text that the service has taken, as its ledger has it.
struct LedgerRow
{
    QString text; ///< before merge fields were filled in
    QString number;
};

/// What became of a click, as the vault has it in the end.
struct VaultRow
{
    QString id;
    QString text;
    OutboxState state = OutboxState::Queued;
    bool hasLeft = false;   ///< a POST was begun for it at least once
    bool hasError = false;  ///< says why it failed
    bool isNamed = false;   ///< it knows which message it became
    bool isDecided = false; ///< it was looked for long enough; the agent is asked
};

/// What the agent said to a text whose outcome was unknown, after all looking, and when nothing of it was under way any
/// more.
struct AgentAnswer
{
    enum class Choice { SendAgain, Discard };
    QString rowId;
    QString text;
    Choice choice = Choice::Discard;
};

/// All that a run leaves behind for the judge.
struct Evidence
{
    QList<Click> clicks;
    QList<LedgerRow> ledger;
    QList<VaultRow> vault;
    QList<AgentAnswer> answers;
    QStringList everUnconfirmed; ///< ids of rows
    int draftsLost = 0;
};

} // namespace rejoinder::faults
