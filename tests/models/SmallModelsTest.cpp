#include "models/ContactFieldNames.h"
#include "models/ContactModel.h"
#include "models/ContactSearchModel.h"
#include "models/GroupListModel.h"
#include "models/PersonModel.h"
#include "models/TemplateListModel.h"
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/GroupStore.h"
#include "store/TemplateStore.h"
#include "support/Answer.h"
#include "support/RowLog.h"
#include "support/SampleStore.h"
#include "support/Samples.h"

#include <QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// Templates, groups, recipients and the shown person.
class SmallModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sample = std::make_unique<SampleStore>(); }
    void cleanup() { m_sample.reset(); }
    void templatesAreFiltered();
    void templatesFollowTheStore();
    void templatesInUseComeFirst();
    void fieldNamesOfAllContacts();
    void groupsByName();
    void recipientsAreFound();
    void nobodyReadsContactsUnasked();
    void recipientsFollowTheStore();
    void personWithOtherConversations();
    void personFollowsTheStore();
    void whoWasRemovedIsGone();
    void modelMadeBeforeTheStoreIsOpen();

private:
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            answerOf(m_sample->store().conversations().counts({}));
    }
    static QStringList texts(const QAbstractItemModel& model)
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all.append(model.index(i, 0).data().toString());
        return all;
    }

    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    std::unique_ptr<SampleStore> m_sample;
};

void SmallModelsTest::templatesAreFiltered()
{
    TemplateListModel model(m_sample->store());
    QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy loaded(&model, &TemplateListModel::loaded);
    QVERIFY(model.isLoading());
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(texts(model), (QStringList{u"Greeting"_s, u"Opening hours"_s, u"Où nous trouver"_s, u"Renewal"_s}));
    RowLog log(model);
    model.setFilter(u"OU tro"_s);
    QCOMPARE(texts(model), QStringList{u"Où nous trouver"_s});
    QCOMPARE(log.take(), u"remove 3;remove 0-1"_s);
    model.setFilter(u"help"_s); // in the text
    QCOMPARE(texts(model), QStringList{u"Greeting"_s});
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.templateAt(0).id, TemplateId(u"t1"_s));
}

void SmallModelsTest::templatesFollowTheStore()
{
    TemplateListModel model(m_sample->store());
    QAbstractItemModelTester tester(&model, fatal);
    QTRY_COMPARE(model.rowCount(), 4);
    RowLog log(model);
    auto all = answerOf(m_sample->store().templates().all());
    all.removeLast();
    all[0].text = u"Hello!"_s;
    answerOf(m_sample->store().templates().replaceAll(all));
    settle();
    QCOMPARE(log.take(), u"remove 3;change 0"_s);
    answerOf(m_sample->store().templates().replaceAll(all));
    settle();
    QCOMPARE(log.take(), QString());
}

void SmallModelsTest::templatesInUseComeFirst()
{
    const auto id = [](const char* text) { return TemplateId(QString::fromLatin1(text)); };
    TemplateListModel model(m_sample->store(), nullptr, TemplateListModel::Order::ByHabit);
    QAbstractItemModelTester tester(&model, fatal);
    QTRY_COMPARE(model.rowCount(), 4);
    // One that is both is a favourite; one that is gone is nobody's.
    model.setHabits({.favourites = {id("t4")}, .recent = {id("t3"), id("gone"), id("t4"), id("t2")}});
    QCOMPARE(texts(model), (QStringList{u"Renewal"_s, u"Où nous trouver"_s, u"Opening hours"_s, u"Greeting"_s}));
    QVERIFY(model.index(0).data(TemplateListModel::FavouriteRole).toBool());
    QVERIFY(!model.index(0).data(TemplateListModel::RecentRole).toBool());
    QVERIFY(model.index(1).data(TemplateListModel::RecentRole).toBool());
    QVERIFY(!model.index(3).data(TemplateListModel::RecentRole).toBool());
    model.setFilter(u"o"_s); // what is found is ranked the same way
    QCOMPARE(texts(model), (QStringList{u"Où nous trouver"_s, u"Opening hours"_s}));
    QCOMPARE(model.rowOf(id("t4")), -1);
    QCOMPARE(model.find(id("t4"))->name, u"Renewal"_s);
}

void SmallModelsTest::fieldNamesOfAllContacts()
{
    Contact contact;
    contact.id = ContactId(u"with-fields"_s);
    contact.mobile.number = u"+14155550111"_s;
    contact.attributes = {{u"shoe size"_s, u"43"_s}, {u"city"_s, {}}};
    answerOf(m_sample->store().contacts().put({contact}));
    ContactFieldNames names(m_sample->store());
    QSignalSpy changed(&names, &ContactFieldNames::changed);
    QVERIFY(!names.isComplete());
    names.refresh();
    QTRY_VERIFY(names.isComplete());
    QCOMPARE(changed.count(), 1);
    QVERIFY(names.names().contains(u"shoe size"_s) && names.names().contains(u"city"_s));
}

void SmallModelsTest::groupsByName()
{
    GroupListModel model(m_sample->store());
    QAbstractItemModelTester tester(&model, fatal);
    QTRY_COMPARE(texts(model), (QStringList{u"Sales"_s, u"Service"_s}));
    QCOMPARE(model.groupAt(1).numbers.at(0).number, u"+14155550200"_s);
    RowLog log(model);
    answerOf(m_sample->store().groups().replaceAll({model.groupAt(1), {GroupId(u"g3"_s), u"Alpha"_s, {}, false}}));
    settle();
    QCOMPARE(log.take(), u"remove 0;insert 0"_s);
}

void SmallModelsTest::recipientsAreFound()
{
    ContactSearchModel model(m_sample->store());
    QAbstractItemModelTester tester(&model, fatal);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 50);
    model.setFilter(u"lind"_s);
    model.setFilter(u"1006"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(texts(model), QStringList{u"+14155551006"_s});
    QCOMPARE(model.contactAt(0).id, ContactId(u"contact-6"_s));
}

void SmallModelsTest::nobodyReadsContactsUnasked()
{
    const ContactSearchModel model(m_sample->store());
    Contact one = answerOf(m_sample->store().contacts().get(ContactId(u"contact-6"_s))).value();
    one.blocked = at(9, 0);
    answerOf(m_sample->store().contacts().put({one}));
    settle();
    QCOMPARE(model.rowCount(), 0);
}

void SmallModelsTest::recipientsFollowTheStore()
{
    ContactSearchModel model(m_sample->store());
    model.setFilter(u"1006"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    RowLog log(model);
    Contact blocked = model.contactAt(0);
    blocked.blocked = at(9, 0);
    answerOf(m_sample->store().contacts().put({blocked}));
    settle();
    QCOMPARE(log.take(), u"change 0"_s);
    QVERIFY(model.contactAt(0).isBlocked());
}

void SmallModelsTest::personWithOtherConversations()
{
    const auto known = answerOf(m_sample->store().conversations().get(SampleStore::idOf(3)));
    Conversation second = conversation(u"second"_s, known->contact, message(u"sm"_s, u"hi"_s, false, at(1, 0)));
    answerOf(m_sample->store().conversations().put({second}));
    ContactModel model(m_sample->store());
    QSignalSpy changed(&model, &ContactModel::changed);
    model.show(SampleStore::idOf(3));
    QCOMPARE(changed.count(), 1); // the one shown before is not shown any more
    QVERIFY(model.conversation().id.isEmpty());
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(model.conversation(), *known);
    QCOMPARE(model.otherConversations(), QList<Conversation>{second});
    model.show({});
    QVERIFY(model.conversation().id.isEmpty());
    QVERIFY(model.otherConversations().isEmpty());
}

void SmallModelsTest::personFollowsTheStore()
{
    ContactModel model(m_sample->store());
    model.show(SampleStore::idOf(3));
    QTRY_VERIFY(!model.conversation().id.isEmpty());
    settle();
    QSignalSpy changed(&model, &ContactModel::changed);
    Contact blocked = model.conversation().contact;
    blocked.blocked = at(9, 0);
    answerOf(m_sample->store().contacts().put({blocked}));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(model.conversation().contact.isBlocked());
}

void SmallModelsTest::whoWasRemovedIsGone()
{
    const auto known = answerOf(m_sample->store().conversations().get(SampleStore::idOf(3)));
    QVERIFY(known);
    const ContactId person = known->contact.id;
    PersonModel model(m_sample->store());
    QSignalSpy gone(&model, &PersonModel::gone);
    model.show(person);
    QTRY_COMPARE(model.contact().id, person);
    answerOf(m_sample->store().contacts().remove({person}));
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(model.contact().id.isEmpty());
    // Their conversation keeps them: its guards still have to know who it was.
    QVERIFY(answerOf(m_sample->store().contacts().get(person)));
}

void SmallModelsTest::modelMadeBeforeTheStoreIsOpen()
{
    const QString directory = m_sample->directory();
    FixedClock clock;
    Store store(directory, clock);
    TemplateListModel model(store);
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 0);
    answerOf(store.open());
    QTRY_COMPARE(model.rowCount(), 4);
}

QTEST_GUILESS_MAIN(SmallModelsTest)
#include "SmallModelsTest.moc"
