#include "session/TemplateDesk.h"
#include "LedgerWords.h"
#include "SessionDesk.h"
#include "store/TemplateStore.h"
#include "sync/CatalogPuller.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

#include <QtTest/QSignalSpy>
#include <algorithm>

using namespace rejoinder;
using namespace std::chrono_literals;

namespace {

const QStringList shapes{QStringLiteral("current"), QStringLiteral("2021")};

/// A session that has read the templates of its sandbox.
struct Bench
{
    explicit Bench(const QString& shape = shapes.first(), std::chrono::milliseconds hold = 0ms)
        : sandbox(quiet() + QStringList{QStringLiteral("--shape"), shape}), desk(sandbox)
    {
        desk.settings.removeHold = hold;
        open();
    }
    void open()
    {
        desk.open();
        if (!QTest::qWaitFor([this] { return all().size() >= 10; }, SessionDesk::atMost))
            QTest::qFail("the templates were not read", __FILE__, __LINE__);
    }
    TemplateDesk& templates() { return desk.session->templates(); }
    QList<MessageTemplate> all() { return answerOf(desk.session->store().templates().all()); }
    std::optional<MessageTemplate> named(const QString& name)
    {
        for (const MessageTemplate& one : all()) {
            if (one.name == name)
                return one;
        }
        return std::nullopt;
    }
    /// A new list of templates has been read from its beginning to its end.
    void pullAgain()
    {
        const auto pulls = [this] {
            return sandbox.requests(QStringLiteral("GET /v1/accounts/{accountId}/templates"));
        };
        const int before = pulls();
        const auto isReadAgain = [&] {
            // None is begun while one is being read.
            desk.session->connectToSakari(sandbox.credentials());
            return QTest::qWaitFor([&] { return pulls() > before; }, SessionDesk::atMost / 10);
        };
        if (!QTest::qWaitFor(isReadAgain, SessionDesk::atMost))
            QTest::qFail("the list was not read again", __FILE__, __LINE__);
        QTest::qWait(200); // the answer is on its way to the store
    }
    QStringList ledger(const char* what)
    {
        return entered(sandbox, QString::fromLatin1(what), QStringLiteral("templateId"));
    }

    SandboxProcess sandbox;
    SessionDesk desk;
};

const QString greeting = QStringLiteral("Greeting");

MessageTemplate wanted()
{
    MessageTemplate entry;
    entry.name = QStringLiteral("Ready for you");
    entry.text = QStringLiteral("Hello {{{contact.firstName}}}, it is ready.");
    return entry;
}

} // namespace

/// Templates written at the real sandbox: what is kept, what is noticed, and what leaves when.
class TemplateDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsWrittenAndKept_data() { eachShape(); }
    void aChangeIsWrittenAndKept()
    {
        QFETCH(const QString, shape);
        Bench bench(shape);
        const auto base = answerOf(bench.templates().fresh(bench.named(greeting)->id)).value();
        MessageTemplate changed = base;
        changed.text = QStringLiteral("Good day, {{{contact.firstName}}}.");
        const auto saving = answerOf(bench.templates().save(base, changed));
        QVERIFY(saving.ok());
        QCOMPARE(std::get<MessageTemplate>(saving.value()).text, changed.text);
        QCOMPARE(bench.named(greeting)->text, changed.text);
        QCOMPARE(bench.ledger("template.updated"), QStringList{base.id.text()});
        // The same once more, as after an answer that was lost, is done already.
        QVERIFY(std::holds_alternative<MessageTemplate>(answerOf(bench.templates().save(base, changed)).value()));
        QCOMPARE(bench.ledger("template.updated").size(), 1);
    }

    void anothersChangeIsNotWrittenOver_data() { eachShape(); }
    void anothersChangeIsNotWrittenOver()
    {
        QFETCH(const QString, shape);
        Bench bench(shape);
        const auto base = *bench.named(greeting);
        bench.sandbox.change(
            {{QStringLiteral("templateId"), base.id.text()}, {QStringLiteral("template"), QStringLiteral("Welcome!")}});
        MessageTemplate ours = base;
        ours.name = QStringLiteral("First words");
        const auto saving = answerOf(bench.templates().save(base, ours));
        QVERIFY(saving.ok());
        const auto* conflict = std::get_if<TemplateConflict>(&saving.value());
        QVERIFY(conflict && conflict->theirs);
        QCOMPARE(conflict->base, base);
        QCOMPARE(conflict->ours, ours);
        QCOMPARE(conflict->theirs->text, QStringLiteral("Welcome!"));
        QCOMPARE(bench.ledger("template.updated"), QStringList());
        QCOMPARE(bench.named(greeting)->text, QStringLiteral("Welcome!"));

        // Over theirs, on purpose.
        const auto again = answerOf(bench.templates().save(*conflict->theirs, ours));
        QCOMPARE(std::get<MessageTemplate>(again.value()).text, base.text);
        QCOMPARE(bench.named(ours.name)->id, base.id);
    }

    void oneThatIsGoneIsAConflict()
    {
        Bench bench;
        const auto base = *bench.named(greeting);
        bench.sandbox.change({{QStringLiteral("templateId"), base.id.text()}, {QStringLiteral("removed"), true}});
        MessageTemplate ours = base;
        ours.text = QStringLiteral("Hi");
        const auto saving = answerOf(bench.templates().save(base, ours));
        const auto* conflict = std::get_if<TemplateConflict>(&saving.value());
        QVERIFY(conflict && !conflict->theirs);
        QVERIFY(!bench.named(greeting));
        QCOMPARE(answerOf(bench.templates().fresh(base.id)).error().kind, ApiError::Kind::NotFound);
    }

    void aRefusalComesBack()
    {
        Bench bench;
        MessageTemplate ours = *bench.named(greeting);
        ours.text.clear();
        const auto saving = answerOf(bench.templates().save(*bench.named(greeting), ours));
        QVERIFY(!saving.ok());
        QCOMPARE(saving.error().kind, ApiError::Kind::Rejected);
        QVERIFY(!bench.named(greeting)->text.isEmpty());
        QCOMPARE(answerOf(bench.templates().create({})).error().kind, ApiError::Kind::Rejected);
        QVERIFY(bench.templates().unconfirmed().isEmpty());
    }

    void oneIsMadeOnce_data() { eachShape(); }
    void oneIsMadeOnce()
    {
        QFETCH(const QString, shape);
        Bench bench(shape);
        // A duplicate brings the id and the times of its original; the new one has its own.
        MessageTemplate entry = *bench.named(greeting);
        entry.name = QStringLiteral("Greeting (copy)");
        const auto first = bench.templates().create(entry);
        const auto second = bench.templates().create(entry);
        QVERIFY(answerOf(first).ok());
        QCOMPARE(answerOf(second).value(), answerOf(first).value());
        QCOMPARE(bench.ledger("template.created").size(), 1);
        QCOMPARE(bench.named(entry.name)->id, answerOf(first).value());
        QVERIFY(bench.named(entry.name)->id != entry.id);
        QCOMPARE(bench.named(entry.name)->created.at.isValid(), shape == shapes.first());
    }

    void anUnconfirmedOneIsFoundAndKept()
    {
        Bench bench;
        bench.sandbox.failNext(lost("POST", QStringLiteral("/templates"), true));
        QSignalSpy created(&bench.templates(), &TemplateDesk::created);
        const auto answer = answerOf(bench.templates().create(wanted()));
        QVERIFY(!answer.ok() && answer.error().outcomeUnknown());
        if (!bench.templates().unconfirmed().isEmpty()) {
            QCOMPARE(bench.templates().unconfirmed().size(), 1);
            QVERIFY(answerOf(bench.templates().checkAgain(bench.templates().unconfirmed().first().id)).ok());
        }
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, longEnough);
        QVERIFY(bench.named(wanted().name));
        QVERIFY(bench.templates().unconfirmed().isEmpty());
        QCOMPARE(bench.ledger("template.created").size(), 1);
    }

    void anUnconfirmedOneThatIsNotThereIsNotRepeatedTooSoon()
    {
        Bench bench;
        bench.sandbox.failNext(lost("POST", QStringLiteral("/templates"), false));
        QVERIFY(!answerOf(bench.templates().create(wanted())).ok());
        const CreationId id = bench.templates().unconfirmed().first().id;
        QVERIFY(!bench.templates().mayRepeat(id));
        QVERIFY(!answerOf(bench.templates().createAgain(id)).ok());
        QCOMPARE(bench.ledger("template.created"), QStringList());
        bench.templates().discard(id);
        QVERIFY(bench.templates().unconfirmed().isEmpty());
    }

    void aRemovalIsHeldAndCanBeUndone()
    {
        Bench bench(shapes.first(), 1h);
        const TemplateId id = bench.named(greeting)->id;
        bench.templates().remove(id);
        QVERIFY(!bench.named(greeting));
        // A list that comes meanwhile still has it, and must not show it.
        bench.pullAgain();
        QVERIFY(!bench.named(greeting));
        QVERIFY(bench.templates().undoRemove(id));
        QVERIFY(bench.named(greeting));
        QVERIFY(!bench.templates().undoRemove(id));
        QCOMPARE(bench.ledger("template.removed"), QStringList());
    }

    void aHeldRemovalEndsWithTheProgram()
    {
        Bench bench(shapes.first(), 1h);
        bench.templates().remove(bench.named(greeting)->id);
        bench.open();
        QVERIFY(bench.named(greeting));
        QCOMPARE(bench.ledger("template.removed"), QStringList());
    }

    void aRemovalLeavesAfterItsHold_data()
    {
        QTest::addColumn<bool>("isGoneAlready");
        QTest::newRow("there") << false;
        QTest::newRow("gone already") << true;
    }
    void aRemovalLeavesAfterItsHold()
    {
        QFETCH(const bool, isGoneAlready);
        Bench bench;
        const TemplateId id = bench.named(greeting)->id;
        if (isGoneAlready)
            bench.sandbox.change({{QStringLiteral("templateId"), id.text()}, {QStringLiteral("removed"), true}});
        QSignalSpy removed(&bench.templates(), &TemplateDesk::removed);
        bench.templates().remove(id);
        QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, longEnough);
        QVERIFY(!bench.named(greeting));
        QCOMPARE(bench.ledger("template.removed").size(), isGoneAlready ? 0 : 1);
        QVERIFY(!bench.templates().undoRemove(id));
    }

    void aRemovalThatIsRefusedComesBack()
    {
        Bench bench;
        bench.sandbox.failNext({{QStringLiteral("method"), QStringLiteral("DELETE")}, {QStringLiteral("status"), 403}});
        QSignalSpy failed(&bench.templates(), &TemplateDesk::removeFailed);
        bench.templates().remove(bench.named(greeting)->id);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longEnough);
        QCOMPARE(failed.first().at(1).value<ApiError>().kind, ApiError::Kind::Forbidden);
        QVERIFY(bench.named(greeting));
    }

    void aListThatWasUnderWayBringsNothingBack_data()
    {
        QTest::addColumn<bool>("isRemoval");
        QTest::newRow("removed") << true;
        QTest::newRow("saved") << false;
    }
    /// The list is read at Sakari before the change, and its answer comes after it.
    void aListThatWasUnderWayBringsNothingBack()
    {
        QFETCH(const bool, isRemoval);
        SandboxProcess sandbox(quiet());
        QTemporaryDir disk;
        const SystemClock clock;
        Store store(disk.path(), clock);
        store.open();
        SakariAccess access(sandbox.url(), clock);
        access.connectWith(sandbox.credentials());
        RequestPace pace(clock);
        CatalogPuller puller(access, store, pace);
        const auto all = [&store] { return answerOf(store.templates().all()); };
        puller.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(all().size() >= 10, longEnough);
        const auto isGreeting = [](const MessageTemplate& one) { return one.name == greeting; };
        const QList<MessageTemplate> first = all();
        const MessageTemplate base = *std::find_if(first.cbegin(), first.cend(), isGreeting);

        CatalogPuller again(access, store, pace);
        const QString list = QStringLiteral("GET /v1/accounts/{accountId}/templates");
        sandbox.control({{QStringLiteral("latency"), 4'000}});
        again.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(sandbox.requests(list), 2, longEnough);
        sandbox.control({{QStringLiteral("latency"), 0}});
        MessageTemplate changed = base;
        changed.text = QStringLiteral("New words");
        sandbox.change({{QStringLiteral("templateId"), base.id.text()},
                        {QStringLiteral("template"), changed.text},
                        {QStringLiteral("removed"), isRemoval}});
        if (isRemoval)
            QVERIFY(answerOf(store.templates().remove(base.id)));
        else
            QVERIFY(answerOf(store.templates().put(changed)));
        // The list that is older than the change is thrown away and read anew.
        QTRY_COMPARE_WITH_TIMEOUT(sandbox.requests(list), 3, 90'000);
        const QList<MessageTemplate> now = all();
        const auto found = std::find_if(now.cbegin(), now.cend(), isGreeting);
        QCOMPARE(found != now.cend(), !isRemoval);
        if (!isRemoval)
            QCOMPARE(found->text, changed.text);
    }

    void withoutAConnectionNothingIsLost()
    {
        Bench bench;
        const MessageTemplate base = *bench.named(greeting);
        bench.desk.open(false);
        QVERIFY(!answerOf(bench.templates().fresh(base.id)).ok());
        QVERIFY(!answerOf(bench.templates().save(base, base)).ok());
        const auto made = answerOf(bench.templates().create(wanted()));
        QVERIFY(!made.ok() && !made.error().outcomeUnknown());
        QSignalSpy failed(&bench.templates(), &TemplateDesk::removeFailed);
        bench.templates().remove(base.id);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longEnough);
        QVERIFY(bench.named(greeting));
    }

private:
    static void eachShape()
    {
        QTest::addColumn<QString>("shape");
        for (const QString& shape : shapes)
            QTest::newRow(qPrintable(shape)) << shape;
    }
    static QJsonObject lost(const char* method, const QString& path, bool after)
    {
        return {{QStringLiteral("method"), QString::fromLatin1(method)},
                {QStringLiteral("path"), path},
                {QStringLiteral("status"), 0},
                {QStringLiteral("afterAccepting"), after}};
    }
};

QTEST_GUILESS_MAIN(TemplateDeskTest)
#include "TemplateDeskTest.moc"
