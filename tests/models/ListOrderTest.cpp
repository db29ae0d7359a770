#include "models/HeldOrder.h"

#include <QRandomGenerator>
#include <QtTest/QTest>
#include <algorithm>

using namespace rejoinder;

/// The order of a long list against the plainest one that does the same: a sorted list, searched from end to end.
class ListOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPathLeadsToTheSameOrder();
    void partsJoin();
    void theHeldOneKeepsItsRow();
    void whereARowGoes();
};

static QList<ListPlace> random(QRandomGenerator& chance, int count)
{
    QList<ListPlace> places;
    for (qint64 pk = 1; pk <= count; ++pk)
        places.append({qint64(chance.bounded(count)), pk}); // many at the same moment
    std::sort(places.begin(), places.end(), std::greater<>());
    return places;
}

void ListOrderTest::anyPathLeadsToTheSameOrder()
{
    QRandomGenerator chance(1);
    PlaceList list;
    QList<ListPlace> plain = random(chance, 3000);
    list.append(plain);
    for (int step = 0; step < 6000; ++step) {
        const qint64 pk = 1 + chance.bounded(4000);
        const auto old = std::find_if(plain.begin(), plain.end(), [pk](const ListPlace& one) { return one.pk == pk; });
        QCOMPARE(list.contains(pk), old != plain.end());
        if (old != plain.end()) {
            QCOMPARE(list.indexOf(pk), std::optional(int(old - plain.begin())));
            plain.erase(old);
            list.remove(pk);
        } else {
            const ListPlace place{chance.bounded(3500), pk};
            const auto at = std::lower_bound(plain.begin(), plain.end(), place, std::greater<>());
            QCOMPARE(list.indexFor(place), int(at - plain.begin()));
            plain.insert(at, place);
            list.insert(place);
        }
        QCOMPARE(list.size(), int(plain.size()));
        if (!plain.isEmpty()) {
            const int index = chance.bounded(int(plain.size()));
            QCOMPARE(list.at(index), plain.at(index));
        }
    }
    QCOMPARE(list.all(), plain);
    for (const ListPlace& place : std::as_const(plain))
        list.remove(place.pk);
    QCOMPARE(list.size(), 0);
    list.insert({5, 4711});
    QCOMPARE(list.indexOf(4711), std::optional(0));
}

void ListOrderTest::partsJoin()
{
    QRandomGenerator chance(2);
    const QList<ListPlace> plain = random(chance, 2000);
    PlaceList list;
    for (int first = 0; first < plain.size(); first += 300)
        list.append(plain.mid(first, 300));
    QCOMPARE(list.all(), plain);
}

void ListOrderTest::theHeldOneKeepsItsRow()
{
    HeldOrder order;
    order.append({{50, 5}, {40, 4}, {30, 3}, {20, 2}, {10, 1}});
    order.hold(3);
    QCOMPARE(order.heldRow(), 2);
    QCOMPARE(order.size(), 5);
    order.insert({60, 6});
    QCOMPARE(order.rowOf(3), 3);
    QCOMPARE(order.keptRow(), 2);
    order.goBack();
    const auto rows = [&] {
        QList<qint64> pks;
        for (int row = 0; row < order.size(); ++row) {
            pks.append(order.pkAt(row));
            if (order.rowOf(pks.constLast()) != row)
                return QList<qint64>{};
        }
        return pks;
    };
    QCOMPARE(rows(), (QList<qint64>{6, 5, 3, 4, 2, 1}));
    order.remove(6);
    order.remove(5);
    QCOMPARE(order.heldRow(), 0);
    order.goBack();
    QCOMPARE(rows(), (QList<qint64>{4, 2, 3, 1}));
    order.release({35, 3});
    QCOMPARE(rows(), (QList<qint64>{4, 3, 2, 1}));
    order.hold(1);
    order.remove(2);
    order.remove(3);
    order.goBack();
    QCOMPARE(rows(), (QList<qint64>{4, 1}));
    order.remove(1);
    QCOMPARE(order.held(), 0);
    QCOMPARE(order.size(), 1);
}

/// What a view is told beforehand is what comes.
void ListOrderTest::whereARowGoes()
{
    QRandomGenerator chance(3);
    HeldOrder order;
    order.append(random(chance, 50));
    order.hold(25);
    for (int step = 0; step < 2000; ++step) {
        const qint64 pk = 1 + chance.bounded(60);
        const ListPlace place{chance.bounded(60), pk};
        if (pk == 25) {
            order.goBack();
        } else if (order.rowOf(pk) < 0) {
            const int row = order.rowFor(place);
            order.insert(place);
            QCOMPARE(order.rowOf(pk), row);
        } else if (chance.bounded(3) == 0) {
            order.remove(pk);
        } else {
            const int row = order.rowAfterMove(pk, place);
            order.remove(pk);
            order.insert(place);
            QCOMPARE(order.rowOf(pk), row);
        }
        QCOMPARE(order.pkAt(order.rowOf(25)), 25);
    }
}

QTEST_APPLESS_MAIN(ListOrderTest)
#include "ListOrderTest.moc"
