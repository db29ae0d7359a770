#include "RowsModel.h"
#include "support/FixedClock.h"
#include "ui/inbox/thread/SpokenThread.h"
#include "ui/inbox/thread/ThreadView.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace rejoinder;

/// A thread as assistive technology finds it.
class TestThreadAccess : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock;

private Q_SLOTS:
    void rowsCarryTheirActions();
};

void TestThreadAccess::rowsCarryTheirActions()
{
    RowsModel model;
    ThreadRow lost =
        RowsModel::outbox(QStringLiteral("2"), QStringLiteral("See you at five."), OutboxState::Unconfirmed);
    std::get<OutboxEntry>(lost.content).notFoundAt = m_clock.now();
    model.append(lost);
    SpokenThread spoken(m_clock);
    spoken.setSourceModel(&model);
    ThreadView view(m_clock);
    view.setModel(&spoken);
    view.resize(592, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 1);
    QAccessibleInterface* item = list->child(0);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(list->child(0), item);
    QCOMPARE(list->indexOfChild(item), 0);
    QCOMPARE(item->parent(), list);
    QVERIFY(item->text(QAccessible::Name).contains(lost.text()));
    QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
    QAccessibleActionInterface* actions = item->actionInterface();
    QVERIFY(actions);
    QCOMPARE(actions->actionNames(),
             (QStringList{QStringLiteral("Check again"), QStringLiteral("Send again"), QStringLiteral("Edit"),
                          QStringLiteral("Discard"), QAccessibleActionInterface::showMenuAction()}));
    QSignalSpy wanted(&view, &ThreadView::actionWanted);
    QSignalSpy menu(&view, &ThreadView::menuWanted);
    actions->doAction(QStringLiteral("Send again"));
    QCOMPARE(wanted.last().at(1).value<MessageAction>(), MessageAction::SendAgain);
    actions->doAction(QStringLiteral("Undo")); // not offered here
    QCOMPARE(wanted.count(), 1);
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(menu.count(), 1);
    // It moves with its row, and is no longer valid when that is gone.
    model.insert(0, {RowsModel::row(QStringLiteral("1"), QStringLiteral("Yes."), true)});
    QCOMPARE(list->indexOfChild(item), 1);
    QCOMPARE(list->child(1), item);
    model.remove(1);
    QVERIFY(!item->isValid());
    QVERIFY(list->child(0) != item);
    QCOMPARE(list->childCount(), 1);
}

QTEST_MAIN(TestThreadAccess)
#include "TestThreadAccess.moc"
