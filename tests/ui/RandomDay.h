#pragma once

#include "InboxScene.h"
#include "ui/inbox/compose/Composer.h"
#include "ui/inbox/list/FolderChips.h"
#include "ui/inbox/list/GroupSwitcher.h"
#include "ui/widgets/Chip.h"

#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QtTest/QTest>

namespace rejoinder {

/// What an agent and the world do at random; the same for the same seed.
class RandomDay
{
public:
    explicit RandomDay(quint32 seed) : m_random(seed) {}

    void step()
    {
        const int what = m_random.bounded(26);
        // What the agent's own last step still brings is not news.
        QCoreApplication::processEvents();
        const bool leavesTheFocus = what < 3 || what == 13 || what == 15;
        if (leavesTheFocus && !scene.shown().isEmpty())
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
        case 13:
            poll();
            return wasLeftAlone(before, text, focus);
        case 14:
            elsewhere();
            return wasLeftAlone(before, text, nullptr);
        case 15:
            delivered();
            return wasLeftAlone(before, text, focus);
        case 16:
            group();
            return wasLeftAlone(before, text, nullptr);
        case 17:
            writeAroundAnEvent();
            break;
        case 18:
            undo();
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
            for (const QString& mark : sent.text.simplified().split(u' ', Qt::SkipEmptyParts))
                QCOMPARE(mark, sent.to.text());
        }
    }

    [[nodiscard]] int undone() const { return m_undone; }

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
    /// The next page of the list as a poll brings it: other times, so another order.
    void poll()
    {
        QList<Conversation> page;
        for (int i = 0; i < 15; ++i) {
            auto known = answerOf(scene.sample.store().conversations().get(SampleStore::idOf(m_random.bounded(60))));
            if (!known)
                continue;
            known->updated.at = scene.sample.clock().now().addSecs(m_random.bounded(100'000) - 50'000);
            if (known->lastMessage)
                known->lastMessage->created.at = known->updated.at;
            page.append(*known);
        }
        scene.sample.store().conversations().put(page);
        answerOf(scene.sample.store().conversations().counts({}));
    }
    /// Somebody closes or reopens a conversation, blocks or renames its person, begins another one with them.
    void elsewhere()
    {
        auto known = answerOf(scene.sample.store().conversations().get(SampleStore::idOf(m_random.bounded(60))));
        if (!known)
            return;
        switch (m_random.bounded(4)) {
        case 0:
            known->isClosed = !known->isClosed;
            break;
        case 1:
            known->contact.firstName = QStringLiteral("Robin");
            break;
        case 2:
            known->contact.blocked = known->contact.isBlocked() ? QDateTime() : scene.sample.clock().now();
            break;
        default:
            known->id = ConversationId(QStringLiteral("begun-%1").arg(++m_begun));
            if (known->lastMessage) {
                // A thread has something in it, else nobody could say when it has been read.
                known->lastMessage->id = MessageId(known->id.text());
                known->lastMessage->conversationId = known->id;
                scene.sample.store().messages().put(known->id, {*known->lastMessage});
            }
        }
        scene.sample.store().conversations().put({*known});
        answerOf(scene.sample.store().conversations().counts({}));
    }
    /// A report comes in for something that was sent, often in the thread on show.
    void delivered()
    {
        const ConversationId id =
            m_random.bounded(2) && !scene.shown().isEmpty() ? scene.shown() : SampleStore::idOf(m_random.bounded(60));
        QList<Message> thread = answerOf(scene.sample.store().messages().newest(id, 20));
        thread.removeIf([](const Message& message) { return !message.outgoing; });
        for (Message& message : thread)
            message.status = m_random.bounded(2) ? DeliveryStatus::Delivered : DeliveryStatus::Failed;
        scene.sample.store().messages().put(id, thread);
        answerOf(scene.sample.store().messages().count(id));
    }
    void group()
    {
        const QList<QAction*> choices = scene.page->findChild<GroupSwitcher*>()->menu()->actions();
        QList<QAction*> groups;
        for (QAction* choice : choices) {
            if (choice->isCheckable())
                groups.append(choice);
        }
        if (!groups.isEmpty())
            groups.at(m_random.bounded(int(groups.size())))->trigger();
    }
    /// Half a word, then something happens, then the other half.
    void writeAroundAnEvent()
    {
        const ConversationId to = scene.shown();
        const QString mark = to.text();
        if (!scene.reply().isVisible() || !scene.reply().isEnabled())
            return;
        toTheEnd();
        QTest::keyClicks(&scene.reply(), mark.left(2));
        if (m_random.bounded(2))
            poll();
        else
            scene.arrive(m_random.bounded(60), QStringLiteral("in between"));
        QCoreApplication::processEvents();
        QCOMPARE(scene.shown(), to);
        QTest::keyClicks(QApplication::focusWidget(), mark.mid(2) + u' ');
    }
    /// The desk's part of it, too: what was held is the draft of its conversation again.
    void undo()
    {
        const auto before = scene.replies.verbs.size();
        scene.trigger(ActionId::UndoSend);
        if (scene.replies.verbs.size() == before)
            return;
        QVERIFY(!m_held.isEmpty());
        const auto last = m_held.takeLast();
        QCOMPARE(scene.replies.verbs.constLast(), QStringLiteral("undo ") + last.first.text());
        const QString since = scene.drafts.kept.value(last.second.to).text;
        const QString joined = QString(last.second.text + u' ' + since).simplified() + u' ';
        const Draft draft{joined, int(joined.size())};
        scene.drafts.kept.insert(last.second.to, draft);
        Q_EMIT scene.replies.undone(last.first, last.second.to, draft);
        ++m_undone;
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
        toTheEnd();
        QTest::keyClicks(&scene.reply(), scene.shown().text() + u' ');
    }
    void toTheEnd()
    {
        scene.reply().setFocus();
        QTextCursor cursor = scene.reply().textCursor();
        cursor.movePosition(QTextCursor::End);
        scene.reply().setTextCursor(cursor);
    }
    void send()
    {
        if (!scene.reply().isVisible())
            return;
        QTest::qWait(m_random.bounded(2) ? 0 : 20); // before the contact is read, and after
        const auto before = scene.replies.sent.size();
        scene.reply().setFocus();
        QTest::keyClick(&scene.reply(), Qt::Key_Return);
        if (auto* anyway = scene.button(QStringLiteral("Send anyway")); anyway && m_random.bounded(2))
            anyway->click();
        if (scene.replies.sent.size() == before || !scene.replies.answersAtOnce || m_random.bounded(2))
            return;
        const OutboxId id(QStringLiteral("held-%1").arg(before));
        m_held.append({id, scene.replies.sent.constLast()});
        Q_EMIT scene.replies.held(id, m_held.constLast().second.to, scene.sample.clock().now().addSecs(60));
    }

    QRandomGenerator m_random;
    bool m_waiting = false;
    int m_sentBefore = 0;
    int m_begun = 0;
    int m_undone = 0;
    QList<std::pair<OutboxId, FakeReplyDesk::Sent>> m_held; ///< until they are undone; their time does not pass
};

} // namespace rejoinder
