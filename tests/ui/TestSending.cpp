#include "RowsModel.h"
#include "support/FixedClock.h"
#include "ui/inbox/thread/RowClock.h"
#include "ui/inbox/thread/SendingWords.h"
#include "ui/inbox/thread/SpokenThread.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/text/TimeWords.h"

#include <QPaintEvent>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>

using namespace rejoinder;

using Action = MessageAction;

namespace {

constexpr int stateCount = int(OutboxState::Discarded) + 1;

/// Wants no motion, as a desktop can be told to.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

/// Remembers what of the viewport was painted.
class Painted : public QObject
{
public:
    QRegion region;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

} // namespace

/// What a bubble says and offers about a text on its way out, and how it counts down.
class TestSending : public QObject
{
    Q_OBJECT

private:
    /// One line of the table: a state, what is said about it, and what is offered.
    struct Line
    {
        const char* name;
        OutboxEntry entry;
        QString state;
        QString reason;
        QList<Action> actions;
    };

    FixedClock m_clock;

    QList<Line> table() const;
    OutboxEntry entry(OutboxState state) const
    {
        OutboxEntry made;
        made.id = OutboxId(QStringLiteral("o1"));
        made.conversationId = ConversationId(QStringLiteral("c1"));
        made.text.text = QStringLiteral("See you at five.");
        made.state = state;
        made.createdAt = made.askedAt = m_clock.now();
        return made;
    }
    OutboxEntry held(int seconds) const
    {
        OutboxEntry made = entry(OutboxState::Held);
        made.holdUntil = m_clock.now().addSecs(seconds);
        return made;
    }
    static ThreadRow row(const OutboxEntry& entry)
    {
        ThreadRow made;
        made.content = entry;
        made.startsRun = made.endsRun = true;
        return made;
    }

private Q_SLOTS:
    void words_data();
    void words();
    void everyStateIsInTheTable();
    void waitedFor_data();
    void waitedFor();
    void sendAgainIsNeverFirst();
    void oneSentenceSaysAll();
    void theRowKeepsItsHeightWhenItsHoldEnds();
    void undoFindsRoomOrABelow();
    void countsDownByTheClock();
    void aTickPaintsItsRowAlone();
    void standsStillWhereLessMotionIsWanted();
    void stopsWhenNothingIsHeld();
    void isHeardOnce();
};

QList<TestSending::Line> TestSending::table() const
{
    QList<Line> lines;
    const auto add = [&lines](const char* name, const OutboxEntry& entry, const char* state, const QString& reason,
                              const QList<Action>& actions) {
        lines.append({name, entry, QString::fromUtf8(state), reason, actions});
    };
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    using Kind = ApiError::Kind;

    add("held", held(4), "Sending in 4 s", {}, {Action::Undo});
    add("held, hold over", held(0), "Sending…", {}, {Action::Undo});
    add("queued", entry(OutboxState::Queued), "Waiting to be sent", {}, {Action::Discard});
    OutboxEntry offline = entry(OutboxState::Queued);
    offline.error.kind = Kind::Offline;
    add("queued, offline", offline, "Waiting for a connection",
        text("There is no connection at the moment. The text goes out by itself once there is one."),
        {Action::Discard});
    offline.error.kind = Kind::Refused;
    add("queued, refused", offline, "Waiting for a connection",
        text("Nothing answers at Sakari's address. The text goes out by itself."), {Action::Discard});
    offline.error.kind = Kind::SlowedDown;
    add("queued, slowed down", offline, "Waiting to be sent",
        text("Sakari asks us to slow down. Rejoinder goes on by itself in a moment."), {Action::Discard});
    OutboxEntry asking = entry(OutboxState::Asking);
    asking.askedAt = m_clock.now().addSecs(-22 * 60 - 10);
    add("asking", asking, "Not sent yet", text("This text waited 22 minutes for a connection. Send it now?"),
        {Action::SendNow, Action::Edit, Action::Discard});
    add("sending", entry(OutboxState::Sending), "Sending…", {}, {});
    add("accepted", entry(OutboxState::Accepted), "On its way", {}, {});
    add("delivered", entry(OutboxState::Delivered), "Delivered", {}, {});
    OutboxEntry failed = entry(OutboxState::Failed);
    failed.error = {.kind = Kind::Rejected, .httpStatus = 400, .code = QStringLiteral("MSG-020")};
    add("failed", failed, "Not sent",
        text("Not sent. The number is a landline and cannot receive texts. Change it and try again. (MSG-020)"),
        {Action::Edit, Action::SendAgain, Action::Discard});
    failed.acceptedAs = MessageId(QStringLiteral("m1"));
    failed.error.code = QStringLiteral("MSG-019");
    add("not delivered", failed, "Not delivered",
        text("Not delivered. The phone is out of reach or a landline, or the content was blocked. Change it and try "
             "again. (MSG-019)"),
        {Action::Edit, Action::SendAgain, Action::Discard});
    OutboxEntry unconfirmed = entry(OutboxState::Unconfirmed);
    add("unconfirmed, being looked for", unconfirmed, "Unconfirmed", text("Checking whether this went out…"),
        {Action::CheckNow});
    unconfirmed.notFoundAt = m_clock.now().addSecs(60);
    add("unconfirmed, not found", unconfirmed, "Unconfirmed",
        text("We don't know whether this went out. We looked for it until %1 and did not find it. The customer may "
             "have it "
             "already.")
            .arg(timewords::timeOfDay(unconfirmed.notFoundAt)),
        {Action::CheckAgain, Action::SendAgain, Action::Edit, Action::Discard});
    add("discarded", entry(OutboxState::Discarded), "Discarded", {}, {});
    return lines;
}

void TestSending::words_data()
{
    QTest::addColumn<OutboxEntry>("entry");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QList<Action>>("actions");
    for (const Line& line : table())
        QTest::newRow(line.name) << line.entry << line.state << line.reason << line.actions;
}

void TestSending::words()
{
    QFETCH(OutboxEntry, entry);
    QFETCH(QString, state);
    QFETCH(QString, reason);
    QFETCH(QList<Action>, actions);
    QCOMPARE(sendingwords::stateOf(entry, m_clock.now()).text, state);
    QVERIFY(!sendingwords::stateOf(entry, m_clock.now()).icon.isEmpty());
    QCOMPARE(sendingwords::reasonOf(entry, m_clock.now()), reason);
    QCOMPARE(sendingwords::actionsOf(entry), actions);
    // Read aloud: no exclamation, no word of how it is made.
    for (const QString& said : {state, reason}) {
        for (const char* jargon : {"!", "POST", "outbox", "row", "HTTP", "queue", "retry", "error", "null"})
            QVERIFY2(!said.contains(QLatin1String(jargon), Qt::CaseInsensitive), qPrintable(said));
    }
    const QString spoken = threadwords::sentence(row(entry), {}, m_clock.now());
    const QString heard = entry.state == OutboxState::Failed ? sendingwords::whyFailed(entry) : reason;
    QCOMPARE(spoken.count(state), entry.state == OutboxState::Held && !state.endsWith(u'…') ? 0 : 1);
    QVERIFY2(spoken.contains(entry.text.text) && spoken.contains(heard), qPrintable(spoken));
    for (const Action action : actions)
        QVERIFY2(spoken.contains(threadwords::actionText(action)), qPrintable(spoken));
    qInfo("%-30s | %s | %s | %s", QTest::currentDataTag(), qPrintable(state), qPrintable(reason), qPrintable(spoken));
}

void TestSending::everyStateIsInTheTable()
{
    for (int i = 0; i < stateCount; ++i) {
        const auto state = static_cast<OutboxState>(i);
        bool isNamed = false;
        for (const Line& line : table())
            isNamed = isNamed || line.entry.state == state;
        QVERIFY2(isNamed, qPrintable(QString::number(i)));
        // What needs an answer offers one, and what is under way or done offers none. No default: a state that is
        // added has to be put here, and so is counted above.
        const bool offers = !sendingwords::actionsOf(entry(state)).isEmpty();
        switch (state) {
        case OutboxState::Held:
        case OutboxState::Queued:
        case OutboxState::Asking:
        case OutboxState::Failed:
        case OutboxState::Unconfirmed:
            QVERIFY(offers);
            break;
        case OutboxState::Sending:
        case OutboxState::Accepted:
        case OutboxState::Delivered:
        case OutboxState::Discarded:
            QVERIFY(!offers);
            break;
        }
    }
}

void TestSending::waitedFor_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("minutes") << 16 << QStringLiteral("16 minutes");
    QTest::newRow("below two hours") << 119 << QStringLiteral("119 minutes");
    QTest::newRow("hours") << 121 << QStringLiteral("2 hours");
    QTest::newRow("a night") << 47 * 60 << QStringLiteral("47 hours");
    QTest::newRow("days") << 50 * 60 << QStringLiteral("2 days");
    QTest::newRow("a clock set back") << -30 << QStringLiteral("0 minutes");
}

void TestSending::waitedFor()
{
    QFETCH(int, minutes);
    QFETCH(QString, words);
    OutboxEntry asking = entry(OutboxState::Asking);
    asking.askedAt = m_clock.now().addSecs(-60 * minutes);
    const QString said = sendingwords::reasonOf(asking, m_clock.now());
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestSending::sendAgainIsNeverFirst()
{
    for (int i = 0; i < stateCount; ++i) {
        OutboxEntry one = entry(static_cast<OutboxState>(i));
        for (const bool looked : {false, true}) {
            one.notFoundAt = looked ? m_clock.now() : QDateTime();
            const auto actions = sendingwords::actionsOf(one);
            QVERIFY(actions.isEmpty() || (actions.first() != Action::SendAgain && actions.first() != Action::Discard) ||
                    one.state == OutboxState::Queued);
            // While it is being looked for it may be found any second.
            if (one.state == OutboxState::Unconfirmed)
                QCOMPARE(actions.contains(Action::SendAgain), looked);
        }
    }
}

void TestSending::oneSentenceSaysAll()
{
    const QString said = threadwords::sentence(row(held(4)), {}, m_clock.now());
    QVERIFY2(said.contains(QStringLiteral("goes out in 4 seconds and can still be taken back")), qPrintable(said));
    QVERIFY2(said.endsWith(QStringLiteral("Press Enter for: Undo.")), qPrintable(said));
}

void TestSending::theRowKeepsItsHeightWhenItsHoldEnds()
{
    const auto heightOf = [this](const OutboxEntry& one) {
        return layoutMessage(row(one), {592, QFont(), sendingwords::momentOf(one, m_clock.now())}).height;
    };
    const int height = heightOf(held(10));
    QCOMPARE(heightOf(held(9)), height);
    QCOMPARE(heightOf(entry(OutboxState::Queued)) > height, true); // it has a button of its own
    QCOMPARE(heightOf(entry(OutboxState::Sending)), height);
    QCOMPARE(heightOf(entry(OutboxState::Accepted)), height);
}

void TestSending::undoFindsRoomOrABelow()
{
    for (const int width : {200, 260, 592, 1400}) {
        for (const qreal points : {10.5, 24.0}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QFont font;
                font.setPointSizeF(points);
                const MessageLayout l = layoutMessage(row(held(30)), {width, font, m_clock.now(), direction});
                QCOMPARE(l.actions.size(), 1);
                const QRect undo = l.actions.first().button;
                QVERIFY(QRect(0, 0, width, l.height).contains(undo));
                for (const QRect& other : {l.bubble, l.metaTextArea, l.metaIcon, l.metaStateArea})
                    QVERIFY2(!undo.intersects(other), qPrintable(QStringLiteral("%1 %2").arg(width).arg(points)));
                QCOMPARE(l.actionAt(undo.center()), &l.actions.first());
            }
        }
    }
}

void TestSending::countsDownByTheClock()
{
    RowsModel model;
    model.append(row(held(3)));
    ThreadView view(m_clock);
    view.setModel(&model);
    view.resize(592, 300);
    view.show();
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(view.layoutOf(index).metaState, QStringLiteral("Sending in 3 s"));
    m_clock.advance(2);
    QCOMPARE(view.layoutOf(index).metaState, QStringLiteral("Sending in 1 s"));
    m_clock.advance(1);
    QCOMPARE(view.layoutOf(index).metaState, QStringLiteral("Sending…"));
    m_clock.advance(-3600); // set back: never longer than the longest hold
    QCOMPARE(view.layoutOf(index).metaState, QStringLiteral("Sending in 30 s"));
    m_clock.advance(3597);
}

void TestSending::aTickPaintsItsRowAlone()
{
    RowsModel model;
    for (int i = 0; i < 4; ++i)
        model.append(RowsModel::row(QString::number(i), QStringLiteral("Yes."), i % 2 == 0));
    model.append(row(held(20)));
    ThreadView view(m_clock);
    view.setModel(&model);
    view.resize(592, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::qWait(200);
    Painted painted;
    view.viewport()->installEventFilter(&painted);
    QTRY_VERIFY(!painted.region.isEmpty());
    QTest::qWait(200);
    QVERIFY2(view.visualRect(model.index(4, 0)).contains(painted.region.boundingRect()), "more than its row");
    view.viewport()->removeEventFilter(&painted);
}

void TestSending::standsStillWhereLessMotionIsWanted()
{
    StillStyle still;
    RowsModel model;
    model.append(row(held(20)));
    ThreadView view(m_clock);
    view.setStyle(&still);
    view.setModel(&model);
    QSignalSpy due(view.findChild<RowClock*>(), &RowClock::due);
    QTest::qWait(500);
    QCOMPARE(due.count(), 0);
    QTRY_COMPARE(due.count(), 1);
}

void TestSending::stopsWhenNothingIsHeld()
{
    RowsModel model;
    model.append(RowsModel::row(QStringLiteral("1"), QStringLiteral("Yes."), true));
    ThreadView view(m_clock);
    view.setModel(&model);
    auto* time = view.findChild<RowClock*>();
    QVERIFY(!time->isRunning());
    model.append(row(held(20)));
    QTRY_VERIFY(time->isRunning());
    model.replace(1, row(entry(OutboxState::Sending)));
    QTRY_VERIFY(!time->isRunning());
    model.replace(1, row(entry(OutboxState::Asking)));
    QTRY_VERIFY(time->isRunning());
    model.remove(1);
    QTRY_VERIFY(!time->isRunning());
}

void TestSending::isHeardOnce()
{
    RowsModel model;
    ThreadView view(m_clock);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    // What a screen reader is told with; the platform without a screen has none to be told.
    QSignalSpy heard(view.findChild<RowClock*>(), &RowClock::holdBegan);
    model.append(row(held(20)));
    QTRY_COMPARE(heard.count(), 1);
    QSignalSpy due(view.findChild<RowClock*>(), &RowClock::due);
    m_clock.advance(1);
    QTRY_VERIFY(due.count() > 3);
    model.replace(0, row(held(20)));
    QTRY_VERIFY(due.count() > 6);
    QCOMPARE(heard.count(), 1);
}

QTEST_MAIN(TestSending)
#include "TestSending.moc"
