#include "ui/inbox/compose/DraftKeeper.h"

#include "session/DraftDesk.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace rejoinder {

DraftKeeper::DraftKeeper(DraftDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &DraftKeeper::flush);
}

void DraftKeeper::open(const ConversationId& id)
{
    flush();
    m_conversation = id;
    const quint64 asked = ++m_opened;
    if (id.isEmpty())
        return;
    // Not QFuture::then(): in Qt 6.4 it asserts where this goes before the disk has answered.
    auto* watcher = new QFutureWatcher<Draft>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked] {
        watcher->deleteLater();
        if (asked == m_opened && watcher->future().resultCount() > 0)
            Q_EMIT loaded(watcher->result());
    });
    watcher->setFuture(m_desk.load(id));
}

void DraftKeeper::textChanged(const Draft& draft)
{
    if (m_conversation.isEmpty())
        return;
    m_pending = draft;
    m_soon.start();
}

void DraftKeeper::flush()
{
    m_soon.stop();
    if (const auto pending = std::exchange(m_pending, std::nullopt); pending && !m_conversation.isEmpty())
        m_desk.save(m_conversation, *pending);
}

void DraftKeeper::save(const ConversationId& id, const Draft& draft)
{
    if (id == m_conversation) {
        m_pending = draft;
        flush();
    } else {
        m_desk.save(id, draft);
    }
}

} // namespace rejoinder
