#include "models/ListDiff.h"

#include <QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace rejoinder;
using namespace Qt::StringLiterals;

/// The steps lead from one order to the other, are few, and leave the pinned row alone.
class ListDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void anyOrderIsReached();
};

namespace {

QList<QString> letters(const QString& text)
{
    QList<QString> keys;
    for (const QChar c : text)
        keys.append(QString(c));
    return keys;
}

QString asText(const QList<ListDiff::Step>& steps)
{
    QStringList all;
    for (const ListDiff::Step& step : steps) {
        switch (step.kind) {
        case ListDiff::Step::Kind::Remove:
            all.append(u"remove %1+%2"_s.arg(step.at).arg(step.count));
            break;
        case ListDiff::Step::Kind::Move:
            all.append(u"move %1->%2"_s.arg(step.at).arg(step.to));
            break;
        case ListDiff::Step::Kind::Insert:
            all.append(u"insert %1+%2"_s.arg(step.at).arg(step.count));
            break;
        }
    }
    return all.join(u';');
}

QList<QString> applied(QList<QString> rows, const QList<QString>& after, const QList<ListDiff::Step>& steps)
{
    for (const ListDiff::Step& step : steps) {
        if (step.kind == ListDiff::Step::Kind::Remove)
            rows.remove(step.at, step.count);
        else if (step.kind == ListDiff::Step::Kind::Move)
            rows.move(step.at, step.to);
        else
            for (int i = 0; i < step.count; ++i)
                rows.insert(step.at + i, after.at(step.at + i));
    }
    return rows;
}

} // namespace

void ListDiffTest::steps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& before, const QString& after, const QString& expected,
                        const QString& pinned = {}) { QTest::newRow(name) << before << after << pinned << expected; };
    row("the same", u"abc"_s, u"abc"_s, {});
    row("to the top", u"abcd"_s, u"dabc"_s, u"move 3->0"_s);
    row("to the bottom", u"abcd"_s, u"bcda"_s, u"move 0->3"_s);
    row("new ones together", u"ab"_s, u"axyzb"_s, u"insert 1+3"_s);
    row("gone ones together", u"axyzb"_s, u"ab"_s, u"remove 1+3"_s);
    row("all new", {}, u"abc"_s, u"insert 0+3"_s);
    row("all gone", u"abc"_s, {}, u"remove 0+3"_s);
    row("neither moves the pinned row", u"ab"_s, u"ba"_s, u"move 1->0"_s, u"a"_s);
    row("nor the other way round", u"ab"_s, u"ba"_s, u"move 0->1"_s, u"b"_s);
    row("gone, moved and new", u"abcde"_s, u"exbd"_s, u"remove 2+1;remove 0+1;move 2->0;insert 1+1"_s);
}

void ListDiffTest::steps()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, pinned);
    QFETCH(QString, expected);
    const auto steps = ListDiff::between(letters(before), letters(after), pinned);
    QCOMPARE(asText(steps), expected);
    QCOMPARE(applied(letters(before), letters(after), steps), letters(after));
}

void ListDiffTest::anyOrderIsReached()
{
    QRandomGenerator random(4711);
    QList<QString> before;
    for (int round = 0; round < 2000; ++round) {
        QList<QString> after = letters(u"abcdefghijklmnop"_s);
        std::shuffle(after.begin(), after.end(), random);
        after.resize(random.bounded(int(after.size()) + 1));
        const QString pinned =
            before.isEmpty() || round % 3 == 0 ? QString() : before.at(random.bounded(int(before.size())));
        const auto steps = ListDiff::between(before, after, pinned);
        QCOMPARE(applied(before, after, steps), after);
        QList<QString> rows = before;
        for (const ListDiff::Step& step : steps) {
            if (step.kind == ListDiff::Step::Kind::Move)
                QVERIFY2(pinned.isEmpty() || rows.at(step.at) != pinned, "the pinned row was moved");
            rows = applied(rows, after, {step});
        }
        before = after;
    }
}

QTEST_GUILESS_MAIN(ListDiffTest)
#include "ListDiffTest.moc"
