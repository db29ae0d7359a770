#include "InboxScene.h"
#include "RowsModel.h"
#include "ui/inbox/thread/JumpPill.h"
#include "ui/inbox/thread/ThreadPane.h"

#include "models/ThreadWindow.h"

#include <QPaintEvent>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace rejoinder;

/// A thread of which only a part is held, in the real window over a real store.
class TestLongThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void whatIsReadStaysWhileTheWindowMoves();
    void jumpsToAMessageAndBack();
    void aJumpIsNoReading();
    void sendingLeadsToTheNewest();
    void guardsKnowTheNewestFromAnywhere();
    void oldPictureStaysUntilTheNewOne();
    void laysOutOnlyWhatIsNew();
    void scrollingPaintsOnlyWhatComesIntoSight();
    void whatWasFoundIsPainted();

private:
    static constexpr int count = 900;
    static MessageId idOf(int i) { return MessageId(QStringLiteral("long-%1").arg(i, 4, 10, QChar(u'0'))); }
    /// All newer than what the sample has there.
    static void fill(InboxScene& scene, int conversation);
    static ThreadRow rowAt(const InboxScene& scene, int row)
    {
        return scene.models.thread.index(row).data(ThreadModel::RowRole).value<ThreadRow>();
    }
    static int bodyY(const ThreadView& view, const QModelIndex& index)
    {
        return view.visualRect(index).top() + view.layoutOf(index).bodyTop();
    }
    static QString textAt(const ThreadView& view, const QPoint& at)
    {
        return view.indexAt(at).data(ThreadModel::RowRole).value<ThreadRow>().text();
    }
};

void TestLongThread::fill(InboxScene& scene, int conversation)
{
    const ConversationId id = SampleStore::idOf(conversation);
    const QDateTime first = scene.sample.clock().now().addSecs(60);
    QList<Message> messages;
    for (int i = 0; i < count; ++i) {
        Message message = samples::message(idOf(i).text(),
                                           QStringLiteral("Number %1. ").arg(i) +
                                               QStringLiteral("It goes on for a while. ").repeated(i % 7),
                                           i % 3 != 0, first.addSecs(i));
        message.conversationId = id;
        messages.append(message);
    }
    QVERIFY(answerOf(scene.sample.store().messages().put(id, messages)));
}

void TestLongThread::whatIsReadStaysWhileTheWindowMoves()
{
    InboxScene scene;
    fill(scene, 0);
    scene.choose(0);
    ThreadView& view = scene.thread();
    QTRY_VERIFY(view.isAtNewest());
    QScrollBar& bar = *view.verticalScrollBar();
    const QPoint middle = view.viewport()->rect().center();
    int windows = 0;
    connect(&scene.models.thread, &ThreadModel::rowsInserted, &scene.models.thread, [&] { ++windows; });
    for (const int by : {-400, 400}) {
        const auto isAtEnd = [&] {
            return by < 0 ? !scene.models.thread.hasOlder() && bar.value() == 0
                          : !scene.models.thread.hasNewer() && bar.value() == bar.maximum();
        };
        for (int steps = 0; !isAtEnd(); ++steps) {
            QVERIFY2(steps < 2'000, "the end was not reached");
            bar.setValue(bar.value() + by);
            const QPersistentModelIndex read = view.indexAt(middle);
            QVERIFY(read.isValid());
            const int y = bodyY(view, read);
            // What was asked for comes from the store's thread; nothing else tells that it has.
            answerOf(scene.sample.store().messages().count(SampleStore::idOf(1)));
            QCoreApplication::processEvents();
            answerOf(scene.sample.store().messages().count(SampleStore::idOf(1)));
            QVERIFY2(read.isValid(), "what was read is gone");
            QCOMPARE(bodyY(view, read), y);
            QVERIFY(scene.models.thread.rowCount() <= ThreadWindow::most);
        }
    }
    QVERIFY(windows > 15);
    QVERIFY(view.isAtNewest());
}

void TestLongThread::jumpsToAMessageAndBack()
{
    InboxScene scene;
    fill(scene, 0);
    scene.choose(0);
    ThreadView& view = scene.thread();
    auto* pane = scene.page->findChild<ThreadPane*>();
    auto* pill = view.findChild<JumpPill*>();
    for (const int target : {450, 3, 455, 890}) {
        pane->jumpTo(idOf(target));
        QTRY_VERIFY(view.currentIndex()
                        .data(ThreadModel::RowRole)
                        .value<ThreadRow>()
                        .text()
                        .startsWith(QStringLiteral("Number %1. ").arg(target)));
        QVERIFY(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
    }
    pane->jumpTo(idOf(450));
    QTRY_VERIFY(pill->isVisible());
    QTRY_VERIFY(scene.models.thread.hasNewer());
    QVERIFY(!view.isAtNewest());
    scene.arrive(0, QStringLiteral("One"));
    // The arrival is younger than the thread only by the clock of the sample; what counts is that it came.
    pill->click();
    QTRY_VERIFY(view.isAtNewest());
    QVERIFY(!scene.models.thread.hasNewer());
    QVERIFY(!pill->isVisible());
    QCOMPARE(textAt(view, {view.viewport()->width() / 2, view.viewport()->height() - 30}),
             rowAt(scene, scene.models.thread.rowCount() - 1).text());
    // Right after another conversation was chosen: that is what it opens at.
    scene.choose(1);
    scene.page->openConversation(SampleStore::idOf(0));
    pane->jumpTo(idOf(100));
    QTRY_VERIFY(view.currentIndex()
                    .data(ThreadModel::RowRole)
                    .value<ThreadRow>()
                    .text()
                    .startsWith(QStringLiteral("Number 100. ")));
    QVERIFY(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
}

void TestLongThread::aJumpIsNoReading()
{
    InboxScene scene;
    fill(scene, 0);
    scene.choose(1);
    scene.threads.read.clear();
    scene.page->openConversation(SampleStore::idOf(0));
    auto* pane = scene.page->findChild<ThreadPane*>();
    pane->jumpTo(idOf(100));
    QTRY_VERIFY(scene.thread().currentIndex().isValid());
    QVERIFY(scene.models.thread.hasNewer());
    QTest::qWait(50);
    QVERIFY2(scene.threads.read.isEmpty(), "their newest texts were never in sight");
    pane->scrollToNewest();
    QTRY_VERIFY(scene.threads.read.contains(SampleStore::idOf(0)));
}

void TestLongThread::sendingLeadsToTheNewest()
{
    InboxScene scene;
    fill(scene, 0);
    scene.choose(0);
    Q_EMIT scene.threads.fetched(SampleStore::idOf(0));
    scene.page->findChild<ThreadPane*>()->jumpTo(idOf(100));
    QTRY_VERIFY(scene.models.thread.hasNewer());
    scene.write(QStringLiteral("On it"));
    QTest::keyClick(&scene.reply(), Qt::Key_Return);
    QTRY_COMPARE(scene.replies.sent.size(), 1);
    QTRY_VERIFY(scene.thread().isAtNewest());
    QVERIFY(!scene.models.thread.hasNewer());
}

void TestLongThread::guardsKnowTheNewestFromAnywhere()
{
    InboxScene scene;
    fill(scene, 0);
    scene.choose(0);
    Q_EMIT scene.threads.fetched(SampleStore::idOf(0));
    scene.page->findChild<ThreadPane*>()->jumpTo(idOf(100));
    QTRY_VERIFY(scene.models.thread.hasNewer());
    scene.write(QStringLiteral("On it"));
    Message answer = samples::message(QStringLiteral("colleague"), QStringLiteral("I have just called you."), true,
                                      scene.sample.clock().now().addSecs(count + 120));
    answer.created.byName = QStringLiteral("Sam Reyes");
    QSignalSpy changed(&scene.sample.store(), &Store::changed);
    scene.sample.store().messages().put(SampleStore::idOf(0), {answer});
    QTRY_VERIFY(!changed.isEmpty());
    answerOf(scene.sample.store().messages().count(SampleStore::idOf(0)));
    QTest::keyClick(&scene.reply(), Qt::Key_Return);
    QVERIFY(scene.replies.sent.isEmpty());
    QVERIFY(scene.button(QStringLiteral("Send anyway")));
}

void TestLongThread::oldPictureStaysUntilTheNewOne()
{
    InboxScene scene;
    fill(scene, 0);
    scene.choose(0);
    QVERIFY(scene.thread().updatesEnabled());
    const QModelIndex row = scene.rowOf(SampleStore::idOf(1));
    scene.list().scrollTo(row);
    QTest::mousePress(scene.list().viewport(), Qt::LeftButton, {}, scene.list().visualRect(row).center());
    // Only the picture is that of the old one: nothing in it can be pressed, and what is written goes to the new one.
    QCOMPARE(scene.shown(), SampleStore::idOf(1));
    QVERIFY(!scene.thread().updatesEnabled());
    QCOMPARE(scene.models.thread.rowCount(), 0);
    QVERIFY(!scene.thread().indexAt(scene.thread().viewport()->rect().center()).isValid());
    scene.waitUntilRead(SampleStore::idOf(1));
    QTRY_VERIFY(scene.thread().updatesEnabled());
    QVERIFY(scene.thread().isVisible());
    // Where nothing comes, it goes after a moment.
    scene.page->openConversation(ConversationId(QStringLiteral("nobody has it")));
    scene.page->openConversation({});
    QTRY_VERIFY(scene.thread().updatesEnabled());
    QVERIFY(!scene.thread().isVisible());
}

void TestLongThread::laysOutOnlyWhatIsNew()
{
    RowsModel model;
    QList<ThreadRow> rows;
    for (int i = 0; i < 200; ++i)
        rows.append(RowsModel::row(QString::number(i), QStringLiteral("Number %1").arg(i), i % 2 == 0));
    model.insert(0, rows);
    const FixedClock clock;
    ThreadView view(clock);
    QStringList laidOut;
    view.setFinder([&](const QString& text) {
        laidOut.append(text);
        return QList<TextRange>();
    });
    view.resize(592, 400);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
    laidOut.clear();
    model.append(RowsModel::row(QStringLiteral("new"), QStringLiteral("New"), false));
    QCOMPARE(laidOut, QStringList{QStringLiteral("New")});
    model.replace(3, RowsModel::row(QStringLiteral("3"), QStringLiteral("Changed"), false));
    QCOMPARE(laidOut.size(), 2);
    model.remove(5);
    for (const int place : {0, 700, 300, view.verticalScrollBar()->maximum()}) {
        view.verticalScrollBar()->setValue(place);
        QTest::mouseMove(view.viewport(), {100, 100 + place % 7});
        view.setCurrentIndex(view.indexAt({100, 100}));
        view.grab();
    }
    view.resize(592, 300);
    QCOMPARE(laidOut.size(), 2);
    view.resize(400, 300);
    QVERIFY(laidOut.size() > 200);
}

void TestLongThread::scrollingPaintsOnlyWhatComesIntoSight()
{
    InboxScene scene;
    fill(scene, 0);
    scene.choose(0);
    ThreadView& view = scene.thread();
    QScrollBar& bar = *view.verticalScrollBar();
    bar.setValue(bar.maximum() / 2);
    QTest::qWait(100);

    class Watch : public QObject
    {
    public:
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
        QRegion region;
    } watch;
    view.viewport()->installEventFilter(&watch);
    bar.setValue(bar.value() - 20);
    QTRY_VERIFY(!watch.region.isEmpty());
    int painted = 0;
    for (const QRect& part : watch.region)
        painted += part.width() * part.height();
    const int whole = view.viewport()->width() * view.viewport()->height();
    QVERIFY2(painted < whole / 2, qPrintable(QStringLiteral("%1 of %2").arg(painted).arg(whole)));
    // And what is on the screen is what a whole painting makes of it.
    const auto onScreen = [&] {
        const QRect area(view.viewport()->mapTo(&scene.window, QPoint()), view.viewport()->size());
        return scene.window.screen()
            ->grabWindow(scene.window.winId(), area.x(), area.y(), area.width(), area.height())
            .toImage();
    };
    const QImage moved = onScreen();
    QVERIFY(!moved.isNull());
    watch.region = {};
    view.viewport()->update();
    QTRY_COMPARE(watch.region.boundingRect(), view.viewport()->rect());
    QCOMPARE(onScreen(), moved);
}

void TestLongThread::whatWasFoundIsPainted()
{
    RowsModel model;
    model.append(RowsModel::row(QStringLiteral("1"), QStringLiteral("Where is my parcel?"), false));
    const FixedClock clock;
    ThreadView view(clock);
    view.resize(592, 400);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage plain = view.grab().toImage();
    view.setFinder([](const QString& text) {
        return QList<TextRange>{{int(text.indexOf(QStringLiteral("parcel"))), 6}};
    });
    QCOMPARE(view.layoutOf(model.index(0, 0)).found, (QList<TextRange>{{12, 6}}));
    QVERIFY(view.grab().toImage() != plain);
    view.setFinder({});
    QCOMPARE(view.grab().toImage(), plain);
}

QTEST_MAIN(TestLongThread)
#include "TestLongThread.moc"
