#include "store/ConversationStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "sync/ConversationLedger.h"
#include "sync/ConversationPuller.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

#include <QHttpServer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest/QSignalSpy>

using namespace rejoinder;

namespace {

constexpr int patience = 30'000;

/// A list of conversations, the newest first, of which some can be taken away.
class ScriptedList
{
public:
    ScriptedList()
    {
        using Method = QHttpServerRequest::Method;
        m_server.route(QStringLiteral("/oauth2/token"), Method::Post, [] {
            return QJsonObject{{QStringLiteral("access_token"), QStringLiteral("token")}};
        });
        m_server.route(QStringLiteral("/v1/accounts/<arg>/conversations"), Method::Get,
                       [this](const QString&, const QHttpServerRequest& request) { return page(request.query()); });
        m_server.route(QStringLiteral("/v1/accounts/<arg>/conversations/<arg>"), Method::Get,
                       [this](const QString&, const QString& id) { return one(id); });
        m_port = m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    int size = 0;
    QSet<int> gone;           ///< neither listed nor there
    QSet<int> hidden;         ///< there, though no page shows it
    int failFrom = 1'000'000; ///< pages from this offset on are refused
    QList<int> offsets;

private:
    static QJsonObject conversation(int number)
    {
        const QDateTime at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(-60 * number);
        return {{QStringLiteral("id"), QStringLiteral("c%1").arg(number)},
                {QStringLiteral("contact"), QJsonObject{{QStringLiteral("id"), QStringLiteral("p%1").arg(number)}}},
                {QStringLiteral("updated"), QJsonObject{{QStringLiteral("at"), at.toString(Qt::ISODate)}}}};
    }

    QHttpServerResponse page(const QUrlQuery& query)
    {
        const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
        offsets.append(offset);
        if (offset >= failFrom)
            return QHttpServerResponse(QHttpServerResponse::StatusCode::InternalServerError);
        QList<int> listed;
        for (int number = 0; number < size; ++number) {
            if (!gone.contains(number) && !hidden.contains(number))
                listed.append(number);
        }
        QJsonArray data;
        for (const int number : listed.mid(offset, query.queryItemValue(QStringLiteral("limit")).toInt()))
            data.append(conversation(number));
        const QJsonObject pagination{{QStringLiteral("offset"), offset}, {QStringLiteral("totalCount"), listed.size()}};
        return QHttpServerResponse(QJsonObject{{QStringLiteral("success"), true},
                                               {QStringLiteral("data"), data},
                                               {QStringLiteral("pagination"), pagination}});
    }

    QHttpServerResponse one(const QString& id) const
    {
        const int number = id.mid(1).toInt();
        if (number >= size || gone.contains(number))
            return QHttpServerResponse(QHttpServerResponse::StatusCode::NotFound);
        return QHttpServerResponse(
            QJsonObject{{QStringLiteral("success"), true}, {QStringLiteral("data"), conversation(number)}});
    }

    QHttpServer m_server;
    int m_port = 0;
};

/// One run of the program, as far as the list is concerned.
struct Run
{
    Run(const QUrl& url, const QString& directory, const Clock& clock)
        : store(directory, clock),
          access(url, clock),
          ledger(store),
          pace(clock),
          list(access, store, ledger, pace, clock)
    {
        answerOf(store.open());
        access.connectWith({.accountId = AccountId(QStringLiteral("a")),
                            .clientId = Secret(QStringLiteral("b")),
                            .clientSecret = Secret(QStringLiteral("c"))});
        list.start();
    }
    int known() { return answerOf(store.conversations().count()); }

    Store store;
    SakariAccess access;
    ConversationLedger ledger;
    RequestPace pace;
    ConversationPuller list;
};

} // namespace

class ListWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesUpAnInterruptedWalk()
    {
        ScriptedList service;
        service.size = 650;
        service.failFrom = 392;
        const QTemporaryDir disk;
        {
            Run run(service.url(), disk.path(), m_clock);
            QSignalSpy failed(&run.list, &ConversationPuller::failed);
            QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
            QCOMPARE(run.known(), 394); // The pages overlap.
            QVERIFY(!run.list.isFirstWalkDone());
        }
        service.failFrom = 1'000'000;
        service.offsets.clear();
        Run run(service.url(), disk.path(), m_clock);
        QSignalSpy upToDate(&run.list, &ConversationPuller::upToDate);
        QTRY_VERIFY_WITH_TIMEOUT(run.list.isFirstWalkDone() && !upToDate.isEmpty(), patience);
        QCOMPARE(run.known(), 650);
        // The top for what is new, and the walk from a page before where it stopped; nothing in between again.
        const qsizetype end = service.offsets.indexOf(588);
        QVERIFY(end > 0);
        const QList<int> walked = service.offsets.mid(0, end);
        QVERIFY(walked.contains(0));
        QVERIFY(walked.contains(294));
        QVERIFY(!walked.contains(98));
        QVERIFY(!walked.contains(196));
    }

    void letsGoOfWhatIsGone()
    {
        ScriptedList service;
        service.size = 150;
        const QTemporaryDir disk;
        Run run(service.url(), disk.path(), m_clock);
        QTRY_VERIFY_WITH_TIMEOUT(run.list.isFirstWalkDone(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(run.known(), 150, patience);

        service.gone = {3, 120};
        service.hidden = {7}; // Not on any page, and there all the same: being asked for by name saves it.
        m_clock.advance(601);
        QTRY_COMPARE_WITH_TIMEOUT((run.list.poll(), run.known()), 148, patience);
        QVERIFY(!answerOf(run.store.conversations().get(ConversationId(QStringLiteral("c3")))));
        QVERIFY(!answerOf(run.store.conversations().get(ConversationId(QStringLiteral("c120")))));
        QVERIFY(answerOf(run.store.conversations().get(ConversationId(QStringLiteral("c7")))).has_value());
    }

    void aSweepThatFailsRemovesNothing()
    {
        ScriptedList service;
        service.size = 150;
        const QTemporaryDir disk;
        Run run(service.url(), disk.path(), m_clock);
        QTRY_VERIFY_WITH_TIMEOUT(run.list.isFirstWalkDone(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(run.known(), 150, patience);
        service.gone = {3};
        service.failFrom = 98; // The second page does not come: what is missing may well be on it.
        QSignalSpy failed(&run.list, &ConversationPuller::failed);
        m_clock.advance(601);
        run.list.poll();
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
        QCOMPARE(run.known(), 150);
    }

private:
    FixedClock m_clock;
};

QTEST_GUILESS_MAIN(ListWalkTest)
#include "ListWalkTest.moc"
