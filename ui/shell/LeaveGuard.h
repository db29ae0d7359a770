#pragma once

#include "ui/shell/LeaveDialog.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace rejoinder {

/// Stands before quitting, signing out and forgetting: goes through at once where nothing is on its way out, else asks
/// first. GUI thread; `window` must outlive it.
class LeaveGuard : public QObject
{
    Q_OBJECT
public:
    explicit LeaveGuard(QWidget& window);

    /// As the session counts it; without a session nothing is waiting.
    void setUnsent(const UnsentCount& unsent);
    [[nodiscard]] bool mayLeave() const { return m_unsent.isEmpty(); }
    /// `go` is called once, now or when the agent says so or everything has left; not at all where they stay. A
    /// question that stands there already gives way to this one.
    void leave(LeaveDialog::Way way, const std::function<void()>& go);

Q_SIGNALS:
    /// A question was answered with staying.
    void stayed();

private:
    QWidget& m_window;
    UnsentCount m_unsent;
    QPointer<LeaveDialog> m_dialog;
};

} // namespace rejoinder
