#include "ui/shell/Picture.h"

#include "session/Session.h"
#include "session/SignIn.h"
#include "ui/shell/Actions.h"
#include "ui/shell/MainWindow.h"

#include <QPixmap>

namespace rejoinder {

static constexpr int lookEvery = 100;    // ms
static constexpr int looksAtMost = 600;  // one minute
static constexpr int looksToSettle = 10; // from opening a conversation until its messages have come

Picture::Picture(MainWindow& window, Actions& actions, SignIn& signIn, QString file, QObject* parent)
    : QObject(parent), m_window(window), m_actions(actions), m_signIn(signIn), m_file(std::move(file))
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Picture::look);
}

void Picture::start()
{
    m_look.start();
}

void Picture::look()
{
    ++m_looks;
    const Session* session = m_signIn.session();
    const bool ready = session && session->syncState().phase == SyncState::Phase::UpToDate;
    if (ready && m_openedAt == 0 && m_looks > 4) {
        m_openedAt = m_looks;
        m_actions[ActionId::NextConversation]->trigger();
    } else if (m_openedAt > 0 && m_looks - m_openedAt >= looksToSettle) {
        draw(true);
    } else if (m_looks >= looksAtMost) {
        draw(false);
    }
}

void Picture::draw(bool settled)
{
    m_look.stop();
    const bool written = m_window.grab().save(m_file, "PNG");
    Q_EMIT done(settled && written);
}

} // namespace rejoinder
