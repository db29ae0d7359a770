#include "ui/inbox/compose/DraftKeeper.h"

#include "domain/WhenDone.h"
#include "session/DraftDesk.h"

#include <QGuiApplication>

namespace rejoinder {

using namespace std::chrono_literals;

static constexpr auto afterTheLastKey = 500ms;
static constexpr auto afterTheFirstKey = 2s;

DraftKeeper::DraftKeeper(DraftDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_soon.setInterval(afterTheLastKey);
    m_atLatest.setInterval(afterTheFirstKey);
    for (QTimer* timer : {&m_soon, &m_atLatest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &DraftKeeper::flush);
    }
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &DraftKeeper::leave);
    // The desktop ends its session: once this has been answered the program may be killed.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &DraftKeeper::flush, Qt::DirectConnection);
}

void DraftKeeper::close()
{
    leave();
    m_conversation = {};
    m_isOpen = false;
    m_isLoading = false;
    m_isWritten = false;
    m_kept = {};
    ++m_opened;
}

void DraftKeeper::openWithoutLoading(const ConversationId& id, const Draft& draft)
{
    close();
    m_conversation = id;
    m_isOpen = true;
    m_kept = draft;
}

void DraftKeeper::open(const ConversationId& id)
{
    openWithoutLoading(id, {});
    m_isLoading = true;
    whenDone(m_desk.load(id), this, [this, asked = m_opened](const Draft& draft) {
        if (asked != m_opened)
            return;
        dropUnseen();
        m_isLoading = false;
        if (!m_isWritten)
            m_kept = draft;
        Q_EMIT loaded(draft);
    });
}

void DraftKeeper::dropUnseen()
{
    // Typed and taken back before the draft was on the screen: nobody has emptied what they could not see.
    if (m_isLoading && m_pending && m_pending->text.isEmpty())
        m_pending.reset();
}

void DraftKeeper::changed(const Draft& draft)
{
    if (!m_isOpen || draft == m_pending.value_or(m_kept))
        return;
    m_pending = draft;
    m_soon.start();
    if (!m_atLatest.isActive())
        m_atLatest.start();
}

void DraftKeeper::flush()
{
    m_soon.stop();
    m_atLatest.stop();
    dropUnseen();
    if (const auto pending = std::exchange(m_pending, std::nullopt); pending && *pending != m_kept)
        write(*pending, DraftMoment::Typed);
}

void DraftKeeper::leave()
{
    m_soon.stop();
    m_atLatest.stop();
    dropUnseen();
    const Draft last = std::exchange(m_pending, std::nullopt).value_or(m_kept);
    if (m_isOpen && (m_isWritten || last != m_kept))
        write(last, DraftMoment::Left);
    m_isWritten = false;
}

void DraftKeeper::write(const Draft& draft, DraftMoment moment)
{
    m_kept = draft;
    m_isWritten = true;
    if (draft.text.isEmpty())
        m_desk.remove(m_conversation, moment);
    else
        m_desk.save(m_conversation, draft, moment);
}

void DraftKeeper::exchanged(const Draft& draft)
{
    flush();
    if (m_isOpen && draft != m_kept)
        write(draft, DraftMoment::Exchanged);
}

Draft DraftKeeper::withoutKept(const Draft& onDisk) const
{
    Draft returned = onDisk;
    if (const QString below = u'\n' + m_kept.text; !m_kept.text.isEmpty() && returned.text.endsWith(below))
        returned.text.chop(below.size());
    return returned;
}

void DraftKeeper::sent(const ConversationId& id, const Draft& rest)
{
    if (m_isOpen && id == m_conversation) {
        m_soon.stop();
        m_atLatest.stop();
        m_pending.reset();
        m_isLoading = false; // Said by name, so it counts.
        write(rest, DraftMoment::Sent);
        m_isWritten = !rest.text.isEmpty();
    } else if (rest.text.isEmpty()) {
        m_desk.remove(id, DraftMoment::Sent);
    } else {
        m_desk.save(id, rest, DraftMoment::Sent);
    }
}

} // namespace rejoinder
