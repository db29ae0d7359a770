#pragma once

#include "domain/Contact.h"
#include "domain/ContactJob.h"

#include <QWidget>

namespace rejoinder {

class JobDesk;
class QuestionBar;
class ToastBar;

/// Deleting contacts: says what goes with them, asks, and then holds it back for a few seconds in which it can be taken
/// back. Stands hidden at the top of a page until ask(). `jobs` and `toast` must outlive it.
class DeletionQuestion : public QWidget
{
    Q_OBJECT
public:
    DeletionQuestion(JobDesk& jobs, ToastBar& toast, QWidget* parent = nullptr);

    void ask(const QList<Contact>& contacts);
    [[nodiscard]] bool isAsking() const { return !m_contacts.isEmpty(); }

    static constexpr std::chrono::seconds hold{5};

Q_SIGNALS:
    /// Said yes or no; the focus may go back to where it came from.
    void answered(bool deleted);
    /// The toast offers to take this one back; empty: none any more.
    void undoOffered(const rejoinder::JobId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin();
    void begun(const JobId& id, int count, const QString& who);
    void followHeld();
    void setHeld(const JobId& id);
    void decline();

    JobDesk& m_jobs;
    ToastBar& m_toast;
    QuestionBar* m_question;
    QList<Contact> m_contacts;
    JobId m_held; ///< what the toast would take back
};

} // namespace rejoinder
