#include "support/Samples.h"
#include "ui/contacts/table/ColumnChoice.h"
#include "ui/contacts/table/ContactCellLayout.h"
#include "ui/text/ContactStanding.h"

#include <QtTest/QTest>

namespace rejoinder {

/// What the table of contacts says of somebody, and that it has room.
class TestContactCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standingSaysWhatMayBeDone();
    void cellsKeepToTheirRectangle_data();
    void cellsKeepToTheirRectangle();
    void columnsAreKeptAndGiveWay();
};

void TestContactCells::standingSaysWhatMayBeDone()
{
    Contact contact = samples::contact(QStringLiteral("k"), QStringLiteral("Maya"), {}, QStringLiteral("+14155550132"));
    contact.optIn = {};
    contact.mobile.valid = true;
    QCOMPARE(ContactStanding(contact).kind, ContactStanding::Kind::NothingRecorded);
    QVERIFY(ContactStanding::sentence(contact).contains(QStringLiteral("does not opt it in")));
    QVERIFY(ContactStanding::whyNoText(contact).isEmpty());
    contact.optIn = QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);
    QCOMPARE(ContactStanding(contact).kind, ContactStanding::Kind::OptedIn);
    contact.mobile.valid = false;
    QCOMPARE(ContactStanding(contact).kind, ContactStanding::Kind::NotValid);
    QVERIFY(!ContactStanding::whyNoText(contact).isEmpty());
    contact.blocked = contact.optIn;
    QCOMPARE(ContactStanding(contact).kind, ContactStanding::Kind::OptedOut);
    QVERIFY(ContactStanding::sentence(contact).contains(QStringLiteral("no way around it")));
    Contact numberless;
    QVERIFY(!ContactStanding::whyNoText(numberless).isEmpty());
}

void TestContactCells::cellsKeepToTheirRectangle_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    for (const int width : {20, 60, 100, 160, 260, 500}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("%d, right to left", width) << width << true;
    }
}

void TestContactCells::cellsKeepToTheirRectangle()
{
    QFETCH(int, width);
    QFETCH(bool, mirrored);
    ContactRow row;
    row.contact = samples::contact(QStringLiteral("k"), QString::fromUtf8("عبد الرحمن"), QStringLiteral("Okafor"),
                                   QStringLiteral("+14155550132"));
    row.contact.blocked = samples::at(6, 0);
    for (int i = 0; i < 5; ++i)
        row.contact.lists.append({.id = {}, .name = QString(4 + 6 * i, u'w'), .optIn = {}, .optOut = {}});
    const ContactCellFonts fonts{QFont()};
    const QRect cell(40, 80, width, ContactCellLayout::rowHeight(fonts));
    const auto direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    for (int column = 0; column <= int(ContactColumn::Updated); ++column) {
        const ContactCell words(row, ContactColumn(column), samples::at(9, 0));
        const auto parts = ContactCellLayout::of(words, ContactColumn(column), fonts, cell, direction);
        QList<QRect> all{parts.circle, parts.icon, parts.text, parts.more};
        all += parts.chips;
        all.removeIf([](const QRect& rect) { return rect.isEmpty(); });
        for (int i = 0; i < all.size(); ++i) {
            if (width >= 100)
                QVERIFY(cell.contains(all.at(i)));
            for (int j = 0; j < i; ++j)
                QVERIFY(!all.at(i).intersects(all.at(j)));
        }
        if (ContactColumn(column) == ContactColumn::Lists && width >= 60)
            QCOMPARE(int(parts.chips.size()) + parts.hidden, 5);
    }
}

void TestContactCells::columnsAreKeptAndGiveWay()
{
    ColumnChoice choice;
    choice.hidden.insert(ContactColumn::Email);
    choice.widths.insert(ContactColumn::Lists, 222);
    choice.order.move(0, 3);
    choice.sortBy = ContactColumn::LastMessage;
    choice.direction = Qt::DescendingOrder;
    QVERIFY(ColumnChoice::restored(choice.saved()) == choice);
    QVERIFY(ColumnChoice::restored({}) == ColumnChoice());
    for (qsizetype cut = 0; cut < choice.saved().size(); ++cut)
        QVERIFY(ColumnChoice::restored(choice.saved().left(cut)) == ColumnChoice());
    QMap<ContactColumn, int> widths;
    for (const ContactColumn column : choice.order)
        widths.insert(column, 100);
    QCOMPARE(choice.fitting(600, widths).size(), 6);
    QVERIFY(!choice.fitting(599, widths).contains(ContactColumn::Updated));
    const auto least = choice.fitting(10, widths);
    QVERIFY(least.contains(ContactColumn::Name) && least.contains(ContactColumn::Standing));
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestContactCells)
#include "TestContactCells.moc"
