#include "LedgerWords.h"
#include "SessionDesk.h"
#include "api/ContactsApi.h"
#include "session/ClosingDesk.h"
#include "session/DraftDesk.h"
#include "session/ReplyDesk.h"
#include "store/ContactStore.h"
#include "store/MessageStore.h"
#include "sync/SakariAccess.h"

#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace std::chrono_literals;

using Phase = SyncState::Phase;

/// What goes wrong between two runs, or between the click and the call, against the real sandbox.
class SessionSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInterruptedFirstWalkGoesOn()
    {
        SandboxProcess sandbox(quiet({QStringLiteral("--conversations"), QStringLiteral("900"),
                                      QStringLiteral("--latency"), QStringLiteral("150")}));
        SessionDesk desk(sandbox);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.session->syncState().phase == Phase::FirstSync && desk.session->syncState().done >= 300, longEnough);
        const int reached = desk.session->syncState().done;
        QVERIFY(reached < 900); // It was interrupted indeed.
        desk.open();
        QSignalSpy states(desk.session.get(), &Session::syncStateChanged);
        QVERIFY(desk.isUpToDate());
        int lowest = 900;
        for (const QList<QVariant>& state : states) {
            if (const auto one = state.first().value<SyncState>(); one.phase == Phase::FirstSync)
                lowest = std::min(lowest, one.done);
        }
        QVERIFY2(lowest >= reached, qPrintable(QString::number(lowest)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(Folder::Open).size() + desk.rows(Folder::Closed).size(), 900, longEnough);
    }

    void everyContactIsRead()
    {
        SandboxProcess sandbox(quiet({QStringLiteral("--conversations"), QStringLiteral("40"),
                                      QStringLiteral("--contacts"), QStringLiteral("250")}));
        SessionDesk desk(sandbox);
        SakariAccess access(sandbox.url(), desk.clock);
        access.connectWith(sandbox.credentials());
        for (const int offset : {0, 99, 100, 249}) {
            const auto page = answerOf(access.contacts().list({}, offset, 1, RequestPriority::OpenThread));
            QVERIFY(page.ok());
            QCOMPARE(page.value().items.size(), 1);
            const ContactId id = page.value().items.first().id;
            QTRY_VERIFY_WITH_TIMEOUT(answerOf(desk.session->store().contacts().get(id)).has_value(), longEnough);
        }
    }

    void aCallThatSakariRefusesEndsNothing()
    {
        SandboxProcess sandbox(quiet());
        sandbox.failNext({{QStringLiteral("path"), QStringLiteral("/groups")},
                          {QStringLiteral("status"), 401},
                          {QStringLiteral("count"), 1'000'000}});
        SessionDesk desk(sandbox);
        QSignalSpy refused(desk.session.get(), &Session::credentialsRefused);
        QVERIFY(desk.isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(desk.session->balance().segmentPrice > 0, longEnough);
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        QVERIFY(answerOf(desk.session->replies().send(desk.somebody().id, QStringLiteral("Still here"))));
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longEnough);
        QCOMPARE(refused.size(), 0);
    }

    void whoOptsOutAfterTheClickIsNotTexted()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.open(false); // Not connected: what is sent waits.
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("Too late"))));
        QVERIFY(desk.hasState(id, OutboxState::Queued));
        // This computer learns of the opt-out, and the sandbox does not: only the check here can hold the text back.
        auto conversation = answerOf(desk.session->store().conversations().get(id));
        QVERIFY(conversation.has_value());
        conversation->contact.blocked = desk.clock.now();
        conversation->contact.updated.at = desk.clock.now();
        QVERIFY(answerOf(desk.session->store().contacts().put({conversation->contact})));
        QSignalSpy failed(&desk.session->replies(), &ReplyDesk::failed);
        desk.session->connectToSakari(sandbox.credentials());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longEnough);
        QCOMPARE(failed.first().at(2).value<ApiError>().code, QStringLiteral("CONT-010"));
        QVERIFY(desk.hasState(id, OutboxState::Failed));
        QCOMPARE(desk.outbox(id).last().text.text, QStringLiteral("Too late")); // Kept for the agent.
        QVERIFY(desk.isUpToDate());
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void anOptOutThatNobodyHereKnowsOfIsSakarisToRefuse()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.open(false);
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("Too late"))));
        sandbox.inbound(id.text(), QStringLiteral("STOP"));
        QSignalSpy failed(&desk.session->replies(), &ReplyDesk::failed);
        desk.session->connectToSakari(sandbox.credentials());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longEnough);
        QCOMPARE(failed.first().at(2).value<ApiError>().code, QStringLiteral("CONT-010"));
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void aFirstTextWhoseReplyNamesNothingIsFound()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        sandbox.failNext(
            {{QStringLiteral("method"), QStringLiteral("POST")},
             {QStringLiteral("path"), QStringLiteral("/messages")},
             {QStringLiteral("status"), 200},
             {QStringLiteral("afterAccepting"), true},
             {QStringLiteral("body"),
              QStringLiteral("{\"success\":true,\"data\":{\"requested\":1,\"valid\":1,\"jobId\":\"j\"}}")}});
        ToContact stranger;
        stranger.mobile.number = QStringLiteral("+14155550142");
        stranger.mobile.country = QStringLiteral("US");
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        QSignalSpy started(&desk.session->replies(), &ReplyDesk::started);
        QVERIFY(answerOf(desk.session->replies().start(stranger, QStringLiteral("Hello there"))));
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longEnough);
        QCOMPARE(accepted.first().at(1).value<ConversationId>(), ConversationId());
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, longEnough);
        const auto id = started.first().first().value<ConversationId>();
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(desk.session->store().conversations().row(id)).has_value(), longEnough);
        QCOMPARE(answerOf(desk.session->store().conversations().row(id))->preview, QStringLiteral("Hello there"));
        QCOMPARE(sentTexts(sandbox), QStringList{QStringLiteral("Hello there")});
        QCOMPARE(accepted.size(), 1);
    }

    void aReplyToAClosedConversationIsFollowed_data()
    {
        QTest::addColumn<QString>("reopen");
        QTest::addColumn<QString>("answer");
        for (const auto& reopen : {QStringLiteral("same"), QStringLiteral("new")}) {
            for (const auto& answer :
                 {QStringLiteral("whole"), QStringLiteral("names nothing"), QStringLiteral("lost")})
                QTest::addRow("%s, %s", qPrintable(reopen), qPrintable(answer)) << reopen << answer;
        }
    }

    void aReplyToAClosedConversationIsFollowed()
    {
        QFETCH(QString, reopen);
        QFETCH(QString, answer);
        SandboxProcess sandbox(quiet({QStringLiteral("--reopen"), reopen}));
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationRow row = desk.somebody();
        QSignalSpy closed(&desk.session->closing(), &ClosingDesk::closed);
        desk.session->closing().close(row.id);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, longEnough);
        if (answer != u"whole") {
            const bool isLost = answer == u"lost";
            sandbox.failNext(
                {{QStringLiteral("method"), QStringLiteral("POST")},
                 {QStringLiteral("path"), QStringLiteral("/messages")},
                 {QStringLiteral("status"), isLost ? 0 : 200},
                 {QStringLiteral("afterAccepting"), true},
                 {QStringLiteral("body"),
                  QStringLiteral("{\"success\":true,\"data\":{\"requested\":1,\"valid\":1,\"jobId\":\"j\"}}")}});
        }
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        QSignalSpy started(&desk.session->replies(), &ReplyDesk::started);
        QVERIFY(answerOf(desk.session->replies().send(row.id, QStringLiteral("Are we done?"))));
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longEnough);

        ConversationId where = row.id;
        if (reopen == u"new") {
            QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, longEnough);
            where = started.first().first().value<ConversationId>();
            QVERIFY(where != row.id);
            if (answer != u"names nothing")
                QCOMPARE(accepted.first().at(1).value<ConversationId>(), where);
        }
        QCOMPARE(entered(sandbox, QStringLiteral("message.sent"), QStringLiteral("conversationId")),
                 QStringList{where.text()});
        // In that thread, once, and not in the other.
        const auto shownIn = [&desk](const ConversationId& id) {
            int times = 0;
            for (const Message& message : answerOf(desk.session->store().messages().newest(id, 100)))
                times += message.text == u"Are we done?" ? 1 : 0;
            return times;
        };
        QTRY_COMPARE_WITH_TIMEOUT(shownIn(where), 1, longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outbox(where).isEmpty(), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(desk.session->store().conversations().row(where)).has_value(), longEnough);
        QCOMPARE(answerOf(desk.session->store().conversations().row(where))->contactId, row.contactId);
        if (where != row.id) {
            QCOMPARE(shownIn(row.id), 0);
            QVERIFY(desk.outbox(row.id).isEmpty());
            QCOMPARE(answerOf(desk.session->store().conversations().row(row.id))->outbox, std::optional<OutboxState>());
        }
    }

    void anEarlierRunsTextIsNotTakenForThisOne()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("Thank you"))));
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outbox(id).isEmpty(), longEnough);
        // The same words again, of which the next run knows neither the answer nor which message was the newest.
        OutboxEntry lost;
        lost.id = OutboxId(QStringLiteral("lost"));
        lost.conversationId = id;
        lost.text = {.to = ToConversation{id}, .text = QStringLiteral("Thank you"), .media = {}};
        lost.state = OutboxState::Unconfirmed;
        lost.createdAt = lost.fenceAt = desk.clock.now();
        QVERIFY(answerOf(desk.session->store().outbox().add(lost)));
        desk.open();
        QVERIFY(desk.isUpToDate());
        QSignalSpy found(&desk.session->replies(), &ReplyDesk::accepted);
        desk.session->replies().checkAgain(lost.id);
        QTest::qWait(4000); // The look of the start comes after two seconds.
        QCOMPARE(found.size(), 0);
        QVERIFY(desk.hasState(id, OutboxState::Unconfirmed));
    }

    void checkAgainLooksOnceMore()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("path"), QStringLiteral("/messages")},
                          {QStringLiteral("status"), 0},
                          {QStringLiteral("afterAccepting"), true}});
        // Nobody can look into a thread for now.
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("GET")},
                          {QStringLiteral("path"), QStringLiteral("/messages")},
                          {QStringLiteral("status"), 500},
                          {QStringLiteral("count"), 1'000'000}});
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("Did it arrive?"))));
        QVERIFY(desk.hasState(id, OutboxState::Unconfirmed));
        const OutboxId text = desk.outbox(id).last().id;
        desk.session->replies().checkAgain(text);
        QTest::qWait(500);
        QCOMPARE(desk.outbox(id).last().state, OutboxState::Unconfirmed);
        sandbox.control({{QStringLiteral("clearFaults"), true}});
        desk.session->replies().checkAgain(text);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longEnough);
        QCOMPARE(accepted.first().first().value<OutboxId>(), text);
        QCOMPARE(sentTexts(sandbox), QStringList{QStringLiteral("Did it arrive?")});
    }

    void sendAgainLooksFirst()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("path"), QStringLiteral("/messages")},
                          {QStringLiteral("status"), 0},
                          {QStringLiteral("afterAccepting"), true}});
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("GET")},
                          {QStringLiteral("path"), QStringLiteral("/messages")},
                          {QStringLiteral("status"), 500},
                          {QStringLiteral("count"), 1'000'000}});
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("It did arrive"))));
        QVERIFY(desk.hasState(id, OutboxState::Unconfirmed));
        // As long as nobody can look, it does not leave, however often that is asked for.
        const OutboxId text = desk.outbox(id).last().id;
        desk.session->replies().sendAgain(text);
        desk.session->replies().sendAgain(text);
        QTest::qWait(500);
        QCOMPARE(desk.outbox(id).last().state, OutboxState::Unconfirmed);
        sandbox.control({{QStringLiteral("clearFaults"), true}});
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longEnough);
        QCOMPARE(sentTexts(sandbox), QStringList{QStringLiteral("It did arrive")});
    }

    void draftsOutliveTheProgram()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId first = desk.somebody(0).id;
        const ConversationId second = desk.somebody(1).id;
        QCOMPARE(answerOf(desk.session->drafts().load(first)), Draft());
        const Draft draft{QStringLiteral("Half a sen"), 4};
        desk.session->drafts().save(first, draft, DraftMoment::Left);
        desk.session->drafts().save(second, {}, DraftMoment::Left); // Nothing is typed there.
        desk.open();
        QVERIFY(desk.isUpToDate());
        QCOMPARE(answerOf(desk.session->drafts().load(first)), draft);
        QVERIFY(answerOf(desk.session->store().conversations().row(first))->hasDraft);
        // Neither news of the conversation nor a send from it takes a draft away.
        sandbox.inbound(first.text(), QStringLiteral("Hello?"));
        QTRY_VERIFY_WITH_TIMEOUT(
            (desk.session->refreshNow(), answerOf(desk.session->store().conversations().row(first))->unreadCount > 0),
            longEnough);
        QCOMPARE(answerOf(desk.session->drafts().load(first)), draft);
        // The agent empties it.
        desk.session->drafts().remove(first, DraftMoment::Typed);
        QCOMPARE(answerOf(desk.session->drafts().load(first)), Draft());
        QVERIFY(!answerOf(desk.session->store().conversations().row(first))->hasDraft);
    }
};

QTEST_GUILESS_MAIN(SessionSafetyTest)
#include "SessionSafetyTest.moc"
