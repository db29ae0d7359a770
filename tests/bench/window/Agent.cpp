#include "window/Agent.h"

#include "ui/inbox/InboxPage.h"
#include "ui/inbox/compose/SendButton.h"
#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "window/Input.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace rejoinder::bench {

void Agent::doSomething()
{
    switch (between(0, 9)) {
    case 0:
    case 1:
    case 2:
        openOneOfTheFirst();
        m_bench.frames.pass(between(1'000, 4'000));
        return;
    case 3:
        return openFurtherDown();
    case 4:
    case 5:
        return scrollThread();
    case 6:
        return search();
    case 7:
    case 8:
        openOneOfTheFirst();
        return send();
    default:
        m_bench.frames.pass(between(2'000, 8'000));
    }
}

void Agent::read()
{
    m_bench.frames.pass(between(200, 1'200));
}

void Agent::click(const QModelIndex& row)
{
    QListView* list = m_bench.client.list();
    const ConversationId id = ClientWindow::idOf(row);
    const QPoint at = list->visualRect(row).center();
    input::press(list->viewport(), at);
    input::release(list->viewport(), at);
    m_bench.frames.waitUntil([&] { return m_bench.client.threadShows(id); }, 5'000);
}

QString Agent::openOneOfTheFirst()
{
    QListView* list = m_bench.client.list();
    list->verticalScrollBar()->setValue(0);
    m_bench.frames.pass(50);
    const QModelIndex row = list->model()->index(between(0, 5), 0);
    const QString id = ClientWindow::idOf(row).text();
    click(row);
    return id;
}

void Agent::openFurtherDown()
{
    QListView* list = m_bench.client.list();
    for (int i = between(10, 60); i > 0; --i) {
        input::wheel(list->viewport(), 2);
        m_bench.frames.pass(30);
    }
    const QModelIndex row = list->indexAt(list->viewport()->rect().center());
    if (row.isValid())
        click(row);
    m_bench.frames.pass(between(1'000, 3'000));
    list->verticalScrollBar()->setValue(0);
}

void Agent::scrollThread()
{
    QWidget* thread = m_bench.client.thread()->viewport();
    for (int i = between(10, 40); i > 0; --i) {
        input::wheel(thread, -1);
        m_bench.frames.pass(40);
    }
    m_bench.frames.pass(between(500, 2'000));
    for (int i = 60; i > 0; --i) {
        input::wheel(thread, 2);
        m_bench.frames.pass(20);
    }
}

void Agent::search()
{
    static const QStringList words{QStringLiteral("thank you"), QStringLiteral("order"), QStringLiteral("delivery"),
                                   QStringLiteral("555012"), QStringLiteral("maria")};
    QLineEdit* field = m_bench.client.search();
    field->setFocus();
    for (const QChar letter : words.at(between(0, int(words.size()) - 1))) {
        input::type(field, letter);
        m_bench.frames.pass(between(60, 180));
    }
    m_bench.frames.pass(1'000);
    if (m_bench.client.listShows())
        click(m_bench.client.list()->model()->index(0, 0));
    m_bench.frames.pass(between(1'000, 2'000));
    field->clear();
    m_bench.frames.pass(500);
}

void Agent::write(const QString& text)
{
    QPlainTextEdit* edit = m_bench.client.reply();
    edit->setFocus();
    for (const QChar letter : text) {
        input::type(edit, letter);
        m_bench.frames.pass(between(30, 90));
    }
}

void Agent::send()
{
    if (!m_bench.client.reply()->isEnabled())
        return;
    write(QStringLiteral("Thank you, we look into it and come back to you today."));
    auto* button = m_bench.client.page()->findChild<SendButton*>();
    if (!button || !button->isEnabled())
        return;
    const QPoint at = button->rect().center();
    input::press(button, at);
    input::release(button, at);
    m_bench.frames.pass(between(1'000, 3'000));
}

} // namespace rejoinder::bench
