#include "TextsOnTheirWay.h"
#include "domain/ManyTexts.h"
#include "session/DraftDesk.h"
#include "store/ContactStore.h"
#include "support/FullDisk.h"

#include <QtTest/QSignalSpy>
#include <algorithm>

using namespace rejoinder;
using namespace std::chrono_literals;
using TextTo = ReplyDesk::TextTo;

/// One text to many people, from the desk to the real sandbox.
class SessionManyTest : public QObject
{
    Q_OBJECT

    /// People who may be texted: each with another number.
    static QList<TextTo> texts(const SessionDesk& desk, int count, const QString& text)
    {
        QList<TextTo> texts;
        for (int i = 0; i < 200 && texts.size() < count; ++i) {
            const ConversationRow row = desk.somebody(i);
            std::optional<Contact> contact;
            // The walk through the contacts may not have come to them yet.
            const auto isThere = [&] {
                contact = answerOf(desk.session->store().contacts().inBook(row.contactId));
                return contact.has_value();
            };
            if (!QTest::qWaitFor(isThere, SessionDesk::atMost))
                continue;
            const bool isNew = std::none_of(texts.begin(), texts.end(), [&](const TextTo& one) {
                return one.to.mobile.number == contact->mobile.number;
            });
            if (isNew)
                texts.append({*contact, {}, text + QString::number(texts.size())});
        }
        return texts;
    }
    inline static const QString typed = QStringLiteral("Text {{number}}");
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }
    static QStringList wordsOf(const QList<TextTo>& texts)
    {
        QStringList words;
        for (const TextTo& text : texts)
            words.append(text.text);
        return sorted(words);
    }

private Q_SLOTS:
    void eachGetsItOnceAndNobodyIsLedAnywhere()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        QSignalSpy started(&desk.session->replies(), &ReplyDesk::started);
        QSignalSpy together(&desk.session->replies(), &ReplyDesk::sentTogether);
        const QList<TextTo> all = texts(desk, 5, QStringLiteral("Text "));
        QCOMPARE(all.size(), 5);
        QVERIFY(answerOf(desk.session->replies().startMany(all, typed)));
        QCOMPARE(together.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(sorted(sentTexts(sandbox)), wordsOf(all), longEnough);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->unsent().texts, 0, longEnough);
        QCOMPARE(sentTexts(sandbox).size(), 5);
        QCOMPARE(started.size(), 0);
    }

    void aDiskThatTakesNothingLetsNothingGo()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const QList<TextTo> all = texts(desk, 4, QStringLiteral("Text "));
        QSignalSpy together(&desk.session->replies(), &ReplyDesk::sentTogether);
        {
            const FullDisk full;
            QVERIFY(!answerOf(desk.session->replies().startMany(all, typed)));
        }
        QCOMPARE(together.size(), 0);
        QCOMPARE(desk.session->unsent().texts, 0);
        desk.open();
        QVERIFY(desk.isUpToDate());
        QVERIFY(answerOf(desk.session->store().outbox().unfinished()).isEmpty());
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void whatMustNotGoStopsAllOfThem_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"blocked", "gone", "number", "twice", "braces", "empty"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatMustNotGoStopsAllOfThem()
    {
        QFETCH(QString, what);
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        QList<TextTo> all = texts(desk, 3, QStringLiteral("Text "));
        // What the window saw is what it hands over; the store knows better by now.
        Contact now = all.at(1).to;
        if (what == u"blocked") {
            now.blocked = desk.clock.now();
            now.updated.at = desk.clock.now();
            QVERIFY(answerOf(desk.session->store().contacts().put({now})));
        } else if (what == u"gone") {
            QVERIFY(answerOf(desk.session->store().contacts().remove({now.id})));
        } else if (what == u"number") {
            now.mobile.number = QStringLiteral("+12065550199");
            now.updated.at = desk.clock.now();
            QVERIFY(answerOf(desk.session->store().contacts().put({now})));
        } else if (what == u"twice") {
            all.append(all.first());
        } else if (what == u"braces") {
            all[2].text = QStringLiteral("Hi {{firstName}}");
        } else {
            all[2].text = QStringLiteral(" ");
        }
        QVERIFY(!answerOf(desk.session->replies().startMany(all, typed)));
        QCOMPARE(desk.session->unsent().texts, 0);
        QVERIFY(answerOf(desk.session->store().outbox().unfinished()).isEmpty());
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void thereIsAMost()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QList<TextTo> all;
        for (int i = 0; i <= mostTextsAtOnce; ++i) {
            Contact contact;
            contact.id = ContactId(QString::number(i));
            contact.mobile.number = QStringLiteral("+1206%1").arg(5550000 + i);
            all.append({contact, {}, QStringLiteral("Hello")});
        }
        QVERIFY(!answerOf(desk.session->replies().startMany(all, typed)));
        QVERIFY(!answerOf(desk.session->replies().startMany({}, typed)));
    }

    void whoOptsOutDuringTheHoldGetsNothing()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        const QList<TextTo> all = texts(desk, 3, QStringLiteral("Text "));
        desk.session->replies().setHold(4s);
        QSignalSpy failed(&desk.session->replies(), &ReplyDesk::failed);
        QVERIFY(answerOf(desk.session->replies().startMany(all, typed)));
        Contact stopped = all.at(1).to;
        stopped.blocked = desk.clock.now();
        stopped.updated.at = desk.clock.now();
        QVERIFY(answerOf(desk.session->store().contacts().put({stopped})));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longEnough);
        QCOMPARE(failed.first().at(2).value<ApiError>().code, QStringLiteral("CONT-010"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->unsent().texts, 0, longEnough);
        QCOMPARE(sorted(sentTexts(sandbox)), wordsOf({all.at(0), all.at(2)}));
    }

    void undoTakesAllOfThemBack()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        desk.session->replies().setHold(30s);
        QSignalSpy held(&desk.session->replies(), &ReplyDesk::held);
        QSignalSpy undone(&desk.session->replies(), &ReplyDesk::undone);
        QSignalSpy together(&desk.session->replies(), &ReplyDesk::sentTogether);
        const QList<TextTo> all = texts(desk, 4, QStringLiteral("Text "));
        QVERIFY(answerOf(desk.session->replies().startMany(all, typed)));
        const auto ids = together.first().at(0).value<QList<OutboxId>>();
        QCOMPARE(ids.size(), 4);
        QVERIFY(together.first().at(1).toDateTime() > desk.clock.now().addSecs(20));
        QCOMPARE(desk.session->unsent().texts, 4);
        const TakenBack taken = answerOf(desk.session->replies().undoMany(ids));
        QCOMPARE(taken, (TakenBack{.back = ids, .gone = 0, .isWritten = true}));
        QCOMPARE(desk.session->unsent().texts, 0);
        // One by one neither was said, and no draft has changed.
        QCOMPARE(held.size(), 0);
        QCOMPARE(undone.size(), 0);
        QCOMPARE(answerOf(desk.session->drafts().load({})), Draft());
        desk.open();
        QVERIFY(desk.isUpToDate());
        QVERIFY(answerOf(desk.session->store().outbox().unfinished()).isEmpty());
        QCOMPARE(sentTexts(sandbox), QStringList());
    }

    void undoTakesBackWhatHasNotGone()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        QSignalSpy together(&desk.session->replies(), &ReplyDesk::sentTogether);
        const QList<TextTo> all = texts(desk, 4, QStringLiteral("Text "));
        // Two without a hold, which go; two with one.
        desk.session->replies().setHold(0s);
        QVERIFY(answerOf(desk.session->replies().startMany(all.first(2), typed)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->unsent().texts, 0, longEnough);
        desk.session->replies().setHold(30s);
        QVERIFY(answerOf(desk.session->replies().startMany(all.last(2), typed)));
        const auto gone = together.at(0).at(0).value<QList<OutboxId>>();
        const auto held = together.at(1).at(0).value<QList<OutboxId>>();
        const TakenBack taken = answerOf(desk.session->replies().undoMany(gone + held));
        QCOMPARE(taken, (TakenBack{.back = held, .gone = 2, .isWritten = true}));
        // Once more: there is nothing left to take back.
        QCOMPARE(answerOf(desk.session->replies().undoMany(held)), TakenBack());
        QCOMPARE(sorted(sentTexts(sandbox)), wordsOf(all.first(2)));
    }

    void atTheEndOfTheHoldEachGoesOrComesBackAndNeverBoth()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        desk.session->replies().setHold(60ms);
        QSignalSpy together(&desk.session->replies(), &ReplyDesk::sentTogether);
        const QList<TextTo> all = texts(desk, 3, QStringLiteral("Text "));
        int back = 0;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(answerOf(desk.session->replies().startMany(all, typed)));
            QTest::qWait(40 + 6 * i); // Around the end of it, before and after.
            const auto ids = together.last().at(0).value<QList<OutboxId>>();
            const TakenBack taken = answerOf(desk.session->replies().undoMany(ids));
            QCOMPARE(taken.back.size() + taken.gone, 3);
            back += int(taken.back.size());
            QTRY_COMPARE_WITH_TIMEOUT(desk.session->unsent().texts, 0, longEnough);
        }
        QTRY_COMPARE_WITH_TIMEOUT(sentTexts(sandbox).size(), 18 - back, longEnough);
        QTest::qWait(300);
        QCOMPARE(sentTexts(sandbox).size(), 18 - back);
    }

    void whatADiskCouldNotTakeBackDoesNotLeave()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        desk.session->replies().setHold(1s);
        QSignalSpy together(&desk.session->replies(), &ReplyDesk::sentTogether);
        const QList<TextTo> all = texts(desk, 3, QStringLiteral("Text "));
        QVERIFY(answerOf(desk.session->replies().startMany(all, typed)));
        const auto ids = together.first().at(0).value<QList<OutboxId>>();
        {
            const FullDisk full;
            const TakenBack taken = answerOf(desk.session->replies().undoMany(ids));
            QCOMPARE(taken, (TakenBack{.back = ids, .gone = 0, .isWritten = false}));
        }
        // The hold is over, and by and by the disk knows it too.
        const auto isWritten = [&] { return answerOf(desk.session->store().outbox().unfinished()).isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(isWritten(), longEnough);
        QCOMPARE(sentTexts(sandbox), QStringList());
    }
};

QTEST_GUILESS_MAIN(SessionManyTest)
#include "SessionManyTest.moc"
