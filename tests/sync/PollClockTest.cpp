#include "sync/PollClock.h"
#include "support/FixedClock.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace rejoinder;

/// What makes the program ask at once rather than with its next round. The rounds themselves are ten seconds and more
/// apart, so a question that is there when a call returns is that call's doing.
class PollClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhenTheWindowComesToTheFront()
    {
        PollClock polls(m_clock);
        polls.start();
        polls.setWindowFocused(false);
        QSignalSpy list(&polls, &PollClock::listDue);
        QSignalSpy thread(&polls, &PollClock::threadDue);
        polls.setWindowFocused(true);
        QCOMPARE(list.size(), 1);
        QCOMPARE(thread.size(), 1);
        polls.setWindowFocused(true); // It was there already.
        QCOMPARE(list.size(), 1);
    }

    void asksWhenSakariCanBeReachedAgain()
    {
        PollClock polls(m_clock);
        polls.start();
        QSignalSpy list(&polls, &PollClock::listDue);
        polls.noteReachable(true);
        QCOMPARE(list.size(), 0);
        polls.noteReachable(false);
        QCOMPARE(list.size(), 0);
        polls.noteReachable(true);
        QCOMPARE(list.size(), 1);
        polls.noteReachable(true);
        QCOMPARE(list.size(), 1);
    }

    void asksAfterASleep()
    {
        PollClock polls(m_clock);
        polls.start();
        // Failures make the rounds minutes long, so that what comes within a heartbeat is the waking.
        for (int i = 0; i < 8; ++i) {
            m_clock.advance(2);
            polls.noteReachable(false);
        }
        QSignalSpy list(&polls, &PollClock::listDue);
        QSignalSpy thread(&polls, &PollClock::threadDue);
        m_clock.advance(3600);
        QTRY_COMPARE_WITH_TIMEOUT(list.size(), 1, 60'000);
        QCOMPARE(thread.size(), 1);
    }

    void saysNothingBeforeTheStart()
    {
        PollClock polls(m_clock);
        QSignalSpy list(&polls, &PollClock::listDue);
        polls.askNow();
        polls.setWindowFocused(false);
        polls.setWindowFocused(true);
        QCOMPARE(list.size(), 0);
    }

private:
    FixedClock m_clock;
};

QTEST_GUILESS_MAIN(PollClockTest)
#include "PollClockTest.moc"
