#include "ui/inbox/FoundFlow.h"

#include "domain/Clock.h"
#include "domain/SearchMatch.h"
#include "models/ConversationListModel.h"
#include "models/FoundInThread.h"
#include "ui/inbox/thread/FoundBar.h"
#include "ui/inbox/thread/ThreadPane.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/shell/Actions.h"

#include <QKeyEvent>
#include <QLocale>

namespace rejoinder {

FoundFlow::FoundFlow(ConversationListModel& list, FoundInThread& found, ThreadPane& thread, Actions& actions,
                     const Clock& clock, QObject* parent)
    : QObject(parent),
      m_list(list),
      m_found(found),
      m_thread(thread),
      m_actions(actions),
      m_clock(clock),
      m_bar(new FoundBar(actions[ActionId::NextFound], actions[ActionId::PreviousFound]))
{
    m_thread.addBelow(m_bar);
    m_bar->installEventFilter(this);
    m_thread.view().installEventFilter(this);
    connect(m_bar, &FoundBar::closeWanted, this, &FoundFlow::leave);
    connect(&m_found, &FoundInThread::changed, this, &FoundFlow::showPosition);
    connect(m_actions[ActionId::NextFound], &QAction::triggered, this, [this] { go(true); });
    connect(m_actions[ActionId::PreviousFound], &QAction::triggered, this, [this] { go(false); });
    showPosition();
}

void FoundFlow::conversationShown(const ConversationId& id)
{
    const QString search = m_list.query().search;
    const int row = search.isEmpty() ? -1 : m_list.rowOf(id);
    const auto hit = row < 0 ? std::nullopt : m_list.rowAt(row).hit;
    if (!hit) {
        leave();
        return;
    }
    mark(search);
    m_thread.jumpTo(hit->message);
    m_found.look(id, search, hit->message);
}

void FoundFlow::leave()
{
    m_found.clear();
    mark({});
}

void FoundFlow::mark(const QString& search)
{
    const QDate today = m_clock.now().toLocalTime().date();
    const SearchMatch match(SearchQuery::parsed(search, QLocale(), today).terms);
    if (match.terms().isEmpty()) {
        m_thread.view().setFinder({});
        return;
    }
    m_thread.view().setFinder([match](const QString& text) {
        QList<TextRange> ranges;
        for (const TextSpan& span : match.spansIn(text))
            ranges.append({int(span.from), int(span.to - span.from)});
        return ranges;
    });
}

void FoundFlow::go(bool older)
{
    if (m_found.count() == 0)
        return;
    older ? m_found.goToOlder() : m_found.goToNewer();
    m_thread.jumpTo(m_found.current());
}

void FoundFlow::showPosition()
{
    const bool any = m_found.count() > 0;
    if (any)
        m_bar->setPosition(m_found.position(), m_found.count());
    m_bar->setVisible(any);
    m_actions[ActionId::NextFound]->setEnabled(any);
    m_actions[ActionId::PreviousFound]->setEnabled(any);
}

bool FoundFlow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        m_found.count() > 0) {
        leave();
        Q_EMIT backWanted();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rejoinder
