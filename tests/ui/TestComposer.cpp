#include "ComposerDesk.h"
#include "ui/inbox/compose/SegmentCounter.h"
#include "ui/text/ErrorWords.h"

#include <QApplication>
#include <QSignalSpy>

using namespace rejoinder;

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterSendsAndShiftEnterBreaks()
    {
        ComposerDesk desk;
        desk.type(QStringLiteral("one"));
        desk.enter(Qt::ShiftModifier);
        desk.type(QStringLiteral("two"));
        QVERIFY(desk.replies.sent.isEmpty());
        QSignalSpy sent(desk.composer, &Composer::sent);
        desk.enter();
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(desk.replies.sent.size(), 1);
        QCOMPARE(desk.replies.sent.first().text, QStringLiteral("one\ntwo"));
        QCOMPARE(desk.replies.sent.first().to, maya);
        QCOMPARE(desk.composer->text(), QString());
        QVERIFY(!desk.drafts.kept.contains(maya));

        desk.composer->setEnterSends(false);
        desk.type(QStringLiteral("three"));
        desk.enter();
        QCOMPARE(desk.composer->text(), QStringLiteral("three\n"));
        desk.enter(Qt::ShiftModifier);
        QTRY_COMPARE(desk.replies.sent.size(), 2);
    }

    void aKeyHeldDownSendsOnce()
    {
        ComposerDesk desk;
        desk.replies.answersAtOnce = false;
        desk.type(QStringLiteral("hello"));
        desk.enter();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QCoreApplication::sendEvent(desk.edit, &held);
        desk.enter();
        QCOMPARE(desk.replies.sent.size(), 1);
        desk.replies.answerNow(true);
        QTRY_COMPARE(desk.composer->text(), QString());
        desk.enter();
        QCOMPARE(desk.replies.sent.size(), 1);
    }

    void textStaysUntilItIsWrittenDown()
    {
        ComposerDesk desk;
        desk.replies.answersAtOnce = false;
        desk.type(QStringLiteral("hello"));
        desk.enter();
        QCOMPARE(desk.composer->text(), QStringLiteral("hello"));
        desk.type(QStringLiteral(" more"));
        desk.replies.answerNow(true);
        QTRY_COMPARE(desk.composer->text(), QStringLiteral(" more"));

        desk.enter();
        desk.replies.answerNow(false);
        QTRY_VERIFY(desk.note().contains(QStringLiteral("not sent")));
        QCOMPARE(desk.composer->text(), QStringLiteral(" more"));
        desk.press(QStringLiteral("Try again"));
        QCOMPARE(desk.replies.sent.size(), 3);
        desk.replies.answerNow(true);
        QTRY_COMPARE(desk.composer->text(), QString());
    }

    void recipientIsFixed()
    {
        ComposerDesk desk;
        desk.type(QStringLiteral("for Maya"));
        desk.composer->setPerson(person(luis, QStringLiteral("Luis")));
        desk.thread.append(RowsModel::row(QStringLiteral("m9"), QStringLiteral("a text comes in"), false));
        QCOMPARE(desk.composer->conversation(), maya);
        QCOMPARE(desk.composer->text(), QStringLiteral("for Maya"));

        desk.open(luis, QStringLiteral("Luis"));
        QCOMPARE(desk.composer->text(), QString());
        QCOMPARE(desk.drafts.kept.value(maya).text, QStringLiteral("for Maya"));
        // Undo must not bring back what was meant for somebody else.
        desk.edit->undo();
        QCOMPARE(desk.composer->text(), QString());
        desk.type(QStringLiteral("for Luis"));
        desk.enter();
        QTRY_COMPARE(desk.composer->text(), QString());
        QCOMPARE(desk.replies.sent.first().to, luis);
        QCOMPARE(desk.drafts.kept.value(maya).text, QStringLiteral("for Maya"));

        desk.open(maya, QStringLiteral("Maya"));
        QTRY_COMPARE(desk.composer->text(), QStringLiteral("for Maya"));
    }

    void commitThatEndsElsewhereTouchesNothingHere()
    {
        ComposerDesk desk;
        desk.replies.answersAtOnce = false;
        desk.type(QStringLiteral("for Maya"));
        desk.enter();
        desk.open(luis, QStringLiteral("Luis"));
        desk.type(QStringLiteral("for Luis"));
        desk.replies.answerNow(true);
        QTRY_VERIFY(!desk.drafts.kept.contains(maya));
        QCOMPARE(desk.composer->text(), QStringLiteral("for Luis"));
    }

    void whatWasSentDoesNotComeBack()
    {
        ComposerDesk desk;
        desk.replies.answersAtOnce = false;
        desk.type(QStringLiteral("hello"));
        desk.enter();
        desk.type(QStringLiteral(" more"));
        desk.open(luis, QStringLiteral("Luis"));
        desk.drafts.answersAtOnce = false;
        desk.open(maya, QStringLiteral("Maya"));
        QCOMPARE(desk.composer->text(), QStringLiteral("hello more"));
        desk.replies.answerNow(true);
        QTRY_COMPARE(desk.composer->text(), QStringLiteral(" more"));
        desk.drafts.answerNow();
        QTest::qWait(50);
        QCOMPARE(desk.composer->text(), QStringLiteral(" more"));
        QCOMPARE(desk.note(), QString());
        QCOMPARE(desk.drafts.kept.value(maya).text, QStringLiteral(" more"));
    }

    void whatFollowedTheSentTextIsKeptForThatConversation()
    {
        ComposerDesk desk;
        desk.replies.answersAtOnce = false;
        desk.type(QStringLiteral("hello"));
        desk.enter();
        desk.type(QStringLiteral(" more"));
        desk.open(luis, QStringLiteral("Luis"));
        desk.replies.answerNow(true);
        QTRY_COMPARE(desk.drafts.kept.value(maya).text, QStringLiteral(" more"));
    }

    void anotherConversationSendsMeanwhile()
    {
        ComposerDesk desk;
        desk.replies.answersAtOnce = false;
        desk.type(QStringLiteral("for Maya"));
        desk.enter();
        desk.open(luis, QStringLiteral("Luis"));
        desk.type(QStringLiteral("for Luis"));
        desk.enter();
        desk.enter();
        QCOMPARE(desk.replies.sent.size(), 2);
        QCOMPARE(desk.replies.sent.last().to, luis);
        desk.open(maya, QStringLiteral("Maya"));
        desk.enter();
        QCOMPARE(desk.replies.sent.size(), 2);
    }

    void theDesksReasonIsSaid()
    {
        ComposerDesk desk;
        desk.replies.answersAtOnce = false;
        desk.type(QStringLiteral("hello"));
        desk.enter();
        Q_EMIT desk.replies.failed(OutboxId(), luis, ApiError{.kind = ApiError::Kind::Offline});
        const ApiError refusal{.kind = ApiError::Kind::Forbidden};
        Q_EMIT desk.replies.failed(OutboxId(), maya, refusal);
        desk.replies.answerNow(false);
        QTRY_VERIFY(desk.note().contains(errorwords::of(refusal).what));
        QVERIFY(!desk.note().contains(QStringLiteral("could not write")));
        QCOMPARE(desk.composer->text(), QStringLiteral("hello"));
    }

    void lateDraftOverwritesNothing()
    {
        ComposerDesk desk;
        desk.drafts.kept.insert(luis, {QStringLiteral("older"), 5});
        desk.drafts.answersAtOnce = false;
        desk.open(luis, QStringLiteral("Luis"));
        desk.type(QStringLiteral("typed "));
        desk.drafts.answerNow();
        QTRY_VERIFY(desk.note().contains(QStringLiteral("older")));
        QCOMPARE(desk.composer->text(), QStringLiteral("typed "));
        desk.press(QStringLiteral("Insert it"));
        QCOMPARE(desk.composer->text(), QStringLiteral("typed older"));
    }

    void whatNobodyHasSeenIsNotEmptied()
    {
        ComposerDesk desk;
        desk.drafts.kept.insert(luis, {QStringLiteral("older"), 5});
        desk.drafts.answersAtOnce = false;
        desk.open(luis, QStringLiteral("Luis"));
        desk.type(QStringLiteral("x"));
        desk.clear();
        desk.composer->flush();
        QCOMPARE(desk.drafts.kept.value(luis).text, QStringLiteral("older"));
        desk.drafts.answerNow();
        QTRY_COMPARE(desk.composer->text(), QStringLiteral("older"));
        desk.composer->flush();
        QCOMPARE(desk.drafts.kept.value(luis).text, QStringLiteral("older"));
        // On the screen now: the agent may empty it.
        desk.clear();
        desk.composer->flush();
        QVERIFY(!desk.drafts.kept.contains(luis));
    }

    void draftsAreSavedSoon()
    {
        ComposerDesk desk;
        desk.type(QStringLiteral("a"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.drafts.kept.value(maya).text, QStringLiteral("a"), 10000);
        desk.type(QStringLiteral("b"));
        desk.composer->flush();
        QCOMPARE(desk.drafts.kept.value(maya).text, QStringLiteral("ab"));
        QCOMPARE(desk.drafts.kept.value(maya).cursor, 2);
    }

    void blockedCannotBeTexted()
    {
        ComposerDesk desk;
        desk.type(QStringLiteral("hello"));
        Conversation blocked = person(maya, QStringLiteral("Maya"));
        blocked.contact.blocked = samples::at(8, 0);
        desk.composer->setPerson(blocked);
        QVERIFY(!desk.edit->isVisible());
        QVERIFY(desk.note().contains(QStringLiteral("opted out")));
        desk.composer->send();
        QVERIFY(desk.replies.sent.isEmpty());
        desk.composer->setPerson(person(maya, QStringLiteral("Maya")));
        QVERIFY(desk.edit->isVisible());
        QCOMPARE(desk.composer->text(), QStringLiteral("hello"));
    }

    void nothingIsSentToSomebodyNotYetRead()
    {
        ComposerDesk desk;
        desk.composer->open(luis);
        desk.type(QStringLiteral("hello"));
        desk.enter();
        QVERIFY(desk.replies.sent.isEmpty());
        QVERIFY(!desk.note().isEmpty());
        QCOMPARE(desk.composer->text(), QStringLiteral("hello"));
    }

    void guards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lastIncoming");
        QTest::addColumn<bool>("colleague");
        QTest::addColumn<QString>("says");
        QTest::newRow("opt-out word") << QStringLiteral("hi") << QStringLiteral("STOP") << false
                                      << QStringLiteral("STOP");
        QTest::newRow("colleague") << QStringLiteral("hi") << QStringLiteral("ok") << true << QStringLiteral("Joe");
        QTest::newRow("missing field") << QStringLiteral("hi {{order}}") << QStringLiteral("ok") << false
                                       << QStringLiteral("order");
        QTest::newRow("braces") << QStringLiteral("hi {{order") << QStringLiteral("ok") << false
                                << QStringLiteral("braces");
        QTest::newRow("long") << QString(1700, u'x') << QStringLiteral("ok") << false << QStringLiteral("12");
    }

    void guards()
    {
        QFETCH(QString, text);
        QFETCH(QString, lastIncoming);
        QFETCH(bool, colleague);
        QFETCH(QString, says);
        ComposerDesk desk;
        desk.thread.append(RowsModel::row(QStringLiteral("m1"), lastIncoming, false));
        desk.composer->settle();
        if (colleague) {
            ThreadRow answer = RowsModel::row(QStringLiteral("m2"), QStringLiteral("I take it"), true);
            std::get<Message>(answer.content).created.byName = QStringLiteral("Joe");
            desk.thread.append(answer);
        }
        desk.edit->insertPlainText(text);
        desk.enter();
        QVERIFY(desk.replies.sent.isEmpty());
        QVERIFY2(desk.note().contains(says), qPrintable(desk.note()));
        // The key that asked must not also be the answer.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(desk.replies.sent.isEmpty());
        desk.composer->focusText();
        desk.enter();
        desk.press(QStringLiteral("Back to text"));
        QVERIFY(desk.replies.sent.isEmpty());
        QCOMPARE(desk.composer->text(), text);
        QVERIFY(desk.edit->hasFocus());
        desk.enter();
        desk.press(QStringLiteral("Send anyway"));
        QCOMPARE(desk.replies.sent.size(), 1);
        QTRY_COMPARE(desk.composer->text(), QString());
    }

    void ownRepliesAreNotAColleague()
    {
        ComposerDesk desk;
        desk.composer->settle();
        desk.type(QStringLiteral("first"));
        desk.enter();
        QTRY_COMPARE(desk.composer->text(), QString());
        desk.thread.append(RowsModel::row(QStringLiteral("m2"), QStringLiteral("first"), true));
        desk.type(QStringLiteral("second"));
        desk.enter();
        QTRY_COMPARE(desk.replies.sent.size(), 2);
        QCOMPARE(desk.note(), QString());
    }

    void emptyTextIsNotSent()
    {
        ComposerDesk desk;
        desk.type(QStringLiteral("   "));
        desk.enter();
        QVERIFY(desk.replies.sent.isEmpty());
        QVERIFY(!desk.note().isEmpty());
    }

    void whatIsSeenIsSent()
    {
        ComposerDesk desk;
        desk.type(QStringLiteral("Hi {{firstName}} of {{{ attributes.city }}}"));
        desk.enter();
        QTRY_COMPARE(desk.replies.sent.size(), 1);
        QCOMPARE(desk.replies.sent.first().text, QStringLiteral("Hi Maya of Oakland"));
    }

    void growsToEightLines()
    {
        ComposerDesk desk;
        const int two = desk.edit->sizeHint().height();
        desk.edit->setPlainText(QStringLiteral("a\nb\nc\nd"));
        const int four = desk.edit->sizeHint().height();
        desk.edit->setPlainText(QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh"));
        const int eight = desk.edit->sizeHint().height();
        desk.edit->setPlainText(QString(30, u'\n'));
        QVERIFY(two < four && four < eight);
        QCOMPARE(desk.edit->sizeHint().height(), eight);
    }

    void counter()
    {
        SegmentCounter counter;
        counter.resize(600, 30);
        counter.show();
        counter.setText(QStringLiteral("hello"), {.segmentPrice = 0.016});
        QVERIFY2(counter.text().startsWith(QStringLiteral("5 / 160")), qPrintable(counter.text()));
        QVERIFY(counter.text().contains(QStringLiteral("0.016")));
        counter.setText(QStringLiteral("hello ’"), {});
        QVERIFY(counter.text().contains(QStringLiteral("7 / 70")));
        QVERIFY(counter.text().contains(u'’'));
        QVERIFY(!counter.text().contains(u'$'));
        counter.resize(counter.minimumSizeHint().width(), 30);
        QVERIFY(!counter.text().contains(u'’'));
        counter.setText({}, {});
        QCOMPARE(counter.text(), QString());
    }

    void names()
    {
        ComposerDesk desk;
        QCOMPARE(desk.edit->accessibleName(), QStringLiteral("Reply"));
        QStringList names;
        for (const auto* button : desk.composer->findChildren<QAbstractButton*>())
            names << (button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
        QVERIFY(names.contains(QStringLiteral("Send")));
        QVERIFY(names.contains(QStringLiteral("Insert template")));
    }
};

QTEST_MAIN(TestComposer)
#include "TestComposer.moc"
