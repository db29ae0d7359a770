#include "TextsOnTheirWay.h"
#include "session/DraftDesk.h"
#include "session/ThreadDesk.h"
#include "support/faultproxy/FaultProxy.h"

#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace std::chrono_literals;

/// What becomes of a text between the click and the thread, against the real sandbox.
class SessionOutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoneInTimeItIsTheDraftAgain()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.session->replies().setHold(30s);
        QSignalSpy held(&desk.session->replies(), &ReplyDesk::held);
        QSignalSpy undone(&desk.session->replies(), &ReplyDesk::undone);
        const Draft typed{QStringLiteral("Hi {{firstName}}"), 3};
        QVERIFY(send(desk, id, QStringLiteral("Hi Maya"), typed));
        QCOMPARE(held.size(), 1);
        QVERIFY(held.first().at(2).toDateTime() > desk.clock.now().addSecs(20));
        QCOMPARE(desk.outbox(id).last().state, OutboxState::Held);
        QCOMPARE(desk.session->unsent().texts, 1);
        QVERIFY(answerOf(desk.session->replies().undo(desk.outbox(id).last().id)));
        QCOMPARE(undone.size(), 1);
        QCOMPARE(undone.first().at(2).value<Draft>(), typed);
        QCOMPARE(answerOf(desk.session->drafts().load(id)), typed);
        QVERIFY(desk.outbox(id).isEmpty());
        QCOMPARE(desk.session->unsent().texts, 0);
        desk.open();
        QVERIFY(desk.isUpToDate());
        QCOMPARE(answerOf(desk.session->drafts().load(id)), typed);
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void aComputersWrongClockDoesNotHideWhatArrived_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("ahead") << 20;
        QTest::newRow("behind") << -20;
    }

    void aComputersWrongClockDoesNotHideWhatArrived()
    {
        QFETCH(int, minutes);
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        desk.clock.putForward(qint64(60) * minutes);
        desk.open();
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        loseTheAnswer(sandbox);
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        QVERIFY(send(desk, id, QStringLiteral("Whatever the clock says")));
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, SessionDesk::atMost);
        QCOMPARE(sentTexts(sandbox), QStringList{QStringLiteral("Whatever the clock says")});
    }

    void undoWorksWithoutAConnection()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.open(false);
        desk.session->replies().setHold(30s);
        QVERIFY(send(desk, id, QStringLiteral("On second thought")));
        QVERIFY(answerOf(desk.session->replies().undo(desk.outbox(id).last().id)));
        QCOMPARE(answerOf(desk.session->drafts().load(id)).text, QStringLiteral("On second thought"));
        desk.session->connectToSakari(sandbox.credentials());
        QVERIFY(desk.isUpToDate());
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void aFirstTextThatIsUndoneIsTheDialogsDraft()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        desk.session->replies().setHold(30s);
        QSignalSpy held(&desk.session->replies(), &ReplyDesk::held);
        QSignalSpy undone(&desk.session->replies(), &ReplyDesk::undone);
        ToContact stranger;
        stranger.mobile.number = QStringLiteral("+14155550142");
        stranger.mobile.country = QStringLiteral("US");
        QVERIFY(answerOf(desk.session->replies().start(stranger, QStringLiteral("Hello there"))));
        QCOMPARE(held.size(), 1);
        QVERIFY(answerOf(desk.session->replies().undo(held.first().first().value<OutboxId>())));
        QCOMPARE(undone.first().at(1).value<ConversationId>(), ConversationId());
        QCOMPARE(answerOf(desk.session->drafts().load({})).text, QStringLiteral("Hello there"));
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void atTheEndOfTheHoldItGoesOrComesBackAndNeverBoth()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.session->replies().setHold(40ms);
        int undone = 0;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(send(desk, id, QStringLiteral("Text %1").arg(i)));
            QTest::qWait(30 + 2 * i); // Around the end of it, before and after.
            const QList<OutboxEntry> rows = desk.outbox(id);
            const bool isBack = !rows.isEmpty() && answerOf(desk.session->replies().undo(rows.last().id));
            undone += isBack ? 1 : 0;
            if (isBack)
                desk.session->drafts().remove(id, DraftMoment::Left);
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->unsent().texts, 0, longEnough);
        QTRY_COMPARE_WITH_TIMEOUT(sentTexts(sandbox).size(), 10 - undone, longEnough);
        QTest::qWait(300);
        QCOMPARE(sentTexts(sandbox).size(), 10 - undone);
    }

    void whatIsWrittenLaterWaitsBehindAHeldOne()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody(0).id;
        const ConversationId other = desk.somebody(1).id;
        desk.session->replies().setHold(30s);
        QVERIFY(send(desk, id, QStringLiteral("First")));
        desk.session->replies().setHold(0s);
        QVERIFY(send(desk, id, QStringLiteral("Second")));
        QVERIFY(send(desk, other, QStringLiteral("Elsewhere")));
        // Without a hold it goes at once, and no other conversation waits.
        QTRY_COMPARE_WITH_TIMEOUT(sentTexts(sandbox), QStringList{QStringLiteral("Elsewhere")}, longEnough);
        QCOMPARE(desk.outbox(id).size(), 2);
        QVERIFY(answerOf(desk.session->replies().undo(desk.outbox(id).first().id)));
        QTRY_COMPARE_WITH_TIMEOUT(sentTexts(sandbox),
                                  (QStringList{QStringLiteral("Elsewhere"), QStringLiteral("Second")}), longEnough);
    }

    void aHeldOneOutlivesTheProgram()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.session->replies().setHold(1s);
        QVERIFY(send(desk, id, QStringLiteral("First")));
        desk.session->replies().setHold(0s);
        QVERIFY(send(desk, id, QStringLiteral("Second")));
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(sentTexts(sandbox), (QStringList{QStringLiteral("First"), QStringLiteral("Second")}),
                                  longEnough);
    }

    void whatIsNotThereIsTheAgentsToDecide()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        loseTheText(sandbox);
        QVERIFY(send(desk, id, QStringLiteral("Lost")));
        QVERIFY(desk.hasState(id, OutboxState::Unconfirmed));
        const OutboxId lost = desk.outbox(id).first().id;
        QVERIFY(!desk.outbox(id).first().notFoundAt.isValid());
        QVERIFY(send(desk, id, QStringLiteral("Next")));
        QTRY_VERIFY_WITH_TIMEOUT(entry(desk, lost)->notFoundAt.isValid() || !sentTexts(sandbox).isEmpty(), longEnough);
        const OutboxEntry given = *entry(desk, lost);
        QVERIFY(given.notFoundAt.isValid()); // Nothing has overtaken it before.
        QVERIFY(given.goodReads >= 2);
        QVERIFY(given.fenceAt.msecsTo(given.notFoundAt) >= desk.settings.outboxTimes.notFoundAfter.count());
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longEnough);
        QCOMPARE(sentTexts(sandbox), QStringList{QStringLiteral("Next")});

        // It turns up all the same: the agent need not decide any more, and "Send again" does nothing.
        sendBeside(desk, sandbox, id, QStringLiteral("Lost"));
        desk.session->replies().sendAgain(lost);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 2, longEnough);
        QCOMPARE(accepted.last().first().value<OutboxId>(), lost);
        desk.session->replies().sendAgain(lost);
        QTest::qWait(300);
        QCOMPARE(sentTexts(sandbox), (QStringList{QStringLiteral("Next"), QStringLiteral("Lost")}));
    }

    void aPollFindsItAfterItWasGivenUp()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        loseTheText(sandbox);
        QVERIFY(send(desk, id, QStringLiteral("Late")));
        QTRY_VERIFY_WITH_TIMEOUT(desk.outbox(id).first().notFoundAt.isValid(), longEnough);
        const OutboxId late = desk.outbox(id).first().id;
        sendBeside(desk, sandbox, id, QStringLiteral("Late"));
        desk.session->threads().open(id);
        QTRY_VERIFY_WITH_TIMEOUT((desk.session->refreshNow(), !entry(desk, late)->acceptedAs.isEmpty()), longEnough);
        QVERIFY(desk.outbox(id).isEmpty());
    }

    void whileNobodyCanLookThereIsNoVerdict()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        loseTheText(sandbox);
        nobodyCanLook(sandbox);
        QVERIFY(send(desk, id, QStringLiteral("Lost")));
        QVERIFY(desk.hasState(id, OutboxState::Unconfirmed));
        QVERIFY(send(desk, id, QStringLiteral("Next")));
        QTest::qWait(int(2 * desk.settings.outboxTimes.notFoundAfter.count()));
        QCOMPARE(desk.outbox(id).first().goodReads, 0);
        QVERIFY(!desk.outbox(id).first().notFoundAt.isValid());
        QCOMPARE(sentTexts(sandbox), QStringList());
        // The agent looks for it. That it cannot be found out is an answer as well: what follows waits no longer.
        desk.session->replies().checkAgain(desk.outbox(id).first().id);
        QTRY_COMPARE_WITH_TIMEOUT(sentTexts(sandbox), QStringList{QStringLiteral("Next")}, longEnough);
        QVERIFY(!desk.outbox(id).first().notFoundAt.isValid());
        sandbox.control({{QStringLiteral("clearFaults"), true}});
        QTRY_VERIFY_WITH_TIMEOUT(desk.outbox(id).first().notFoundAt.isValid(), longEnough);
    }

    void whatIsThereTwiceIsSaidOnce()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        QSignalSpy several(&desk.session->replies(), &ReplyDesk::foundSeveralTimes);
        loseTheAnswer(sandbox);
        nobodyCanLook(sandbox); // Until the second one is there as well.
        QVERIFY(send(desk, id, QStringLiteral("Twice")));
        QVERIFY(desk.hasState(id, OutboxState::Unconfirmed));
        const OutboxId text = desk.outbox(id).last().id;
        sendBeside(desk, sandbox, id, QStringLiteral("Twice"));
        sandbox.control({{QStringLiteral("clearFaults"), true}});
        QTRY_COMPARE_WITH_TIMEOUT(several.size(), 1, longEnough);
        QCOMPARE(several.first().first().value<OutboxId>(), text);
        QCOMPARE(several.first().at(2).toInt(), 2);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(entry(desk, text)->copies, 2);
        desk.session->threads().open(id);
        desk.session->replies().checkAgain(text);
        QTest::qWait(500);
        QCOMPARE(several.size(), 1);
        QCOMPARE(sentTexts(sandbox), (QStringList{QStringLiteral("Twice"), QStringLiteral("Twice")}));
    }

    void ofTwoEqualTextsTheFirstGetsTheOneThatArrived()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        loseTheText(sandbox);
        loseTheAnswer(sandbox);
        QVERIFY(send(desk, id, QStringLiteral("Thank you")));
        QVERIFY(send(desk, id, QStringLiteral("Thank you")));
        const OutboxId first = desk.outbox(id).first().id;
        const OutboxId second = desk.outbox(id).last().id;
        QTRY_COMPARE_WITH_TIMEOUT(sentTexts(sandbox).size(), 1, longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(entry(desk, second)->notFoundAt.isValid(), longEnough);
        QVERIFY(!entry(desk, first)->acceptedAs.isEmpty());
        QCOMPARE(entry(desk, second)->state, OutboxState::Unconfirmed);
        QVERIFY(entry(desk, second)->acceptedAs.isEmpty());
        QCOMPARE(sentTexts(sandbox).size(), 1);
    }

    void whatIsOnItsWayIsNotTakenForTheLostOne()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        FaultProxy proxy(sandbox.url());
        desk.settings.apiUrl = proxy.url();
        desk.open();
        QVERIFY(desk.isUpToDate());
        loseTheText(sandbox);
        QVERIFY(send(desk, id, QStringLiteral("Thank you")));
        QTRY_VERIFY_WITH_TIMEOUT(desk.outbox(id).first().notFoundAt.isValid(), longEnough);
        const OutboxId lost = desk.outbox(id).first().id;
        // The same words once more; Sakari has them, and has not said so yet.
        proxy.plan("POST", "/messages", Fault::delay(Fault::Point::AfterServer, 5s));
        QVERIFY(send(desk, id, QStringLiteral("Thank you")));
        const OutboxId second = desk.outbox(id).last().id;
        QTRY_COMPARE_WITH_TIMEOUT(sentTexts(sandbox).size(), 1, longEnough);
        const int reads = entry(desk, lost)->goodReads;
        desk.session->replies().checkAgain(lost);
        QTRY_VERIFY_WITH_TIMEOUT(
            entry(desk, lost)->goodReads > reads || entry(desk, lost)->state != OutboxState::Unconfirmed, longEnough);
        QCOMPARE(entry(desk, lost)->state, OutboxState::Unconfirmed);
        QTRY_VERIFY_WITH_TIMEOUT(!entry(desk, second)->acceptedAs.isEmpty(), longEnough);
        QCOMPARE(entry(desk, lost)->state, OutboxState::Unconfirmed);
        QCOMPARE(sentTexts(sandbox).size(), 1);
    }

    void itsMessageSaysWhetherItWasDelivered()
    {
        SandboxProcess sandbox(quiet());
        sandbox.control({{QStringLiteral("pace"), 0.01}});
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        QVERIFY(send(desk, id, QStringLiteral("Did you get this?")));
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longEnough);
        const auto text = accepted.first().first().value<OutboxId>();
        desk.session->threads().open(id);
        const auto hasEnded = [&] {
            const OutboxState state = entry(desk, text)->state;
            return state == OutboxState::Delivered || state == OutboxState::Failed;
        };
        QTRY_VERIFY_WITH_TIMEOUT((desk.session->refreshNow(), hasEnded()), longEnough);
        QVERIFY(desk.outbox(id).isEmpty()); // The message shows it.
        desk.session->replies().sendAgain(text);
        QTest::qWait(300);
        QCOMPARE(sentTexts(sandbox).size(), 1);
    }

    void whatWaitedLongAsksBeforeItGoes()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        desk.settings.outboxTimes.askAfter = 5s; // Enough for what the agent then sends to leave.
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.open(false);
        QVERIFY(send(desk, id, QStringLiteral("One")));
        QVERIFY(send(desk, id, QStringLiteral("Two")));
        QVERIFY(send(desk, id, QStringLiteral("Three")));
        QCOMPARE(desk.session->unsent().texts, 3);
        QTest::qWait(5100);
        desk.open(false); // As after the night.
        QSignalSpy asking(&desk.session->replies(), &ReplyDesk::asking);
        desk.session->connectToSakari(sandbox.credentials());
        QTRY_COMPARE_WITH_TIMEOUT(asking.size(), 3, longEnough);
        QCOMPARE(asking.first().at(1).value<ConversationId>(), id);
        QVERIFY(desk.hasState(id, OutboxState::Asking));
        QCOMPARE(sentTexts(sandbox), QStringList());
        QTRY_COMPARE(desk.session->unsent().texts, 0); // They wait for the agent.
        const QList<OutboxEntry> rows = desk.outbox(id);
        desk.session->replies().sendAgain(rows.at(2).id);
        desk.session->replies().discard(rows.at(0).id);
        desk.session->replies().sendAgain(rows.at(1).id);
        // In the order in which the agent said so.
        QTRY_COMPARE_WITH_TIMEOUT(sentTexts(sandbox), (QStringList{QStringLiteral("Three"), QStringLiteral("Two")}),
                                  longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outbox(id).isEmpty(), longEnough);
    }

    void saysHowMuchHasNotLeft()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.open(false);
        QSignalSpy changed(desk.session.get(), &Session::unsentChanged);
        QVERIFY(send(desk, id, QStringLiteral("One")));
        QVERIFY(send(desk, id, QStringLiteral("Two")));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(desk.session->unsent(), (UnsentCount{.texts = 2}));
        desk.open(false); // Read from the vault.
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->unsent().texts, 2, longEnough);
        desk.session->connectToSakari(sandbox.credentials());
        QTRY_VERIFY_WITH_TIMEOUT(desk.session->unsent().isEmpty(), longEnough);
    }
};

QTEST_GUILESS_MAIN(SessionOutboxTest)
#include "SessionOutboxTest.moc"
