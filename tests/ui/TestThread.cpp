#include "RowsModel.h"
#include "support/FixedClock.h"
#include "ui/inbox/thread/MessageLinks.h"
#include "ui/inbox/thread/SpokenThread.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/inbox/thread/ThreadWords.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace rejoinder;

namespace {

const QString arabic =
    QStringLiteral("مرحبا، هل يمكنكم إرسال الفاتورة مرة أخرى من فضلكم؟ شكرا جزيلا لكم على المساعدة.");
const QString longText = QStringLiteral("The carrier shows delivery on Friday before 18:00. ").repeated(6);

} // namespace

class TestThread : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock;

    void fill(RowsModel& model, int from, int count, int at)
    {
        QList<ThreadRow> rows;
        for (int i = 0; i < count; ++i)
            rows.append(
                RowsModel::row(QString::number(from + i), i % 3 == 0 ? longText : QStringLiteral("Yes."), i % 2 == 0));
        model.insert(at, rows);
    }

    /// A text that nobody knows to be sent, and that was looked for long enough.
    ThreadRow notFound(const QString& text) const
    {
        ThreadRow row = RowsModel::outbox(QStringLiteral("2"), text, OutboxState::Unconfirmed);
        std::get<OutboxEntry>(row.content).notFoundAt = m_clock.now();
        return row;
    }

    /// Where the message of a row stands in the view.
    static int bodyY(const ThreadView& view, const QModelIndex& index)
    {
        return view.visualRect(index).top() + view.layoutOf(index).bodyTop();
    }

private Q_SLOTS:
    void whatIsSpokenIsASoundModel()
    {
        RowsModel rows;
        SpokenThread spoken(m_clock);
        spoken.setSourceModel(&rows);
        const QAbstractItemModelTester tester(&spoken, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(rows, 0, 4, 0);
        fill(rows, 10, 2, 1);
        rows.replace(1, RowsModel::row(QStringLiteral("10"), arabic, true));
        spoken.setThem(QStringLiteral("Maya"));
        rows.remove(0);
        rows.remove(rows.rowCount() - 1);
        QCOMPARE(spoken.rowCount(), 4);
        for (int row = 0; row < spoken.rowCount(); ++row)
            QVERIFY(!spoken.index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void layout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<qreal>("points");
        const QList<std::pair<const char*, QString>> texts{
            {"short", QStringLiteral("OK")},
            {"long", longText},
            {"arabic", arabic},
            {"emoji", QStringLiteral("👍🏽👍🏽🎉")},
            {"one word", QString(400, u'x')},
            {"breaks", QStringLiteral("a\nb\n\nc")},
            {"markup", QStringLiteral("<b>x</b><img src=\"http://127.0.0.1/beacon\">")}};
        for (const auto& [name, text] : texts) {
            for (const int width : {260, 592, 1400}) {
                for (const qreal points : {10.5, 21.0, 24.0})
                    QTest::addRow("%s %d %.1f", name, width, points) << text << width << points;
            }
        }
    }

    void layout()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(qreal, points);
        QFont font;
        font.setPointSizeF(points);
        QList<ThreadRow> rows{RowsModel::row(QStringLiteral("1"), text, false),
                              RowsModel::row(QStringLiteral("2"), text, true)};
        rows[0].startsDay = true;
        rows[0].newAbove = 2;
        std::get<Message>(rows[1].content).created.byName = QStringLiteral("Josephine Featherstonehaugh-Cholmondeley");
        auto failed = rows[1];
        std::get<Message>(failed.content).status = DeliveryStatus::Failed;
        std::get<Message>(failed.content).error.code = QStringLiteral("MSG-020");
        auto withPhoto = rows[0];
        std::get<Message>(withPhoto.content)
            .media.append(Media{QUrl(QStringLiteral("https://media.example.com/IMG_2031.jpg")), {}, {}, {}});
        rows << failed << withPhoto << RowsModel::outbox(QStringLiteral("3"), text, OutboxState::Unconfirmed)
             << RowsModel::outbox(QStringLiteral("4"), text, OutboxState::Failed);

        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const ThreadRow& row : rows) {
                const MessageLayout l = layoutMessage(row, {width, font, m_clock.now(), direction});
                const QRect all(0, 0, width, l.height);
                QVERIFY(l.bubble.isValid());
                QVERIFY(l.bubble.width() <= widestBubble);
                QVERIFY(l.bubble.width() <= qMax(48, (width - 48) * 2 / 3));
                const QRect words = l.text->boundingRect().toAlignedRect().translated(l.textAt);
                QVERIFY2(l.bubble.adjusted(-1, -1, 1, 1).contains(words), qPrintable(l.text->text()));
                QList<QRect> parts{l.dayLine, l.newLine, l.bubble, l.reason};
                for (const auto& photo : l.photos) {
                    parts << photo.tile;
                    QVERIFY(photo.tile.contains(photo.name) && photo.tile.contains(photo.open));
                    QVERIFY(!photo.icon.intersects(photo.name) && !photo.name.intersects(photo.open));
                }
                for (const QRect& part : {l.metaTextArea, l.metaIcon, l.metaStateArea})
                    parts << part;
                for (const auto& action : l.actions)
                    parts << action.button;
                parts.removeIf([](const QRect& part) { return part.isEmpty(); });
                for (int i = 0; i < parts.size(); ++i) {
                    QVERIFY2(all.top() <= parts[i].top() && parts[i].bottom() <= all.bottom(), "higher than the row");
                    for (int j = i + 1; j < parts.size(); ++j)
                        QVERIFY2(!parts[i].intersects(parts[j]), "two parts overlap");
                }
                const bool atRight = row.isOutgoing() == (direction == Qt::LeftToRight);
                if (atRight)
                    QCOMPARE(l.bubble.right() + 1, width - 24);
                else
                    QCOMPARE(l.bubble.left(), 24);
            }
        }
    }

    void rightToLeftTextStandsRight()
    {
        const MessageLayout l =
            layoutMessage(RowsModel::row(QStringLiteral("1"), arabic, false), {592, QFont(), m_clock.now()});
        QVERIFY(l.text->lineCount() > 1);
        QCOMPARE(l.text->textOption().textDirection(), Qt::RightToLeft);
        const QTextLine last = l.text->lineAt(l.text->lineCount() - 1);
        QVERIFY(last.naturalTextRect().left() > 0);
    }

    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("none") << QStringLiteral("no link") << QStringList();
        QTest::newRow("sentence") << QStringLiteral("See https://example.com/a?b=1. Thanks")
                                  << QStringList{QStringLiteral("https://example.com/a?b=1")};
        QTest::newRow("brackets") << QStringLiteral("(http://example.com/x_(y))")
                                  << QStringList{QStringLiteral("http://example.com/x_(y)")};
        QTest::newRow("two") << QStringLiteral("http://a.example https://b.example")
                             << QStringList{QStringLiteral("http://a.example"), QStringLiteral("https://b.example")};
        QTest::newRow("others")
            << QStringLiteral("javascript:alert(1) file:///etc/passwd ftp://x.example mailto:a@b.example tel:+1")
            << QStringList();
        QTest::newRow("inside a word") << QStringLiteral("xhttp://example.com") << QStringList();
        QTest::newRow("no host") << QStringLiteral("https:// http:///x") << QStringList();
    }

    void links()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        QStringList found;
        for (const LinkSpan& link : linksIn(text)) {
            found << link.url.toString();
            QCOMPARE(text.sliced(link.start, link.length), link.url.toString());
        }
        QCOMPARE(found, links);
        QVERIFY(!mayOpen(QUrl(QStringLiteral("file:///etc/passwd"))));
    }

    void markupIsTextAndAsksNobody()
    {
        QTcpServer beacon;
        QVERIFY(beacon.listen(QHostAddress::LocalHost));
        const QString body =
            QStringLiteral("<b>x</b><img src=\"http://127.0.0.1:%1/beacon\">").arg(beacon.serverPort());
        RowsModel model;
        ThreadRow row = RowsModel::row(QStringLiteral("1"), body, false);
        std::get<Message>(row.content)
            .media.append(Media{QUrl(QStringLiteral("http://127.0.0.1:%1/p.jpg").arg(beacon.serverPort())),
                                QStringLiteral("image/jpeg"),
                                {},
                                {}});
        model.append(row);
        ThreadView view(m_clock);
        view.setModel(&model);
        view.resize(592, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.grab();
        QTest::mouseMove(view.viewport(), view.visualRect(model.index(0, 0)).center());
        QCOMPARE(view.layoutOf(model.index(0, 0)).text->text(), body);
        QVERIFY(!beacon.waitForNewConnection(300));
    }

    void reasonsAreSaid()
    {
        ThreadRow row = RowsModel::row(QStringLiteral("1"), QStringLiteral("x"), true);
        auto& message = std::get<Message>(row.content);
        message.status = DeliveryStatus::Failed;
        message.error.code = QStringLiteral("MSG-020");
        QVERIFY(threadwords::reasonOf(row, m_clock.now()).contains(QStringLiteral("landline")));
        QVERIFY(threadwords::reasonOf(row, m_clock.now()).contains(QStringLiteral("MSG-020")));
        message.error = {};
        QVERIFY(!threadwords::reasonOf(row, m_clock.now()).isEmpty());
    }

    void placeIsKept()
    {
        RowsModel model;
        fill(model, 100, 40, 0);
        ThreadView view(m_clock);
        view.setModel(&model);
        view.resize(592, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.isAtNewest());

        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        QVERIFY(!view.isAtNewest());
        const QPersistentModelIndex read = view.indexAt({200, 200});
        const int y = bodyY(view, read);

        fill(model, 0, 30, 0);
        QCOMPARE(bodyY(view, read), y);
        ThreadRow grown = model.at(2);
        std::get<Message>(grown.content).text = longText + longText;
        grown.startsDay = true;
        model.replace(2, grown);
        QCOMPARE(bodyY(view, read), y);
        model.remove(0);
        QCOMPARE(bodyY(view, read), y);
        model.append(RowsModel::row(QStringLiteral("n1"), QStringLiteral("new"), false));
        model.append(RowsModel::row(QStringLiteral("n2"), QStringLiteral("own"), true));
        QCOMPARE(bodyY(view, read), y);
        QCOMPARE(view.unseenBelow(), 1);

        const int before = view.visualRect(read).top();
        view.resize(592, 300);
        QVERIFY(qAbs(view.visualRect(read).top() - before) <= 1);

        QSignalSpy newest(&view, &ThreadView::newestReached);
        view.scrollToNewest();
        QCOMPARE(newest.count(), 1);
        QCOMPARE(view.unseenBelow(), 0);
        model.append(RowsModel::row(QStringLiteral("n3"), longText, false));
        QVERIFY(view.isAtNewest());
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QVERIFY(view.visualRect(model.index(model.rowCount() - 1, 0)).bottom() < view.viewport()->height());
    }

    void firstRowLosingItsDayLineDoesNotJump()
    {
        RowsModel model;
        fill(model, 100, 30, 0);
        ThreadRow first = model.at(0);
        first.startsDay = true;
        model.replace(0, first);
        ThreadView view(m_clock);
        view.setModel(&model);
        view.resize(592, 300);
        view.show();
        view.verticalScrollBar()->setValue(0);
        const QPersistentModelIndex read = model.index(0, 0);
        const int y = bodyY(view, read);
        fill(model, 0, 20, 0);
        first.startsDay = false;
        model.replace(20, first);
        QCOMPARE(bodyY(view, read), y);
    }

    void shortThreadsStandAtTheBottom()
    {
        RowsModel model;
        fill(model, 0, 1, 0);
        ThreadView view(m_clock);
        view.setModel(&model);
        view.resize(592, 600);
        const QRect row = view.visualRect(model.index(0, 0));
        QVERIFY(row.top() > 100);
        QVERIFY(row.bottom() < view.viewport()->height());
        QVERIFY(view.isAtNewest());
    }

    void keys()
    {
        RowsModel model;
        fill(model, 0, 30, 0);
        ThreadView view(m_clock);
        view.setModel(&model);
        view.resize(592, 400);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 29);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentIndex().row(), 28);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), model.at(28).text());
        QTest::keyClick(&view, Qt::Key_PageUp);
        QVERIFY(view.currentIndex().row() < 28);
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
        QSignalSpy older(&view, &ThreadView::olderWanted);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentIndex().row(), 0);
        QVERIFY(older.count() > 0);
        QSignalSpy menu(&view, &ThreadView::menuWanted);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(menu.count(), 1);
    }

    void clicks()
    {
        RowsModel model;
        model.append(RowsModel::row(QStringLiteral("1"), QStringLiteral("https://example.com/a and words"), false));
        model.append(notFound(QStringLiteral("x")));
        ThreadView view(m_clock);
        view.setModel(&model);
        view.resize(592, 400);
        view.show();
        QSignalSpy link(&view, &ThreadView::linkWanted);
        QSignalSpy action(&view, &ThreadView::actionWanted);
        const QPoint row = view.visualRect(model.index(0, 0)).topLeft();
        const MessageLayout& l = view.layoutOf(model.index(0, 0));
        const QPoint onLink = row + l.links.first().areas.first().center();
        const QPoint beside = row + l.bubble.bottomRight() - QPoint(14, 12);
        QTest::mouseMove(view.viewport(), onLink);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, beside);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, beside);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, onLink);
        QTest::mouseClick(view.viewport(), Qt::RightButton, {}, onLink);
        QCOMPARE(link.count(), 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, onLink);
        QCOMPARE(link.count(), 1);
        QCOMPARE(link.first().first().toUrl(), QUrl(QStringLiteral("https://example.com/a")));

        const QModelIndex unconfirmed = model.index(1, 0);
        for (const auto& offered : view.layoutOf(unconfirmed).actions) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                              view.visualRect(unconfirmed).topLeft() + offered.button.center());
            QCOMPARE(action.last().at(1).value<MessageAction>(), offered.action);
        }
        QCOMPARE(action.count(), 4);
    }

    void speaks()
    {
        RowsModel model;
        model.append(RowsModel::row(QStringLiteral("1"), QStringLiteral("Is it %1 open?"), false));
        model.append(notFound(QStringLiteral("Yes")));
        SpokenThread spoken(m_clock);
        spoken.setSourceModel(&model);
        spoken.setThem(QStringLiteral("Maya"));
        ThreadView view(m_clock);
        view.setModel(&spoken);
        view.resize(592, 400);
        view.show();
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Messages"));
        QCOMPARE(list->childCount(), 2);
        const QString first = list->child(0)->text(QAccessible::Name);
        QVERIFY2(first.contains(QStringLiteral("Maya")) && first.contains(QStringLiteral("Is it %1 open?")),
                 qPrintable(first));
        const QString second = list->child(1)->text(QAccessible::Name);
        QVERIFY2(second.contains(QStringLiteral("Unconfirmed")) &&
                     second.contains(QStringLiteral("may have it already")),
                 qPrintable(second));
        QVERIFY(list->child(1)->rect().isValid());
    }
};

QTEST_MAIN(TestThread)
#include "TestThread.moc"
