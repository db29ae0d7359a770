#include "ui/contacts/form/DeletionQuestion.h"

#include "domain/PhoneNumber.h"
#include "domain/WhenDone.h"
#include "session/JobDesk.h"
#include "ui/text/Isolate.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/QuestionBar.h"
#include "ui/widgets/ToastBar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <algorithm>

namespace rejoinder {

namespace {

QString nameOf(const Contact& contact)
{
    const QString name = contact.fullName();
    return name.isEmpty() ? isolate::number(displayNumber(contact.mobile.number)) : isolate::text(name);
}

} // namespace

DeletionQuestion::DeletionQuestion(JobDesk& jobs, ToastBar& toast, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_toast(toast), m_question(new QuestionBar)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, 0);
    layout->addWidget(m_question);
    hide();
    connect(m_question, &QuestionBar::answered, this, [this](int answer) {
        if (answer == 0)
            decline();
        else
            begin();
    });
    connect(&toast, &ToastBar::accepted, this, [this] {
        // Where the time was over already, the list shows that it is done.
        const JobId id = m_held;
        setHeld({});
        if (!id.isEmpty())
            m_jobs.takeBack(id);
    });
    connect(&toast, &ToastBar::expired, this, [this] { setHeld({}); });
    connect(&jobs, &JobDesk::jobsChanged, this, &DeletionQuestion::followHeld);
}

void DeletionQuestion::ask(const QList<Contact>& contacts)
{
    if (contacts.isEmpty())
        return;
    m_contacts = contacts;
    const QString what = contacts.size() == 1 ? tr("Delete %1?").arg(nameOf(contacts.first()))
                                              : tr("Delete %Ln contact(s)?", nullptr, int(contacts.size()));
    const QString goes = contacts.size() == 1
                             ? tr("The record, its lists and its details go at Sakari, for everybody in the account. "
                                  "What Sakari does with the conversations is not documented.")
                             : tr("Their records, lists and details go at Sakari, for everybody in the account. "
                                  "What Sakari does with the conversations is not documented.");
    m_question->ask(tr("%1 %2", "a question, what comes of it").arg(what, goes),
                    {{tr("Keep"), ButtonKind::Secondary}, {tr("Delete"), ButtonKind::Danger}});
    show();
    m_question->focusAnswer();
}

void DeletionQuestion::begin()
{
    ContactJobOrder order;
    order.kind = ContactJobOrder::Kind::Delete;
    order.hold = hold;
    for (const Contact& contact : qAsConst(m_contacts)) {
        JobItem item;
        item.contact = contact;
        order.items.append(item);
    }
    const int count = int(m_contacts.size());
    const QString who = nameOf(m_contacts.first());
    m_contacts.clear();
    hide();
    whenDone(m_jobs.begin(order), this, [this, count, who](const JobId& id) { begun(id, count, who); });
    Q_EMIT answered(true);
}

void DeletionQuestion::begun(const JobId& id, int count, const QString& who)
{
    // What the toast offered until now it offers no more, whatever it says next.
    setHeld(id);
    if (id.isEmpty()) {
        m_toast.offer(tr("This computer could not write it down, so nothing was deleted."), tr("OK"), hold);
        return;
    }
    m_toast.offer(count == 1 ? tr("%1 will be deleted in a moment.").arg(who)
                             : tr("%Ln contact(s) will be deleted in a moment.", nullptr, count),
                  tr("Undo"), hold);
}

/// It can be taken back elsewhere too, and what is over is offered nowhere.
void DeletionQuestion::followHeld()
{
    if (m_held.isEmpty())
        return;
    const QList<ContactJob> jobs = m_jobs.jobs();
    const bool isHeld = std::any_of(jobs.cbegin(), jobs.cend(), [this](const ContactJob& job) {
        return job.id == m_held && job.state == ContactJob::State::Held;
    });
    if (!isHeld)
        m_toast.dismiss();
}

void DeletionQuestion::setHeld(const JobId& id)
{
    m_held = id;
    Q_EMIT undoOffered(id);
}

void DeletionQuestion::decline()
{
    m_contacts.clear();
    hide();
    Q_EMIT answered(false);
}

void DeletionQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return decline();
    QWidget::keyPressEvent(event);
}

} // namespace rejoinder
