#include "domain/OptOutWords.h"
#include "domain/OutboxRules.h"
#include "domain/Page.h"
#include "domain/PhoneNumber.h"
#include "domain/PollSchedule.h"
#include "domain/Secret.h"
#include "domain/SendGuard.h"
#include "domain/TextFold.h"

#include <QTest>

using namespace rejoinder;
using Kind = GuardFinding::Kind;
using State = OutboxState;
using Event = OutboxEvent;

static QList<Kind> kinds(const SendContext& context)
{
    QList<Kind> found;
    for (const GuardFinding& finding : guardFindings(context))
        found.append(finding.kind);
    return found;
}

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phoneNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164"); // empty: refused
        QTest::addColumn<QString>("shown");

        QTest::newRow("US, national") << u"(415) 555-0132"_qs << u"US"_qs << u"+14155550132"_qs
                                      << u"+1 (415) 555-0132"_qs;
        QTest::newRow("international") << u"+44 7700 900118"_qs << QString() << u"+447700900118"_qs
                                       << u"+44 7700 900118"_qs;
        QTest::newRow("UK, national") << u"07700 900118"_qs << u"gb"_qs << u"+447700900118"_qs << u"+44 7700 900118"_qs;
        QTest::newRow("Arabic digits") << u"+٤٤٧٧٠٠٩٠٠١١٨"_qs << QString() << u"+447700900118"_qs
                                       << u"+44 7700 900118"_qs;
        QTest::newRow("no region") << u"415 555 0132"_qs << QString() << QString() << QString();
        QTest::newRow("words") << u"hello"_qs << u"US"_qs << QString() << QString();
        QTest::newRow("too short") << u"+1415"_qs << QString() << QString() << QString();
        QTest::newRow("an extension") << u"+1 415 555 0132 ext. 7"_qs << QString() << QString() << QString();
        QTest::newRow("empty") << QString() << u"US"_qs << QString() << QString();
    }

    void phoneNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, region);
        QFETCH(QString, e164);
        QFETCH(QString, shown);
        const auto number = PhoneNumber::parse(typed, region);
        QCOMPARE(number ? number->e164() : QString(), e164);
        QCOMPARE(number ? number->display() : QString(), shown);
        if (number)
            QCOMPARE(displayNumber(number->e164()), shown);
    }

    void whatIsShownWithoutTheLibraryIsWhatItSays_data()
    {
        QTest::addColumn<QString>("number");
        for (const char* number : {"", "+14155550132", "+12005550132", "+19995550132", "+10155550132", "+11155550132",
                                   "+1415555013", "+141555501321", "+1415555013a", "+1 415 555 0132", "14155550132"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }
    void whatIsShownWithoutTheLibraryIsWhatItSays()
    {
        QFETCH(QString, number);
        const auto parsed = PhoneNumber::parse(number);
        QCOMPARE(displayNumber(number), parsed ? parsed->display() : number);
    }

    void whatIsNoNumberIsShownAsItIs() { QCOMPARE(displayNumber(u"Shortcode 4711x"_qs), u"Shortcode 4711x"_qs); }

    void optOutWords()
    {
        for (const auto& word : {u"STOP"_qs, u"Stop "_qs, u"opt-out"_qs, u"unsubscribe\n"_qs, u"ARRÊT"_qs, u"quit"_qs})
            QVERIFY2(isOptOutWord(word), qPrintable(word));
        for (const auto& word : {u"Please stop"_qs, u"stop it"_qs, u""_qs, u"STOPP"_qs, u"start"_qs, u"stop."_qs})
            QVERIFY2(!isOptOutWord(word), qPrintable(word));
        QVERIFY(isOptInWord(u"Unstop"_qs));
        QVERIFY(isOptInWord(u"DÉBUT"_qs));
        QVERIFY(!isOptInWord(u"stop"_qs));
    }

    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("accents") << u"Åsa Sørensen"_qs << u"sorensen asa"_qs << true;
        QTest::newRow("prefix") << u"Delivery update"_qs << u"del up"_qs << true;
        QTest::newRow("not inside a word") << u"Delivery"_qs << u"livery"_qs << false;
        QTest::newRow("every word counts") << u"Delivery update"_qs << u"del x"_qs << false;
        QTest::newRow("Arabic vowel marks") << u"مُحَمَّد"_qs << u"محمد"_qs << true;
        QTest::newRow("Hebrew points") << u"שָׁלוֹם"_qs << u"שלום"_qs << true;
        QTest::newRow("Japanese inside") << u"山田太郎"_qs << u"太郎"_qs << true;
        QTest::newRow("full width") << u"ＡＢＣ"_qs << u"abc"_qs << true;
        QTest::newRow("nothing wanted") << u"x"_qs << u" "_qs << true;
    }

    void folding()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QTEST(matchesWords(text, words), "found");
    }

    void voicingMarksStay() { QVERIFY(folded(u"が"_qs) != folded(u"か"_qs)); }
    void takesApartAndThenFolds() { QCOMPARE(folded(u"🅍 Ⓐ"_qs), u"ss a"_qs); }

    void outboxTransitions()
    {
        const QHash<QPair<int, int>, State> legal{
            {{int(State::Held), int(Event::HoldEnded)}, State::Queued},
            {{int(State::Held), int(Event::Undone)}, State::Discarded},
            {{int(State::Queued), int(Event::WaitedTooLong)}, State::Asking},
            {{int(State::Asking), int(Event::Retried)}, State::Queued},
            {{int(State::Asking), int(Event::Discarded)}, State::Discarded},
            {{int(State::Queued), int(Event::Refused)}, State::Failed},
            {{int(State::Accepted), int(Event::Delivered)}, State::Delivered},
            {{int(State::Accepted), int(Event::NotDelivered)}, State::Failed},
            {{int(State::Queued), int(Event::PostStarted)}, State::Sending},
            {{int(State::Sending), int(Event::Accepted)}, State::Accepted},
            {{int(State::Unconfirmed), int(Event::Accepted)}, State::Accepted},
            {{int(State::Sending), int(Event::Refused)}, State::Failed},
            {{int(State::Sending), int(Event::NotSentForSure)}, State::Queued},
            {{int(State::Sending), int(Event::OutcomeUnknown)}, State::Unconfirmed},
            {{int(State::Failed), int(Event::Retried)}, State::Queued},
            {{int(State::Unconfirmed), int(Event::Retried)}, State::Queued},
            {{int(State::Queued), int(Event::Discarded)}, State::Discarded},
            {{int(State::Failed), int(Event::Discarded)}, State::Discarded},
            {{int(State::Unconfirmed), int(Event::Discarded)}, State::Discarded},
        };
        for (int s = 0; s <= int(State::Discarded); ++s) {
            for (int e = 0; e <= int(Event::Discarded); ++e) {
                const auto after = next(State(s), Event(e));
                QCOMPARE(after.has_value(), legal.contains({s, e}));
                if (after)
                    QCOMPARE(*after, legal.value({s, e}));
            }
        }
    }

    void whatWentOutIsNeverQueuedAgain()
    {
        OutboxEntry entry;
        entry.state = State::Failed;
        QCOMPARE(nextFor(entry, Event::Retried), std::optional(State::Queued));
        entry.acceptedAs = MessageId(u"m1"_qs); // Accepted once, and not delivered.
        QCOMPARE(nextFor(entry, Event::Retried), std::optional<State>());
        QCOMPARE(nextFor(entry, Event::Discarded), std::optional(State::Discarded));
        entry.state = State::Unconfirmed;
        QCOMPARE(nextFor(entry, Event::Retried), std::optional<State>());
    }

    void aHeldTextGoesWhateverTheClockDid()
    {
        using namespace std::chrono_literals;
        const QDateTime click(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        OutboxEntry entry;
        entry.holdUntil = click.addSecs(5);
        QCOMPARE(holdLeft(entry, {}, click), 5'000ms);
        QCOMPARE(holdLeft(entry, {}, click.addSecs(4)), 1'000ms);
        QCOMPARE(holdLeft(entry, {}, click.addDays(1)), 0ms);
        QCOMPARE(holdLeft(entry, {}, click.addDays(-1)), 30'000ms);
    }

    void whatWaitedLongAsks()
    {
        const QDateTime click(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        OutboxEntry entry;
        entry.createdAt = click;
        QVERIFY(mustAsk(entry, {}, click.addSecs(15 * 60 + 1))); // From an earlier version: no word on when.
        entry.askedAt = click;
        QVERIFY(!mustAsk(entry, {}, click));
        QVERIFY(!mustAsk(entry, {}, click.addSecs(15 * 60)));
        QVERIFY(mustAsk(entry, {}, click.addSecs(15 * 60 + 1)));
        QVERIFY(!mustAsk(entry, {}, click.addDays(-1))); // The clock was put back.
        entry.askedAt = click.addSecs(15 * 60);          // "Send", said once more.
        QVERIFY(!mustAsk(entry, {}, click.addSecs(15 * 60 + 1)));
    }

    void looksComeAtTheirTimes()
    {
        using namespace std::chrono_literals;
        using Wait = std::optional<std::chrono::milliseconds>;
        const OutboxTimes times; // 2, 5, 15, 45, and the decision at 60 seconds
        QCOMPARE(untilNextLook(times, 0ms, 0), Wait(2'000ms));
        QCOMPARE(untilNextLook(times, 2'500ms, 1), Wait(2'500ms));
        QCOMPARE(untilNextLook(times, 15'000ms, 3), Wait(30'000ms));
        QCOMPARE(untilNextLook(times, 45'000ms, 4), Wait(15'000ms));
        QCOMPARE(untilNextLook(times, 60'000ms, 5), Wait());
        QCOMPARE(untilNextLook(times, 50'000ms, 1), Wait(0ms)); // Overdue.
        QCOMPARE(untilNextLook(times, 0ms, -1), Wait(2'000ms));
        QCOMPARE(looksDue(times, 1'999ms), 0);
        QCOMPARE(looksDue(times, 30'000ms), 3); // After a POST that timed out.
        QCOMPARE(looksDue(times, 1h), 5);
    }

    void givenUpAfterTheTimeAndTheReads()
    {
        using namespace std::chrono_literals;
        OutboxEntry entry;
        entry.state = State::Unconfirmed;
        entry.goodReads = 2;
        QVERIFY(isGivenUp(entry, {}, 60s));
        QVERIFY(!isGivenUp(entry, {}, 59s));
        entry.goodReads = 1;
        QVERIFY(!isGivenUp(entry, {}, 24h)); // Offline all the time: nothing is known.
        entry.goodReads = 9;
        entry.state = State::Accepted;
        QVERIFY(!isGivenUp(entry, {}, 60s));
    }

    void anUnknownOutcomeIsNeverTakenForNotSent()
    {
        for (int k = 0; k <= int(ApiError::Kind::LocalStorage); ++k) {
            const ApiError error{.kind = ApiError::Kind(k)};
            QCOMPARE(eventFor(error) == Event::OutcomeUnknown, error.outcomeUnknown());
            // What surely did not leave waits; only a plain no ends it.
            const ApiError stayed{.kind = ApiError::Kind(k), .neverLeft = true};
            if (error.outcomeUnknown())
                QCOMPARE(eventFor(stayed), Event::NotSentForSure);
            else
                QCOMPARE(eventFor(stayed), eventFor(error));
        }
        for (const auto kind : {ApiError::Kind::Timeout, ApiError::Kind::ConnectionLost, ApiError::Kind::ServerTrouble,
                                ApiError::Kind::BadResponse, ApiError::Kind::Cancelled}) {
            // The way to a token failed, say: nothing of the text has left, so it waits and goes later.
            QCOMPARE(eventFor({.kind = kind, .neverLeft = true}), Event::NotSentForSure);
        }
        QVERIFY(ApiError{.kind = ApiError::Kind::Timeout}.outcomeUnknown());
        QVERIFY(ApiError{.kind = ApiError::Kind::ConnectionLost}.outcomeUnknown());
        QVERIFY(ApiError{.kind = ApiError::Kind::ServerTrouble}.outcomeUnknown());
        QVERIFY(ApiError{.kind = ApiError::Kind::BadResponse}.outcomeUnknown());
        QVERIFY(!ApiError{.kind = ApiError::Kind::Rejected}.outcomeUnknown());
        QVERIFY(!ApiError{.kind = ApiError::Kind::SlowedDown}.outcomeUnknown());
    }

    void guards()
    {
        SendContext context;
        context.text = u"Hello"_qs;
        QCOMPARE(kinds(context), QList<Kind>{});

        context.contact.blocked = QDateTime::currentDateTimeUtc();
        context.lastIncomingText = u"STOP"_qs;
        QCOMPARE(kinds(context), QList<Kind>{Kind::ContactBlocked});
        context.contact.blocked = {};
        QCOMPARE(kinds(context), QList<Kind>{Kind::LastTextWasOptOut});
        context.lastIncomingText = u"Please stop by"_qs;
        QCOMPARE(kinds(context), QList<Kind>{});

        context.contact.mobile.valid = false;
        QCOMPARE(kinds(context), QList<Kind>{Kind::ContactInvalid});
        context.contact.mobile.valid = true;

        context.text = u" \n"_qs;
        QCOMPARE(kinds(context), QList<Kind>{Kind::EmptyText});
        context.hasMedia = true;
        QCOMPARE(kinds(context), QList<Kind>{});
        context.hasMedia = false;

        context.text = QString(1530, u'a');
        QCOMPARE(kinds(context), QList<Kind>{});
        context.text += u'a';
        QCOMPARE(kinds(context), QList<Kind>{Kind::ManySegments});

        context.text = u"Hi {{{firstName}}} {{x"_qs;
        QCOMPARE(kinds(context), (QList<Kind>{Kind::MalformedFields, Kind::MissingFields}));
    }

    void aColleaguesAnswerIsNoticedAndOnesOwnIsNot()
    {
        SendContext context;
        context.text = u"Hello"_qs;
        context.newestOutgoingAtOpen = MessageId(u"m1"_qs);
        context.newestOutgoingNow = MessageId(u"m2"_qs);
        context.newestOutgoingBy = u"Joe"_qs;
        QCOMPARE(guardFindings(context), (QList<GuardFinding>{{Kind::ColleagueAnswered, {u"Joe"_qs}}}));
        context.newestOutgoingIsOwn = true;
        QCOMPARE(kinds(context), QList<Kind>{});
    }

    void pollsSlowDownBehindAndOffline()
    {
        using namespace std::chrono_literals;
        PollSchedule schedule;
        QCOMPARE(schedule.untilThread(), PollSchedule::Milliseconds(5s));
        QCOMPARE(schedule.untilList(), PollSchedule::Milliseconds(10s));
        schedule.windowFocused = false;
        QVERIFY(schedule.untilList() > PollSchedule::Milliseconds(10s));
        for (int failures = 1; failures < 1000; failures *= 3) {
            schedule.failuresInARow = failures;
            QVERIFY(schedule.untilList() <= PollSchedule::longest);
            QVERIFY(schedule.untilThread() >= PollSchedule::Milliseconds(40s) || failures == 0);
        }
    }

    void pagesEnd()
    {
        Page<int> page{.offset = 100, .limit = 100, .received = 100};
        QVERIFY(!page.isLast());
        page.received = 99;
        QVERIFY(page.isLast());
        page.totalCount = 300;
        QVERIFY(!page.isLast());
        page.totalCount = 199;
        QVERIFY(page.isLast());
        page.hasNext = true;
        QVERIFY(!page.isLast());
        page.hasNext = false;
        page.totalCount = 300;
        QVERIFY(page.isLast());
    }

    void aSecretPrintsDots()
    {
        QString printed;
        QDebug(&printed) << Secret(u"hunter2"_qs);
        QVERIFY(!printed.contains(u"hunter2"));
        QVERIFY(printed.contains(u"•"));
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "TestRules.moc"
