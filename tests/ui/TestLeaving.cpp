#include "ui/shell/DiscardDialog.h"
#include "ui/shell/LeaveGuard.h"

#include <QPushButton>
#include <QtTest/QTest>

namespace rejoinder {

/// What is asked before something is left behind that has not left this computer.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAtOnceWhereNothingWaits();
    void asksBeforeItLeaves_data();
    void asksBeforeItLeaves();
    void waitsAndCanBeStopped();
    void keepsWhatIsTypedUnlessToldOtherwise_data();
    void keepsWhatIsTypedUnlessToldOtherwise();
};

void TestLeaving::leavesAtOnceWhereNothingWaits()
{
    QWidget window;
    LeaveGuard guard(window);
    int left = 0;
    guard.leave(LeaveDialog::Way::Quit, [&left] { ++left; });
    QCOMPARE(left, 1);
    QVERIFY(!window.findChild<LeaveDialog*>());
}

void TestLeaving::asksBeforeItLeaves_data()
{
    QTest::addColumn<LeaveDialog::Way>("way");
    QTest::addColumn<QString>("stay");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("consequence");
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    QTest::newRow("quit") << LeaveDialog::Way::Quit << text("Stay") << text("Quit now")
                          << text("goes out the next time you start Rejoinder");
    QTest::newRow("sign out") << LeaveDialog::Way::SignOut << text("Stay signed in") << text("Sign out now")
                              << text("stays on this computer");
    QTest::newRow("forget") << LeaveDialog::Way::Forget << text("Keep it") << text("Forget now")
                            << text("is never sent");
}

void TestLeaving::asksBeforeItLeaves()
{
    QFETCH(LeaveDialog::Way, way);
    QFETCH(QString, stay);
    QFETCH(QString, now);
    QFETCH(QString, consequence);
    QWidget window;
    window.show();
    LeaveGuard guard(window);
    guard.setUnsent({.texts = 2, .closes = 1});
    int left = 0;
    const auto ask = [&] {
        guard.leave(way, [&left] { ++left; });
        return window.findChildren<LeaveDialog*>().last();
    };
    const auto press = [](const LeaveDialog& dialog, const QString& button) {
        for (auto* found : dialog.findChildren<QPushButton*>()) {
            if (found->text() == button && found->isVisible())
                return found->click();
        }
        QFAIL("no such button");
    };
    LeaveDialog* dialog = ask();
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->accessibleName(), QStringLiteral("2 texts have not left yet."));
    QVERIFY2(dialog->accessibleDescription().contains(consequence), qPrintable(dialog->accessibleDescription()));
    press(*dialog, stay);
    QCOMPARE(left, 0);
    dialog = ask();
    press(*dialog, now);
    QCOMPARE(left, 1);
}

void TestLeaving::waitsAndCanBeStopped()
{
    QWidget window;
    window.show();
    LeaveGuard guard(window);
    guard.setUnsent({.texts = 2});
    int left = 0;
    guard.leave(LeaveDialog::Way::Quit, [&left] { ++left; });
    QPointer<LeaveDialog> dialog = window.findChild<LeaveDialog*>();
    // Enter waits: nothing is lost by it.
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isWaiting());
    guard.setUnsent({.texts = 1});
    QVERIFY2(dialog->accessibleName().startsWith(QStringLiteral("Waiting for 1 text")),
             qPrintable(dialog->accessibleName()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    guard.setUnsent({});
    QCOMPARE(left, 0);

    guard.setUnsent({.texts = 1});
    guard.leave(LeaveDialog::Way::Quit, [&left] { ++left; });
    dialog = window.findChild<LeaveDialog*>();
    QTest::keyClick(dialog, Qt::Key_Return);
    guard.setUnsent({});
    QCOMPARE(left, 1);
    QTRY_VERIFY(!dialog);
}

void TestLeaving::keepsWhatIsTypedUnlessToldOtherwise_data()
{
    QTest::addColumn<LeaveDialog::Way>("way");
    QTest::addColumn<QString>("discard");
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    QTest::newRow("quit") << LeaveDialog::Way::Quit << text("Discard and quit");
    QTest::newRow("sign out") << LeaveDialog::Way::SignOut << text("Discard and sign out");
    QTest::newRow("forget") << LeaveDialog::Way::Forget << text("Discard and forget");
}

void TestLeaving::keepsWhatIsTypedUnlessToldOtherwise()
{
    QFETCH(LeaveDialog::Way, way);
    QFETCH(QString, discard);
    QWidget window;
    window.show();
    LeaveGuard guard(window);
    bool isUnsaved = true;
    guard.setUnsavedCheck([&isUnsaved] { return isUnsaved; });
    guard.setUnsent({.texts = 1});
    int left = 0;
    int stayed = 0;
    int kept = 0;
    connect(&guard, &LeaveGuard::stayed, this, [&stayed] { ++stayed; });
    connect(&guard, &LeaveGuard::keptEditing, this, [&kept] { ++kept; });
    const auto ask = [&] {
        guard.leave(way, [&left] { ++left; });
        return window.findChildren<DiscardDialog*>().last();
    };
    QVERIFY(!guard.mayLeave());
    // Asked twice, there is one question; neither Enter nor Escape loses anything.
    QPointer<DiscardDialog> first = ask();
    QPointer<DiscardDialog> second = ask();
    QTRY_VERIFY(!first);
    QVERIFY(second->isVisible());
    QCOMPARE(stayed, 0);
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(kept, 1);
    QTest::keyClick(ask(), Qt::Key_Escape);
    QCOMPARE(kept, 2);
    QCOMPARE(stayed, 2);
    QCOMPARE(left, 0);
    QVERIFY(!window.findChild<LeaveDialog*>());

    const auto press = [](const QDialog& dialog, const QString& button) {
        for (auto* found : dialog.findChildren<QPushButton*>()) {
            if (found->text() == button)
                return found->click();
        }
        QFAIL("no such button");
    };
    // What has not left is a question of its own.
    press(*ask(), discard);
    QCOMPARE(left, 0);
    auto* unsent = window.findChild<LeaveDialog*>();
    QVERIFY(unsent && unsent->isVisible());
    QTest::keyClick(unsent, Qt::Key_Escape);
    guard.setUnsent({});
    press(*ask(), discard);
    QCOMPARE(left, 1);
    // Saved meanwhile: nothing is asked.
    isUnsaved = false;
    QVERIFY(guard.mayLeave());
    guard.leave(way, [&left] { ++left; });
    QCOMPARE(left, 2);
}

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestLeaving)
#include "TestLeaving.moc"
