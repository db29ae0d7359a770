#include "ui/inbox/compose/DraftKeeper.h"

#include "domain/WhenDone.h"
#include "session/DraftDesk.h"

#include <QCoreApplication>

namespace rejoinder {

DraftKeeper::DraftKeeper(DraftDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &DraftKeeper::flush);
}

void DraftKeeper::openWithoutLoading(const ConversationId& id)
{
    flush();
    m_conversation = id;
    m_isLoading = false;
    ++m_opened;
}

void DraftKeeper::open(const ConversationId& id)
{
    openWithoutLoading(id);
    const quint64 asked = m_opened;
    if (id.isEmpty())
        return;
    m_isLoading = true;
    whenDone(m_desk.load(id), this, [this, asked](const Draft& draft) {
        if (asked != m_opened)
            return;
        dropUnseen();
        m_isLoading = false;
        Q_EMIT loaded(draft);
    });
}

void DraftKeeper::dropUnseen()
{
    // Typed and taken back before the draft was on the screen: nobody has emptied what they could not see.
    if (m_isLoading && m_pending && m_pending->text.isEmpty())
        m_pending.reset();
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
    dropUnseen();
    if (const auto pending = std::exchange(m_pending, std::nullopt); pending && !m_conversation.isEmpty())
        m_desk.save(m_conversation, *pending);
}

void DraftKeeper::save(const ConversationId& id, const Draft& draft)
{
    if (id == m_conversation) {
        m_isLoading = false; // Said by name, so it counts.
        m_pending = draft;
        flush();
    } else {
        m_desk.save(id, draft);
    }
}

} // namespace rejoinder
