#include "domain/Clock.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "support/Answer.h"
#include "sync/ContactPuller.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

#include <QHttpServer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest/QSignalSpy>
#include <atomic>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// On which every look takes a second, so that requests which are spread over minutes do not take that long here.
class QuickClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_begin.addSecs(++m_looks); }
    void advance(int seconds) { m_looks += seconds; }

private:
    const QDateTime m_begin{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
    mutable std::atomic<int> m_looks = 0;
};

/// Sakari's contacts, in the order of their names, of which some come and go while they are walked.
class ScriptedContacts
{
public:
    explicit ScriptedContacts(int size)
    {
        using Method = QHttpServerRequest::Method;
        for (int number = 0; number < size; ++number)
            listed.append(number);
        m_server.route(u"/oauth2/token"_s, Method::Post, [] { return QJsonObject{{u"access_token"_s, u"token"_s}}; });
        m_server.route(u"/v1/accounts/<arg>/contacts"_s, Method::Get,
                       [this](const QString&, const QHttpServerRequest& request) { return page(request.query()); });
        m_server.route(u"/v1/accounts/<arg>/contacts/<arg>"_s, Method::Get,
                       [this](const QString&, const QString& id) { return one(id); });
        m_port = m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }
    static QString idOf(int number) { return u"c%1"_s.arg(number); }

    QList<int> listed;
    QSet<int> hidden;         ///< there, though no page shows it
    int failFrom = 1'000'000; ///< pages from this offset on are refused
    bool saysTotal = true;
    bool readsOffsets = true;
    QList<int> offsets;
    QStringList asked;                     ///< by name
    std::function<void(int)> beforeOffset; ///< called as the page is asked for

private:
    static QJsonObject contact(int number)
    {
        return {{u"id"_s, idOf(number)},
                {u"firstName"_s, u"Number"_s},
                {u"lastName"_s, QString::number(number)},
                {u"mobile"_s, QJsonObject{{u"number"_s, u"+1415%1"_s.arg(5550000 + number)}}}};
    }

    QHttpServerResponse page(const QUrlQuery& query)
    {
        const int offset = query.queryItemValue(u"offset"_s).toInt();
        if (beforeOffset)
            beforeOffset(offset);
        offsets.append(offset);
        if (offset >= failFrom)
            return QHttpServerResponse(QHttpServerResponse::StatusCode::InternalServerError);
        QList<int> shown;
        for (const int number : std::as_const(listed)) {
            if (!hidden.contains(number))
                shown.append(number);
        }
        QJsonArray data;
        const int limit = query.queryItemValue(u"limit"_s).toInt();
        for (const int number : shown.mid(readsOffsets ? offset : 0, limit))
            data.append(contact(number));
        QJsonObject pagination{{u"offset"_s, offset}, {u"limit"_s, limit}};
        if (saysTotal)
            pagination.insert(u"totalCount"_s, int(shown.size()));
        else
            pagination.insert(u"hasNext"_s, !readsOffsets || offset + limit < shown.size());
        return QHttpServerResponse(QJsonObject{{u"success"_s, true}, {u"data"_s, data}, {u"pagination"_s, pagination}});
    }

    QHttpServerResponse one(const QString& id)
    {
        asked.append(id);
        const int number = id.mid(1).toInt();
        if (!listed.contains(number))
            return QHttpServerResponse(QHttpServerResponse::StatusCode::NotFound);
        return QHttpServerResponse(QJsonObject{{u"success"_s, true}, {u"data"_s, contact(number)}});
    }

    QHttpServer m_server;
    int m_port = 0;
};

/// One run of the program, as far as contacts are concerned.
struct Run
{
    Run(const QUrl& url, const QString& directory, const Clock& clock)
        : store(directory, clock), access(url, clock), pace(clock), contacts(access, store, pace, clock)
    {
        answerOf(store.open());
        access.connectWith(
            {.accountId = AccountId(u"a"_s), .clientId = Secret(u"b"_s), .clientSecret = Secret(u"c"_s)});
        contacts.start();
    }
    QSet<QString> known()
    {
        QSet<QString> ids;
        for (const Contact& contact : answerOf(store.contacts().search({}, 10'000)))
            ids.insert(contact.id.text());
        return ids;
    }
    /// Until the next walk has come to its end.
    bool walk()
    {
        const QString before = ended();
        contacts.refresh();
        return QTest::qWaitFor([&] { return ended() != before && !ended().isEmpty(); }, patience);
    }
    /// When the last walk that has ended began.
    QString ended()
    {
        const QStringList note = answerOf(store.syncNotes().get(u"contacts.walk"_s)).split(u' ');
        return note.value(3) == u"0" ? note.value(0) : QString();
    }

    Store store;
    SakariAccess access;
    RequestPace pace;
    ContactPuller contacts;
};

QSet<QString> idsOf(const QList<int>& numbers)
{
    QSet<QString> ids;
    for (const int number : numbers)
        ids.insert(ScriptedContacts::idOf(number));
    return ids;
}

} // namespace

class ContactWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarItIs_data();
    void tellsHowFarItIs();
    void goesOnWhereItStopped();
    void comingsAndGoingsWhileItWalks();
    void whatNoPageShowsIsAskedFor();
    void aServiceThatReadsNoOffsetsTakesNobodyAway();
    void aPageThatWasAskedForBeforeBringsNobodyBack();

private:
    QuickClock m_clock;
};

void ContactWalkTest::tellsHowFarItIs_data()
{
    QTest::addColumn<bool>("saysTotal");
    QTest::newRow("total") << true;
    QTest::newRow("no total") << false;
}

void ContactWalkTest::tellsHowFarItIs()
{
    QFETCH(bool, saysTotal);
    ScriptedContacts service(350);
    service.saysTotal = saysTotal;
    const QTemporaryDir disk;
    Run run(service.url(), disk.path(), m_clock);
    QSignalSpy progressed(&run.contacts, &ContactPuller::progressed);
    QVERIFY(run.walk());
    QCOMPARE(run.known(), idsOf(service.listed));
    QVERIFY(progressed.size() >= 4);
    int read = 0;
    for (const QVariantList& one : progressed) {
        const auto said = one.constFirst().value<ContactProgress>();
        QVERIFY(said.read >= read);
        read = said.read;
        QCOMPARE(said.isWhole, said.read == 350);
        QVERIFY(!said.trouble);
        QVERIFY(said.total == (saysTotal && said.read > 0 ? 350 : 0));
    }
    QVERIFY(run.contacts.progress().isWhole);
}

void ContactWalkTest::goesOnWhereItStopped()
{
    ScriptedContacts service(450);
    service.failFrom = 290;
    const QTemporaryDir disk;
    {
        Run run(service.url(), disk.path(), m_clock);
        run.contacts.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(run.contacts.progress().trouble.has_value(), patience);
        QVERIFY(!run.contacts.progress().isWhole);
        QCOMPARE(run.contacts.progress().read, 294);
        // What was in the way is over: it does not wait for the next round.
        service.failFrom = 390;
        run.contacts.resume();
        QTRY_COMPARE_WITH_TIMEOUT(run.contacts.progress().read, 392, patience);
        QTRY_VERIFY_WITH_TIMEOUT(run.contacts.progress().trouble.has_value(), patience);
    }
    service.failFrom = 1'000'000;
    service.offsets.clear();
    Run run(service.url(), disk.path(), m_clock);
    QTRY_COMPARE_WITH_TIMEOUT(run.contacts.progress().read, 292, patience);
    QVERIFY(run.walk());
    QCOMPARE(service.offsets.constFirst(), 292);
    QCOMPARE(run.known(), idsOf(service.listed));
}

void ContactWalkTest::comingsAndGoingsWhileItWalks()
{
    ScriptedContacts service(400);
    const QTemporaryDir disk;
    Run run(service.url(), disk.path(), m_clock);
    QVERIFY(run.walk());
    service.asked.clear();
    // Some go before the second walk, some in the midst of it from what it has read, so that all behind them moves up
    // by more than pages overlap; and some come at the front.
    for (int i = 0; i < 5; ++i)
        service.listed.removeOne(350 + i);
    bool isDone = false;
    service.beforeOffset = [&](int offset) {
        if (offset == 0 || std::exchange(isDone, true))
            return;
        for (int i = 0; i < 30; ++i)
            service.listed.removeOne(10 + i);
        for (int i = 0; i < 3; ++i)
            service.listed.prepend(1000 + i);
    };
    m_clock.advance(3600);
    QVERIFY(run.walk());
    QVERIFY(isDone);
    // What moved past it was asked for by name, what it had shown before it went is still taken for there, and those at
    // the front came where it had been.
    QSet<QString> wanted = idsOf(service.listed);
    for (int i = 0; i < 30; ++i)
        wanted.insert(ScriptedContacts::idOf(10 + i));
    for (const int number : {1000, 1001, 1002})
        wanted.remove(ScriptedContacts::idOf(number));
    QCOMPARE(run.known() - idsOf({1000, 1001, 1002}), wanted);
    QVERIFY(service.asked.contains(ScriptedContacts::idOf(110)));
    // The look at the ends shows the new ones, and the next walk what has gone.
    run.contacts.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(run.known().contains(ScriptedContacts::idOf(1000)), patience);
    m_clock.advance(3600);
    QVERIFY(run.walk());
    QCOMPARE(run.known(), idsOf(service.listed));
}

void ContactWalkTest::whatNoPageShowsIsAskedFor()
{
    ScriptedContacts service(120);
    const QTemporaryDir disk;
    Run run(service.url(), disk.path(), m_clock);
    QVERIFY(run.walk());
    QVERIFY(service.asked.isEmpty());
    service.hidden = {3, 4};
    service.listed.removeOne(5);
    m_clock.advance(3600);
    QVERIFY(run.walk());
    QCOMPARE(QSet<QString>(service.asked.begin(), service.asked.end()), idsOf({3, 4, 5}));
    QCOMPARE(run.known(), idsOf(service.listed));
}

void ContactWalkTest::aServiceThatReadsNoOffsetsTakesNobodyAway()
{
    ScriptedContacts service(250);
    const QTemporaryDir disk;
    Run run(service.url(), disk.path(), m_clock);
    QVERIFY(run.walk());
    service.readsOffsets = false;
    service.saysTotal = false;
    m_clock.advance(3600);
    QVERIFY(run.walk());
    QVERIFY(service.asked.isEmpty());
    QCOMPARE(run.known().size(), 250);
}

void ContactWalkTest::aPageThatWasAskedForBeforeBringsNobodyBack()
{
    ScriptedContacts service(250);
    const QTemporaryDir disk;
    Run run(service.url(), disk.path(), m_clock);
    QVERIFY(run.walk());
    service.beforeOffset = [&](int offset) {
        // It was deleted by this program while the page with it was on its way.
        if (offset == 98)
            run.store.contacts().remove({ContactId(ScriptedContacts::idOf(120))});
    };
    m_clock.advance(3600);
    QVERIFY(run.walk());
    QVERIFY(!run.known().contains(ScriptedContacts::idOf(120)));
    QCOMPARE(run.known().size(), 249);
}

QTEST_GUILESS_MAIN(ContactWalkTest)
#include "ContactWalkTest.moc"
