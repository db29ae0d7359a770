#include "LedgerWords.h"
#include "SessionDesk.h"
#include "session/CreationDesk.h"
#include "store/CreationStore.h"
#include "sync/CreationLookup.h"
#include "sync/RecordCreator.h"
#include "sync/SakariAccess.h"

#include <QDir>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace std::chrono_literals;

namespace {

/// What makes records, and nothing else of a session, against a sandbox.
struct Bench
{
    explicit Bench(const SandboxProcess& sandbox, RecordCreator::Patience patience = {{50ms, 200ms}, 0ms})
        : server(sandbox), store(disk.path(), clock), access(sandbox.url(), clock)
    {
        store.open();
        access.connectWith(server.credentials());
        begin(std::move(patience));
    }
    /// As in another run of the program.
    void begin(RecordCreator::Patience patience)
    {
        creator = std::make_unique<RecordCreator>(access, store, lookup, clock, std::move(patience));
        creator->start();
    }

    const SandboxProcess& server;
    QTemporaryDir disk;
    SystemClock clock;
    Store store;
    SakariAccess access;
    CreationLookup lookup{access};
    std::unique_ptr<RecordCreator> creator;
};

const RecordCreator::Patience never{{}, 0ms}; ///< looks only when told to

} // namespace

/// A record whose answer was lost is looked for, and never asked for twice by this program.
class CreationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswerIsFoundOut_data() { kinds(); }
    void aLostAnswerIsFoundOut()
    {
        SandboxProcess sandbox(quiet());
        Bench bench(sandbox, never);
        loseTheAnswer(sandbox, true);
        QSignalSpy created(bench.creator.get(), &RecordCreator::created);
        const auto answer = answerOf(bench.creator->create(record()));
        QVERIFY(!answer.ok() && answer.error().outcomeUnknown());
        QCOMPARE(bench.creator->unconfirmed().size(), 1);
        const CreationId id = bench.creator->unconfirmed().first().id;

        // Neither the same wish nor the word for it sends anything before somebody has looked.
        QVERIFY(!answerOf(bench.creator->repeat(id)).ok());
        QVERIFY(!answerOf(bench.creator->create(record())).ok());
        QCOMPARE(made(sandbox).size(), 1);

        const auto found = answerOf(bench.creator->look(id));
        QVERIFY(found.ok() && found.value());
        QCOMPARE(created.size(), 1);
        QCOMPARE(QStringList{created.first().at(1).toString()}, made(sandbox));
        QVERIFY(bench.creator->unconfirmed().isEmpty());
        QVERIFY(answerOf(bench.store.creations().all()).isEmpty());
        QCOMPARE(made(sandbox).size(), 1);
    }

    void itIsLookedForWithoutBeingAsked_data() { kinds(); }
    void itIsLookedForWithoutBeingAsked()
    {
        SandboxProcess sandbox(quiet());
        Bench bench(sandbox);
        loseTheAnswer(sandbox, true);
        QSignalSpy created(bench.creator.get(), &RecordCreator::created);
        QVERIFY(!answerOf(bench.creator->create(record())).ok());
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, longEnough);
        QCOMPARE(made(sandbox).size(), 1);
    }

    void whatIsNotThereMayBeAskedForAgain_data() { kinds(); }
    void whatIsNotThereMayBeAskedForAgain()
    {
        SandboxProcess sandbox(quiet());
        Bench bench(sandbox, never);
        loseTheAnswer(sandbox, false);
        QVERIFY(!answerOf(bench.creator->create(record())).ok());
        const CreationId id = bench.creator->unconfirmed().first().id;
        QVERIFY(!bench.creator->mayRepeat(id));

        // A look that came to nothing says nothing.
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("GET")}, {QStringLiteral("status"), 503}});
        QVERIFY(!answerOf(bench.creator->look(id)).ok());
        QVERIFY(!bench.creator->mayRepeat(id));
        QVERIFY(!answerOf(bench.creator->repeat(id)).ok());
        QCOMPARE(made(sandbox), QStringList());

        const auto looked = answerOf(bench.creator->look(id));
        QVERIFY(looked.ok() && !looked.value());
        QVERIFY(bench.creator->mayRepeat(id));
        QVERIFY(answerOf(bench.creator->repeat(id)).ok());
        QCOMPARE(made(sandbox).size(), 1);
        QVERIFY(bench.creator->unconfirmed().isEmpty());
    }

    void aLookTooSoonDoesNotCount()
    {
        SandboxProcess sandbox(quiet());
        Bench bench(sandbox, {{}, 1h});
        sandbox.failNext(fault(QStringLiteral("/templates"), false));
        QVERIFY(!answerOf(bench.creator->create(wantedTemplate())).ok());
        const CreationId id = bench.creator->unconfirmed().first().id;
        QVERIFY(answerOf(bench.creator->look(id)).ok());
        QVERIFY(!bench.creator->mayRepeat(id));
    }

    void oneThatComesLateIsFoundBeforeItIsRepeated()
    {
        SandboxProcess sandbox(quiet());
        Bench bench(sandbox, never);
        sandbox.failNext(fault(QStringLiteral("/templates"), false));
        QVERIFY(!answerOf(bench.creator->create(wantedTemplate())).ok());
        const CreationId id = bench.creator->unconfirmed().first().id;
        QVERIFY(answerOf(bench.creator->look(id)).ok());
        QVERIFY(bench.creator->mayRepeat(id));
        // As if Sakari had been at it all the time.
        Bench other(sandbox, never);
        QVERIFY(answerOf(other.creator->create(wantedTemplate())).ok());
        QVERIFY(answerOf(bench.creator->repeat(id)).ok());
        QCOMPARE(entered(sandbox, QStringLiteral("template.created"), QStringLiteral("templateId")).size(), 1);
    }

    void twoAlikeOnPurposeAreToldApart()
    {
        SandboxProcess sandbox(quiet());
        Bench bench(sandbox, never);
        QVERIFY(answerOf(bench.creator->create(wantedTemplate())).ok());
        // The second of the same words does not get there: the first is no proof of it.
        sandbox.failNext(fault(QStringLiteral("/templates"), false));
        QVERIFY(!answerOf(bench.creator->create(wantedTemplate())).ok());
        const CreationId id = bench.creator->unconfirmed().first().id;
        const auto looked = answerOf(bench.creator->look(id));
        QVERIFY(looked.ok() && !looked.value());
        QVERIFY(answerOf(bench.creator->repeat(id)).ok());
        QCOMPARE(entered(sandbox, QStringLiteral("template.created"), QStringLiteral("templateId")).size(), 2);
    }

    void aRowFoundSendingIsLookedFor_data() { kinds(); }
    void aRowFoundSendingIsLookedFor()
    {
        SandboxProcess sandbox(quiet());
        Bench bench(sandbox, never);
        QVERIFY(answerOf(bench.creator->create(record())).ok());
        // The program was killed between the POST and its answer.
        const Creation row{
            .id = CreationId(QStringLiteral("earlier")), .record = record(), .fenceAt = bench.clock.now().addSecs(-60)};
        QVERIFY(answerOf(bench.store.creations().put(row)));
        bench.creator.reset();
        bench.begin(never);
        QSignalSpy created(bench.creator.get(), &RecordCreator::created);
        // The same form, filled in once more, is that one.
        answerOf(bench.creator->create(record()));
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, longEnough);
        QCOMPARE(created.first().first().value<CreationId>(), row.id);
        QCOMPARE(made(sandbox).size(), 1);
        QVERIFY(answerOf(bench.store.creations().all()).isEmpty());
    }

    void rowsComeBackAsTheyWere_data() { kinds(); }
    void rowsComeBackAsTheyWere()
    {
        SystemClock clock;
        QTemporaryDir disk;
        Creation row{.id = CreationId(QStringLiteral("a")),
                     .record = record(),
                     .state = Creation::State::Unconfirmed,
                     .fenceAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC),
                     .fence = {QStringLiteral("x"), QStringLiteral("y")},
                     .absentSince = {},
                     .error = ApiError{.kind = ApiError::Kind::Timeout, .httpStatus = 504}};
        {
            Store store(disk.path(), clock);
            store.open();
            QVERIFY(answerOf(store.creations().put(row)));
            row.absentSince = row.fenceAt.addSecs(90);
            QVERIFY(answerOf(store.creations().put(row)));
        }
        Store store(disk.path(), clock);
        store.open();
        QCOMPARE(answerOf(store.creations().all()), QList<Creation>{row});
    }

    void nothingLeavesWithoutItsRow()
    {
        SandboxProcess sandbox(quiet());
        QTemporaryDir disk;
        // A vault that cannot be one.
        QVERIFY(QDir(disk.path()).mkpath(QStringLiteral("vault.db")));
        SystemClock clock;
        Store store(disk.path(), clock);
        store.open();
        SakariAccess access(sandbox.url(), clock);
        access.connectWith(sandbox.credentials());
        CreationLookup lookup(access);
        RecordCreator creator(access, store, lookup, clock, never);
        creator.start();
        const auto answer = answerOf(creator.create(wantedContact()));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, ApiError::Kind::LocalStorage);
        QVERIFY(!answer.error().outcomeUnknown());
        QCOMPARE(entered(sandbox, QStringLiteral("contact.created"), QStringLiteral("contactId")), QStringList());
    }

    void aRefusalIsSettledAtOnce()
    {
        SandboxProcess sandbox(quiet());
        Bench bench(sandbox, never);
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("path"), QStringLiteral("/contacts")},
                          {QStringLiteral("status"), 422},
                          {QStringLiteral("code"), QStringLiteral("CONT-001")}});
        const auto answer = answerOf(bench.creator->create(wantedContact()));
        QVERIFY(!answer.ok() && !answer.error().outcomeUnknown());
        QCOMPARE(answer.error().code, QStringLiteral("CONT-001"));
        QVERIFY(bench.creator->unconfirmed().isEmpty());
        QVERIFY(answerOf(bench.store.creations().all()).isEmpty());
    }

    void aDoubleClickMakesOne()
    {
        SandboxProcess sandbox(quiet());
        Bench bench(sandbox, never);
        const auto first = bench.creator->create(wantedTemplate());
        const auto second = bench.creator->create(wantedTemplate());
        QVERIFY(answerOf(first).ok());
        QCOMPARE(answerOf(second).value(), answerOf(first).value());
        QCOMPARE(entered(sandbox, QStringLiteral("template.created"), QStringLiteral("templateId")).size(), 1);
    }

    void aFileMayBeSharedAgain()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const FileToShare file{QStringLiteral("a.txt"), "text/plain", "hello"};
        sandbox.failNext(fault(QStringLiteral("/sharefile"), true));
        QVERIFY(answerOf(desk.session->creations().shareFile(file)).error().outcomeUnknown());
        const auto again = answerOf(desk.session->creations().shareFile(file));
        QVERIFY(again.ok() && again.value().link.isValid());
        QVERIFY(desk.session->creations().unconfirmed().isEmpty());
    }

    void theSessionTakesItUpAgain()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        sandbox.failNext(fault(QStringLiteral("/contacts"), true));
        QVERIFY(!answerOf(desk.session->creations().createContact(wantedContact())).ok());
        QCOMPARE(desk.session->creations().unconfirmed().size(), 1);
        desk.open();
        QSignalSpy created(&desk.session->creations(), &CreationDesk::created);
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, longEnough);
        QVERIFY(desk.session->creations().unconfirmed().isEmpty());
        QCOMPARE(entered(sandbox, QStringLiteral("contact.created"), QStringLiteral("contactId")).size(), 1);
    }

private:
    static Contact wantedContact()
    {
        Contact contact;
        contact.firstName = QStringLiteral("Ada");
        contact.lastName = QStringLiteral("Lovelace");
        contact.mobile.number = QStringLiteral("+12025550176");
        contact.mobile.country = QStringLiteral("US");
        contact.attributes.insert(QStringLiteral("city"), QStringLiteral("London"));
        return contact;
    }
    static MessageTemplate wantedTemplate()
    {
        MessageTemplate wanted;
        wanted.name = QStringLiteral("Ready for you");
        wanted.text = QStringLiteral("Hello {{{contact.firstName}}}, it is ready.");
        return wanted;
    }
    static Campaign wantedCampaign()
    {
        Campaign campaign;
        campaign.name = QStringLiteral("Spring");
        campaign.triggerCode = QStringLiteral("M");
        campaign.text = QStringLiteral("Spring is here.");
        campaign.tags = {QStringLiteral("garden")};
        return campaign;
    }
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"contact", "template", "campaign"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    static NewRecord record()
    {
        QFETCH(const QString, kind);
        if (kind == u"contact")
            return wantedContact();
        return kind == u"template" ? NewRecord(wantedTemplate()) : NewRecord(wantedCampaign());
    }
    /// The next POST to `path` gets no answer; `after`: though it was carried out.
    static QJsonObject fault(const QString& path, bool after)
    {
        return {{QStringLiteral("method"), QStringLiteral("POST")},
                {QStringLiteral("path"), path},
                {QStringLiteral("status"), 0},
                {QStringLiteral("afterAccepting"), after}};
    }
    static void loseTheAnswer(SandboxProcess& sandbox, bool after)
    {
        QFETCH(const QString, kind);
        sandbox.failNext(fault(u'/' + kind + u's', after));
    }
    static QStringList made(SandboxProcess& sandbox)
    {
        QFETCH(const QString, kind);
        return entered(sandbox, kind + QStringLiteral(".created"), kind + QStringLiteral("Id"));
    }
};

QTEST_GUILESS_MAIN(CreationTest)
#include "CreationTest.moc"
