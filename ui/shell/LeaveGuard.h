#pragma once

#include "ui/shell/LeaveDialog.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace rejoinder {

class DiscardDialog;

/// Stands before quitting, signing out and forgetting: goes through at once where nothing is unsaved or on its way out,
/// else asks first. GUI thread; `window` must outlive it.
class LeaveGuard : public QObject
{
    Q_OBJECT
public:
    explicit LeaveGuard(QWidget& window);

    /// As the session counts it; without a session nothing is waiting.
    void setUnsent(const UnsentCount& unsent);
    /// Says whether something typed stands in the window that nobody has saved; asked whenever it matters.
    void setUnsavedCheck(const std::function<bool()>& isUnsaved);
    [[nodiscard]] bool mayLeave() const { return m_unsent.isEmpty() && !isUnsaved(); }
    /// `go` is called once, now or when the agent says so or everything has left; not at all where they stay. A
    /// question that stands there already gives way to this one.
    void leave(LeaveDialog::Way way, const std::function<void()>& go);

Q_SIGNALS:
    /// A question was answered with staying.
    void stayed();
    /// It was answered with going on with what is unsaved; stayed() follows.
    void keptEditing();

private:
    [[nodiscard]] bool isUnsaved() const { return m_isUnsaved && m_isUnsaved(); }
    void askToDiscard(LeaveDialog::Way way, const std::function<void()>& go);
    void leaveUnsent(LeaveDialog::Way way, const std::function<void()>& go);

    QWidget& m_window;
    UnsentCount m_unsent;
    std::function<bool()> m_isUnsaved;
    QPointer<DiscardDialog> m_discard;
    QPointer<LeaveDialog> m_dialog;
};

} // namespace rejoinder
