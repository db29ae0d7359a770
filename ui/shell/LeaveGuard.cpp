#include "ui/shell/LeaveGuard.h"

#include "ui/shell/DiscardDialog.h"

namespace rejoinder {

LeaveGuard::LeaveGuard(QWidget& window) : m_window(window) {}

void LeaveGuard::setUnsent(const UnsentCount& unsent)
{
    if (unsent == m_unsent)
        return;
    m_unsent = unsent;
    if (m_dialog)
        m_dialog->setUnsent(unsent);
}

void LeaveGuard::setUnsavedCheck(const std::function<bool()>& isUnsaved)
{
    m_isUnsaved = isUnsaved;
}

void LeaveGuard::leave(LeaveDialog::Way way, const std::function<void()>& go)
{
    if (m_discard && m_discard->isVisible()) {
        m_discard->disconnect(this); // nobody has answered it
        m_discard->reject();
    }
    if (isUnsaved())
        askToDiscard(way, go);
    else
        leaveUnsent(way, go);
}

void LeaveGuard::askToDiscard(LeaveDialog::Way way, const std::function<void()>& go)
{
    m_discard = new DiscardDialog(way, &m_window);
    m_discard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_discard, &QDialog::accepted, this, [this, way, go] { leaveUnsent(way, go); });
    connect(m_discard, &QDialog::rejected, this, [this] {
        Q_EMIT keptEditing();
        Q_EMIT stayed();
    });
    m_discard->open();
}

void LeaveGuard::leaveUnsent(LeaveDialog::Way way, const std::function<void()>& go)
{
    if (m_unsent.isEmpty()) {
        go();
        return;
    }
    // One that was answered goes a moment later; it is not the question any more.
    if (m_dialog && m_dialog->isVisible() && m_dialog->way() == way) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->disconnect(this); // nobody has answered it
        m_dialog->reject();
    }
    m_dialog = new LeaveDialog(way, m_unsent, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LeaveDialog::leaveNow, this, [go] { go(); });
    connect(m_dialog, &QDialog::rejected, this, &LeaveGuard::stayed);
    m_dialog->open();
}

} // namespace rejoinder
