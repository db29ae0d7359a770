#include "Wire.h"
#include "api/AccountsApi.h"
#include "api/ConversationsApi.h"
#include "api/MessagesApi.h"

#include <QSignalSpy>

using namespace rejoinder;
using Kind = ApiError::Kind;

namespace {

ScriptedReply good(const SeenRequest&)
{
    return ScriptedReply::json(200, "{\"success\":true,\"data\":[]}");
}

ScriptedReply noGroups(const SeenRequest& request)
{
    return request.target.contains("/groups") ? ScriptedReply::json(401, "{}") : good(request);
}

} // namespace

/// A 401 of one call is not the end of the credentials where other calls accept the token.
class RefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRefusedCallIsForbiddenAlone_data();
    void oneRefusedCallIsForbiddenAlone();
    void aHundredRefusalsOfOneCallMakeOneTokenCall();
    void aRefusedSendLeavesOnceMoreAtMost();
    void aQuestionThatFailsRefusesNobody();
    void newCredentialsEndTheDoubt();
};

void RefusalTest::oneRefusedCallIsForbiddenAlone_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("after a call that went well") << false;
    QTest::newRow("the first call of all") << true;
}

void RefusalTest::oneRefusedCallIsForbiddenAlone()
{
    QFETCH(bool, isFirst);
    Wire wire;
    wire.setScript(noGroups);
    AccountsApi accounts(*wire.connection);
    ConversationsApi conversations(*wire.connection);
    QSignalSpy refused(wire.connection.get(), &SakariConnection::credentialsRefused);
    if (!isFirst)
        QVERIFY(resultOf(conversations.list(0, 10)).ok());
    for (int i = 0; i < 3; ++i) {
        const auto result = resultOf(accounts.groups(0, 10));
        QCOMPARE(result.error().kind, Kind::Forbidden);
        QCOMPARE(result.error().httpStatus, 401);
    }
    QCOMPARE(wire.tokenCalls(), 2); // The second one was to be sure; no more after that.
    QVERIFY(resultOf(conversations.list(0, 10)).ok());

    wire.setScript(good); // Allowed from now on.
    QVERIFY(resultOf(accounts.groups(0, 10)).ok());
    // A token that nobody takes any more is still found out.
    wire.setScript([](const SeenRequest& request) {
        return Wire::bearer(request) == "Bearer token-3" ? good(request) : ScriptedReply::json(401, "{}");
    });
    QVERIFY(resultOf(accounts.groups(0, 10)).ok());
    QCOMPARE(wire.tokenCalls(), 3);
    QCOMPARE(refused.size(), 0);
}

void RefusalTest::aHundredRefusalsOfOneCallMakeOneTokenCall()
{
    Wire wire;
    wire.setScript(noGroups);
    AccountsApi accounts(*wire.connection);
    QSignalSpy refused(wire.connection.get(), &SakariConnection::credentialsRefused);
    QList<QFuture<Result<Page<Group>>>> futures;
    for (int i = 0; i < 100; ++i)
        futures.append(accounts.groups(0, 10));
    for (const auto& future : futures)
        QCOMPARE(resultOf(future).error().kind, Kind::Forbidden);
    QCOMPARE(wire.tokenCalls(), 2); // The first one, and one after the first refusals.
    QCOMPARE(wire.server.count("GET", "/v1/accounts/acc/conversations"), 1);
    QCOMPARE(refused.size(), 0);
}

void RefusalTest::aRefusedSendLeavesOnceMoreAtMost()
{
    Wire wire;
    wire.setScript([](const SeenRequest& request) {
        return request.verb == "POST" ? ScriptedReply::json(401, "{}") : good(request);
    });
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send({}));
    QCOMPARE(result.error().kind, Kind::Forbidden);
    QVERIFY(!result.error().outcomeUnknown());
    QCOMPARE(wire.server.count("POST", "/v1/"), 2);
    QCOMPARE(resultOf(messages.send({})).error().kind, Kind::Forbidden);
    QCOMPARE(wire.server.count("POST", "/v1/"), 3); // Known by now.
}

void RefusalTest::aQuestionThatFailsRefusesNobody()
{
    Wire wire;
    wire.setScript([](const SeenRequest& request) {
        return request.target.contains("/groups") ? ScriptedReply::json(401, "{}") : ScriptedReply::json(503, "busy");
    });
    AccountsApi accounts(*wire.connection);
    ConversationsApi conversations(*wire.connection);
    QSignalSpy refused(wire.connection.get(), &SakariConnection::credentialsRefused);
    const auto result = resultOf(accounts.groups(0, 10));
    QCOMPARE(result.error().kind, Kind::ServerTrouble);
    QVERIFY(!result.error().outcomeUnknown());
    wire.setScript(noGroups);
    QVERIFY(resultOf(conversations.list(0, 10)).ok());
    QCOMPARE(resultOf(accounts.groups(0, 10)).error().kind, Kind::Forbidden);
    QCOMPARE(refused.size(), 0);
}

void RefusalTest::newCredentialsEndTheDoubt()
{
    Wire wire;
    wire.setScript([](const SeenRequest& request) {
        return request.target.contains("/groups") ? ScriptedReply::json(401, "{}") : ScriptedReply::silence();
    });
    AccountsApi accounts(*wire.connection);
    QSignalSpy refused(wire.connection.get(), &SakariConnection::credentialsRefused);
    const auto inDoubt = accounts.groups(0, 10);
    QTRY_COMPARE(wire.server.heldCount(), 1);
    wire.setScript(good);
    wire.connection->setCredentials(Wire::credentials());
    QVERIFY(resultOf(inDoubt).ok());
    // The late answer is about credentials that are gone.
    wire.server.answerHeld(ScriptedReply::json(401, "{}"), 1);
    QVERIFY(resultOf(accounts.groups(0, 10)).ok());
    QCOMPARE(refused.size(), 0);
}

QTEST_GUILESS_MAIN(RefusalTest)
#include "RefusalTest.moc"
