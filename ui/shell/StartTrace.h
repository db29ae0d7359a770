#pragma once

#include "ui/shell/ProcessAge.h"

#include <QObject>
#include <QTimer>
#include <cstdio>

class QWidget;

namespace rejoinder {

/// Tells how far the start has come: one line a step, "list-painted 83.1 ms" since the system started the process,
/// written out at once, so that whoever reads may hold a clock of their own against it. Not translated: it is for
/// programs. Depends on Qt alone, so that a bare window is measured by the very same. GUI thread.
class StartTrace : public QObject
{
    Q_OBJECT
public:
    /// `out` must outlive it; null: nothing is written, the signals come all the same.
    explicit StartTrace(std::FILE* out, QObject* parent = nullptr);
    ~StartTrace() override;

    /// What has just been reached.
    void step(const char* name) { tell(name, processAge()); }
    /// What was reached earlier.
    void tell(const char* name, const std::optional<std::chrono::microseconds>& age);
    /// From here on: window-shown when `window` has been painted for the first time, list-painted when any of its item
    /// views has been painted with rows. Both once, and once the frame has been handed on to the screen.
    void watch(QWidget& window);

Q_SIGNALS:
    void listPainted();
    /// Not after half a minute; there may be nothing to list.
    void gaveUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void customEvent(QEvent* event) override;

private:
    void tellAfterFrame();

    std::FILE* m_out;
    QWidget* m_window = nullptr;
    QTimer m_patience;
    bool m_framePending = false;
    bool m_windowTold = false;
    bool m_listInFrame = false;
};

} // namespace rejoinder
