#include "ui/inbox/start/RecipientPicker.h"

#include "domain/Clock.h"
#include "models/ContactSearchModel.h"
#include "ui/inbox/start/RecipientList.h"
#include "ui/inbox/start/RecipientWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace rejoinder {

RecipientPicker::RecipientPicker(ContactSearchModel& contacts, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_contacts(contacts),
      m_clock(clock),
      m_field(new QLineEdit),
      m_list(new RecipientList),
      m_sentence(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small))
{
    auto* label = new TextLabel(tr("To"), TextLabel::Tone::Muted, TextLabel::Step::Small);
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("To"));
    m_field->setPlaceholderText(tr("Name or phone number"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_sentence->setWordWrap(true);
    m_sentence->setAccessibleName(tr("Recipient"));
    m_list->setModel(&contacts);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xs);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_sentence);

    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &RecipientPicker::lookUp);
    connect(m_field, &QLineEdit::textEdited, this, &RecipientPicker::typed);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        // The clear button is not "editing" to QLineEdit.
        if (text.isEmpty())
            typed();
    });
    connect(m_list, &RecipientList::chosen, this, &RecipientPicker::choose);
    connect(m_list, &RecipientList::leftAbove, this, &RecipientPicker::focusField);
    connect(&contacts, &ContactSearchModel::answered, this, [this](const QString& words) {
        if (words != m_asked)
            return;
        m_answered = true;
        judge();
    });
    judge();
}

void RecipientPicker::setRegion(const QString& region)
{
    if (region == m_region)
        return;
    m_region = region;
    // Only what was typed reads otherwise in another region; who was chosen stays chosen.
    if (!m_chosen)
        typed();
}

QString RecipientPicker::sentence() const
{
    return m_sentence->text();
}

void RecipientPicker::clear()
{
    m_field->clear();
    typed();
}

void RecipientPicker::put(const RecipientReview& recipient)
{
    clear();
    if (recipient.contact) {
        setChosen(*recipient.contact);
    } else if (recipient.number) {
        m_field->setText(displayNumber(recipient.number->e164()));
        typed();
    }
}

void RecipientPicker::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void RecipientPicker::typed()
{
    m_chosen.reset();
    m_answered = false;
    m_asked.clear();
    m_typing.start();
    judge();
}

void RecipientPicker::lookUp()
{
    m_typing.stop();
    const QString words = RecipientReview::lookupWords(m_field->text(), m_region);
    if (words.isEmpty() || m_chosen)
        return;
    m_asked = words;
    m_contacts.setFilter(words);
}

QList<Contact> RecipientPicker::matches() const
{
    QList<Contact> found;
    for (int row = 0; row < m_contacts.rowCount(); ++row)
        found.append(m_contacts.contactAt(row));
    return found;
}

bool RecipientPicker::offersContacts() const
{
    using Kind = RecipientReview::Kind;
    return !m_chosen && m_answered && m_contacts.rowCount() > 0 &&
           (m_check.kind == Kind::Name || m_check.kind == Kind::HalfANumber);
}

void RecipientPicker::judge()
{
    const RecipientReview before = m_check;
    m_check =
        m_chosen ? RecipientReview::of(*m_chosen)
                 : RecipientReview::of(m_field->text(), m_region, m_answered ? std::optional(matches()) : std::nullopt);
    m_list->setVisible(offersContacts());
    const bool silent = m_check.kind == RecipientReview::Kind::Name && !m_answered;
    const RecipientWords words(m_check, m_field->text(), m_region, m_contacts.rowCount(), m_clock.now());
    m_sentence->setText(silent ? QString() : words.sentence);
    // Half a number is only wrong once nobody is offered for it: digits are also typed to find somebody.
    const bool unfinished = m_check.kind == RecipientReview::Kind::HalfANumber && (!m_answered || offersContacts());
    m_sentence->setTone(words.tone == RecipientWords::Tone::Wrong && !unfinished ? TextLabel::Tone::Danger
                                                                                 : TextLabel::Tone::Muted);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    if (before.kind != m_check.kind || before.contact != m_check.contact || before.number != m_check.number)
        Q_EMIT changed();
}

void RecipientPicker::choose(int row)
{
    if (row < 0 || row >= m_contacts.rowCount())
        return;
    const RecipientReview check = RecipientReview::of(m_contacts.contactAt(row));
    setChosen(*check.contact);
    if (check.canBeTexted())
        Q_EMIT done();
    else
        focusField();
}

void RecipientPicker::setChosen(const Contact& contact)
{
    m_typing.stop();
    m_chosen = contact;
    m_field->setText(contact.fullName().isEmpty() ? displayNumber(contact.mobile.number) : contact.fullName());
    judge();
}

bool RecipientPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && m_check.canBeTexted()) {
        Q_EMIT done();
        return true;
    }
    if (enter && offersContacts() && m_contacts.rowCount() == 1) {
        choose(0);
        return true;
    }
    if ((enter || key == Qt::Key_Down) && offersContacts()) {
        m_list->setFocus(Qt::ShortcutFocusReason);
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
        return true;
    }
    // Enter in a dialog presses a button; here it is only ever about the recipient.
    return enter;
}

} // namespace rejoinder
