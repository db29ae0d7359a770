#include "sync/HistoryFill.h"
#include "domain/HistoryProgress.h"
#include "store/ConversationStore.h"
#include "store/ListedStore.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "sync/BackgroundThreads.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"
#include "sync/ThreadPuller.h"

#include <QHttpServer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest/QSignalSpy>
#include <algorithm>

using namespace rejoinder;

namespace {

constexpr int patience = 60'000;
constexpr int conversations = 10;

enum class Order { NewestFirst, OldestFirst, Shuffled, Refused, Nameless };

/// The list of all messages of an account, one an hour backwards from `now`.
class ScriptedMessages
{
public:
    explicit ScriptedMessages(const QDateTime& now) : m_now(now)
    {
        using Method = QHttpServerRequest::Method;
        m_server.route(QStringLiteral("/oauth2/token"), Method::Post, [] {
            return QJsonObject{{QStringLiteral("access_token"), QStringLiteral("token")}};
        });
        m_server.route(QStringLiteral("/v1/accounts/<arg>/messages"), Method::Get,
                       [this](const QString&, const QHttpServerRequest& request) { return page(request.query()); });
        m_port = m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    Order order = Order::NewestFirst;
    int size = 0;
    int failFrom = 1'000'000; ///< pages from this offset on are refused
    QList<int> offsets;

private:
    [[nodiscard]] QJsonObject message(int hoursAgo) const
    {
        const QString at = m_now.addSecs(-3600 * hoursAgo).toString(Qt::ISODate);
        QJsonObject object{{QStringLiteral("id"), QStringLiteral("m%1").arg(hoursAgo)},
                           {QStringLiteral("message"), QStringLiteral("text %1").arg(hoursAgo)},
                           {QStringLiteral("created"), QJsonObject{{QStringLiteral("at"), at}}}};
        if (order != Order::Nameless)
            object.insert(
                QStringLiteral("conversation"),
                QJsonObject{{QStringLiteral("id"), QStringLiteral("c%1").arg(hoursAgo % (conversations + 1))}});
        return object;
    }

    QHttpServerResponse page(const QUrlQuery& query)
    {
        const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
        offsets.append(offset);
        if (order == Order::Refused)
            return QHttpServerResponse(QHttpServerResponse::StatusCode::NotFound);
        if (offset >= failFrom)
            return QHttpServerResponse(QHttpServerResponse::StatusCode::InternalServerError);
        QJsonArray data;
        for (int place = offset; place < std::min(size, offset + 100); ++place) {
            const int hours = order == Order::OldestFirst ? size - 1 - place
                              : order == Order::Shuffled  ? place * 7919 % size
                                                          : place;
            data.append(message(hours));
        }
        return QHttpServerResponse(
            QJsonObject{{QStringLiteral("success"), true},
                        {QStringLiteral("data"), data},
                        {QStringLiteral("pagination"),
                         QJsonObject{{QStringLiteral("offset"), offset}, {QStringLiteral("totalCount"), size}}}});
    }

    const QDateTime m_now;
    QHttpServer m_server;
    int m_port = 0;
};

struct Run
{
    Run(const QUrl& url, const QString& directory, const Clock& clock)
        : store(directory, clock), access(url, clock), pace(clock), fill(access, store, pace)
    {
        answerOf(store.open());
        QList<Conversation> all;
        for (int number = 0; number < conversations; ++number) // One of those that are named is not among them.
            all.append({.id = ConversationId(QStringLiteral("c%1").arg(number)), .updated = {.at = clock.now()}});
        answerOf(store.listed().take(all));
        access.connectWith({.accountId = AccountId(QStringLiteral("a")),
                            .clientId = Secret(QStringLiteral("b")),
                            .clientSecret = Secret(QStringLiteral("c"))});
    }
    int stored()
    {
        int count = 0;
        for (int number = 0; number < conversations; ++number)
            count += answerOf(store.messages().count(ConversationId(QStringLiteral("c%1").arg(number))));
        return count;
    }

    Store store;
    SakariAccess access;
    RequestPace pace;
    HistoryFill fill;
};

int ofKnown(int messages)
{
    int known = 0;
    for (int hours = 0; hours < messages; ++hours)
        known += hours % (conversations + 1) < conversations ? 1 : 0;
    return known;
}

} // namespace

Q_DECLARE_METATYPE(Order)

class HistoryFillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadThatChangesWhileItIsReadHoldsNothingUp()
    {
        ScriptedMessages service(m_clock.now());
        service.size = 5;
        const QTemporaryDir disk;
        Run run(service.url(), disk.path(), m_clock);
        ThreadPuller threads(run.access, run.store);
        BackgroundThreads background(run.access, run.store, threads, run.pace);
        background.resume();
        const ConversationId changing(QStringLiteral("c0"));
        background.wantSoon({changing});
        background.wantSoon({changing});
        QTRY_VERIFY_WITH_TIMEOUT(background.isIdle(), patience);
        QVERIFY(!service.offsets.isEmpty());
    }

    void fillsTheLastDaysInAnyOrder_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("pagesAtMost");
        QTest::newRow("newest first") << Order::NewestFirst << 10 << 3;
        QTest::newRow("oldest first") << Order::OldestFirst << 10 << 4;
        QTest::newRow("shuffled") << Order::Shuffled << 10 << 7;
        QTest::newRow("newest first, all") << Order::NewestFirst << int(HistoryProgress::everything) << 7;
        QTest::newRow("oldest first, all") << Order::OldestFirst << int(HistoryProgress::everything) << 8;
    }

    void fillsTheLastDaysInAnyOrder()
    {
        QFETCH(Order, order);
        QFETCH(int, days);
        QFETCH(int, pagesAtMost);
        ScriptedMessages service(m_clock.now());
        service.order = order;
        service.size = 600;
        const QTemporaryDir disk;
        Run run(service.url(), disk.path(), m_clock);
        run.fill.setDays(days);
        fillUp(run);
        QVERIFY2(service.offsets.size() <= pagesAtMost, qPrintable(QString::number(service.offsets.size())));
        QVERIFY(run.stored() >= ofKnown(days < 0 ? 600 : 240));
        if (days < 0)
            QCOMPARE(run.stored(), ofKnown(600)); // None of a conversation that nobody knows.
        QCOMPARE(run.fill.progress().percent, 100);
        QVERIFY(!run.fill.isThreadByThread());
        // What it has brought does not have to be read once more, thread by thread.
        QVERIFY(answerOf(run.store.listed().unvisited({}, 100)).isEmpty());
        // And the next run has nothing left to ask for.
        const qsizetype asked = service.offsets.size();
        HistoryFill again(run.access, run.store, run.pace);
        again.setDays(days);
        QSignalSpy settled(&again, &HistoryFill::settled);
        again.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), patience);
        QCOMPARE(service.offsets.size(), asked);
    }

    void goesOnWhereItWasCut()
    {
        ScriptedMessages service(m_clock.now());
        service.size = 600;
        service.failFrom = 290;
        const QTemporaryDir disk;
        {
            Run run(service.url(), disk.path(), m_clock);
            run.fill.setDays(HistoryProgress::everything);
            QTRY_VERIFY_WITH_TIMEOUT((step(run), service.offsets.contains(294)), patience);
            QVERIFY(run.fill.progress().percent < 100);
        }
        service.failFrom = 1'000'000;
        service.offsets.clear();
        Run run(service.url(), disk.path(), m_clock);
        run.fill.setDays(HistoryProgress::everything);
        fillUp(run);
        QCOMPARE(service.offsets.constFirst(), 294);
        QCOMPARE(run.stored(), ofKnown(600));
    }

    void threadByThreadWhereThereIsNoSuchList_data()
    {
        QTest::addColumn<Order>("order");
        QTest::newRow("refused") << Order::Refused;
        QTest::newRow("does not say of which conversation") << Order::Nameless;
    }

    void threadByThreadWhereThereIsNoSuchList()
    {
        QFETCH(Order, order);
        ScriptedMessages service(m_clock.now());
        service.order = order;
        service.size = 600;
        const QTemporaryDir disk;
        Run run(service.url(), disk.path(), m_clock);
        fillUp(run);
        QVERIFY(run.fill.isThreadByThread());
        QCOMPARE(service.offsets.size(), 1);
        QCOMPARE(answerOf(run.store.listed().unvisited({}, 100)).size(), conversations);
    }

    void waitsUntilTheConversationsAreKnown()
    {
        ScriptedMessages service(m_clock.now());
        service.size = 600;
        const QTemporaryDir disk;
        Run run(service.url(), disk.path(), m_clock);
        QSignalSpy settled(&run.fill, &HistoryFill::settled);
        run.fill.setDays(30);
        // The store has answered whatever was asked of it before, and whoever waited for that has gone on.
        for (int turn = 0; turn < 20; ++turn)
            answerOf(run.store.conversations().count());
        QVERIFY(service.offsets.isEmpty() && settled.isEmpty() && !run.fill.progress().isFilling);
        fillUp(run);
        QVERIFY(!service.offsets.isEmpty());
    }

    void noneIsAskedForWhereNoneIsWanted()
    {
        ScriptedMessages service(m_clock.now());
        service.size = 600;
        const QTemporaryDir disk;
        Run run(service.url(), disk.path(), m_clock);
        run.fill.setDays(0);
        fillUp(run);
        QVERIFY(service.offsets.isEmpty());
    }

private:
    /// A second of the budget's clock; the requests are let out once a second.
    void step(Run& run)
    {
        m_clock.advance(2);
        run.pace.setFilling(Errand::History, true);
        run.fill.goOn();
    }
    void fillUp(Run& run)
    {
        QSignalSpy settled(&run.fill, &HistoryFill::settled);
        run.fill.goOn();
        QTRY_VERIFY_WITH_TIMEOUT((settled.isEmpty() ? step(run) : void(), !settled.isEmpty()), patience);
    }

    FixedClock m_clock;
};

QTEST_GUILESS_MAIN(HistoryFillTest)
#include "HistoryFillTest.moc"
