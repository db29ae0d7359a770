#include "ContactsScene.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QScreen>
#include <QScrollBar>

namespace rejoinder {

/// The table of contacts in its page: its columns, and what of it is painted when.
class TestContactsTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ThemedStyle); }

    void aChoiceOfColumnsIsRemembered();
    void theHeaderSorts();
    void scrollingPaintsWhatCameIntoSight();
};

void TestContactsTable::aChoiceOfColumnsIsRemembered()
{
    ContactsScene scene;
    auto* header = scene.table().horizontalHeader();
    QVERIFY(!header->isSectionHidden(int(ContactColumn::Email)));
    scene.table().setColumnWanted(ContactColumn::Email, false);
    header->resizeSection(int(ContactColumn::Standing), 155);
    header->moveSection(header->visualIndex(int(ContactColumn::Standing)), 1);
    scene.table().sortBy(ContactColumn::Updated, Qt::DescendingOrder);
    auto* again = new ContactsPage(scene.model, scene.person, scene.actions, scene.settings, scene.sample.clock());
    scene.window.layout()->addWidget(again);
    scene.page->hide();
    again->show();
    auto* restored = again->table().horizontalHeader();
    QVERIFY(restored->isSectionHidden(int(ContactColumn::Email)));
    QCOMPARE(restored->visualIndex(int(ContactColumn::Standing)), 1);
    QTRY_COMPARE_WITH_TIMEOUT(restored->sectionSize(int(ContactColumn::Standing)), 155, ContactsScene::patience);
    QCOMPARE(scene.model.query().sortBy, ContactColumn::Updated);
    QCOMPARE(scene.model.query().order, Qt::DescendingOrder);
}

void TestContactsTable::theHeaderSorts()
{
    ContactsScene scene;
    auto* header = scene.table().horizontalHeader();
    const int section = int(ContactColumn::Number);
    const QPoint place(header->sectionViewportPosition(section) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(scene.model.query().sortBy, ContactColumn::Number);
    QCOMPARE(scene.model.query().order, Qt::AscendingOrder);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(scene.model.query().order, Qt::DescendingOrder);
    scene.waitForRows(ContactsScene::people);
    QTRY_VERIFY_WITH_TIMEOUT(scene.model.rowAt(0) &&
                                 scene.model.rowAt(0)->contact.mobile.number == QStringLiteral("+14155551029"),
                             ContactsScene::patience);
}

namespace {

/// What of a widget was asked to be painted since it was cleared.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget* widget) { widget->installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

} // namespace

/// The rest is moved: a frame of the table costs a few rows, not all that is on the screen.
void TestContactsTable::scrollingPaintsWhatCameIntoSight()
{
    ContactsScene scene({1280, 500});
    QVERIFY(QTest::qWaitForWindowExposed(&scene.window));
    ContactTableView& table = scene.table();
    QTRY_VERIFY_WITH_TIMEOUT(scene.model.isComplete(), ContactsScene::patience);
    PaintedRegion painted(table.viewport());
    table.viewport()->update();
    QTRY_COMPARE_WITH_TIMEOUT(painted.region.boundingRect(), table.viewport()->rect(), ContactsScene::patience);
    QCoreApplication::processEvents();
    const int row = table.rowHeight(0);
    painted.region = {};
    table.verticalScrollBar()->setValue(row);
    QTRY_VERIFY_WITH_TIMEOUT(!painted.region.isEmpty(), ContactsScene::patience);
    const int bottom = table.viewport()->height();
    QVERIFY2(painted.region.boundingRect().top() >= bottom - row, "rows that only moved were painted anew");
    const auto onScreen = [&scene, &table] {
        const QRect place(table.viewport()->mapTo(&scene.window, QPoint()), table.viewport()->size());
        return scene.window.screen()->grabWindow(scene.window.winId()).toImage().copy(place);
    };
    const QImage moved = onScreen();
    table.viewport()->repaint();
    QCOMPARE(moved, onScreen());

    painted.region = {};
    const QModelIndex hidden = table.model()->index(table.model()->rowCount() - 2, 0);
    Q_EMIT table.model()->dataChanged(hidden, table.model()->index(hidden.row() + 1, 6));
    QCoreApplication::processEvents();
    QVERIFY2(painted.region.isEmpty(), "rows out of sight were read, and the table was painted for it");
    Q_EMIT table.model()->dataChanged(table.model()->index(2, 0), table.model()->index(3, 6));
    QTRY_VERIFY_WITH_TIMEOUT(!painted.region.isEmpty(), ContactsScene::patience);
    QCOMPARE(painted.region.boundingRect(), QRect(0, row, table.viewport()->width(), 2 * row));
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestContactsTable)
#include "TestContactsTable.moc"
