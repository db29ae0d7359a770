#include "RowsModel.h"
#include "domain/MessageTemplate.h"
#include "domain/TextFold.h"
#include "models/TemplateListModel.h"
#include "support/FakeDesks.h"
#include "ui/inbox/compose/Composer.h"
#include "ui/inbox/compose/ComposerNote.h"
#include "ui/inbox/compose/ReplyEdit.h"
#include "ui/inbox/compose/SegmentCounter.h"
#include "ui/inbox/compose/TemplateFill.h"
#include "ui/inbox/compose/TemplatePicker.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <QApplication>

using namespace rejoinder;

namespace {

const ConversationId maya{QStringLiteral("c1")};
const ConversationId luis{QStringLiteral("c2")};

/// What TemplateListModel does with the store's templates, on templates that a test gives.
class Templates : public QAbstractListModel
{
public:
    explicit Templates(QList<MessageTemplate> all) : m_all(std::move(all)), m_shown(m_all) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == TemplateListModel::TemplateRole ? QVariant::fromValue(m_shown.at(index.row())) : QVariant();
    }
    void setFilter(const QString& words)
    {
        beginResetModel();
        m_shown.clear();
        for (const auto& one : std::as_const(m_all)) {
            if (matchesWords(one.name + u' ' + one.text, words))
                m_shown.append(one);
        }
        endResetModel();
    }

private:
    QList<MessageTemplate> m_all;
    QList<MessageTemplate> m_shown;
};

MessageTemplate makeTemplate(const QString& name, const QString& text)
{
    MessageTemplate made;
    made.id = TemplateId(name);
    made.name = name;
    made.text = text;
    return made;
}

Conversation person(const ConversationId& id, const QString& first)
{
    Conversation conversation;
    conversation.id = id;
    conversation.contact = samples::contact(QStringLiteral("p-") + id.text(), first, QStringLiteral("Okafor"),
                                            QStringLiteral("+14155550132"));
    conversation.contact.attributes.insert(QStringLiteral("city"), QStringLiteral("Oakland"));
    return conversation;
}

/// A composer in a window, open on Maya's conversation.
struct Desk
{
    Desk()
    {
        auto* box = new QVBoxLayout(&window);
        window.resize(600, 700);
        composer = new Composer(replies, drafts, thread, templates, &window);
        box->addStretch(1);
        box->addWidget(composer);
        QObject::connect(composer, &Composer::templateFilterChanged, &window,
                         [this](const QString& words) { templates.setFilter(words); });
        edit = composer->findChild<ReplyEdit*>();
        picker = window.findChild<TemplatePicker*>();
        composer->setEnterSends(true);
        open(maya, QStringLiteral("Maya"));
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        composer->focusText();
    }
    void open(const ConversationId& id, const QString& first)
    {
        composer->open(id);
        composer->setPerson(person(id, first));
    }
    void type(const QString& text) { QTest::keyClicks(edit, text); }
    void enter(Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(edit, Qt::Key_Return, modifiers); }
    /// What is said above the text; empty: nothing.
    [[nodiscard]] QString note() const
    {
        QString said;
        for (const auto* one : composer->findChildren<ComposerNote*>()) {
            if (one->isVisible())
                said += one->text();
        }
        return said;
    }
    void press(const QString& name)
    {
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->text() == name && button->isVisible()) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + name));
    }

    FakeReplyDesk replies;
    FakeDraftDesk drafts;
    RowsModel thread;
    Templates templates{
        {makeTemplate(QStringLiteral("Café hours"), QStringLiteral("Hi {{{firstName}}}, we open at 9.")),
         makeTemplate(QStringLiteral("Order"), QStringLiteral("Your order {{{order}}} is on its way."))}};
    QWidget window;
    Composer* composer = nullptr;
    ReplyEdit* edit = nullptr;
    TemplatePicker* picker = nullptr;
};

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterSendsAndShiftEnterBreaks()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
        desk.replies.answersAtOnce = false;
        desk.type(QStringLiteral("for Maya"));
        desk.enter();
        desk.open(luis, QStringLiteral("Luis"));
        desk.type(QStringLiteral("for Luis"));
        desk.replies.answerNow(true);
        QTRY_VERIFY(!desk.drafts.kept.contains(maya));
        QCOMPARE(desk.composer->text(), QStringLiteral("for Luis"));
    }

    void lateDraftOverwritesNothing()
    {
        Desk desk;
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

    void draftsAreSavedSoon()
    {
        Desk desk;
        desk.type(QStringLiteral("a"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.drafts.kept.value(maya).text, QStringLiteral("a"), 10000);
        desk.type(QStringLiteral("b"));
        desk.composer->flush();
        QCOMPARE(desk.drafts.kept.value(maya).text, QStringLiteral("ab"));
        QCOMPARE(desk.drafts.kept.value(maya).cursor, 2);
    }

    void blockedCannotBeTexted()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
        desk.type(QStringLiteral("   "));
        desk.enter();
        QVERIFY(desk.replies.sent.isEmpty());
        QVERIFY(!desk.note().isEmpty());
    }

    void whatIsSeenIsSent()
    {
        Desk desk;
        desk.type(QStringLiteral("Hi {{firstName}} of {{{ attributes.city }}}"));
        desk.enter();
        QTRY_COMPARE(desk.replies.sent.size(), 1);
        QCOMPARE(desk.replies.sent.first().text, QStringLiteral("Hi Maya of Oakland"));
    }

    void slashOpensThePicker()
    {
        Desk desk;
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
        Desk desk;
        desk.type(QStringLiteral("/"));
        QVERIFY(desk.picker->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk.picker->isVisible());
        QVERIFY(desk.edit->hasFocus());
        QCOMPARE(desk.composer->text(), QStringLiteral("/"));
    }

    void missingFieldIsMarkedAndAsked()
    {
        Desk desk;
        desk.composer->openTemplates();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.composer->text(), QStringLiteral("Your order {{{order}}} is on its way."));
        QCOMPARE(desk.edit->extraSelections().size(), 1);
        desk.enter();
        QVERIFY(desk.replies.sent.isEmpty());
        QVERIFY(desk.note().contains(QStringLiteral("order")));
    }

    void growsToEightLines()
    {
        Desk desk;
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
        Desk desk;
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
