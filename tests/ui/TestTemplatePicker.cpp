#include "ComposerDesk.h"

#include "ui/inbox/compose/TemplatePreview.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QtTest/QSignalSpy>

using namespace rejoinder;

class TestTemplatePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slashOpensThePicker()
    {
        ComposerDesk desk;
        desk.type(QStringLiteral("a/b"));
        QVERIFY(!desk.picker->isVisible());
        desk.enter(Qt::ShiftModifier);
        desk.type(QStringLiteral("/"));
        QVERIFY(desk.picker->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("CAFE"));
        auto* list = desk.picker->findChild<QListView*>();
        QCOMPARE(list->accessibleName(), QStringLiteral("Templates"));
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(desk.picker->previewText(), QStringLiteral("Hi Maya, we open at 9."));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!desk.picker->isVisible());
        QCOMPARE(desk.composer->text(), QStringLiteral("a/b\nHi Maya, we open at 9."));
        QVERIFY(desk.edit->hasFocus());
        QVERIFY(desk.replies.sent.isEmpty());
        // The name that was filled in is marked, what is typed after it is not part of it.
        QCOMPARE(desk.edit->extraSelections().size(), 1);
        QCOMPARE(desk.edit->extraSelections().first().cursor.selectedText(), QStringLiteral("Maya"));
        desk.type(QStringLiteral(" Bye"));
        QCOMPARE(desk.edit->extraSelections().first().cursor.selectedText(), QStringLiteral("Maya"));
    }

    void escapeLeadsBack()
    {
        ComposerDesk desk;
        desk.type(QStringLiteral("/"));
        QVERIFY(desk.picker->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk.picker->isVisible());
        QVERIFY(desk.edit->hasFocus());
        QCOMPARE(desk.composer->text(), QStringLiteral("/"));
    }

    void aFavouriteIsMadeByKey()
    {
        ComposerDesk desk;
        QSignalSpy wanted(desk.composer, &Composer::favouriteWanted);
        QSignalSpy used(desk.composer, &Composer::templateUsed);
        desk.templates.favourite = TemplateId(QStringLiteral("Order"));
        desk.composer->openTemplates();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).at(0).value<TemplateId>(), TemplateId(QStringLiteral("Café hours")));
        QCOMPARE(wanted.at(0).at(1).toBool(), true);
        QCOMPARE(wanted.at(1).at(1).toBool(), false);
        auto* list = desk.picker->findChild<QListView*>();
        QVERIFY(
            list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("favourite")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(used.size(), 1);
        QCOMPARE(used.first().first().value<TemplateId>(), TemplateId(QStringLiteral("Order")));
    }

    void previewShowsTheWholeText()
    {
        Contact contact;
        contact.firstName = QStringLiteral("Maya");
        const QString sentence = QStringLiteral("Hi {{{firstName}}}, about {{{order}}}: it comes on Friday. ");
        TemplatePreview preview;
        preview.resize(320, 100);
        preview.show();
        int before = 0;
        for (const int times : {1, 2, 3}) {
            preview.setFilled(fillTemplate(sentence.repeated(times), contact));
            const int height = preview.heightForWidth(320);
            QVERIFY2(height > before, "a longer text is taller");
            before = height;
            preview.resize(320, height);
            QCOMPARE(preview.verticalScrollBar()->maximum(), 0);
        }
        QStringList marked;
        for (const auto& mark : preview.extraSelections())
            marked << mark.cursor.selectedText();
        QCOMPARE(marked.count(QStringLiteral("Maya")), 3);
        QCOMPARE(marked.count(QStringLiteral("{{{order}}}")), 3);

        preview.setFilled(fillTemplate(sentence.repeated(30), contact));
        preview.resize(320, preview.heightForWidth(320));
        QVERIFY(preview.height() <= TemplatePreview::inPicker * preview.fontMetrics().lineSpacing() + 2);
        QTRY_VERIFY(preview.verticalScrollBar()->maximum() > 0);
        QVERIFY2(preview.focusPolicy() & Qt::TabFocus, "what scrolls can be reached by keyboard");
    }

    void missingFieldIsMarkedAndAsked()
    {
        ComposerDesk desk;
        desk.composer->openTemplates();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.composer->text(), QStringLiteral("Your order {{{order}}} is on its way."));
        QCOMPARE(desk.edit->extraSelections().size(), 1);
        desk.enter();
        QVERIFY(desk.replies.sent.isEmpty());
        QVERIFY(desk.note().contains(QStringLiteral("order")));
    }
};

QTEST_MAIN(TestTemplatePicker)
#include "TestTemplatePicker.moc"
