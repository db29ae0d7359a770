#pragma once

#include "models/InboxModels.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "support/Answer.h"
#include "support/FakeDesks.h"
#include "support/SampleStore.h"
#include "support/Samples.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rejoinder {

/// The whole inbox in an active window, over the sample store and desks that remember what they were asked.
class InboxScene
{
public:
    explicit InboxScene(QSize size = {1280, 800})
    {
        drafts.answersAtOnce = true;
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        // As the window does while the inbox is shown: two pages may have the same key.
        for (QAction* action : actions.all()) {
            if (Actions::meet(Actions::groupOf(*action), Actions::Group::Inbox))
                window.addAction(action);
        }
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitFor([this] { return window.isActiveWindow() && list().model()->rowCount() > 10; }, patience))
            QTest::qFail("the list was not filled", __FILE__, __LINE__);
    }

    static constexpr int patience = 30'000; // ms

    [[nodiscard]] ConversationListView& list() const { return *page->findChild<ConversationListView*>(); }
    [[nodiscard]] ThreadView& thread() const { return *page->findChild<ThreadView*>(); }
    [[nodiscard]] QPlainTextEdit& reply() const { return *named<QPlainTextEdit>(QStringLiteral("Reply")); }
    [[nodiscard]] const ConversationId& shown() const { return page->conversation(); }

    /// Visible or not.
    template <class W = QWidget> [[nodiscard]] W* named(const QString& accessibleName) const
    {
        for (W* widget : window.findChildren<W*>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    /// A button in sight, by its text or accessible name.
    [[nodiscard]] QAbstractButton* button(const QString& text) const
    {
        for (auto* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QModelIndex rowOf(const ConversationId& id) const
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(ConversationListModel::IdRole).value<ConversationId>() == id)
                return index;
        }
        return {};
    }
    /// With a click, and waits until the thread and the person are there.
    void choose(int i)
    {
        const ConversationId id = SampleStore::idOf(i);
        const QModelIndex row = rowOf(id);
        list().scrollTo(row);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row).center());
        waitUntilRead(id);
    }
    void waitUntilRead(const ConversationId& id)
    {
        const auto read = [&] {
            return shown() == id && models.contact.conversation().id == id && !models.thread.isLoading() &&
                   models.thread.rowCount() > 0;
        };
        if (!QTest::qWaitFor(read, patience))
            QTest::qFail("the conversation did not come on show", __FILE__, __LINE__);
    }
    void write(const QString& text)
    {
        reply().setFocus();
        QTest::keyClicks(&reply(), text);
    }
    void trigger(ActionId id) { actions[id]->trigger(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, key, modifiers); }

    /// A text that Sakari has brought: it is in the store, and the models have been told. `by` is the colleague
    /// who wrote an outgoing one.
    void arrive(int i, const QString& text, bool outgoing = false, const QString& by = {})
    {
        const ConversationId id = SampleStore::idOf(i);
        const auto kept = answerOf(sample.store().conversations().get(id));
        if (!kept) {
            QTest::qFail("there is no such conversation", __FILE__, __LINE__);
            return;
        }
        ++m_arrived;
        Message message = samples::message(QStringLiteral("arrived-%1").arg(m_arrived), text, outgoing,
                                           sample.clock().now().addSecs(m_arrived));
        message.conversationId = id;
        message.created.byName = by;
        Conversation conversation = *kept;
        conversation.lastMessage = message;
        conversation.updated.at = message.created.at;
        conversation.isClosed = false;
        sample.store().messages().put(id, {message});
        sample.store().conversations().put({conversation});
        answerOf(sample.store().conversations().counts({}));
    }

    SampleStore sample;
    InboxModels models{sample.store()};
    FakeReplyDesk replies;
    FakeClosingDesk closing;
    FakeThreadDesk threads;
    FakeDraftDesk drafts;
    UiSettings settings{QString()};
    Actions actions;
    QWidget window;
    InboxPage* page = new InboxPage({replies, closing, threads, drafts}, models, actions, settings, sample.clock());

private:
    int m_arrived = 0;
};

} // namespace rejoinder
