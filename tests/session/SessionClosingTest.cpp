#include "LedgerWords.h"
#include "SessionDesk.h"
#include "session/ClosingDesk.h"
#include "session/ReplyDesk.h"
#include "store/CloseStore.h"
#include "store/MessageStore.h"
#include "store/SyncNotes.h"
#include "sync/CloseSender.h"
#include "sync/ConversationLedger.h"
#include "sync/OutboxBook.h"
#include "sync/SakariAccess.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace std::chrono_literals;

namespace {

/// Holds a database's write lock.
class VaultLock
{
public:
    explicit VaultLock(const QString& file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        database.setDatabaseName(file);
        if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")))
            QTest::qFail("the vault could not be locked", __FILE__, __LINE__);
    }
    ~VaultLock()
    {
        QSqlDatabase::database(name()).close();
        QSqlDatabase::removeDatabase(name());
    }
    Q_DISABLE_COPY_MOVE(VaultLock)

private:
    static QString name() { return QStringLiteral("lock"); }
};

} // namespace

/// What becomes of a close that meets a customer's text, a reply on its way or a failing service.
class SessionClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCloseIsDroppedWhereTheCustomerWrote_data()
    {
        QTest::addColumn<bool>("isOff");
        QTest::newRow("during the hold") << false;
        QTest::newRow("while the program was off") << true;
    }

    void aCloseIsDroppedWhereTheCustomerWrote()
    {
        QFETCH(bool, isOff);
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox, isOff ? 60s : 5s);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        desk.session->closing().close(id);
        QVERIFY(answerOf(desk.session->store().conversations().row(id))->isClosed);
        answerOf(desk.session->store().conversations().get(id)); // By now the wish is on the disk.
        QCoreApplication::processEvents();
        if (isOff)
            desk.session.reset();
        sandbox.inbound(id.text(), QStringLiteral("One more question"));
        if (isOff)
            desk.open();
        QSignalSpy failed(&desk.session->closing(), &ClosingDesk::failed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longEnough);
        QCOMPARE(failed.first().first().value<ConversationId>(), id);
        QCOMPARE(failed.first().at(1).value<ApiError>().kind, ApiError::Kind::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(!answerOf(desk.session->store().conversations().row(id))->isClosed, longEnough);
        QCOMPARE(entered(sandbox, QStringLiteral("conversation.closed"), QStringLiteral("conversationId")),
                 QStringList());
    }

    void aCloseGoesBehindTheReply()
    {
        SandboxProcess sandbox(quiet({QStringLiteral("--reopen"), QStringLiteral("new")}));
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        // The text waits, and nothing else does.
        sandbox.failNext(
            {{QStringLiteral("method"), QStringLiteral("POST")},
             {QStringLiteral("path"), QStringLiteral("/messages")},
             {QStringLiteral("status"), 429},
             {QStringLiteral("headers"), QJsonObject{{QStringLiteral("Retry-After"), QStringLiteral("2")}}}});
        QSignalSpy closed(&desk.session->closing(), &ClosingDesk::closed);
        QVERIFY(answerOf(desk.session->replies().send(id, QStringLiteral("Bye then"))));
        desk.session->closing().close(id);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, longEnough);
        QStringList order;
        for (const QJsonValue& entry : sandbox.ledger()) {
            const QString what = entry[u"what"].toString();
            if (what == u"message.sent" || what.startsWith(u"conversation."))
                order.append(what);
        }
        QCOMPARE(order, (QStringList{QStringLiteral("message.sent"), QStringLiteral("conversation.closed")}));
    }

    void aCloseSurvivesBeingKilled()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox, 60s);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        QCOMPARE(desk.session->unsent().closes, 0);
        desk.session->closing().close(id);
        QCOMPARE(desk.session->unsent().closes, 1);
        QVERIFY(answerOf(desk.session->store().conversations().row(id))->isClosed);
        // The disk as a killed program leaves it: nothing is written on the way out.
        const QTemporaryDir killed;
        QProcess copy;
        copy.start(QStringLiteral("cp"),
                   {QStringLiteral("-a"), desk.disk.path() + QStringLiteral("/."), killed.path()});
        QVERIFY(copy.waitForFinished());
        desk.session.reset();
        QCOMPARE(entered(sandbox, QStringLiteral("conversation.closed"), QStringLiteral("conversationId")),
                 QStringList());
        desk.settings.dataDirectory = killed.path();
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(
            entered(sandbox, QStringLiteral("conversation.closed"), QStringLiteral("conversationId")),
            QStringList{id.text()}, longEnough);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->unsent().closes, 0, longEnough);
        QVERIFY(answerOf(desk.session->store().closes().all()).isEmpty());
    }

    void whatAnEarlierVersionNotedIsTakenOverOnce()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        const auto last = answerOf(desk.session->store().conversations().get(id))->lastMessage->id;
        const QString note = QStringLiteral("closes.pending");
        QVERIFY(answerOf(desk.session->store().syncNotes().set(note, id.text() + u'\t' + last.text())));
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(
            entered(sandbox, QStringLiteral("conversation.closed"), QStringLiteral("conversationId")),
            QStringList{id.text()}, longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(desk.session->store().syncNotes().get(note)).isEmpty(), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(desk.session->store().closes().all()).isEmpty(), longEnough);
    }

    void aCloseThatCannotBeKeptSafeIsNotMade()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        {
            // Another hand on the file: the vault takes nothing.
            const QString file =
                QDir(desk.disk.path())
                    .filePath(QStringLiteral("accounts/%1/vault.db").arg(sandbox.credentials().accountId.text()));
            VaultLock held(file);
            QSignalSpy failed(&desk.session->closing(), &ClosingDesk::failed);
            desk.session->closing().close(id);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longEnough);
            QCOMPARE(failed.first().at(1).value<ApiError>().kind, ApiError::Kind::LocalStorage);
        }
        QVERIFY(!answerOf(desk.session->store().conversations().row(id))->isClosed);
        QCOMPARE(desk.session->unsent().closes, 0);
        QCOMPARE(entered(sandbox, QStringLiteral("conversation.closed"), QStringLiteral("conversationId")),
                 QStringList());
    }

    void aCloseThatNeverGetsThroughIsPutBack()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const ConversationId id = desk.somebody().id;
        Store& store = desk.session->store();
        SakariAccess access(sandbox.url(), desk.clock);
        access.connectWith(sandbox.credentials());
        ConversationLedger ledger(store);
        OutboxBook book(store);
        CloseSender closes(access, store, ledger, book, 1s);
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("PUT")},
                          {QStringLiteral("status"), 503},
                          {QStringLiteral("count"), 1'000'000}});
        QSignalSpy failed(&closes, &CloseSender::failed);
        closes.close(id, 0ms);
        QVERIFY(answerOf(store.conversations().row(id))->isClosed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longEnough);
        QCOMPARE(failed.first().at(1).value<ApiError>().kind, ApiError::Kind::ServerTrouble);
        QTRY_VERIFY(!answerOf(store.conversations().row(id))->isClosed);
    }
};

QTEST_GUILESS_MAIN(SessionClosingTest)
#include "SessionClosingTest.moc"
