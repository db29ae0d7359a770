#include "ui/shell/StartTrace.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <utility>

namespace rejoinder {

static constexpr int longestWait = 30'000; // ms

StartTrace::StartTrace(std::FILE* out, QObject* parent) : QObject(parent), m_out(out)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &StartTrace::gaveUp);
}

StartTrace::~StartTrace() = default;

void StartTrace::tell(const char* name, const std::optional<std::chrono::microseconds>& age)
{
    if (!m_out)
        return;
    if (age)
        std::fprintf(m_out, "%s %.1f ms\n", name, double(age->count()) / 1000);
    else
        std::fprintf(m_out, "%s unknown\n", name);
    std::fflush(m_out);
}

void StartTrace::watch(QWidget& window)
{
    m_window = &window;
    m_patience.start(longestWait);
    QCoreApplication::instance()->installEventFilter(this);
}

bool StartTrace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint || !watched->isWidgetType())
        return false;
    const auto* widget = static_cast<QWidget*>(watched);
    if (widget->window() != m_window)
        return false;
    const auto* view = qobject_cast<QAbstractItemView*>(watched->parent());
    if (view && view->viewport() == watched && view->model() && view->model()->rowCount() > 0)
        m_listInFrame = true;
    tellAfterFrame();
    return false;
}

/// The paint event comes before the painting, and a frame is many of them: its end is when the event loop goes on.
void StartTrace::tellAfterFrame()
{
    if (!std::exchange(m_framePending, true))
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
}

void StartTrace::customEvent(QEvent*)
{
    m_framePending = false;
    if (!std::exchange(m_windowTold, true))
        step("window-shown");
    if (!m_listInFrame)
        return;
    step("list-painted");
    m_patience.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    Q_EMIT listPainted();
}

} // namespace rejoinder
