#pragma once

#include "JobStage.h"
#include "support/faultproxy/FaultProxy.h"

namespace rejoinder {

/// The ways in which a job can work on many contacts.
enum class Work { Delete, List, File, OneByOne };

/// Which of the job's writing requests meets the trouble.
inline constexpr int second = 2;

/// A stage of whose requests all are seen on their way.
struct WatchedStage
{
    /// `rows` of a file: of those whose request was lost each is looked for, which takes its time.
    explicit WatchedStage(Work kind, int rows = 130) : work(kind), proxy(sandbox.url())
    {
        sandbox.control({{QStringLiteral("doubles"), true}, {QStringLiteral("takesCsv"), work != Work::OneByOne}});
        stage.settings.apiUrl = proxy.url();
        stage.open();
        switch (work) {
        case Work::Delete:
            order = orderFor(ContactJobOrder::Kind::Delete, stage.people(6));
            break;
        case Work::List:
            order = orderFor(ContactJobOrder::Kind::AddToList, stage.people(6));
            order.list = {.id = {}, .name = QStringLiteral("Autumn")};
            break;
        case Work::File:
            order = importOf(rows);
            break;
        case Work::OneByOne:
            order = importOf(12);
            break;
        }
        if (!stage.isUpToDate())
            QTest::qFail("never up to date", __FILE__, __LINE__);
    }

    [[nodiscard]] bool isWrite(const QByteArray& method, const QByteArray& target) const
    {
        switch (work) {
        case Work::Delete:
            return method == "DELETE";
        case Work::List:
            return method == "PUT";
        case Work::File:
        case Work::OneByOne:
            return method == "POST" && target.split('?').first().endsWith("/contacts");
        }
        return false;
    }
    /// Writes, and what is read for them.
    [[nodiscard]] int asked() const
    {
        return int(std::count_if(proxy.exchanges().cbegin(), proxy.exchanges().cend(), [this](const auto& one) {
            return isWrite(one->method, one->target) ||
                   (one->method == "GET" &&
                    (one->target.contains("mobile=") || (work == Work::List && one->path().contains("/contacts/"))));
        }));
    }
    /// The list of conversations is asked for, as often as that, and answered.
    void poll(int times = 3)
    {
        const auto answered = [this] {
            return std::count_if(proxy.exchanges().cbegin(), proxy.exchanges().cend(), [](const auto& one) {
                return one->method == "GET" && one->path().endsWith("/conversations") && one->wasServed;
            });
        };
        for (int i = 0; i < times; ++i) {
            const auto before = answered();
            stage.session->refreshNow();
            QTRY_VERIFY_WITH_TIMEOUT(answered() > before, longEnough);
        }
    }
    /// On a machine that does much else, too.
    [[nodiscard]] bool isFinished(const JobId& id) const
    {
        return QTest::qWaitFor([&] { return stage.job(id).state == ContactJob::State::Finished; }, 4 * longEnough);
    }
    /// `fault` is what the second write meets, and the next `times - 1`.
    void trouble(const Fault& fault, int times)
    {
        proxy.setScript([this, fault, times](const QByteArray& method, const QByteArray& target) {
            if (!isWrite(method, target))
                return Fault::none();
            ++writes;
            return writes >= second && writes < second + times ? fault : Fault::none();
        });
    }
    /// `act` once the second write is on its way.
    template <class Act> void whenItIsOnItsWay(Act act)
    {
        QObject::connect(&proxy, &FaultProxy::began, &proxy, [this, act](const std::shared_ptr<Exchange>& exchange) {
            if (isWrite(exchange->method, exchange->target) && writes == second && !std::exchange(hasActed, true))
                act(stage.session->jobs().jobs().constLast().id);
        });
    }
    /// How many items are through when the second write is.
    [[nodiscard]] int doneBySecond() const { return work == Work::File ? 102 : work == Work::OneByOne ? 1 : second; }
    /// Each item at Sakari, and none of them more than once.
    void verifyDoneOnce()
    {
        const auto sorted = [](QStringList list) {
            list.sort();
            return list;
        };
        QStringList ids;
        for (const JobItem& item : order.items)
            ids.append(item.contact.id.text());
        if (work == Work::Delete)
            QCOMPARE(sorted(stage.removedThere()), sorted(ids));
        else if (work == Work::List)
            QCOMPARE(sorted(entered(sandbox, QStringLiteral("contact.updated"), QStringLiteral("contactId"))),
                     sorted(ids));
        else
            QCOMPARE(madeSoOften(sandbox, order, 1), int(order.items.size()));
    }
    void verifyAllIsWell(const JobId& id)
    {
        const ContactJob job = stage.job(id);
        QCOMPARE(job.done, int(order.items.size()));
        QCOMPARE(job.failed, 0);
        QCOMPARE(job.unsure, 0);
        QVERIFY(!job.trouble);
        QVERIFY(answerOf(stage.session->jobs().failures(id)).isEmpty());
        verifyDoneOnce();
    }

    const Work work;
    SandboxProcess sandbox{quiet({QStringLiteral("--conversations"), QStringLiteral("30")})};
    FaultProxy proxy;
    JobStage stage{sandbox};
    ContactJobOrder order;
    int writes = 0;
    bool hasActed = false;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::Work)
Q_DECLARE_METATYPE(rejoinder::Fault)
