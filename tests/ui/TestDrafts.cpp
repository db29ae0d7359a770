#include "ComposerDesk.h"
#include "support/Samples.h"
#include "ui/inbox/compose/EarlierDrafts.h"
#include "ui/inbox/compose/SendButton.h"
#include "ui/widgets/IconButton.h"

#include <QApplication>
#include <QLayout>
#include <QListView>
#include <QSessionManager>
#include <QSignalSpy>
#include <array>

using namespace rejoinder;
using namespace Qt::StringLiterals;

/// The composer's text as a draft: when it is written, what is said where it cannot be, and what can be brought back.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedWithoutAPause()
    {
        ComposerDesk desk;
        QDeadlineTimer patience(60'000);
        while (!desk.drafts.kept.contains(maya) && !patience.hasExpired()) {
            desk.type(u"x"_s);
            QTest::qWait(20);
        }
        QVERIFY(desk.drafts.kept.contains(maya));
    }

    void theCursorIsSavedToo()
    {
        ComposerDesk desk;
        desk.type(u"hello"_s);
        desk.composer->flush();
        QTest::keyClick(desk.edit, Qt::Key_Home);
        desk.open(luis, u"Luis"_s);
        QCOMPARE(desk.drafts.kept.value(maya), (Draft{u"hello"_s, 0}));
        QCOMPARE(desk.drafts.moments.value(maya), DraftMoment::Left);
        desk.open(maya, u"Maya"_s);
        QTRY_COMPARE(desk.composer->text(), u"hello"_s);
        QCOMPARE(desk.edit->textCursor().position(), 0);
    }

    void focusThatLeavesSaves()
    {
        ComposerDesk desk;
        desk.type(u"hello"_s);
        QVERIFY(!desk.drafts.kept.contains(maya));
        desk.composer->findChild<SendButton*>()->setFocus();
        QCOMPARE(desk.drafts.kept.value(maya).text, u"hello"_s);
    }

    void nothingIsWrittenWhereNothingIsTyped()
    {
        ComposerDesk desk;
        desk.drafts.kept.insert(luis, {u"older"_s, 2});
        desk.open(luis, u"Luis"_s);
        QTRY_COMPARE(desk.composer->text(), u"older"_s);
        desk.open(maya, u"Maya"_s);
        desk.composer->flush();
        QCOMPARE(desk.drafts.saves, 0);
    }

    void theEndOfTheDesktopsSessionSaves()
    {
        ComposerDesk desk;
        desk.type(u"hello"_s);
        // Only Qt can make one; nobody here looks into it.
        alignas(QSessionManager) std::array<char, sizeof(QSessionManager)> manager{};
        Q_EMIT qGuiApp->commitDataRequest(*reinterpret_cast<QSessionManager*>(manager.data()));
        QCOMPARE(desk.drafts.kept.value(maya).text, u"hello"_s);
    }

    void saysThatItIsNotSaved()
    {
        ComposerDesk desk;
        desk.type(u"hello"_s);
        desk.drafts.setUnsaved(maya, true);
        QVERIFY2(desk.note().contains(u"Not saved on this computer"_s), qPrintable(desk.note()));
        // What is asked beside it does not take its place.
        desk.thread.append(RowsModel::row(u"m1"_s, u"STOP"_s, false));
        desk.enter();
        QVERIFY(desk.note().contains(u"Not saved on this computer"_s));
        QVERIFY(desk.note().contains(u"STOP"_s));
        desk.press(u"Back to text"_s);
        // Of this conversation alone.
        desk.open(luis, u"Luis"_s);
        QCOMPARE(desk.note(), QString());
        desk.open(maya, u"Maya"_s);
        QVERIFY(!desk.note().isEmpty());
        desk.drafts.setUnsaved(maya, false);
        QCOMPARE(desk.note(), QString());
    }

    void takenBack_data()
    {
        QTest::addColumn<QString>("onDisk"); // when it was taken back
        QTest::addColumn<QString>("typed");  // since
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing since") << QString() << QString() << u"On its way"_s;
        QTest::newRow("written since") << u"and more"_s << QString() << u"On its way\nand more"_s;
        QTest::newRow("not on the disk yet") << QString() << u"and more"_s << u"On its way\nand more"_s;
        QTest::newRow("half of it") << u"and"_s << u" more"_s << u"On its way\nand more"_s;
    }

    void takenBack()
    {
        QFETCH(QString, onDisk);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        ComposerDesk desk;
        desk.type(onDisk);
        desk.composer->flush();
        desk.type(typed);
        const Draft returned = joinedDraft({u"On its way"_s, 4}, {onDisk, 0});
        Q_EMIT desk.replies.undone(OutboxId(u"o1"_s), luis, returned);
        QCOMPARE(desk.composer->text(), onDisk + typed);
        Q_EMIT desk.replies.undone(OutboxId(u"o1"_s), maya, returned);
        QCOMPARE(desk.composer->text(), shown);
        QCOMPARE(desk.edit->textCursor().position(), 4);
        QVERIFY(desk.edit->hasFocus());
        desk.composer->flush();
        QCOMPARE(desk.drafts.kept.value(maya), (Draft{shown, 4}));
    }

    void earlierDraftsByKeyboard()
    {
        ComposerDesk desk;
        QSignalSpy has(desk.composer, &Composer::hasEarlierDraftsChanged);
        QVERIFY(!button(desk)->isVisible());
        desk.composer->openEarlierDrafts();
        QVERIFY(!popup(desk)->isVisible());
        giveVersions(desk);
        QTRY_VERIFY(button(desk)->isVisible());
        QCOMPARE(has.count(), 1);
        desk.type(u"now"_s);
        desk.composer->openEarlierDrafts();
        QVERIFY(popup(desk)->isVisible());
        auto* list = popup(desk)->findChild<QListView*>();
        QVERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), 3);
        const QString spoken = list->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"We open at nine."_s), qPrintable(spoken));
        QVERIFY2(list->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"another conversation"_s),
                 "where it is from");
        QCOMPARE(popup(desk)->previewText(), u"We open at nine."_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(popup(desk)->previewText(), u"Dear Maya,\nit left our warehouse."_s);
        // With the longer text the popup has grown; no row is cut off.
        QLayout* inside = popup(desk)->layout();
        inside->activate();
        QVERIFY(popup(desk)->height() >= inside->totalHeightForWidth(popup(desk)->width()));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!popup(desk)->isVisible());
        QVERIFY(desk.edit->hasFocus());
        QCOMPARE(desk.composer->text(), u"Dear Maya,\nit left our warehouse."_s);
        QCOMPARE(desk.edit->textCursor().position(), 5);
        QVERIFY(desk.replies.sent.isEmpty());
        // On the disk at once, in exchange for what stood there.
        QCOMPARE(desk.drafts.kept.value(maya), (Draft{u"Dear Maya,\nit left our warehouse."_s, 5}));
        QCOMPARE(desk.drafts.moments.value(maya), DraftMoment::Exchanged);
        desk.edit->undo();
        QCOMPARE(desk.composer->text(), u"now"_s);
    }

    void earlierDraftsAreLeftWithEscape()
    {
        ComposerDesk desk;
        giveVersions(desk);
        desk.type(u"now"_s);
        QTRY_VERIFY(button(desk)->isVisible());
        button(desk)->click();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!popup(desk)->isVisible());
        QVERIFY(desk.edit->hasFocus());
        QCOMPARE(desk.composer->text(), u"now"_s);
        button(desk)->click();
        QVERIFY(popup(desk)->isVisible());
        desk.open(luis, u"Luis"_s);
        QVERIFY(!popup(desk)->isVisible());
        QVERIFY(!button(desk)->isVisible());
    }

    void whatStandsThereIsNotOffered()
    {
        ComposerDesk desk;
        desk.drafts.earlier.insert(maya, {{u"now"_s, 0, samples::at(9, 0), {}}});
        desk.open(luis, u"Luis"_s);
        desk.open(maya, u"Maya"_s);
        QTRY_VERIFY(button(desk)->isVisible());
        desk.type(u"now"_s);
        QVERIFY(!button(desk)->isVisible());
        desk.type(u"!"_s);
        QVERIFY(button(desk)->isVisible());
    }

private:
    static void giveVersions(ComposerDesk& desk)
    {
        desk.drafts.earlier.insert(maya, {{u"We open at nine."_s, 3, samples::at(8, 30), {}},
                                          {u"Dear Maya,\nit left our warehouse."_s, 5, samples::at(7, 0), {}},
                                          {u"Half a"_s, 6, samples::at(0, 10).addDays(-3), luis}});
        Q_EMIT desk.drafts.saved(maya);
    }
    static EarlierDrafts* popup(ComposerDesk& desk) { return desk.window.findChild<EarlierDrafts*>(); }
    static QAbstractButton* button(ComposerDesk& desk)
    {
        for (auto* one : desk.composer->findChildren<IconButton*>()) {
            if (one->accessibleName() == u"Earlier drafts"_s)
                return one;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestDrafts)
#include "TestDrafts.moc"
