#include "ui/shell/LeaveDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>

namespace rejoinder {

LeaveDialog::LeaveDialog(Way way, const UnsentCount& unsent, QWidget* parent)
    : QDialog(parent),
      m_way(way),
      m_unsent(unsent),
      m_count(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Title)),
      m_closes(new TextLabel(TextLabel::Tone::Text)),
      m_jobs(new TextLabel(TextLabel::Tone::Text)),
      m_then(new TextLabel(TextLabel::Tone::Muted)),
      m_wait(makeButton(QString(), ButtonKind::Primary, nullptr)),
      m_now(makeButton(QString(), way == Way::Forget ? ButtonKind::Danger : ButtonKind::Secondary, nullptr)),
      m_stay(makeButton(QString(), ButtonKind::Secondary, nullptr))
{
    build();
    showWords();
}

void LeaveDialog::build()
{
    setModal(true);
    for (TextLabel* label : {m_count, m_closes, m_jobs, m_then})
        label->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    for (QPushButton* button : {m_stay, m_now, m_wait}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    layout->addWidget(m_count);
    layout->addWidget(m_closes);
    layout->addWidget(m_jobs);
    layout->addWidget(m_then);
    layout->addSpacing(space::m);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    // Enter does what loses nothing: it waits, and where it waits already, it stays.
    m_wait->setDefault(true);
    m_wait->setFocus();
    connect(m_wait, &QPushButton::clicked, this, &LeaveDialog::wait);
    connect(m_now, &QPushButton::clicked, this, &LeaveDialog::leave);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
}

void LeaveDialog::setUnsent(const UnsentCount& unsent)
{
    m_unsent = unsent;
    if (m_waiting && unsent.isEmpty())
        leave();
    else
        showWords();
}

void LeaveDialog::wait()
{
    m_waiting = true;
    if (m_unsent.isEmpty()) {
        leave();
        return;
    }
    m_stay->setFocus();
    showWords();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LeaveDialog::leave()
{
    accept();
    Q_EMIT leaveNow();
}

QString LeaveDialog::notLeft() const
{
    if (m_unsent.isEmpty())
        return tr("Everything has left this computer.");
    if (m_unsent.texts == 0 && m_unsent.closes == 0)
        return jobsNotDone();
    return m_unsent.texts == 0 ? tr("%n conversations are not closed in Sakari yet.", "", m_unsent.closes)
                               : tr("%n texts have not left yet.", "", m_unsent.texts);
}

QString LeaveDialog::jobsNotDone() const
{
    return tr("Work on contacts is under way: %n jobs are not done yet.", "", m_unsent.jobs);
}

QString LeaveDialog::waitingFor() const
{
    if (m_unsent.texts == 0 && m_unsent.closes == 0 && m_unsent.jobs > 0)
        return tr("Waiting for %n jobs on contacts to be done…", "", m_unsent.jobs);
    return m_unsent.texts == 0 ? tr("Waiting for %n conversations to be closed…", "", m_unsent.closes)
                               : tr("Waiting for %n texts to leave…", "", m_unsent.texts);
}

void LeaveDialog::showWords()
{
    m_count->setText(m_waiting ? waitingFor() : notLeft());
    m_closes->setVisible(m_unsent.texts > 0 && m_unsent.closes > 0);
    m_closes->setText(tr("%n conversations are not closed in Sakari yet.", "", m_unsent.closes));
    m_jobs->setVisible(m_unsent.jobs > 0 && m_unsent.texts + m_unsent.closes > 0);
    m_jobs->setText(jobsNotDone());
    QString then;
    switch (m_way) {
    case Way::Quit:
        setWindowTitle(tr("Quit Rejoinder"));
        then = m_waiting ? tr("Rejoinder quits by itself as soon as everything has left.")
                         : tr("If you quit now, what is waiting goes out the next time you start Rejoinder.");
        m_wait->setText(tr("Wait and quit"));
        m_now->setText(tr("Quit now"));
        m_stay->setText(tr("Stay"));
        break;
    case Way::SignOut:
        setWindowTitle(tr("Sign out"));
        then = m_waiting ? tr("You are signed out as soon as everything has left.")
                         : tr("If you sign out now, what is waiting stays on this computer and goes out once you sign "
                              "in to this account again.");
        m_wait->setText(tr("Wait and sign out"));
        m_now->setText(tr("Sign out now"));
        m_stay->setText(tr("Stay signed in"));
        break;
    case Way::Forget:
        setWindowTitle(tr("Forget this account"));
        then = m_waiting ? tr("The account is forgotten as soon as everything has left.")
                         : tr("If you forget the account now, what is waiting is removed with it and is never sent.");
        m_wait->setText(tr("Wait and forget"));
        m_now->setText(tr("Forget now"));
        m_stay->setText(tr("Keep it"));
        break;
    }
    m_then->setText(then);
    m_wait->setVisible(!m_waiting);
    setAccessibleName(m_count->text());
    setAccessibleDescription(then);
}

} // namespace rejoinder
