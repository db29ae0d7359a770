#include "domain/PollSchedule.h"
#include "sync/ListWalk.h"
#include "sync/RequestBudget.h"

#include <QtTest>
#include <algorithm>
#include <array>

using namespace rejoinder;

namespace {

using Allowance = RequestBudget::Allowance;

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;

/// The most of these moments in any minute.
qsizetype mostInAMinute(const QList<qint64>& times)
{
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; last < times.size(); ++last) {
        while (times.at(last) - times.at(first) >= minute)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return most;
}

Conversation at(int number, const QDateTime& when)
{
    Conversation conversation;
    conversation.id = ConversationId(QStringLiteral("c%1").arg(number));
    conversation.updated.at = when;
    return conversation;
}

enum class Service { NewestFirst, OldestFirst, Shuffled };

/// Sakari's list, in some order.
struct FakeList
{
    Service order = Service::NewestFirst;
    int size = 0;
    int largestPage = 100;
    bool hasTotal = true;
    bool readsOffsets = true;

    [[nodiscard]] Page<Conversation> page(int offset) const
    {
        Page<Conversation> page{.offset = offset, .limit = ListWalk::pageSize};
        const int from = readsOffsets ? offset : 0;
        for (int i = from; i < std::min(size, from + std::min(largestPage, ListWalk::pageSize)); ++i)
            page.items.append(at(i, timeAt(i)));
        page.received = int(page.items.size());
        page.hasNext = readsOffsets ? from + page.received < size : true;
        if (hasTotal)
            page.totalCount = size;
        return page;
    }
    [[nodiscard]] QDateTime timeAt(int place) const
    {
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        const int minutes = order == Service::NewestFirst   ? size - place
                            : order == Service::OldestFirst ? place
                                                            : place * 7919 % size;
        return start.addSecs(60 * minutes);
    }
};

/// All of it, with up to three pages on their way at a time; the offsets in the order asked.
QList<int> walked(ListWalk& walk, const FakeList& list, QSet<ConversationId>& seen, int pagesAtMost = 1'000)
{
    QList<int> asked;
    QList<int> onTheirWay;
    while (asked.size() < pagesAtMost) {
        while (onTheirWay.size() < 3 && walk.nextOffset()) {
            onTheirWay.append(*walk.nextOffset());
            walk.noteAsked();
        }
        if (onTheirWay.isEmpty())
            break;
        const int offset = onTheirWay.takeFirst();
        asked.append(offset);
        const Page<Conversation> page = list.page(offset);
        for (const Conversation& conversation : page.items)
            seen.insert(conversation.id);
        walk.notePage(page);
        const auto next = walk.expectedOffset();
        if (!next || (!onTheirWay.isEmpty() && onTheirWay.constFirst() != *next)) {
            onTheirWay.clear();
            walk.rewind();
        }
    }
    return asked;
}

} // namespace

Q_DECLARE_METATYPE(Service)
Q_DECLARE_METATYPE(rejoinder::ListOrder)

class SyncPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourInWhichNothingHappens()
    {
        // A focused window with an open thread, and a sweep, the contacts and the catalog that would all take more.
        const PollSchedule schedule;
        RequestBudget budget;
        QList<qint64> sent;
        qint64 nextThread = 0;
        qint64 nextList = 0;
        int behind = 0;
        for (qint64 now = 0; now < 60 * minute; now += 250) {
            if (now >= nextThread) {
                sent.append(now);
                nextThread = now + schedule.untilThread().count();
            }
            if (now >= nextList) {
                sent.append(now);
                nextList = now + schedule.untilList().count();
            }
            for (int wanted = 0; wanted < 3 && budget.wait(Allowance::Quiet, now).count() == 0; ++wanted) {
                budget.note(Allowance::Quiet, now);
                sent.append(now);
                ++behind;
            }
        }
        QVERIFY2(mostInAMinute(sent) <= RequestBudget::mostAMinute, qPrintable(QString::number(mostInAMinute(sent))));
        QCOMPARE(behind, 60 * RequestBudget::quietAMinute); // And none of what there is goes unused.
    }

    void fillingIsSpreadAndBacksOff()
    {
        RequestBudget budget;
        QList<qint64> sent;
        const auto run = [&](qint64 from, qint64 to) {
            sent.clear();
            for (qint64 now = from; now < to; now += 100) {
                if (budget.wait(Allowance::Filling, now).count() == 0) {
                    budget.note(Allowance::Filling, now);
                    sent.append(now);
                }
            }
            return mostInAMinute(sent);
        };
        QCOMPARE(run(0, 5 * minute), RequestBudget::fillingAMinute);
        for (qsizetype i = 1; i < sent.size(); ++i)
            QVERIFY(sent.at(i) - sent.at(i - 1) >= second);
        budget.slowDown(5 * minute);
        QCOMPARE(run(6 * minute, 10 * minute), RequestBudget::fillingAMinute / 2);
        for (int again = 0; again < 8; ++again)
            budget.slowDown(10 * minute);
        QCOMPARE(run(11 * minute, 15 * minute), RequestBudget::fillingAtLeast);
        // It dares more again after ten minutes without a refusal, and all of it after forty.
        QCOMPARE(budget.limit(Allowance::Filling, 21 * minute), 2 * RequestBudget::fillingAtLeast);
        QCOMPARE(budget.limit(Allowance::Filling, 50 * minute), RequestBudget::fillingAMinute);
    }

    /// Work on many contacts has a share of its own, spread evenly, and takes nothing of what the inbox needs.
    void jobsKeepToTheirShare()
    {
        constexpr int share = 240;
        RequestBudget budget(share);
        QList<qint64> ofJobs;
        QList<qint64> quiet;
        const auto run = [&](qint64 from, qint64 to) {
            ofJobs.clear();
            quiet.clear();
            for (qint64 now = from; now < to; now += 50) {
                if (budget.wait(Allowance::Jobs, now).count() == 0) {
                    budget.note(Allowance::Jobs, now);
                    ofJobs.append(now);
                }
                if (budget.wait(Allowance::Quiet, now).count() == 0) {
                    budget.note(Allowance::Quiet, now);
                    quiet.append(now);
                }
            }
            return mostInAMinute(ofJobs);
        };
        QCOMPARE(run(0, 10 * minute), share);
        QCOMPARE(ofJobs.size(), 10 * share);
        for (qsizetype i = 1; i < ofJobs.size(); ++i)
            QVERIFY(ofJobs.at(i) - ofJobs.at(i - 1) >= minute / share);
        QCOMPARE(quiet.size(), 10 * RequestBudget::quietAMinute);
        // Each word that it is too much halves it, and nothing else is slowed down for it.
        budget.slowDown(10 * minute);
        QCOMPARE(run(11 * minute, 15 * minute), share / 2);
        QCOMPARE(quiet.size(), 4 * RequestBudget::quietAMinute);
        for (int again = 0; again < 8; ++again)
            budget.slowDown(15 * minute);
        QCOMPARE(run(16 * minute, 20 * minute), RequestBudget::jobsAtLeast);
        QCOMPARE(budget.limit(Allowance::Jobs, 60 * minute), share);
    }

    /// Where a turn takes two requests, the second is counted once it is known.
    void whatATurnTakesBeyondOneIsCounted()
    {
        constexpr int share = 60;
        RequestBudget budget(share);
        QList<qint64> sent;
        for (qint64 now = 0; now < 10 * minute; now += 50) {
            if (budget.wait(Allowance::Jobs, now).count() != 0)
                continue;
            budget.note(Allowance::Jobs, now);
            budget.correct(Allowance::Jobs, 1, now);
            sent.append({now, now});
        }
        QVERIFY2(mostInAMinute(sent) <= share, qPrintable(QString::number(mostInAMinute(sent))));
    }

    void aClockThatIsSetBackHoldsNothingUp()
    {
        RequestBudget budget;
        for (int i = 0; i < RequestBudget::quietAMinute; ++i)
            budget.note(Allowance::Quiet, 100 * minute);
        QVERIFY(budget.wait(Allowance::Quiet, 10 * minute).count() <= minute);
        budget.correct(Allowance::Quiet, -1, 10 * minute);
        QCOMPARE(budget.wait(Allowance::Quiet, 10 * minute).count(), 0);
    }

    void walksFromTheEndWithTheNewerOnes_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<bool>("hasTotal");
        QTest::addColumn<int>("largestPage");
        QTest::addColumn<QList<int>>("first"); ///< of the offsets
        QTest::addColumn<ListOrder>("order");
        QTest::newRow("newest first") << Service::NewestFirst << true << 100 << QList{0, 98, 196}
                                      << ListOrder::NewestFirst;
        QTest::newRow("newest first, no total")
            << Service::NewestFirst << false << 100 << QList{0, 98, 196} << ListOrder::NewestFirst;
        QTest::newRow("oldest first") << Service::OldestFirst << true << 100 << QList{0, 900, 802, 704}
                                      << ListOrder::OldestFirst;
        QTest::newRow("oldest first, no total")
            << Service::OldestFirst << false << 100 << QList{0, 98, 196} << ListOrder::OldestFirst;
        QTest::newRow("shuffled") << Service::Shuffled << true << 100 << QList{0, 900} << ListOrder::Unordered;
        QTest::newRow("small pages") << Service::NewestFirst << true << 30 << QList{0, 28, 56}
                                     << ListOrder::NewestFirst;
    }

    void walksFromTheEndWithTheNewerOnes()
    {
        QFETCH(Service, service);
        QFETCH(bool, hasTotal);
        QFETCH(int, largestPage);
        QFETCH(QList<int>, first);
        QFETCH(ListOrder, order);
        const FakeList list{.order = service, .size = 1'000, .largestPage = largestPage, .hasTotal = hasTotal};
        ListWalk walk(1);
        QSet<ConversationId> seen;
        const QList<int> asked = walked(walk, list, seen);
        QCOMPARE(asked.mid(0, first.size()), first);
        QVERIFY(walk.isDone());
        QCOMPARE(seen.size(), 1'000);
        QCOMPARE(walk.order(), order);
    }

    void goesOnAfterACutAtAnyPage_data()
    {
        QTest::addColumn<Service>("service");
        QTest::newRow("newest first") << Service::NewestFirst;
        QTest::newRow("oldest first") << Service::OldestFirst;
        QTest::newRow("shuffled") << Service::Shuffled;
    }

    void goesOnAfterACutAtAnyPage()
    {
        QFETCH(Service, service);
        const FakeList list{.order = service, .size = 1'000};
        for (int cut = 1; cut < 12; ++cut) {
            ListWalk walk(7);
            QSet<ConversationId> seen;
            walked(walk, list, seen, cut);
            const auto resumed = ListWalk::fromText(walk.toText());
            QVERIFY(resumed);
            QCOMPARE(resumed->sweep(), 7);
            ListWalk again = *resumed;
            const QList<int> asked = walked(again, list, seen);
            QVERIFY(walk.isDone() || again.isDone());
            QCOMPARE(seen.size(), 1'000);
            if (!walk.isDone()) // Not from the start: a page or two again at most, and the two that show where to
                                // begin.
                QVERIFY2(asked.size() + cut <= 12 + 3, qPrintable(QString::number(asked.size())));
        }
    }

    void aServiceThatDoesNotReadOffsetsIsGivenUp()
    {
        const FakeList list{.size = 1'000, .hasTotal = false, .readsOffsets = false};
        ListWalk walk(1);
        QSet<ConversationId> seen;
        QVERIFY(walked(walk, list, seen).size() < 10);
        QVERIFY(walk.isStuck() && !walk.isDone()); // And nobody is taken for gone because of it.
    }

    void anAlienNoteIsPassedOver()
    {
        QVERIFY(!ListWalk::fromText({}));
        QVERIFY(!ListWalk::fromText(QStringLiteral("300")));
    }
};

QTEST_GUILESS_MAIN(SyncPaceTest)
#include "SyncPaceTest.moc"
