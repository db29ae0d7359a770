#include "ui/templates/Differences.h"

#include <QtTest/QTest>

using namespace rejoinder;

/// What two versions of a text do not share. No window is opened.
class TestDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatDifferAreFound_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QStringList>("onlyLeft");
        QTest::addColumn<QStringList>("onlyRight");
        const QStringList none;
        const auto row = [](const char* name, const char* left, const char* right, const QStringList& a,
                            const QStringList& b) {
            QTest::newRow(name) << QString::fromUtf8(left) << QString::fromUtf8(right) << a << b;
        };
        row("same", "a b", "a b", none, none);
        row("a word", "Hi Maya", "Hi Ana", {QStringLiteral("Maya")}, {QStringLiteral("Ana")});
        row("more", "Hi", "Hi there", none, {QStringLiteral(" there")});
        row("empty", "", "x", none, {QStringLiteral("x")});
        row("surrogates stay whole", "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x81", {QString::fromUtf8("\xF0\x9F\x98\x80")},
            {QString::fromUtf8("\xF0\x9F\x98\x81")});
    }
    void wordsThatDifferAreFound()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        const auto sides = differences::between(left, right);
        const auto cut = [](const QString& text, const QList<differences::Span>& spans) {
            QStringList parts;
            for (const auto& span : spans)
                parts << text.mid(span.start, span.length);
            return parts;
        };
        QTEST(cut(left, sides.left), "onlyLeft");
        QTEST(cut(right, sides.right), "onlyRight");
    }
};

QTEST_APPLESS_MAIN(TestDifferences)
#include "TestDifferences.moc"
