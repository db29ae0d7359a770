#include "InboxScene.h"
#include "RandomDay.h"

#include "ui/inbox/compose/ComposerNote.h"

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
    QVERIFY(day.undone() > 0);
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
