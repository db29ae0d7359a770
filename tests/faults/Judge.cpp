#include "Judge.h"

#include <QSet>
#include <algorithm>

namespace rejoinder::faults {

namespace {

/// It says that the service has it.
bool claimsMessage(const VaultRow& row)
{
    return row.state == OutboxState::Accepted || row.state == OutboxState::Delivered ||
           (row.state == OutboxState::Failed && row.isNamed);
}

/// It may have gone out, and says no more than that.
bool mayHaveGone(const VaultRow& row)
{
    return row.hasLeft && (row.state == OutboxState::Unconfirmed || row.state == OutboxState::Discarded);
}

/// The agent sees what became of it, or has said so themselves.
bool isVisibleEnd(const VaultRow& row)
{
    switch (row.state) {
    case OutboxState::Failed:
        return row.isNamed || row.hasError;
    case OutboxState::Unconfirmed:
        return row.isDecided;
    case OutboxState::Discarded:
    case OutboxState::Asking:
    case OutboxState::Accepted:
    case OutboxState::Delivered:
        return true;
    case OutboxState::Held:
    case OutboxState::Queued:
    case OutboxState::Sending:
        return false;
    }
    return false;
}

int count(const QList<VaultRow>& rows, bool (*fits)(const VaultRow&))
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), fits));
}

} // namespace

Verdict Judge::judge(const Evidence& evidence)
{
    Judge judge(evidence);
    judge.m_verdict.draftsLost = evidence.draftsLost;
    judge.gather();
    for (auto one = judge.m_cases.cbegin(); one != judge.m_cases.cend(); ++one)
        judge.judgeCase(one.key(), one.value());
    judge.judgeUnconfirmed();
    return judge.m_verdict;
}

void Judge::gather()
{
    for (const Click& click : m_evidence.clicks) {
        Case& one = m_cases[click.text];
        one.number = click.number;
        one.accepted += click.outcome == Click::Outcome::Accepted;
        one.unknown += click.outcome == Click::Outcome::Unknown;
    }
    for (const VaultRow& row : m_evidence.vault)
        m_cases[row.text].rows.append(row);
    for (const AgentAnswer& answer : m_evidence.answers)
        m_cases[answer.text].sentAgain += answer.choice == AgentAnswer::Choice::SendAgain;
    for (const LedgerRow& row : m_evidence.ledger) {
        const auto one = m_cases.find(row.text);
        if (one != m_cases.end() && one->number == row.number)
            ++one->taken;
        else
            complain(m_verdict.wrongRecipient, 1, QStringLiteral("went to %1").arg(row.number), row.text);
    }
}

void Judge::judgeCase(const QString& text, const Case& one)
{
    const int claimed = count(one.rows, claimsMessage);
    m_verdict.sends += one.accepted;
    m_verdict.failed += count(one.rows, [](const VaultRow& row) { return row.state == OutboxState::Failed; });
    m_verdict.undone +=
        count(one.rows, [](const VaultRow& row) { return row.state == OutboxState::Discarded && !row.hasLeft; });

    // Each row may have become one message, and one more each time that the agent sent an unconfirmed one again. One
    // that says that it failed, was taken back or still waits may have become none.
    const int allowed = claimed + count(one.rows, mayHaveGone) + one.sentAgain;
    complain(m_verdict.duplicates, one.taken - allowed,
             QStringLiteral("taken %1 times, %2 were asked for").arg(one.taken).arg(allowed), text);
    complain(m_verdict.lost, claimed - one.taken,
             QStringLiteral("%1 say that they were taken, the ledger has %2").arg(claimed).arg(one.taken), text);
    const int rows = static_cast<int>(one.rows.size());
    complain(m_verdict.lost, one.accepted - rows,
             QStringLiteral("accepted %1 times, the vault has %2").arg(one.accepted).arg(rows), text);
    complain(m_verdict.duplicates, rows - one.accepted - one.unknown,
             QStringLiteral("clicked %1 times, the vault has %2").arg(one.accepted + one.unknown).arg(rows), text);
    const int unsettled = count(one.rows, [](const VaultRow& row) { return !isVisibleEnd(row); });
    complain(m_verdict.lost, unsettled, QStringLiteral("%1 came to no end").arg(unsettled), text);
}

void Judge::judgeUnconfirmed()
{
    QSet<QString> answered;
    for (const AgentAnswer& answer : m_evidence.answers) {
        answered.insert(answer.rowId);
        ++(answer.choice == AgentAnswer::Choice::SendAgain ? m_verdict.notFoundSentAgain : m_verdict.notFoundDiscarded);
    }
    const QSet<QString> unconfirmed(m_evidence.everUnconfirmed.cbegin(), m_evidence.everUnconfirmed.cend());
    m_verdict.unconfirmed = static_cast<int>(unconfirmed.size());
    for (auto one = m_cases.cbegin(); one != m_cases.cend(); ++one) {
        int open = 0;
        for (const VaultRow& row : one->rows) {
            const bool isAnswered = answered.contains(row.id);
            m_verdict.reconciledFound += unconfirmed.contains(row.id) && !isAnswered && claimsMessage(row);
            open += isAnswered || row.state == OutboxState::Unconfirmed;
        }
        // What nobody claims is what one of these became, while the agent was told that it was not there.
        const int unclaimed = one->taken - count(one->rows, claimsMessage);
        complain(m_verdict.missed, std::min(open, unclaimed), QStringLiteral("not found, and the ledger has it"),
                 one.key());
    }
}

void Judge::complain(int& count, int by, const QString& what, const QString& text)
{
    if (by <= 0)
        return;
    count += by;
    m_verdict.complaints.append(QStringLiteral("\"%1\": %2").arg(text, what));
}

} // namespace rejoinder::faults
