#include "ui/inbox/thread/RowActions.h"

#include "models/ThreadModel.h"
#include "session/ReplyDesk.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/inbox/thread/ThreadWords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>

namespace rejoinder {

RowActions::RowActions(ThreadView& view, ReplyDesk& replies) : QObject(&view), m_view(view), m_replies(replies)
{
    connect(&view, &ThreadView::actionWanted, this, &RowActions::act);
    connect(&view, &ThreadView::linkWanted, this, &RowActions::openLink);
    connect(&view, &ThreadView::menuWanted, this, &RowActions::openMenu);
}

void RowActions::act(const QModelIndex& index, MessageAction action)
{
    const auto row = index.data(ThreadModel::RowRole).value<ThreadRow>();
    // A menu may have stood open while the text went on.
    if (!row.outbox() || (action != MessageAction::Undo && !threadwords::actionsOf(row).contains(action)))
        return;
    const OutboxEntry& entry = *row.outbox();
    switch (action) {
    case MessageAction::Undo:
        Q_EMIT undoWanted(entry.id);
        break;
    case MessageAction::SendNow:
    case MessageAction::SendAgain:
        m_replies.sendAgain(entry.id);
        break;
    case MessageAction::Edit:
        Q_EMIT editWanted(entry);
        break;
    case MessageAction::CheckNow:
    case MessageAction::CheckAgain:
        m_replies.checkAgain(entry.id);
        Q_EMIT lookedFor();
        break;
    case MessageAction::Discard:
        m_replies.discard(entry.id);
        break;
    }
}

void RowActions::openMenu(const QModelIndex& index, const QPoint& global)
{
    const auto row = index.data(ThreadModel::RowRole).value<ThreadRow>();
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MessageAction action : threadwords::actionsOf(row))
        menu->addAction(threadwords::actionText(action), this,
                        [this, at = QPersistentModelIndex(index), action] { act(at, action); });
    const MessageLayout& layout = m_view.layoutOf(index);
    for (const auto& link : layout.links)
        menu->addAction(tr("Open link to %1").arg(link.url.host()), this, [url = link.url] { openLink(url); });
    for (const auto& photo : layout.photos) {
        if (!photo.url.isEmpty())
            menu->addAction(photo.openText, this, [url = photo.url] { openLink(url); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    if (!row.text().isEmpty())
        menu->addAction(tr("Copy text"), this, [text = row.text()] { QGuiApplication::clipboard()->setText(text); });
    menu->addAction(tr("Copy number"), this, &RowActions::copyNumberWanted);
    menu->popup(global);
}

void RowActions::openLink(const QUrl& url)
{
    if (mayOpen(url))
        QDesktopServices::openUrl(url);
}

} // namespace rejoinder
