#include "InboxScene.h"

#include "ui/inbox/compose/Composer.h"
#include "ui/inbox/compose/ComposerNote.h"
#include "ui/inbox/list/FolderChips.h"
#include "ui/widgets/Chip.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QtTest/QTest>

namespace rejoinder {

/// Through the whole inbox: who a text goes to, and what is asked before it goes.
class TestRecipient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextGoesToTheConversationOfItsFirstKey_data();
    void everyTextGoesToTheConversationOfItsFirstKey();
    void asksWhereAColleagueHasAnswered();
    void asksWhereTheirLastTextWasAnOptOut();

private:
    static QString noteIn(const InboxScene& scene)
    {
        for (auto* note : scene.page->findChildren<ComposerNote*>()) {
            if (note->isVisible())
                return note->text();
        }
        return {};
    }
};

/// What an agent and the world do at random; the same for the same seed.
class RandomDay
{
public:
    explicit RandomDay(quint32 seed) : m_random(seed) {}

    void step()
    {
        const int what = m_random.bounded(18);
        // What the agent's own last step still brings is not news.
        QCoreApplication::processEvents();
        if (what < 3 && !scene.shown().isEmpty())
            scene.waitUntilRead(scene.shown());
        const ConversationId before = scene.shown();
        const QString text = scene.reply().toPlainText();
        const QWidget* focus = QApplication::focusWidget();
        switch (what) {
        case 0:
        case 1:
            scene.arrive(m_random.bounded(60), QStringLiteral("a question"));
            return wasLeftAlone(before, text, focus);
        case 2:
            scene.arrive(m_random.bounded(60), QStringLiteral("an answer"), true, QStringLiteral("Sam"));
            return wasLeftAlone(before, text, focus);
        case 3:
            folder(Folder(m_random.bounded(4)));
            return wasLeftAlone(before, text, nullptr);
        case 4:
            search();
            return wasLeftAlone(before, text, nullptr);
        case 5:
            scene.trigger(m_random.bounded(2) ? ActionId::NextConversation : ActionId::PreviousConversation);
            break;
        case 6:
            scene.trigger(m_random.bounded(2) ? ActionId::NextUnread : ActionId::PreviousUnread);
            break;
        case 7:
            click();
            break;
        case 8:
            scene.trigger(ActionId::CloseConversation);
            break;
        case 9:
            if (auto* undo = scene.button(QStringLiteral("Undo")))
                undo->click();
            break;
        case 10:
            disk();
            break;
        case 11:
        case 12:
            write();
            break;
        default:
            if (scene.reply().toPlainText().isEmpty())
                write();
            send();
        }
        belongsTogether();
    }

    /// Whatever was sent is made of marks of the conversation that was on show when they were typed.
    void check()
    {
        for (const auto& sent : scene.replies.sent) {
            for (const QString& mark : sent.text.split(u' ', Qt::SkipEmptyParts))
                QCOMPARE(mark, sent.to.text());
        }
    }

    InboxScene scene;

private:
    void wasLeftAlone(const ConversationId& shown, const QString& text, const QWidget* focus)
    {
        QCOMPARE(scene.shown(), shown);
        QCOMPARE(scene.reply().toPlainText(), text);
        if (focus)
            QCOMPARE(QApplication::focusWidget(), focus);
        belongsTogether();
    }
    void belongsTogether()
    {
        QCOMPARE(scene.page->findChild<Composer*>()->conversation(), scene.shown());
        QCOMPARE(scene.models.thread.conversation(), scene.shown());
        QCOMPARE(scene.list().chosen(), scene.shown());
    }
    void folder(Folder folder) { scene.page->findChild<FolderChips*>()->chip(folder).click(); }
    void search()
    {
        auto* field = scene.named<QLineEdit>(QStringLiteral("Search conversations"));
        field->setText(m_random.bounded(2) ? QString() : QStringLiteral("order"));
    }
    void click()
    {
        const int rows = scene.list().model()->rowCount();
        if (rows == 0 || !scene.list().isVisible())
            return;
        const QModelIndex row = scene.list().model()->index(m_random.bounded(rows), 0);
        scene.list().scrollTo(row);
        QTest::mouseClick(scene.list().viewport(), Qt::LeftButton, {}, scene.list().visualRect(row).center());
    }
    /// The disk is slow from now on, or has caught up.
    void disk()
    {
        if (m_waiting) {
            scene.replies.answersAtOnce = true;
            if (scene.replies.sent.size() > m_sentBefore)
                scene.replies.answerNow(m_random.bounded(4) > 0);
        } else {
            m_sentBefore = int(scene.replies.sent.size());
            scene.replies.answersAtOnce = false;
        }
        m_waiting = !m_waiting;
    }
    void write()
    {
        if (!scene.reply().isVisible())
            return;
        scene.reply().setFocus();
        QTextCursor cursor = scene.reply().textCursor();
        cursor.movePosition(QTextCursor::End);
        scene.reply().setTextCursor(cursor);
        QTest::keyClicks(&scene.reply(), scene.shown().text() + u' ');
    }
    void send()
    {
        if (!scene.reply().isVisible())
            return;
        QTest::qWait(m_random.bounded(2) ? 0 : 20); // before the contact is read, and after
        scene.reply().setFocus();
        QTest::keyClick(&scene.reply(), Qt::Key_Return);
        if (auto* anyway = scene.button(QStringLiteral("Send anyway")); anyway && m_random.bounded(2))
            anyway->click();
    }

    QRandomGenerator m_random;
    bool m_waiting = false;
    int m_sentBefore = 0;
};

void TestRecipient::everyTextGoesToTheConversationOfItsFirstKey_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 20260302U, 777U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestRecipient::everyTextGoesToTheConversationOfItsFirstKey()
{
    QFETCH(quint32, seed);
    RandomDay day(seed);
    for (int i = 0; i < 300 && !QTest::currentTestFailed(); ++i)
        day.step();
    day.check();
    // Else it has shown nothing.
    QVERIFY2(day.scene.replies.sent.size() > 5, qPrintable(QString::number(day.scene.replies.sent.size())));
}

void TestRecipient::asksWhereAColleagueHasAnswered()
{
    InboxScene scene;
    scene.choose(0);
    Q_EMIT scene.threads.fetched(SampleStore::idOf(0));
    scene.write(QStringLiteral("On it"));
    scene.arrive(0, QStringLiteral("I have just called you."), true, QStringLiteral("Sam Reyes"));
    QTRY_COMPARE(scene.models.thread.rowCount(), 2);
    QTest::keyClick(&scene.reply(), Qt::Key_Return);
    QVERIFY(scene.replies.sent.isEmpty());
    QVERIFY2(noteIn(scene).contains(QStringLiteral("Sam Reyes has answered")), qPrintable(noteIn(scene)));
    // The key that sends does not overrule: the focus is on the safe answer.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(scene.replies.sent.isEmpty());
    QCOMPARE(scene.reply().toPlainText(), QStringLiteral("On it"));
    QCOMPARE(QApplication::focusWidget(), &scene.reply());
    QTest::keyClick(&scene.reply(), Qt::Key_Return);
    QVERIFY(scene.button(QStringLiteral("Send anyway")));
    scene.button(QStringLiteral("Send anyway"))->click();
    QCOMPARE(scene.replies.sent.size(), 1);
    QCOMPARE(scene.replies.sent.first().to, SampleStore::idOf(0));
}

void TestRecipient::asksWhereTheirLastTextWasAnOptOut()
{
    InboxScene scene;
    scene.choose(0);
    scene.write(QStringLiteral("Your parcel is here"));
    scene.arrive(0, QStringLiteral("Stop"));
    QTRY_COMPARE(scene.models.thread.rowCount(), 2);
    QTest::keyClick(&scene.reply(), Qt::Key_Return);
    QVERIFY(scene.replies.sent.isEmpty());
    QVERIFY2(noteIn(scene).contains(QStringLiteral("“Stop”")), qPrintable(noteIn(scene)));
    // The question was about this conversation and goes with it.
    scene.choose(1);
    QVERIFY(noteIn(scene).isEmpty());
    scene.choose(0);
    QTRY_COMPARE(scene.reply().toPlainText(), QStringLiteral("Your parcel is here"));
    QTest::keyClick(&scene.reply(), Qt::Key_Return);
    QVERIFY(scene.replies.sent.isEmpty());
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestRecipient)
#include "TestRecipient.moc"
