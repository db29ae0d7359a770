#pragma once

#include "Evidence.h"
#include "Verdict.h"

#include <QHash>

namespace rejoinder::faults {

/// Holds what the program did against what the agent asked for and what the service took. Works text by text: equal
/// ones to one recipient are told apart by nobody, so they are counted. Pure.
class Judge
{
public:
    [[nodiscard]] static Verdict judge(const Evidence& evidence);

private:
    /// All about one text.
    struct Case
    {
        QString number;
        int accepted = 0; ///< clicks
        int unknown = 0;  ///< clicks
        int taken = 0;    ///< by the service, for this recipient
        int sentAgain = 0;
        QList<VaultRow> rows;
    };
    explicit Judge(const Evidence& evidence) : m_evidence(evidence) {}

    void gather();
    void judgeCase(const QString& text, const Case& one);
    void judgeUnconfirmed();
    void complain(int& count, int by, const QString& what, const QString& text);

    const Evidence& m_evidence;
    QHash<QString, Case> m_cases;
    Verdict m_verdict;
};

} // namespace rejoinder::faults
