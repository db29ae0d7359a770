#include "ui/contacts/jobs/JobLine.h"

#include "ui/contacts/jobs/JobBar.h"
#include "ui/text/JobWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/ElidedLabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace rejoinder {

namespace {

using State = ContactJob::State;

} // namespace

JobLine::JobLine(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(TextLabel::Tone::Text, TextLabel::Step::Strong)),
      m_bar(new JobBar),
      m_count(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_more(new ElidedLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_undo(addButton(tr("Undo"), "undo")),
      m_pause(addButton(tr("Pause"), "pause")),
      m_resume(addButton(tr("Resume"), "resume")),
      m_stop(addButton(tr("Stop"), "stop")),
      m_report(addButton(tr("Report"), "report")),
      m_putAway(addButton(tr("Put away"), "putAway"))
{
    auto* facts = new QHBoxLayout;
    facts->setSpacing(space::m);
    facts->addWidget(m_bar, 1);
    facts->addWidget(m_count);
    // Without a bar, too, the words have all the room that the buttons leave.
    for (QWidget* line : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_more)})
        line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addLayout(facts);
    words->addWidget(m_more);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addLayout(words, 1);
    for (QPushButton* button : {m_undo, m_pause, m_resume, m_stop, m_report, m_putAway})
        layout->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &JobLine::undoAsked);
    connect(m_pause, &QPushButton::clicked, this, &JobLine::pauseAsked);
    connect(m_resume, &QPushButton::clicked, this, &JobLine::resumeAsked);
    connect(m_stop, &QPushButton::clicked, this, &JobLine::stopAsked);
    connect(m_report, &QPushButton::clicked, this, &JobLine::reportAsked);
    connect(m_putAway, &QPushButton::clicked, this, &JobLine::putAwayAsked);
}

QPushButton* JobLine::addButton(const QString& text, const char* name)
{
    QPushButton* button = makeButton(text, ButtonKind::Quiet, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void JobLine::show(const ContactJob& job)
{
    const QString title = JobWords::title(job);
    m_title->setText(title);
    setAccessibleName(title);
    m_bar->setAccessibleName(title);
    m_bar->setMaximum(std::max(1, job.total));
    m_bar->setValue(job.total - job.left());
    const bool isFinished = job.state == State::Finished;
    const bool hasBar = !isFinished && job.state != State::Held;
    m_bar->setVisible(hasBar);
    m_bar->setEnabled(job.state == State::Running && !job.trouble);
    m_count->setVisible(hasBar);
    m_count->setText(JobWords::count(job));
    QString more = isFinished ? JobWords::outcome(job) : JobWords::standing(job);
    if (more.isEmpty())
        more = JobWords::timeLeft(secondsLeft(job));
    else
        m_since.invalidate();
    m_more->setText(more);
    // Kept while it is empty, so that the lines do not jump.
    m_more->setTone(job.trouble ? TextLabel::Tone::Warn : TextLabel::Tone::Muted);
    showButtons(job);
}

void JobLine::showButtons(const ContactJob& job)
{
    m_undo->setVisible(job.state == State::Held);
    m_pause->setVisible(job.state == State::Running);
    m_resume->setVisible(job.state == State::Paused);
    m_stop->setVisible(job.state == State::Running || job.state == State::Paused);
    m_report->setVisible(job.state == State::Finished && job.failed + job.unsure > 0);
    m_putAway->setVisible(job.state == State::Finished);
}

qint64 JobLine::secondsLeft(const ContactJob& job)
{
    constexpr qint64 tooSoonToSay = 5'000;
    if (!m_since.isValid()) {
        m_since.start();
        m_leftThen = job.left();
    }
    const int done = m_leftThen - job.left();
    if (done <= 0 || m_since.elapsed() < tooSoonToSay)
        return -1;
    return m_since.elapsed() * job.left() / done / 1'000;
}

void JobLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

} // namespace rejoinder
