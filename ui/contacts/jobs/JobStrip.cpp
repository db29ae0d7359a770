#include "ui/contacts/jobs/JobStrip.h"

#include "domain/WhenDone.h"
#include "session/JobDesk.h"
#include "ui/contacts/jobs/JobLine.h"
#include "ui/contacts/jobs/JobReport.h"
#include "ui/text/JobWords.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QMetaMethod>
#include <algorithm>

namespace rejoinder {

namespace {

/// One contact that was deleted, say: whoever did it has seen it go.
bool hasNothingToSay(const ContactJob& job)
{
    return job.state == ContactJob::State::Finished && job.total <= 1 && job.failed + job.unsure + job.left() == 0;
}

} // namespace

JobStrip::JobStrip(JobDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Work on contacts"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(&desk, &JobDesk::jobsChanged, this, &JobStrip::update);
    connect(&desk, &JobDesk::finished, this, &JobStrip::onFinished);
    update();
}

void JobStrip::update()
{
    const QList<ContactJob> jobs = m_desk.jobs();
    const auto isThere = [this, &jobs](const JobId& id) {
        return std::any_of(jobs.cbegin(), jobs.cend(),
                           [this, &id](const ContactJob& job) { return job.id == id && hasLine(job); });
    };
    for (const JobId& id : m_lines.keys()) {
        if (!isThere(id))
            m_lines.take(id)->deleteLater();
    }
    for (const ContactJob& job : jobs) {
        if (!hasLine(job))
            continue;
        JobLine* line = m_lines.value(job.id);
        (line ? line : addLine(job.id))->show(job);
    }
    setVisible(!m_lines.isEmpty());
}

bool JobStrip::hasLine(const ContactJob& job) const
{
    return !hasNothingToSay(job) && !(job.id == m_toldByToast && job.state == ContactJob::State::Held);
}

void JobStrip::setToldByToast(const JobId& id)
{
    m_toldByToast = id;
    update();
}

JobLine* JobStrip::addLine(const JobId& id)
{
    auto* line = new JobLine(this);
    m_lines.insert(id, line);
    m_layout->addWidget(line);
    connect(line, &JobLine::undoAsked, this, [this, id] { m_desk.takeBack(id); });
    connect(line, &JobLine::pauseAsked, this, [this, id] { m_desk.pause(id); });
    connect(line, &JobLine::resumeAsked, this, [this, id] { m_desk.resume(id); });
    connect(line, &JobLine::stopAsked, this, [this, id] { m_desk.stop(id); });
    connect(line, &JobLine::reportAsked, this, [this, id] { showReport(id); });
    connect(line, &JobLine::putAwayAsked, this, [this, id] { m_desk.putAway(id); });
    return line;
}

ContactJob JobStrip::jobOf(const JobId& id) const
{
    const QList<ContactJob> jobs = m_desk.jobs();
    const auto job = std::find_if(jobs.cbegin(), jobs.cend(), [&id](const ContactJob& one) { return one.id == id; });
    return job == jobs.cend() ? ContactJob() : *job;
}

void JobStrip::onFinished(const JobId& id)
{
    const ContactJob job = jobOf(id);
    if (hasNothingToSay(job)) {
        m_desk.putAway(id);
        return;
    }
    update();
    if (JobLine* line = m_lines.value(id)) {
        line->setAccessibleDescription(JobWords::outcome(job));
        QAccessibleEvent event(line, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void JobStrip::showReport(const JobId& id)
{
    auto* report = new JobReport(jobOf(id), window());
    report->setAttribute(Qt::WA_DeleteOnClose);
    connect(report, &JobReport::putAwayAsked, this, [this, id] { m_desk.putAway(id); });
    connect(report, &JobReport::rejectedWanted, this, &JobStrip::rejectedWanted);
    report->offerRejectedRows(isSignalConnected(QMetaMethod::fromSignal(&JobStrip::rejectedWanted)));
    whenDone(m_desk.failures(id), report, [this, report, id](const QList<JobFailure>& failures) {
        whenDone(m_desk.heading(id), report,
                 [report, failures](const QStringList& heading) { report->setFailures(heading, failures); });
    });
    report->open();
}

} // namespace rejoinder
