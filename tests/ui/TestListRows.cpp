#include "SampleRows.h"
#include "ui/inbox/list/ConversationRowLayout.h"
#include "ui/inbox/list/EmptyListWords.h"

#include <QApplication>
#include <QFontInfo>
#include <QtTest/QTest>

Q_DECLARE_METATYPE(rejoinder::ConversationQuery)

namespace rejoinder {

/// What a row says, and where it says it.
class TestListRows : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 11, 20), QTime(10, 42)).toUTC();

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void rightToLeftIsTheMirrorImage();
    void rowIs72HighAt14Pixels();
    void mark_data();
    void mark();
    void sentence_data();
    void sentence();
    void sentencesKeepPlaceholdersOfOthersAsTheyAre();
    void emptyList_data();
    void emptyList();
};

void TestListRows::nothingOverlaps_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("rightToLeft");
    for (const bool rightToLeft : {false, true}) {
        for (const int pixels : {14, 28, 32}) {
            for (const int width : {240, 340, 480, 680})
                QTest::addRow("%d px, %d wide, %s", pixels, width, rightToLeft ? "rtl" : "ltr")
                    << pixels << width << rightToLeft;
        }
    }
}

void TestListRows::nothingOverlaps()
{
    QFETCH(int, pixels);
    QFETCH(int, width);
    QFETCH(bool, rightToLeft);
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    const ConversationRowFonts fonts(font);
    const QRect row(7, 100, width, ConversationRowLayout::rowHeight(fonts));
    for (const ConversationRow& sample : SampleRows::colourful(m_now)) {
        const RowWords words(sample, m_now);
        const auto parts =
            ConversationRowLayout::of(words, fonts, row, rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const QList<QRect> all{parts.avatar,   parts.name,    parts.time,  parts.markIcon,
                               parts.markWord, parts.preview, parts.badge, parts.via};
        for (const QRect& part : all) {
            QVERIFY2(part.isEmpty() || row.contains(part), qPrintable(words.name));
            QVERIFY2(!part.intersects(parts.accentBar), qPrintable(words.name));
            for (const QRect& other : all)
                QVERIFY2(&part == &other || part.isEmpty() || other.isEmpty() || !part.intersects(other),
                         qPrintable(words.name));
        }
        QVERIFY(parts.name.width() >= width / 5);
        for (const QRect& line : {parts.name, parts.time})
            QVERIFY(line.isEmpty() || line.bottom() < parts.preview.top());
        QVERIFY(parts.preview.bottom() < parts.via.top());
        QVERIFY(parts.name.height() >= QFontMetrics(fonts.unreadName).height());
        QVERIFY(parts.preview.height() >= QFontMetrics(fonts.preview).height());
        QVERIFY(parts.via.height() >= QFontMetrics(fonts.via).height());
        QCOMPARE(parts.badge.isEmpty(), sample.unreadCount == 0);
        QCOMPARE(parts.markIcon.isEmpty(), words.mark == RowWords::Mark::None);
    }
}

void TestListRows::rightToLeftIsTheMirrorImage()
{
    const ConversationRowFonts fonts(QApplication::font());
    const QRect row(0, 0, 340, ConversationRowLayout::rowHeight(fonts));
    for (const ConversationRow& sample : SampleRows::colourful(m_now)) {
        const RowWords words(sample, m_now);
        const auto ltr = ConversationRowLayout::of(words, fonts, row, Qt::LeftToRight);
        const auto rtl = ConversationRowLayout::of(words, fonts, row, Qt::RightToLeft);
        QCOMPARE(rtl.avatar.right(), row.right() - ltr.avatar.left());
        QCOMPARE(rtl.time.left(), row.right() - ltr.time.right());
        QCOMPARE(rtl.accentBar.right(), row.right());
        QCOMPARE(rtl.name.size(), ltr.name.size());
        QVERIFY(ltr.name.left() < ltr.time.left() && rtl.name.left() > rtl.time.left());
    }
}

void TestListRows::rowIs72HighAt14Pixels()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    if (QFontInfo(font).family() != font.family())
        QSKIP("the design's font is not installed");
    QCOMPARE(ConversationRowLayout::rowHeight(ConversationRowFonts(font)), 72);
    font.setPixelSize(28);
    QVERIFY(ConversationRowLayout::rowHeight(ConversationRowFonts(font)) > 110);
}

void TestListRows::mark_data()
{
    using Mark = RowWords::Mark;
    QTest::addColumn<ConversationRow>("row");
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("preview");
    ConversationRow theirs;
    theirs.preview = QStringLiteral("hello");
    ConversationRow ours = theirs;
    ours.previewIsOutgoing = true;
    const QString you = QStringLiteral("You: \u2068hello\u2069");
    const auto add = [](const char* name, const ConversationRow& row, Mark mark, const QString& word,
                        const QString& preview) { QTest::newRow(name) << row << int(mark) << word << preview; };

    add("theirs", theirs, Mark::None, {}, theirs.preview);
    ours.lastStatus = DeliveryStatus::Queued;
    add("on its way", ours, Mark::OnItsWay, {}, you);
    ours.lastStatus = DeliveryStatus::Sent;
    add("sent", ours, Mark::Sent, {}, you);
    ours.lastStatus = DeliveryStatus::Delivered;
    add("delivered", ours, Mark::Delivered, {}, you);
    ours.lastStatus = DeliveryStatus::Failed;
    add("failed", ours, Mark::NotSent, QStringLiteral("Not sent"), you);
    ConversationRow row = ours;
    row.isBlocked = true;
    add("failed before opted out", row, Mark::NotSent, QStringLiteral("Not sent"), you);
    row = theirs;
    row.outbox = OutboxState::Unconfirmed;
    add("unconfirmed", row, Mark::Unconfirmed, QStringLiteral("Unconfirmed"), theirs.preview);
    row.outbox = OutboxState::Asking;
    add("asking", row, Mark::Asking, QStringLiteral("Not sent yet"), theirs.preview);
    row.outbox = OutboxState::Held;
    add("held", row, Mark::Held, QStringLiteral("Sending soon"), theirs.preview);
    row = theirs;
    row.isBlocked = true;
    add("opted out", row, Mark::OptedOut, QStringLiteral("Opted out"), theirs.preview);
    row.hasDraft = true;
    add("draft to somebody opted out", row, Mark::OptedOut, QStringLiteral("Opted out"),
        QStringLiteral("Draft: \u2068hello\u2069"));
    row.isBlocked = false;
    add("draft", row, Mark::Draft, QStringLiteral("Draft"), theirs.preview);
    row = theirs;
    row.isInvalid = true;
    add("invalid", row, Mark::InvalidNumber, QStringLiteral("Invalid number"), theirs.preview);
    row = theirs;
    row.previewIsPhoto = true;
    add("photo", row, Mark::Photo, {}, QStringLiteral("Photo"));
    row = theirs;
    row.lastStatus = DeliveryStatus::Failed;
    add("an incoming text cannot be not sent", row, Mark::None, {}, theirs.preview);
}

void TestListRows::mark()
{
    QFETCH(ConversationRow, row);
    QFETCH(int, mark);
    const RowWords words(row, m_now);
    QCOMPARE(int(words.mark), mark);
    QTEST(words.markWord, "word");
    QTEST(words.preview, "preview");
}

void TestListRows::sentence_data()
{
    QTest::addColumn<ConversationRow>("row");
    QTest::addColumn<QString>("spoken");
    ConversationRow row;
    row.name = QStringLiteral("Maya Okafor");
    row.when = m_now.addSecs(-60);
    row.preview = QStringLiteral("I'm at work until 7.");
    QTest::newRow("plain") << row << QStringLiteral("Maya Okafor, 10:41. I'm at work until 7.");
    row.unreadCount = 2;
    QTest::newRow("unread") << row << QStringLiteral("Maya Okafor, 10:41, 2 unread. I'm at work until 7.");
    row.isBlocked = true;
    QTest::newRow("unread and a state") << row
                                        << QStringLiteral(
                                               "Maya Okafor, 10:41, 2 unread, opted out. I'm at work until 7.");
    row.unreadCount = 0;
    row.isBlocked = false;
    row.previewIsOutgoing = true;
    row.lastStatus = DeliveryStatus::Failed;
    QTest::newRow("not sent") << row << QStringLiteral("Maya Okafor, 10:41, not sent. You: I'm at work until 7.");
    row.previewIsOutgoing = false;
    row.isClosed = true;
    QTest::newRow("closed") << row << QStringLiteral("Maya Okafor, 10:41, closed. I'm at work until 7.");
    row.isClosed = false;
    row.name.clear();
    row.mobile = QStringLiteral("+447700900118");
    QTest::newRow("a number") << row << QStringLiteral("+44 7700 900118, 10:41. I'm at work until 7.");
}

void TestListRows::sentence()
{
    QFETCH(ConversationRow, row);
    QTEST(RowWords::sentence(row, m_now), "spoken");
}

void TestListRows::sentencesKeepPlaceholdersOfOthersAsTheyAre()
{
    ConversationRow row;
    row.name = QStringLiteral("%2 %n");
    row.when = m_now;
    row.preview = QStringLiteral("100%1 %4");
    row.unreadCount = 3;
    row.isBlocked = true;
    QCOMPARE(RowWords::sentence(row, m_now), QStringLiteral("%2 %n, 10:42, 3 unread, opted out. 100%1 %4"));
}

void TestListRows::emptyList_data()
{
    using Button = EmptyListWords::Button;
    QTest::addColumn<ConversationQuery>("query");
    QTest::addColumn<SyncState>("sync");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("button");
    const SyncState upToDate{SyncState::Phase::UpToDate, {}, 0, 0};
    QTest::newRow("open") << ConversationQuery{Folder::Open, {}, {}} << upToDate
                          << QStringLiteral("No open conversations") << int(Button::NewConversation);
    QTest::newRow("unread") << ConversationQuery{Folder::Unread, {}, {}} << upToDate
                            << QStringLiteral("Everything is read") << int(Button::None);
    QTest::newRow("offline") << ConversationQuery{} << SyncState{SyncState::Phase::Offline, {}, 0, 0}
                             << QStringLiteral("Sakari cannot be reached") << int(Button::TryAgain);
    QTest::newRow("first sync") << ConversationQuery{} << SyncState{SyncState::Phase::FirstSync, {}, 100, 2500}
                                << QStringLiteral("Fetching your conversations") << int(Button::None);
    QTest::newRow("search, even offline")
        << ConversationQuery{Folder::Open, {}, QStringLiteral("xyz")} << SyncState{SyncState::Phase::Offline, {}, 0, 0}
        << QStringLiteral("Nothing matches “\u2068xyz\u2069”") << int(Button::ClearSearch);
}

void TestListRows::emptyList()
{
    QFETCH(ConversationQuery, query);
    QFETCH(SyncState, sync);
    QFETCH(int, button);
    const EmptyListWords words(query, sync);
    QTEST(words.what, "what");
    QVERIFY(!words.hint.isEmpty());
    QCOMPARE(int(words.button), button);
    QCOMPARE(words.buttonText().isEmpty(), words.button == EmptyListWords::Button::None);
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestListRows)
#include "TestListRows.moc"
