#include "Judge.h"

#include <QtTest/QTest>

using namespace rejoinder;
using namespace rejoinder::faults;

namespace {

const QString maya = QStringLiteral("+14155550132");
const QString ben = QStringLiteral("+14155550133");
const QString ready = QStringLiteral("It is ready");

VaultRow row(OutboxState state, const QString& id = QStringLiteral("r1"))
{
    return {.id = id, .text = ready, .state = state, .hasLeft = true, .hasError = true, .isNamed = true};
}

/// One text, clicked once, taken once, and known to be.
Evidence sound()
{
    return {.clicks = {{ready, maya, Click::Outcome::Accepted}},
            .ledger = {{ready, maya}},
            .vault = {row(OutboxState::Accepted)}};
}

} // namespace

Q_DECLARE_METATYPE(rejoinder::faults::VaultRow)

/// The judge finds each broken promise, and no other.
class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell()
    {
        const Verdict verdict = Judge::judge(sound());
        QVERIFY2(verdict.isGood(), qPrintable(verdict.complaints.join(u'\n')));
        QCOMPARE(verdict.sends, 1);
    }

    void aDoubledTextIsFound()
    {
        Evidence evidence = sound();
        evidence.ledger.append(evidence.ledger.first());
        const Verdict verdict = Judge::judge(evidence);
        QCOMPARE(verdict.duplicates, 1);
        QVERIFY(!verdict.isGood());
        QCOMPARE(verdict.complaints.size(), 1);
    }

    void twoOnPurposeAreNotADouble()
    {
        Evidence evidence = sound();
        evidence.clicks.append(evidence.clicks.first());
        evidence.ledger.append(evidence.ledger.first());
        evidence.vault.append(row(OutboxState::Delivered, QStringLiteral("r2")));
        QVERIFY(Judge::judge(evidence).isGood());
        evidence.ledger.append(evidence.ledger.first());
        QCOMPARE(Judge::judge(evidence).duplicates, 1);
    }

    void whatTheAgentSentAgainIsNotADouble()
    {
        Evidence evidence = sound();
        evidence.ledger.append(evidence.ledger.first());
        evidence.answers = {{QStringLiteral("r1"), ready, AgentAnswer::Choice::SendAgain}};
        const Verdict verdict = Judge::judge(evidence);
        QCOMPARE(verdict.duplicates, 0);
        QCOMPARE(verdict.notFoundSentAgain, 1);
        evidence.answers.first().choice = AgentAnswer::Choice::Discard;
        QCOMPARE(Judge::judge(evidence).duplicates, 1);
    }

    void aMissingTextIsFound()
    {
        Evidence evidence = sound();
        evidence.ledger.clear(); // It says that it was taken, and it was not.
        QCOMPARE(Judge::judge(evidence).lost, 1);
        evidence.vault.clear(); // The vault has forgotten it.
        QCOMPARE(Judge::judge(evidence).lost, 1);
        evidence.vault = {row(OutboxState::Queued)}; // It waits for ever.
        QCOMPARE(Judge::judge(evidence).lost, 1);
        QVERIFY(!Judge::judge(evidence).isGood());
    }

    void aVisibleEndIsNotALoss_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::newRow("failed") << OutboxState::Failed;
        QTest::newRow("discarded") << OutboxState::Discarded;
        QTest::newRow("unconfirmed, and asking") << OutboxState::Unconfirmed;
        QTest::newRow("asking") << OutboxState::Asking;
    }

    void aVisibleEndIsNotALoss()
    {
        QFETCH(OutboxState, state);
        Evidence evidence = sound();
        evidence.ledger.clear();
        evidence.vault.first().state = state;
        evidence.vault.first().isNamed = false;
        evidence.vault.first().isDecided = true;
        QVERIFY(Judge::judge(evidence).isGood());
        // Without a reason, or without asking, the agent learns nothing.
        evidence.vault.first().hasError = false;
        evidence.vault.first().isDecided = false;
        const bool saysEnough = state == OutboxState::Discarded || state == OutboxState::Asking;
        QCOMPARE(Judge::judge(evidence).lost, saysEnough ? 0 : 1);
    }

    void aMisdirectedTextIsFound()
    {
        Evidence evidence = sound();
        evidence.ledger.first().number = ben;
        const Verdict verdict = Judge::judge(evidence);
        QCOMPARE(verdict.wrongRecipient, 1);
        QVERIFY(!verdict.isGood());
        evidence = sound();
        evidence.ledger.append({QStringLiteral("Nobody typed this"), maya});
        QCOMPARE(Judge::judge(evidence).wrongRecipient, 1);
    }

    void whatWasTakenBackOrRefusedMustNotGo_data()
    {
        QTest::addColumn<VaultRow>("gone");
        VaultRow undone = row(OutboxState::Discarded);
        undone.hasLeft = false;
        QTest::newRow("undone") << undone;
        VaultRow refused = row(OutboxState::Failed);
        refused.isNamed = false;
        QTest::newRow("refused") << refused;
    }

    void whatWasTakenBackOrRefusedMustNotGo()
    {
        QFETCH(VaultRow, gone);
        Evidence evidence = sound();
        evidence.vault = {gone};
        QCOMPARE(Judge::judge(evidence).duplicates, 1);
        evidence.ledger.clear();
        QVERIFY(Judge::judge(evidence).isGood());
    }

    void aClickThatNobodyHeardOfMayHaveCounted()
    {
        Evidence evidence = sound();
        evidence.clicks.first().outcome = Click::Outcome::Unknown;
        QVERIFY(Judge::judge(evidence).isGood());
        QCOMPARE(Judge::judge(evidence).sends, 0);
        evidence.vault.clear();
        evidence.ledger.clear();
        QVERIFY(Judge::judge(evidence).isGood());
        evidence = sound();
        evidence.clicks.first().outcome = Click::Outcome::Refused;
        QCOMPARE(Judge::judge(evidence).duplicates, 1); // It said no, and made a row.
    }

    void whatTheLedgerHasMustBeFound()
    {
        Evidence evidence = sound();
        evidence.everUnconfirmed = {QStringLiteral("r1")};
        Verdict verdict = Judge::judge(evidence);
        QCOMPARE(verdict.unconfirmed, 1);
        QCOMPARE(verdict.reconciledFound, 1);
        QCOMPARE(verdict.reconciledPercent(), 100.0);
        evidence.vault.first().state = OutboxState::Discarded;
        evidence.answers = {{QStringLiteral("r1"), ready, AgentAnswer::Choice::Discard}};
        verdict = Judge::judge(evidence);
        QCOMPARE(verdict.missed, 1);
        QCOMPARE(verdict.reconciledPercent(), 0.0);
        QVERIFY(!verdict.isGood());
        // Sent again, it is there twice, as the agent asked; the first should have been found.
        evidence.vault.first().state = OutboxState::Accepted;
        evidence.answers.first().choice = AgentAnswer::Choice::SendAgain;
        QCOMPARE(Judge::judge(evidence).missed, 0);
        evidence.ledger.append(evidence.ledger.first());
        QCOMPARE(Judge::judge(evidence).missed, 1);
        QCOMPARE(Judge::judge(evidence).duplicates, 0);
        evidence = sound();
        evidence.everUnconfirmed = {QStringLiteral("r1")};
        evidence.vault.first().state = OutboxState::Unconfirmed;
        evidence.vault.first().isDecided = true;
        QCOMPARE(Judge::judge(evidence).missed, 1);
    }

    void aLostDraftIsNoGoodRun()
    {
        Evidence evidence = sound();
        evidence.draftsLost = 1;
        QVERIFY(!Judge::judge(evidence).isGood());
    }
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "JudgeTest.moc"
