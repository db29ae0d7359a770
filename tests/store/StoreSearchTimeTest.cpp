#include "store/ConversationStore.h"
#include "store/Databases.h"
#include "store/Interruption.h"
#include "store/SearchStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/HurryingClock.h"
#include "support/Samples.h"

#include <QTemporaryDir>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// That somebody who types is answered in time, whatever was typed.
class StoreSearchTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuickSearchEndsInTimeAndSaysSo();
    void aStatementEndsInTheMidstOfAStep();
};

void StoreSearchTimeTest::aQuickSearchEndsInTimeAndSaysSo()
{
    QTemporaryDir directory;
    HurryingClock clock;
    Store store(directory.path(), clock);
    answerOf(store.open());
    for (int i = 0; i < 9; ++i) {
        const QString name = u"hurry-%1"_s.arg(i);
        answerOf(
            store.conversations().put({conversation(name, contact(u"c-"_s + name, u"Maya"_s, {}, {}),
                                                    message(u"m-"_s + name, u"refund order"_s, false, at(9, i)))}));
    }
    for (const QString& typed : {u"maya"_s, u"refund"_s, u"maya refund"_s, u"\"refund order\""_s, u"is:open"_s}) {
        const ConversationQuery query{Folder::Open, {}, typed};
        QVERIFY2(answerOf(store.search().find(query, 100, SearchEffort::Quick)).isComplete, qPrintable(typed));
        clock.setPace(3);
        const SearchAnswer cut = answerOf(store.search().find(query, 100, SearchEffort::Quick));
        QVERIFY2(!cut.isComplete, qPrintable(typed));
        QVERIFY2(cut.rows.size() < 9, qPrintable(typed));
        const SearchAnswer whole = answerOf(store.search().find(query, 100));
        clock.setPace(0);
        QVERIFY2(whole.isComplete, qPrintable(typed));
        QCOMPARE(whole.rows.size(), 9);
        QCOMPARE(whole.rows.constFirst().id, ConversationId(u"hurry-8"_s));
    }
}

void StoreSearchTimeTest::aStatementEndsInTheMidstOfAStep()
{
    QTemporaryDir directory;
    FixedClock clock;
    Databases databases(directory.path(), clock);
    databases.open();
    // One step that would take hours.
    const QString endless = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1000000000000)"
                            " SELECT count(*) FROM n"_s;
    int asked = 0;
    bool wasEnded = false;
    try {
        const Interruption interruption(databases, [&asked] { return ++asked == 5; });
        Statement statement(databases, endless);
        statement.exec();
    } catch (const SqlFailure& failure) {
        wasEnded = Interruption::isOne(failure);
        QVERIFY(!Databases::meansDamage(failure));
    }
    QVERIFY(wasEnded);
    QCOMPARE(asked, 5);
    // What comes after it is not asked about any more.
    Statement next(databases, u"SELECT count(*) FROM conversation"_s);
    next.exec();
    QVERIFY(next.next());
    QCOMPARE(asked, 5);
}

QTEST_GUILESS_MAIN(StoreSearchTimeTest)
#include "StoreSearchTimeTest.moc"
