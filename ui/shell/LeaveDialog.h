#pragma once

#include "domain/UnsentCount.h"

#include <QDialog>

class QPushButton;

namespace rejoinder {

class TextLabel;

/// Asks before something is left behind that is still on its way out: how much it is, what becomes of it, and whether
/// to wait. While it waits it says how much is left. Show it with open().
class LeaveDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Way { Quit, SignOut, Forget };

    LeaveDialog(Way way, const UnsentCount& unsent, QWidget* parent);

    /// As it has become. Nothing left: that is told by leaveNow() where it waits for it, else it stays a question.
    void setUnsent(const UnsentCount& unsent);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    [[nodiscard]] Way way() const { return m_way; }

Q_SIGNALS:
    /// The dialog is closed, and it is to happen now. Staying is QDialog::rejected().
    void leaveNow();

private:
    void build();
    void wait();
    void showWords();
    [[nodiscard]] QString notLeft() const;
    [[nodiscard]] QString waitingFor() const;
    [[nodiscard]] QString jobsNotDone() const;
    void leave();

    const Way m_way;
    UnsentCount m_unsent;
    bool m_waiting = false;
    TextLabel* m_count;
    TextLabel* m_closes;
    TextLabel* m_jobs;
    TextLabel* m_then;
    QPushButton* m_wait;
    QPushButton* m_now;
    QPushButton* m_stay;
};

} // namespace rejoinder
