#pragma once

#include "domain/ContactJob.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace rejoinder {

class JobDesk;
class JobLine;

/// A line for each job that is held, running, paused or has something to report. Takes no room where there is none.
/// `desk` must outlive it.
class JobStrip : public QWidget
{
    Q_OBJECT
public:
    explicit JobStrip(JobDesk& desk, QWidget* parent = nullptr);

    /// While it is held it has no line here: a toast says so and can take it back. Empty: none.
    void setToldByToast(const JobId& id);
    /// Opens the report of a finished one.
    void showReport(const JobId& id);

Q_SIGNALS:
    /// The rows that were not imported are to be written into a file.
    void rejectedWanted(const rejoinder::ContactJob& job, const QStringList& heading,
                        const QList<rejoinder::JobFailure>& failures);

private:
    void update();
    void onFinished(const JobId& id);
    [[nodiscard]] bool hasLine(const ContactJob& job) const;
    [[nodiscard]] JobLine* addLine(const JobId& id);
    [[nodiscard]] ContactJob jobOf(const JobId& id) const;

    JobDesk& m_desk;
    QVBoxLayout* m_layout;
    QHash<JobId, JobLine*> m_lines;
    JobId m_toldByToast;
};

} // namespace rejoinder
