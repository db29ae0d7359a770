#include "SessionDesk.h"
#include "session/ClosingDesk.h"
#include "session/DraftDesk.h"
#include "session/ReplyDesk.h"
#include "session/ThreadDesk.h"
#include "store/GroupStore.h"
#include "store/MessageStore.h"
#include "store/TemplateStore.h"

#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace std::chrono_literals;

using Phase = SyncState::Phase;

namespace {

constexpr int patience = SessionDesk::atMost;

QStringList quiet(QStringList more = {})
{
    return QStringList{QStringLiteral("--replies"), QStringLiteral("off")} + more;
}

/// The texts of the ledger's sends, in order.
QStringList sentTexts(SandboxProcess& sandbox)
{
    QStringList texts;
    for (const QJsonValue& entry : sandbox.ledger()) {
        if (entry[u"what"].toString() == u"message.sent")
            texts.append(entry[u"text"].toString());
    }
    return texts;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeInbox_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("as it is") << QStringList();
        QTest::newRow("shuffled, no totals") << QStringList{QStringLiteral("--order"), QStringLiteral("shuffled"),
                                                            QStringLiteral("--page-total"), QStringLiteral("off")};
        QTest::newRow("by creation") << QStringList{QStringLiteral("--order"), QStringLiteral("created")};
        QTest::newRow("2021 shape") << QStringList{QStringLiteral("--shape"), QStringLiteral("2021")};
    }

    void readsTheWholeInbox()
    {
        QFETCH(QStringList, options);
        SandboxProcess sandbox(quiet(options + QStringList{QStringLiteral("--conversations"), QStringLiteral("230")}));
        SessionDesk desk(sandbox);
        QSignalSpy states(desk.session.get(), &Session::syncStateChanged);
        QVERIFY(desk.isUpToDate());
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(Folder::Open).size() + desk.rows(Folder::Closed).size(), 230, patience);
        const bool progressed = std::any_of(states.cbegin(), states.cend(), [](const QList<QVariant>& state) {
            return state.first().value<SyncState>().phase == Phase::FirstSync;
        });
        QVERIFY(progressed);
        QTRY_VERIFY_WITH_TIMEOUT(!answerOf(desk.session->store().templates().all()).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!answerOf(desk.session->store().groups().all()).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session->balance().segmentPrice > 0, patience);

        // What happens at the far end of the list is seen without asking for it.
        const ConversationRow last = desk.rows().last();
        sandbox.inbound(last.id.text(), QStringLiteral("Is anybody there?"));
        QTRY_VERIFY_WITH_TIMEOUT((desk.session->refreshNow(), desk.rows().first().id == last.id), patience);
    }

    void readsThreads()
    {
        SandboxProcess sandbox(quiet({QStringLiteral("--messages"), QStringLiteral("12")}));
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.rows().first().id;
        QSignalSpy fetched(&desk.session->threads(), &ThreadDesk::fetched);
        QSignalSpy reachedStart(&desk.session->threads(), &ThreadDesk::reachedStart);
        desk.session->threads().open(id);
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, patience);
        desk.session->threads().fetchOlder(id);
        QTRY_VERIFY_WITH_TIMEOUT(!reachedStart.isEmpty(), patience);
        QVERIFY(answerOf(desk.session->store().messages().count(id)) > 1);

        sandbox.inbound(id.text(), QStringLiteral("One more thing"));
        desk.session->refreshNow();
        const auto newest = [&] { return answerOf(desk.session->store().messages().newest(id, 1)).value(0).text; };
        QTRY_COMPARE_WITH_TIMEOUT(newest(), QStringLiteral("One more thing"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(desk.session->store().conversations().row(id))->unreadCount > 0, patience);
        desk.session->threads().markRead(id);
        QTRY_COMPARE_WITH_TIMEOUT(answerOf(desk.session->store().conversations().row(id))->unreadCount, 0, patience);
    }

    void sendsInOrder()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId first = desk.somebody(0).id;
        const ConversationId second = desk.somebody(1).id;
        QStringList expected;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        for (int i = 0; i < 50; ++i) {
            desk.session->replies().send(first, QStringLiteral("first %1").arg(i));
            desk.session->replies().send(second, QStringLiteral("second %1").arg(i));
            expected.append(QStringLiteral("first %1").arg(i));
        }
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 100, patience * 4);
        const QStringList texts = sentTexts(sandbox);
        QCOMPARE(texts.size(), 100);
        QCOMPARE(texts.filter(QStringLiteral("first")), expected);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outbox(first).isEmpty(), patience); // The thread shows them itself now.
    }

    void refusesWhoOptedOut()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationRow row = desk.somebody();
        sandbox.inbound(row.id.text(), QStringLiteral("STOP"));
        QTRY_VERIFY_WITH_TIMEOUT(
            (desk.session->refreshNow(), answerOf(desk.session->store().conversations().row(row.id))->isBlocked),
            patience);
        QSignalSpy failed(&desk.session->replies(), &ReplyDesk::failed);
        QCOMPARE(answerOf(desk.session->replies().send(row.id, QStringLiteral("Please stay"))), false);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(2).value<ApiError>().code, QStringLiteral("CONT-010"));
        QCOMPARE(answerOf(desk.session->replies().send(desk.somebody().id, QStringLiteral(" \n"))), false);
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void anUnknownOutcomeIsFoundAndNeverRepeated()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        QSignalSpy unconfirmed(&desk.session->replies(), &ReplyDesk::unconfirmed);
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("path"), QStringLiteral("/messages")},
                          {QStringLiteral("status"), 0},
                          {QStringLiteral("afterAccepting"), true}});
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("Only once, please"))));
        QTRY_COMPARE_WITH_TIMEOUT(unconfirmed.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience); // The look into the thread has found it.
        QCOMPARE(sentTexts(sandbox), QStringList{QStringLiteral("Only once, please")});
    }

    void anUnknownOutcomeThatNeverArrivedWaitsForTheAgent()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("path"), QStringLiteral("/messages")},
                          {QStringLiteral("status"), 500}});
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("Lost"))));
        QVERIFY(desk.hasState(id, OutboxState::Unconfirmed));
        // The next one follows once the thread has been looked at, and the lost one is not repeated by that.
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("Next"))));
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience);
        QCOMPARE(sentTexts(sandbox), QStringList{QStringLiteral("Next")});
        const OutboxEntry lost = desk.outbox(id).first();
        QCOMPARE(lost.state, OutboxState::Unconfirmed);

        desk.session->replies().sendAgain(lost.id);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 2, patience);
        QCOMPARE(sentTexts(sandbox), (QStringList{QStringLiteral("Next"), QStringLiteral("Lost")}));
    }

    void aRunThatEndedWhileSendingIsLookedUpAndNotRepeated()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        OutboxEntry entry;
        entry.id = OutboxId(QStringLiteral("of-an-earlier-run"));
        entry.conversationId = id;
        entry.text = {.to = ToConversation{id}, .text = QStringLiteral("Was on its way"), .media = {}};
        entry.state = OutboxState::Sending;
        entry.createdAt = entry.fenceAt = desk.clock.now();
        QVERIFY(answerOf(desk.session->store().outbox().add(entry)));
        desk.open();
        QVERIFY(desk.hasState(id, OutboxState::Unconfirmed));
        desk.session->replies().discard(entry.id);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outbox(id).isEmpty(), patience);
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void whatSurelyDidNotLeaveGoesByItself()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        sandbox.failNext(
            {{QStringLiteral("method"), QStringLiteral("POST")},
             {QStringLiteral("path"), QStringLiteral("/messages")},
             {QStringLiteral("status"), 429},
             {QStringLiteral("headers"), QJsonObject{{QStringLiteral("Retry-After"), QStringLiteral("1")}}}});
        QSignalSpy states(desk.session.get(), &Session::syncStateChanged);
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("Patience"))));
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience);
        QCOMPARE(sentTexts(sandbox), QStringList{QStringLiteral("Patience")});
        const bool saidSo = std::any_of(states.cbegin(), states.cend(), [](const QList<QVariant>& state) {
            return state.first().value<SyncState>().phase == Phase::SlowedDown;
        });
        QVERIFY(saidSo);
    }

    void aRefusalKeepsItsReason()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy failed(&desk.session->replies(), &ReplyDesk::failed);
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("path"), QStringLiteral("/messages")},
                          {QStringLiteral("status"), 422},
                          {QStringLiteral("code"), QStringLiteral("ACCT-006")}});
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("No credit left"))));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(failed.first().at(2).value<ApiError>().code, QStringLiteral("ACCT-006"));
        QVERIFY(desk.hasState(id, OutboxState::Failed));
        QCOMPARE(desk.outbox(id).last().text.text, QStringLiteral("No credit left"));
    }

    void closesAfterTheHold()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox, 200ms);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        ClosingDesk& closing = desk.session->closing();
        QSignalSpy closed(&closing, &ClosingDesk::closed);
        closing.close(id);
        QVERIFY(answerOf(desk.session->store().conversations().row(id))->isClosed); // At once.
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
        QVERIFY(!closing.undo(id));
        QVERIFY(answerOf(desk.session->store().conversations().row(id))->isClosed);
        // A reply reopens it there, and here.
        sandbox.inbound(id.text(), QStringLiteral("Wait"));
        QTRY_VERIFY_WITH_TIMEOUT(
            (desk.session->refreshNow(), !answerOf(desk.session->store().conversations().row(id))->isClosed), patience);
    }

    void undoneInTimeNothingGoesOut()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox, 60s);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.session->closing().close(id);
        QVERIFY(answerOf(desk.session->store().conversations().row(id))->isClosed);
        QVERIFY(desk.session->closing().undo(id));
        QTRY_VERIFY(!answerOf(desk.session->store().conversations().row(id))->isClosed);
        desk.open(); // Nothing is left to be carried out by the next run.
        QVERIFY(desk.isUpToDate());
        QVERIFY(!answerOf(desk.session->store().conversations().row(id))->isClosed);
    }

    void aRefusedCloseIsPutBack()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("PUT")}, {QStringLiteral("status"), 403}});
        QSignalSpy failed(&desk.session->closing(), &ClosingDesk::failed);
        desk.session->closing().close(id);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(failed.first().at(1).value<ApiError>().kind, ApiError::Kind::Forbidden);
        QTRY_VERIFY(!answerOf(desk.session->store().conversations().row(id))->isClosed);
    }

    void aCloseSurvivesTheEndOfTheProgramAndTransientTrouble()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox, 60s);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.session->closing().close(id);
        QVERIFY(answerOf(desk.session->store().conversations().row(id))->isClosed);
        answerOf(desk.session->store().conversations().get(id));
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("PUT")}, {QStringLiteral("status"), 503}});
        desk.open();
        QSignalSpy closed(&desk.session->closing(), &ClosingDesk::closed);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
        QCOMPARE(closed.first().first().value<ConversationId>(), id);
    }

    void isReadableOfflineAfterARestart()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const QList<ConversationRow> before = desk.rows();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session->balance().segmentPrice > 0, patience);
        const Balance balance = desk.session->balance();
        sandbox.stop();
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->syncState().phase, Phase::Offline, patience);
        QCOMPARE(desk.rows().size(), before.size());
        QVERIFY(!desk.rows().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->balance().segmentPrice, balance.segmentPrice, patience);

        // Written offline, sent once when Sakari is back.
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        const ConversationId id = desk.somebody().id;
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("From the train"))));
        QVERIFY(desk.hasState(id, OutboxState::Queued));
        QCOMPARE(accepted.size(), 0);
        sandbox.startAgain();
        desk.session->refreshNow();
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience);
        QCOMPARE(sentTexts(sandbox), QStringList{QStringLiteral("From the train")});
    }

    void startsWithSomebody()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        QSignalSpy started(&desk.session->replies(), &ReplyDesk::started);
        ToContact stranger;
        stranger.mobile.number = QStringLiteral("+14155550142");
        stranger.mobile.country = QStringLiteral("US");
        QVERIFY(answerOf(desk.session->replies().start(stranger, QStringLiteral("Hello there"))));
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patience);
        const auto id = started.first().first().value<ConversationId>();
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(desk.session->store().conversations().row(id)).has_value(), patience);

        // The second text finds the conversation that the first one made.
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        QVERIFY(answerOf(desk.session->replies().start(stranger, QStringLiteral("Me again"))));
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience);
        QCOMPARE(accepted.first().at(1).value<ConversationId>(), id);
    }

    void aTextIntoAClosedConversationIsFollowed_data()
    {
        QTest::addColumn<QString>("reopen");
        QTest::newRow("same thread") << QStringLiteral("same");
        QTest::newRow("another thread") << QStringLiteral("new");
    }

    void aTextIntoAClosedConversationIsFollowed()
    {
        QFETCH(QString, reopen);
        SandboxProcess sandbox(quiet({QStringLiteral("--reopen"), reopen}));
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationRow row = desk.somebody();
        QSignalSpy closed(&desk.session->closing(), &ClosingDesk::closed);
        desk.session->closing().close(row.id);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
        sandbox.inbound(row.id.text(), QStringLiteral("I forgot something"));
        const auto shown = [&] {
            desk.session->refreshNow();
            for (const ConversationRow& open : desk.rows()) {
                if (open.preview == u"I forgot something")
                    return open.contactId == row.contactId && (open.id == row.id) == (reopen == u"same");
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown(), patience);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
