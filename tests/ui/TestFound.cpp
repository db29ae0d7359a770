#include "InboxScene.h"

#include "store/SearchStore.h"
#include "ui/inbox/thread/FoundBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QLabel>
#include <QtTest/QTest>

namespace rejoinder {

/// From the words in the search field to the message that has them.
class TestFound : public QObject
{
    Q_OBJECT

    static SearchField& field(const InboxScene& scene)
    {
        return *scene.named<SearchField>(QStringLiteral("Search conversations"));
    }
    static FoundBar& bar(const InboxScene& scene) { return *scene.page->findChild<FoundBar*>(); }
    static QString position(const InboxScene& scene)
    {
        return bar(scene).isVisible() ? bar(scene).findChild<QLabel*>()->text() : QString();
    }
    static QModelIndex rowWith(const InboxScene& scene, const QString& text)
    {
        for (int row = scene.models.thread.rowCount() - 1; row >= 0; --row) {
            const QModelIndex index = scene.thread().model()->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString().contains(text))
                return index;
        }
        return {};
    }
    /// How much of a row has the ground of found words.
    static int markedIn(const InboxScene& scene, const QModelIndex& index)
    {
        const QColor ground = Theme::of(scene.thread().palette()).warnSoft;
        const QImage row = scene.thread().viewport()->grab(scene.thread().visualRect(index)).toImage();
        int marked = 0;
        for (int y = 0; y < row.height(); ++y) {
            for (int x = 0; x < row.width(); ++x)
                marked += row.pixelColor(x, y) == ground ? 1 : 0;
        }
        return marked;
    }
    static void bring(InboxScene& scene)
    {
        scene.arrive(2, QStringLiteral("The first zanzibar of the day"));
        scene.arrive(2, QStringLiteral("Nothing of the kind"));
        scene.arrive(2, QStringLiteral("One more Zanzibar"));
        scene.arrive(4, QStringLiteral("zanzibars elsewhere"));
    }
    static void search(InboxScene& scene, const QString& typed, int expected)
    {
        field(scene).setFocus();
        QTest::keyClicks(&field(scene), typed);
        QTRY_COMPARE_WITH_TIMEOUT(scene.list().model()->rowCount(), expected, InboxScene::patience);
    }

private Q_SLOTS:
    void aHitLeadsToItsMessage();
    void keysGoFromHitToHitAndBack();
    void theLastKeyCounts();
};

void TestFound::aHitLeadsToItsMessage()
{
    InboxScene scene;
    bring(scene);
    search(scene, QStringLiteral("zanz"), 2);
    scene.choose(2);
    QTRY_COMPARE_WITH_TIMEOUT(position(scene), QStringLiteral("1 of 2 in this conversation"), InboxScene::patience);
    const QModelIndex newest = rowWith(scene, QStringLiteral("One more Zanzibar"));
    const QModelIndex between = rowWith(scene, QStringLiteral("Nothing of the kind"));
    QVERIFY(newest.isValid() && between.isValid());
    QTRY_VERIFY(scene.thread().viewport()->rect().contains(scene.thread().visualRect(newest).center()));
    QTRY_VERIFY(markedIn(scene, newest) > 50);
    QCOMPARE(markedIn(scene, between), 0);
    // Without a search the same message has no marks.
    field(scene).clear();
    QTRY_VERIFY_WITH_TIMEOUT(scene.list().model()->rowCount() > 2, InboxScene::patience);
    scene.choose(4);
    QTRY_VERIFY(!bar(scene).isVisible());
    scene.choose(2);
    QCOMPARE(markedIn(scene, rowWith(scene, QStringLiteral("One more Zanzibar"))), 0);
}

void TestFound::keysGoFromHitToHitAndBack()
{
    InboxScene scene;
    bring(scene);
    search(scene, QStringLiteral("zanzibar"), 2);
    scene.choose(2);
    QTRY_COMPARE_WITH_TIMEOUT(position(scene), QStringLiteral("1 of 2 in this conversation"), InboxScene::patience);
    scene.key(Qt::Key_F3);
    QCOMPARE(position(scene), QStringLiteral("2 of 2 in this conversation"));
    const QModelIndex older = rowWith(scene, QStringLiteral("The first zanzibar"));
    QTRY_VERIFY(scene.thread().viewport()->rect().contains(scene.thread().visualRect(older).center()));
    scene.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(position(scene), QStringLiteral("1 of 2 in this conversation"));
    QVERIFY(markedIn(scene, older) > 0);
    QTest::keyClick(&scene.thread(), Qt::Key_Escape);
    QVERIFY(!bar(scene).isVisible());
    QCOMPARE(markedIn(scene, older), 0);
    scene.key(Qt::Key_F3);
    QVERIFY(!bar(scene).isVisible());
}

/// Each key ends the search of the one before; what comes last is what is shown, and stays.
void TestFound::theLastKeyCounts()
{
    InboxScene scene;
    bring(scene);
    field(scene).setFocus();
    for (const QString& typed : {QStringLiteral("e"), QStringLiteral("the"), QStringLiteral("zanzibars")}) {
        field(scene).clear();
        QTest::keyClicks(&field(scene), typed);
    }
    QTRY_COMPARE_WITH_TIMEOUT(scene.list().model()->rowCount(), 1, InboxScene::patience);
    QVERIFY(scene.rowOf(SampleStore::idOf(4)).isValid());
    // Whatever an older search still had to say has been said after this.
    answerOf(scene.sample.store().search().find({Folder::Open, {}, QStringLiteral("e")}, 10));
    QTest::qWait(0);
    QCOMPARE(scene.list().model()->rowCount(), 1);
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestFound)
#include "TestFound.moc"
