#include "domain/Clock.h"
#include "store/ListedStore.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "sync/SakariAccess.h"
#include "sync/ThreadPuller.h"

#include <QHttpServer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest/QTest>
#include <algorithm>

using namespace rejoinder;

namespace {

enum class Order { NewestFirst, OldestFirst, Shuffled };

/// One thread and its neighbour as a service would give them that nobody has described.
class ScriptedService
{
public:
    ScriptedService()
    {
        m_server.route(QStringLiteral("/oauth2/token"), QHttpServerRequest::Method::Post, [] {
            return QJsonObject{{QStringLiteral("access_token"), QStringLiteral("token")}};
        });
        m_server.route(QStringLiteral("/v1/accounts/<arg>/messages"),
                       [this](const QString&, const QHttpServerRequest& request) { return page(request.query()); });
        m_port = m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    Order order = Order::NewestFirst;
    bool hasTotal = true;
    bool hasFilter = true;
    int size = 0; ///< of the thread; message n was created n minutes after the first
    int requests = 0;

private:
    static QJsonObject message(int number, const QString& conversation)
    {
        const QDateTime at = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(number * 60);
        return {{QStringLiteral("id"), conversation + QString::number(number)},
                {QStringLiteral("message"), QStringLiteral("text %1").arg(number)},
                {QStringLiteral("outgoing"), false},
                {QStringLiteral("status"), QStringLiteral("Received")},
                {QStringLiteral("conversation"), QJsonObject{{QStringLiteral("id"), conversation}}},
                {QStringLiteral("created"), QJsonObject{{QStringLiteral("at"), at.toString(Qt::ISODate)}}}};
    }

    QJsonObject page(const QUrlQuery& query)
    {
        ++requests;
        QList<QJsonObject> all;
        for (int number = 0; number < size; ++number) {
            all.append(message(number, QStringLiteral("mine")));
            if (!hasFilter)
                all.append(message(number, QStringLiteral("other")));
        }
        if (order == Order::NewestFirst)
            std::reverse(all.begin(), all.end());
        else if (order == Order::Shuffled)
            std::sort(all.begin(), all.end(), [](const QJsonObject& a, const QJsonObject& b) {
                return qHash(a.value(u"id").toString(), 7) < qHash(b.value(u"id").toString(), 7);
            });
        const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
        const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        QJsonArray data;
        for (const QJsonObject& one : all.mid(offset, limit))
            data.append(one);
        QJsonObject pagination{{QStringLiteral("offset"), offset}, {QStringLiteral("limit"), limit}};
        if (hasTotal)
            pagination.insert(QStringLiteral("totalCount"), all.size());
        return {{QStringLiteral("success"), true},
                {QStringLiteral("data"), data},
                {QStringLiteral("pagination"), pagination}};
    }

    QHttpServer m_server;
    int m_port = 0;
};

} // namespace

Q_DECLARE_METATYPE(Order)

/// The newest messages are found whatever the order a service gives them in, and no hole is left behind.
class ThreadFetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNewestInAnyOrder_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<bool>("hasTotal");
        QTest::addColumn<bool>("hasFilter");
        QTest::addColumn<int>("pages"); ///< read at the first visit, of 50 messages each
        QTest::newRow("newest first") << Order::NewestFirst << true << true << 1;
        QTest::newRow("newest first, no total") << Order::NewestFirst << false << true << 1;
        QTest::newRow("oldest first") << Order::OldestFirst << true << true << 2;
        QTest::newRow("oldest first, no total") << Order::OldestFirst << false << true << 5;
        QTest::newRow("shuffled") << Order::Shuffled << true << true << 5;
        QTest::newRow("shuffled, no total") << Order::Shuffled << false << true << 5;
        QTest::newRow("filter not applied") << Order::NewestFirst << true << false << 9;
    }

    void findsTheNewestInAnyOrder()
    {
        QFETCH(Order, order);
        QFETCH(bool, hasTotal);
        QFETCH(bool, hasFilter);
        QFETCH(int, pages);
        ScriptedService service;
        service.order = order;
        service.hasTotal = hasTotal;
        service.hasFilter = hasFilter;
        service.size = 220;
        open(service);

        QVERIFY(answerOf(m_threads->fetchNewest(mine, RequestPriority::OpenThread)).ok());
        QCOMPARE(service.requests, pages);
        QCOMPARE(newestTexts(2), (QStringList{QStringLiteral("text 218"), QStringLiteral("text 219")}));

        // One more arrives, and the next looks find it.
        service.size = 221;
        const auto found = [&] {
            answerOf(m_threads->fetchNewest(mine, RequestPriority::OpenThread));
            return newestTexts(1) == QStringList{QStringLiteral("text 220")};
        };
        bool isThere = false;
        for (int look = 0; look < 10 && !isThere; ++look)
            isThere = found();
        QVERIFY(isThere);

        // Scrolling up reaches the start, with nothing left out and nobody else's among them.
        bool reachedStart = false;
        for (int step = 0; step < 20 && !reachedStart; ++step)
            reachedStart = answerOf(m_threads->fetchOlder(mine)).value();
        QVERIFY(reachedStart);
        QCOMPARE(answerOf(m_store->messages().count(mine)), 221);
    }

    void leavesNoHoleAfterATimeAway()
    {
        ScriptedService service;
        service.size = 60;
        open(service);
        QVERIFY(answerOf(m_threads->fetchNewest(mine, RequestPriority::Background)).ok());
        // As when the program is started again days later.
        m_threads = std::make_unique<ThreadPuller>(*m_access, *m_store);
        service.size = 260;
        QVERIFY(answerOf(m_threads->fetchNewest(mine, RequestPriority::Background)).ok());
        QCOMPARE(answerOf(m_store->messages().count(mine)), 250); // All but the ten that were never read.
    }

    void readsBackToAMoment_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<bool>("hasTotal");
        QTest::addColumn<bool>("hasFilter");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isSure"); ///< that nothing since then was left out
        QTest::newRow("newest first") << Order::NewestFirst << true << true << 220 << true;
        QTest::newRow("newest first, no total") << Order::NewestFirst << false << true << 220 << true;
        QTest::newRow("oldest first") << Order::OldestFirst << true << true << 220 << true;
        QTest::newRow("oldest first, no total") << Order::OldestFirst << false << true << 220 << true;
        QTest::newRow("shuffled") << Order::Shuffled << true << true << 220 << true;
        QTest::newRow("filter not applied") << Order::NewestFirst << true << false << 220 << true;
        QTest::newRow("all of it is newer") << Order::NewestFirst << true << true << 20 << true;
        QTest::newRow("shuffled, and the end is far") << Order::Shuffled << true << true << 2'600 << false;
    }

    void readsBackToAMoment()
    {
        QFETCH(Order, order);
        QFETCH(bool, hasTotal);
        QFETCH(bool, hasFilter);
        QFETCH(int, size);
        QFETCH(bool, isSure);
        ScriptedService service;
        service.order = order;
        service.hasTotal = hasTotal;
        service.hasFilter = hasFilter;
        service.size = size;
        open(service);
        const int first = std::max(0, size - 120); // More than two pages from the end.
        const QDateTime since = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(first * 60);
        const QFuture<Result<bool>> reading = m_threads->readSince(mine, since);
        // Hundreds of pages, one after the other.
        QTRY_VERIFY_WITH_TIMEOUT(reading.isFinished(), 120'000);
        const Result<bool> read = answerOf(reading);
        QVERIFY(read.ok());
        QCOMPARE(read.value(), isSure);
        if (!isSure)
            return;
        const QStringList stored = newestTexts(size);
        for (int number = first; number < size; ++number)
            QVERIFY(stored.contains(QStringLiteral("text %1").arg(number)));
        // The next one as well, although it knows by now where the thread's end is.
        service.size = size + 1;
        QVERIFY(answerOf(m_threads->readSince(mine, since)).value());
        QVERIFY(newestTexts(size + 1).contains(QStringLiteral("text %1").arg(size)));
    }

    void remembersWhatItHasRead()
    {
        ScriptedService service;
        service.size = 3;
        open(service);
        Conversation listed{.id = mine};
        answerOf(m_store->listed().take({listed}));
        QVERIFY(answerOf(m_threads->fetchChanged(mine, RequestPriority::Background)).ok());
        QCOMPARE(service.requests, 1);
        // As in the next run of the program.
        m_threads = std::make_unique<ThreadPuller>(*m_access, *m_store);
        QVERIFY(answerOf(m_threads->fetchChanged(mine, RequestPriority::Background)).ok());
        QCOMPARE(service.requests, 1);
        listed.updated.at = QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC);
        QCOMPARE(answerOf(m_store->listed().take({listed})).news, QList<ConversationId>{mine});
        QVERIFY(answerOf(m_threads->fetchChanged(mine, RequestPriority::Background)).ok());
        QCOMPARE(service.requests, 2);
    }

    void cleanup()
    {
        m_threads.reset();
        m_access.reset();
        m_store.reset();
    }

private:
    void open(const ScriptedService& service)
    {
        m_disk = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_disk->path(), m_clock);
        answerOf(m_store->open());
        m_access = std::make_unique<SakariAccess>(service.url(), m_clock);
        m_access->connectWith({.accountId = AccountId(QStringLiteral("a")),
                               .clientId = Secret(QStringLiteral("b")),
                               .clientSecret = Secret(QStringLiteral("c"))});
        m_threads = std::make_unique<ThreadPuller>(*m_access, *m_store);
    }

    QStringList newestTexts(int howMany)
    {
        QStringList texts;
        for (const Message& message : answerOf(m_store->messages().newest(mine, howMany)))
            texts.append(message.text);
        return texts;
    }

    const ConversationId mine{QStringLiteral("mine")};
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_disk;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SakariAccess> m_access;
    std::unique_ptr<ThreadPuller> m_threads;
};

QTEST_GUILESS_MAIN(ThreadFetchTest)
#include "ThreadFetchTest.moc"
