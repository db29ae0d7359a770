#pragma once

#include "session/SyncState.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace rejoinder {

class Clock;
class ElidedLabel;
class TextLabel;

/// One quiet line that says where the sync stands: "Up to date 10:42", "Offline since 10:40", "Sakari asks us to slow
/// down, going on in 40 s" (counting down by itself). Meant for the foot of the list. `clock` must outlive it.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    /// `refresh` becomes a small button at the end.
    StatusLine(const Clock& clock, QAction* refresh, QWidget* parent = nullptr);

    void setState(const SyncState& state);
    /// While not connected: whether somebody is being signed in, or nobody is.
    void setSigningIn(bool signingIn);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();

    const Clock& m_clock;
    SyncState m_state;
    bool m_signingIn = true;
    TextLabel* m_icon;
    ElidedLabel* m_text;
    QTimer m_second;
};

} // namespace rejoinder
