#include "SampleRows.h"
#include "models/GroupListModel.h"
#include "support/SampleStore.h"
#include "ui/inbox/list/ConversationListPane.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/inbox/list/FolderChips.h"
#include "ui/inbox/list/SpokenRows.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/StateView.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace rejoinder {

/// What may and what may not move the agent's choice and the list under their eyes.
class TestListView : public QObject
{
    Q_OBJECT

    struct Shown
    {
        explicit Shown(int rows = 40) : spoken(clock), list(clock)
        {
            model.reset(SampleRows::plain(rows, clock.now()));
            spoken.setSourceModel(&model);
            list.setModel(&spoken);
            list.resize(340, 400);
            list.show();
        }
        [[nodiscard]] QString current() const
        {
            return list.currentIndex().data(ConversationListModel::IdRole).value<ConversationId>().text();
        }
        [[nodiscard]] int topOf(const QString& id) const
        {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.at(row).id.text() == id)
                    return list.visualRect(spoken.index(row, 0)).top();
            }
            return -100'000;
        }
        StoppedClock clock{QDateTime(QDate(2026, 11, 20), QTime(10, 42)).toUTC()};
        SampleRows model;
        SpokenRows spoken;
        ConversationListView list;
    };
    static ConversationRow arrival() { return SampleRows::plain(100, QDateTime::currentDateTimeUtc())[99]; }

private Q_SLOTS:
    void whatArrivesMovesNeitherChoiceNorFocus();
    void aChosenRowThatGoesLeavesTheChoice();
    void focusChoosesNobody();
    void keysChoose();
    void stepsToUnreadGoRound();
    void afterClosingTheNextOne();
    void lettersChooseNobody();
    void controlClickKeepsTheMark();
    void selectingLikeAScreenReaderChooses();
    void listStaysPutUnderTheEyes();
    void listAtTheTopShowsWhatIsNew();
    void aRowThatIsNotReadYetIsNobodys();
    void oneChangeAsksForNoMoreThanIsInSight();
    void rowsSpeakInSentences();
    void foldersFitOnOneLineBeforeTheyWrap_data();
    void foldersFitOnOneLineBeforeTheyWrap();
    void paneCountsSearchesAndSaysWhatIsEmpty();
};

void TestListView::whatArrivesMovesNeitherChoiceNorFocus()
{
    Shown shown;
    const QAbstractItemModelTester tester(&shown.spoken, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy chosen(&shown.list, &ConversationListView::conversationChosen);
    shown.list.choose(ConversationId(QStringLiteral("c3")));
    QCOMPARE(chosen.count(), 1);

    shown.model.insert(0, arrival());
    shown.model.move(10, 0);
    shown.model.move(4, 2);
    shown.model.remove(0);
    shown.model.update(1, shown.model.at(1));
    QCOMPARE(shown.current(), QStringLiteral("c3"));
    QVERIFY(shown.list.selectionModel()->isSelected(shown.list.currentIndex()));
    QCOMPARE(shown.list.selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(!shown.list.hasFocus());

    // Another query: the same rows anew, then without the chosen one, then with it again.
    shown.model.reset(SampleRows::plain(20, shown.clock.now()));
    QCOMPARE(shown.current(), QStringLiteral("c3"));
    shown.model.reset(SampleRows::plain(2, shown.clock.now()));
    QCOMPARE(shown.current(), QString());
    shown.model.reset(SampleRows::plain(20, shown.clock.now()));
    QCOMPARE(shown.current(), QStringLiteral("c3"));
    QCOMPARE(chosen.count(), 1);
}

void TestListView::aChosenRowThatGoesLeavesTheChoice()
{
    Shown shown;
    shown.list.choose(ConversationId(QStringLiteral("c3")));
    QSignalSpy chosen(&shown.list, &ConversationListView::conversationChosen);
    shown.model.remove(3);
    QCOMPARE(shown.current(), QString());
    QVERIFY(shown.list.selectionModel()->selectedIndexes().isEmpty());
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c3"));
    QCOMPARE(chosen.count(), 0);
}

void TestListView::focusChoosesNobody()
{
    Shown shown;
    QSignalSpy chosen(&shown.list, &ConversationListView::conversationChosen);
    shown.list.activateWindow();
    shown.list.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(shown.list.hasFocus());
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!shown.list.currentIndex().isValid());
    QTest::keyClick(&shown.list, Qt::Key_Down);
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c0"));
}

void TestListView::keysChoose()
{
    Shown shown;
    QSignalSpy chosen(&shown.list, &ConversationListView::conversationChosen);
    QSignalSpy reply(&shown.list, &ConversationListView::replyWanted);
    shown.list.choose(ConversationId(QStringLiteral("c0")));
    QTest::keyClick(&shown.list, Qt::Key_Down);
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c1"));
    QTest::keyClick(&shown.list, Qt::Key_Up);
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c0"));
    QVERIFY(!shown.list.step(-1));
    QCOMPARE(chosen.count(), 3);
    QTest::keyClick(&shown.list, Qt::Key_Return);
    QCOMPARE(reply.count(), 1);
    QCOMPARE(chosen.count(), 3);
}

void TestListView::stepsToUnreadGoRound()
{
    Shown shown(6);
    QVERIFY(!shown.list.stepToUnread(1));
    for (const int row : {1, 4}) {
        ConversationRow unread = shown.model.at(row);
        unread.unreadCount = row;
        shown.model.update(row, unread);
    }
    QSignalSpy chosen(&shown.list, &ConversationListView::conversationChosen);
    const auto went = [&](int by) { return shown.list.stepToUnread(by) ? shown.list.chosen().text() : QString(); };
    QCOMPARE(went(1), QStringLiteral("c1"));
    QCOMPARE(went(1), QStringLiteral("c4"));
    QCOMPARE(went(1), QStringLiteral("c1"));
    QCOMPARE(went(-1), QStringLiteral("c4"));
    QCOMPARE(chosen.last().at(1).toInt(), 4);
}

void TestListView::afterClosingTheNextOne()
{
    Shown shown(3);
    shown.list.choose(ConversationId(QStringLiteral("c1")));
    shown.list.leaveChosen();
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c2"));
    shown.list.leaveChosen();
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c1"));
    shown.model.reset({shown.model.at(1)});
    shown.list.leaveChosen();
    QVERIFY(shown.list.chosen().isEmpty());
}

void TestListView::lettersChooseNobody()
{
    Shown shown;
    shown.list.choose(ConversationId(QStringLiteral("c5")));
    QTest::keyClicks(&shown.list, QStringLiteral("Person 1"));
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c5"));
}

void TestListView::controlClickKeepsTheMark()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.list));
    const QPoint place = shown.list.visualRect(shown.spoken.index(2, 0)).center();
    QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c2"));
    QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QCOMPARE(shown.list.selectionModel()->selectedIndexes().size(), 1);
    QTest::mouseClick(shown.list.viewport(), Qt::RightButton, {}, QPoint(20, 10));
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c2"));
}

void TestListView::selectingLikeAScreenReaderChooses()
{
    Shown shown;
    QSignalSpy chosen(&shown.list, &ConversationListView::conversationChosen);
    shown.list.selectionModel()->select(shown.spoken.index(4, 0), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c4"));
    QCOMPARE(chosen.count(), 1);
}

void TestListView::listStaysPutUnderTheEyes()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.list));
    shown.list.verticalScrollBar()->setValue(shown.list.sizeHintForRow(0) * 10 + 17);
    const int before = shown.topOf(QStringLiteral("c12"));
    shown.model.insert(0, arrival());
    QCOMPARE(shown.topOf(QStringLiteral("c12")), before);
    shown.model.move(30, 0);
    QCOMPARE(shown.topOf(QStringLiteral("c12")), before);
    shown.model.remove(2);
    QCOMPARE(shown.topOf(QStringLiteral("c12")), before);
    // The very row at the upper edge goes to the top of the list: the others stay.
    const QModelIndex first = shown.list.indexAt(QPoint(20, 0));
    shown.model.move(first.row(), 0);
    QCOMPARE(shown.topOf(QStringLiteral("c12")), before);
    QCoreApplication::processEvents();
    QCOMPARE(shown.topOf(QStringLiteral("c12")), before);
}

void TestListView::listAtTheTopShowsWhatIsNew()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.list));
    shown.model.insert(0, arrival());
    QCoreApplication::processEvents();
    QCOMPARE(shown.list.verticalScrollBar()->value(), 0);
    QCOMPARE(shown.list.visualRect(shown.spoken.index(0, 0)).top(), 0);
}

void TestListView::aRowThatIsNotReadYetIsNobodys()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.list));
    shown.list.choose(ConversationId(QStringLiteral("c0")));
    QSignalSpy chosen(&shown.list, &ConversationListView::conversationChosen);
    QSignalSpy clicked(&shown.list, &QAbstractItemView::clicked);
    QSignalSpy reply(&shown.list, &ConversationListView::replyWanted);
    const ConversationRow third = shown.model.at(2);
    shown.model.update(2, {});
    QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {},
                      shown.list.visualRect(shown.spoken.index(2, 0)).center());
    QCOMPARE(clicked.count(), 0);
    shown.model.update(2, third);
    QCOMPARE(shown.current(), QStringLiteral("c0"));
    QCOMPARE(chosen.count(), 0);

    // Keys lead there, and it is chosen once it is known who it is; until then Enter would answer somebody else.
    const ConversationRow last = shown.model.at(39);
    shown.model.update(39, {});
    QTest::keyClick(&shown.list, Qt::Key_End);
    QCOMPARE(shown.list.currentIndex().row(), 39);
    QCOMPARE(shown.list.verticalScrollBar()->value(), shown.list.verticalScrollBar()->maximum());
    QTest::keyClick(&shown.list, Qt::Key_Return);
    QCOMPARE(reply.count(), 0);
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c0"));
    shown.model.insert(0, arrival());
    QCOMPARE(chosen.count(), 0);
    shown.model.update(40, last);
    QCOMPARE(shown.list.chosen().text(), QStringLiteral("c39"));
    QCOMPARE(chosen.count(), 1);
}

void TestListView::oneChangeAsksForNoMoreThanIsInSight()
{
    struct CountingRows : SampleRows
    {
        QVariant data(const QModelIndex& index, int role) const override
        {
            ++asked;
            return SampleRows::data(index, role);
        }
        mutable int asked = 0;
    } model;
    const StoppedClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 42)).toUTC());
    model.reset(SampleRows::plain(20'000, clock.now()));
    ConversationListView list(clock);
    list.setModel(&model);
    list.resize(340, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.verticalScrollBar()->setValue(list.rowHeight() * 10'000);
    QCoreApplication::processEvents();
    model.asked = 0;
    model.insert(0, arrival());
    model.move(19'000, 3);
    model.remove(7);
    model.update(10'002, arrival());
    list.viewport()->repaint();
    QCoreApplication::processEvents();
    QVERIFY2(model.asked > 0 && model.asked < 200, qPrintable(QString::number(model.asked)));
    QCOMPARE(list.verticalScrollBar()->maximum(), 20'000 * list.rowHeight() - list.viewport()->height());
}

void TestListView::rowsSpeakInSentences()
{
    Shown shown(2);
    QCOMPARE(shown.spoken.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Person 0, 10:42. Text 0"));
    QCOMPARE(shown.list.accessibleName(), QStringLiteral("Conversations"));
}

void TestListView::foldersFitOnOneLineBeforeTheyWrap()
{
    QFETCH(FolderCounts, counts);
    QFETCH(int, width);
    QFETCH(int, lines);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    FolderChips chips;
    chips.setFont(font);
    chips.setCounts(counts);
    chips.resize(width, chips.heightForWidth(width));
    chips.show();
    QCOMPARE(qRound(double(chips.height()) / chips.sizeHint().height()), lines);
    for (const Folder folder : {Folder::Open, Folder::Unread, Folder::NeedsReply, Folder::Closed}) {
        const Chip& chip = chips.chip(folder);
        QVERIFY2(chips.rect().contains(chip.geometry()), qPrintable(chip.text()));
        const int text = QFontMetrics(Chip::chosenFont(chip.font())).horizontalAdvance(chip.text());
        QVERIFY2(text + 8 <= chip.width(), qPrintable(chip.text()));
    }
}

void TestListView::foldersFitOnOneLineBeforeTheyWrap_data()
{
    QTest::addColumn<FolderCounts>("counts");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("lines");
    QTest::addRow("two digits, the usual list") << FolderCounts{43, 12, 26, 17} << 308 << 1;
    QTest::addRow("three digits, the usual list") << FolderCounts{430, 128, 268, 177} << 308 << 1;
    QTest::addRow("the narrowest list") << FolderCounts{43, 12, 26, 17} << 208 << 2;
}

void TestListView::paneCountsSearchesAndSaysWhatIsEmpty()
{
    SampleStore sample;
    ConversationListModel conversations(sample.store());
    GroupListModel groups(sample.store());
    ConversationListPane pane(conversations, groups, sample.clock());
    pane.setSyncState({SyncState::Phase::UpToDate, {}, 0, 0});
    pane.resize(420, 700);
    pane.show();
    QTRY_VERIFY_WITH_TIMEOUT(conversations.rowCount() > 0, 30'000);

    auto* chips = pane.findChild<FolderChips*>();
    QVERIFY(chips);
    QTRY_VERIFY_WITH_TIMEOUT(chips->chip(Folder::Open).text() == QStringLiteral("Open 54"), 30'000);
    QCOMPARE(chips->chip(Folder::Closed).accessibleName(), QStringLiteral("Closed 6"));
    // A pane that comes later has them at once, although nothing changes.
    const ConversationListPane later(conversations, groups, sample.clock());
    QCOMPARE(later.findChild<FolderChips*>()->chip(Folder::Open).accessibleName(), QStringLiteral("Open 54"));

    QSignalSpy chosen(&pane, &ConversationListPane::conversationChosen);
    pane.list().choose(conversations.rowAt(3).id);
    const ConversationId shown = pane.list().chosen();
    QCOMPARE(chosen.count(), 1);

    auto* search = pane.findChild<SearchField*>();
    QVERIFY(search);
    QCOMPARE(search->accessibleName(), QStringLiteral("Search conversations"));
    QTest::keyClicks(search, QStringLiteral("lindstrom"));
    QTRY_VERIFY_WITH_TIMEOUT(!conversations.isLoading() &&
                                 conversations.query().search == QStringLiteral("lindstrom") &&
                                 conversations.rowCount() > 0,
                             30'000);
    QCOMPARE(conversations.rowAt(0).name, QStringLiteral("Åsa Lindström"));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(pane.list().chosen(), shown);

    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, QStringLiteral("qqqq"));
    QTRY_VERIFY_WITH_TIMEOUT(pane.findChild<StateView*>()->isVisible(), 30'000);
    QVERIFY(pane.findChild<StateView*>()->what().contains(QStringLiteral("qqqq")));
    search->clear();
    QTRY_VERIFY_WITH_TIMEOUT(pane.list().isVisible() && conversations.rowOf(shown) >= 0, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(pane.list().currentIndex().row(), conversations.rowOf(shown), 30'000);
    QCOMPARE(chosen.count(), 1);

    // Down in the field leads to the results; the chosen row is one of them, so the choice stays.
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(pane.list().chosen(), shown);

    chips->chip(Folder::Closed).click();
    QTRY_VERIFY_WITH_TIMEOUT(!conversations.isLoading() && conversations.query().folder == Folder::Closed &&
                                 conversations.rowCount() == 6,
                             30'000);
    QCOMPARE(chosen.count(), 1);
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestListView)
#include "TestListView.moc"
