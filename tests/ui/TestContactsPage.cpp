#include "ContactsScene.h"

#include "AccessibleNames.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>

namespace rejoinder {

/// The contacts page by mouse and keyboard, over a real store.
class TestContactsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ThemedStyle); }

    void everybodyIsInTheTable();
    void eachKeyFiltersAndEscapeClears();
    void quickFiltersAreMarkedAndClearedTogether();
    void lettersOverTheTableGoToTheField();
    void thePanelFollowsTheAgentAlone();
    void escapeLeadsFromThePanelBackToTheTable();
    void whoOptedOutCannotBeTexted();
    void allOfThemCanBeSelected();
    void manyAreAddedToATag();
    void onlyThoseOnAListAreTakenOffIt();
    void deletionIsAskedForWhoIsSelected();
    void whatCouldNotBeWrittenDownIsSaid();
    void editingIsOfferedBeforeThereIsAnEditor();
    void inANarrowWindowTheyTakeTurns();
    void nobodyFoundIsSaidWithAWayBack();
    void everyControlHasAName();
};

void TestContactsPage::everybodyIsInTheTable()
{
    ContactsScene scene;
    const QAbstractItemModelTester tester(scene.table().model());
    QCOMPARE(scene.table().accessibleName(), QStringLiteral("Contacts"));
    QVERIFY(scene.says(QStringLiteral("30 contact")));
    const int row = scene.rowNamed(QStringLiteral("Maya Okafor"));
    QVERIFY(row >= 0);
    const auto cell = [&](ContactColumn column) {
        return scene.table().model()->index(row, int(column)).data().toString();
    };
    QCOMPARE(cell(ContactColumn::Name), QStringLiteral("Maya Okafor"));
    QVERIFY(cell(ContactColumn::Number).startsWith(QStringLiteral("+1 (415) 555-1")));
    QVERIFY(!cell(ContactColumn::Standing).isEmpty());
    QVERIFY(!cell(ContactColumn::LastMessage).isEmpty());
}

void TestContactsPage::eachKeyFiltersAndEscapeClears()
{
    ContactsScene scene;
    scene.field().setFocus();
    QSignalSpy answers(&scene.model, &ContactTableModel::answered);
    QTest::keyClicks(&scene.field(), QStringLiteral("maya"));
    scene.waitForRows(3);
    QVERIFY(answers.count() > 0);
    QVERIFY(scene.says(QStringLiteral("3 of 30 contact")));
    QVERIFY(scene.button(QStringLiteral("Clear filters")));
    scene.key(Qt::Key_Escape);
    scene.waitForRows(ContactsScene::people);
    QVERIFY(!scene.button(QStringLiteral("Clear filters")));
    QVERIFY(scene.says(QStringLiteral("30 contact")));
}

void TestContactsPage::quickFiltersAreMarkedAndClearedTogether()
{
    ContactsScene scene;
    scene.press(QStringLiteral("Blocked"));
    QTRY_VERIFY_WITH_TIMEOUT(scene.model.query().quick == ContactQuery::Quick::Blocked, ContactsScene::patience);
    scene.waitForRows(2);
    scene.press(QStringLiteral("Invalid"));
    QVERIFY(scene.button(QStringLiteral("Invalid"))->isChecked());
    scene.press(QStringLiteral("Clear filters"));
    QVERIFY(!scene.button(QStringLiteral("Blocked"))->isChecked());
    scene.waitForRows(ContactsScene::people);
}

void TestContactsPage::lettersOverTheTableGoToTheField()
{
    ContactsScene scene;
    scene.choose(0);
    QTest::keyClicks(&scene.table(), QStringLiteral("z"));
    QVERIFY(scene.field().hasFocus());
    QCOMPARE(scene.field().text(), QStringLiteral("z"));
    QTest::keyClicks(&scene.field(), QString::fromUtf8("oe"));
    scene.waitForRows(3);
    scene.key(Qt::Key_Down);
    QVERIFY(scene.table().hasFocus());
}

void TestContactsPage::thePanelFollowsTheAgentAlone()
{
    ContactsScene scene;
    QVERIFY2(!scene.page->panel().isVisible(), "nobody has chosen anybody");
    scene.choose(scene.rowNamed(QStringLiteral("Maya Okafor")));
    QTRY_VERIFY_WITH_TIMEOUT(scene.page->panel().isVisible() && scene.says(QStringLiteral("Oakland")),
                             ContactsScene::patience);
    const ContactId shown = scene.person.shown();
    scene.key(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(scene.person.shown() != shown && !scene.person.contact().id.isEmpty(),
                             ContactsScene::patience);
    const ContactId next = scene.person.shown();

    // Somebody whose name stands before all others comes in: the same one stays on show, in a row further down.
    const int before = scene.table().currentIndex().row();
    scene.sample.store().contacts().put(
        {samples::contact(QStringLiteral("first"), QStringLiteral("Aaa"), {}, QStringLiteral("+14155559999"))});
    scene.waitForRows(ContactsScene::people + 1);
    QCOMPARE(scene.person.shown(), next);
    QCOMPARE(scene.table().currentIndex().row(), before + 1);

    // A filter that they are not in leaves them where they are.
    scene.press(QStringLiteral("Blocked"));
    scene.waitForRows(2);
    QCOMPARE(scene.person.shown(), next);
    QVERIFY(scene.page->panel().isVisible());
}

void TestContactsPage::escapeLeadsFromThePanelBackToTheTable()
{
    ContactsScene scene;
    scene.choose(scene.rowNamed(QStringLiteral("Maya Okafor")));
    QTRY_VERIFY_WITH_TIMEOUT(scene.says(QStringLiteral("Oakland")), ContactsScene::patience);
    const ContactId shown = scene.person.shown();
    scene.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(scene.page->panel().isAncestorOf(QApplication::focusWidget()), ContactsScene::patience);
    scene.key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &scene.table());
    QVERIFY2(scene.page->panel().isVisible(), "beside the table it takes nobody's room");
    QCOMPARE(scene.person.shown(), shown);
}

void TestContactsPage::whoOptedOutCannotBeTexted()
{
    ContactsScene scene;
    QSignalSpy texts(scene.page, &ContactsPage::textAsked);
    scene.choose(scene.rowNamed(QStringLiteral("Maya Okafor")));
    QTRY_VERIFY_WITH_TIMEOUT(scene.actions[ActionId::TextContact]->isEnabled(), ContactsScene::patience);
    scene.press(QStringLiteral("Send a text"));
    QCOMPARE(texts.count(), 1);
    scene.press(QStringLiteral("Blocked"));
    scene.waitForRows(2);
    scene.choose(0);
    QTRY_VERIFY_WITH_TIMEOUT(scene.says(QStringLiteral("no way around it")), ContactsScene::patience);
    QVERIFY(!scene.button(QStringLiteral("Send a text"))->isEnabled());
    QVERIFY(!scene.actions[ActionId::TextContact]->isEnabled());
    QVERIFY(!scene.button(QStringLiteral("Send a text"))->toolTip().isEmpty());
    scene.actions[ActionId::CopyContactNumber]->trigger();
    QCOMPARE(QApplication::clipboard()->text(), scene.person.contact().mobile.number);
}

void TestContactsPage::allOfThemCanBeSelected()
{
    ContactsScene scene;
    scene.choose(0);
    QVERIFY(!scene.button(QStringLiteral("Clear selection")));
    QTest::keyClick(&scene.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(scene.table().selectedCount(), ContactsScene::people);
    QVERIFY(scene.says(QStringLiteral("30 contact(s) selected")));
    QSignalSpy exports(scene.page, &ContactsPage::exportAsked);
    scene.press(QStringLiteral("Export…"));
    QTRY_COMPARE_WITH_TIMEOUT(exports.count(), 1, ContactsScene::patience);
    QCOMPARE(exports.at(0).at(1).value<QList<Contact>>().size(), ContactsScene::people);
    scene.table().setFocus();
    scene.key(Qt::Key_Escape);
    QCOMPARE(scene.table().selectedCount(), 0);
    QVERIFY(!scene.button(QStringLiteral("Clear selection")));
}

void TestContactsPage::manyAreAddedToATag()
{
    ContactsScene scene;
    scene.choose(2);
    scene.choose(4, Qt::ControlModifier);
    const QList<ContactId> wanted{scene.model.rowAt(2)->contact.id, scene.model.rowAt(4)->contact.id};
    scene.press(QStringLiteral("Add to list or tag…"));
    QComboBox* name = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() &&
                                 (name = QApplication::activeModalWidget()->findChild<QComboBox*>()),
                             ContactsScene::patience);
    QVERIFY2(!scene.button(QStringLiteral("Add"))->isEnabled(), "there is no name yet");
    name->setEditText(QStringLiteral("  VIP "));
    scene.press(QStringLiteral("Add"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.desk.begun.size(), 1, ContactsScene::patience);
    const ContactJobOrder order = scene.desk.begun.first();
    QCOMPARE(order.kind, ContactJobOrder::Kind::AddToList);
    QCOMPARE(order.list.name, QStringLiteral("VIP"));
    QCOMPARE(order.items.size(), 2);
    QCOMPARE(order.items.at(0).contact.id, wanted.at(0));
    QCOMPARE(order.items.at(1).contact.id, wanted.at(1));
    QTRY_COMPARE_WITH_TIMEOUT(scene.table().selectedCount(), 0, ContactsScene::patience);
}

void TestContactsPage::onlyThoseOnAListAreTakenOffIt()
{
    ContactsScene scene;
    Contact one = *answerOf(scene.sample.store().contacts().get(scene.model.rowAt(0)->contact.id));
    one.lists = {{.id = QStringLiteral("l1"), .name = QStringLiteral("Customers"), .optIn = {}, .optOut = {}}};
    one.updated.at = scene.sample.clock().now().addSecs(60);
    answerOf(scene.sample.store().contacts().put({one}));
    QTRY_VERIFY_WITH_TIMEOUT(scene.model.rowAt(0) && scene.model.rowAt(0)->contact.lists.size() == 1,
                             ContactsScene::patience);
    scene.choose(0);
    scene.choose(3, Qt::ShiftModifier);
    QCOMPARE(scene.table().selectedCount(), 4);
    scene.press(QStringLiteral("Remove from list or tag…"));
    scene.press(QStringLiteral("Remove"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.desk.begun.size(), 1, ContactsScene::patience);
    QCOMPARE(scene.desk.begun.first().list.id, QStringLiteral("l1"));
    QCOMPARE(scene.desk.begun.first().items.size(), 1);
    QCOMPARE(scene.desk.begun.first().items.first().contact.id, one.id);
}

void TestContactsPage::deletionIsAskedForWhoIsSelected()
{
    ContactsScene scene;
    QSignalSpy deletions(scene.page, &ContactsPage::deleteAsked);
    scene.choose(1);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.person.contact().id.isEmpty(), ContactsScene::patience);
    const auto asked = [&](int time) { return deletions.at(time).at(0).value<QList<Contact>>(); };
    QTest::keyClick(&scene.table(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(deletions.count(), 1, ContactsScene::patience);
    QCOMPARE(asked(0), QList<Contact>{scene.model.rowAt(1)->contact});
    scene.choose(2, Qt::ShiftModifier);
    scene.press(QStringLiteral("Delete…"));
    QTRY_COMPARE_WITH_TIMEOUT(deletions.count(), 2, ContactsScene::patience);
    const QList<Contact> both{scene.model.rowAt(1)->contact, scene.model.rowAt(2)->contact};
    QCOMPARE(asked(1), both);
    // In the field its key deletes a letter.
    scene.field().setText(QStringLiteral("x"));
    scene.field().setFocus();
    QTest::keyClick(&scene.field(), Qt::Key_Delete);
    QCOMPARE(deletions.count(), 2);
    QVERIFY(scene.desk.begun.isEmpty());
}

void TestContactsPage::whatCouldNotBeWrittenDownIsSaid()
{
    ContactsScene scene;
    scene.desk.diskTakesIt = false;
    scene.choose(0);
    scene.choose(1, Qt::ShiftModifier);
    scene.press(QStringLiteral("Add to list or tag…"));
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), ContactsScene::patience);
    QApplication::activeModalWidget()->findChild<QComboBox*>()->setEditText(QStringLiteral("VIP"));
    scene.press(QStringLiteral("Add"));
    QTRY_VERIFY_WITH_TIMEOUT(scene.says(QStringLiteral("nothing was begun")), ContactsScene::patience);
    QCOMPARE(scene.table().selectedCount(), 2);
}

/// The editor is made when it is needed first.
void TestContactsPage::editingIsOfferedBeforeThereIsAnEditor()
{
    ContactsScene scene;
    QAction* create = scene.actions[ActionId::NewContact];
    QVERIFY(!create->isEnabled());
    scene.page->setEditOffered(true);
    QVERIFY(create->isEnabled());
    QSignalSpy asked(scene.page, &ContactsPage::createAsked);
    create->trigger();
    QCOMPARE(asked.count(), 1);
    // Without one there is nothing to show.
    scene.page->setEditing(true);
    QVERIFY(!scene.page->panel().isEditing());
}

void TestContactsPage::inANarrowWindowTheyTakeTurns()
{
    ContactsScene scene({620, 700});
    QTest::mouseClick(scene.table().viewport(), Qt::LeftButton, {}, QPoint(60, 20));
    QTRY_VERIFY_WITH_TIMEOUT(!scene.person.contact().id.isEmpty(), ContactsScene::patience);
    QVERIFY2(scene.table().isVisible(), "arrow keys and clicks stay in the table");
    QTest::keyClick(&scene.table(), Qt::Key_Return);
    QVERIFY(!scene.table().isVisible());
    QVERIFY(scene.page->panel().isVisible());
    scene.press(QStringLiteral("Back to the contacts"));
    QVERIFY(scene.table().isVisible());
    QVERIFY(scene.table().hasFocus());
}

void TestContactsPage::nobodyFoundIsSaidWithAWayBack()
{
    ContactsScene scene;
    QTest::keyClicks(&scene.field(), QStringLiteral("qqqq"));
    QTRY_VERIFY_WITH_TIMEOUT(scene.says(QStringLiteral("Nobody found")), ContactsScene::patience);
    scene.press(QStringLiteral("Clear filters"));
    scene.waitForRows(ContactsScene::people);
    QVERIFY(scene.table().isVisible());
}

void TestContactsPage::everyControlHasAName()
{
    ContactsScene scene;
    scene.choose(0);
    scene.choose(2, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.person.contact().id.isEmpty(), ContactsScene::patience);
    QCOMPARE(controlsWithoutName(scene.window), QStringList());
    for (const char* name : {"Search contacts", "New contact", "Import contacts", "Export contacts"}) {
        bool found = false;
        for (const QWidget* widget : scene.window.findChildren<QWidget*>())
            found = found || (widget->isVisible() && widget->accessibleName() == QLatin1String(name));
        QVERIFY2(found, name);
    }
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestContactsPage)
#include "TestContactsPage.moc"
