#include "ui/templates/PreviewPerson.h"

#include "domain/PhoneNumber.h"
#include "models/ContactSearchModel.h"
#include "ui/inbox/start/RecipientDelegate.h"
#include "ui/inbox/start/SpokenRecipients.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>

namespace rejoinder {

PreviewPerson::PreviewPerson(ContactSearchModel& people, QWidget* parent)
    : QLineEdit(parent), m_people(people), m_completer(new QCompleter(this))
{
    setAccessibleName(tr("Preview for"));
    setPlaceholderText(tr("Nobody in particular: type a name or number"));
    setClearButtonEnabled(true);
    auto* spoken = new SpokenRecipients(this);
    spoken->setSourceModel(&people);
    m_completer->setModel(spoken);
    // The model has found them; here nothing is sorted out again.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new RecipientDelegate(m_completer));
    // Else its square ground lies over the rounded corners of the frame.
    m_completer->popup()->viewport()->setAutoFillBackground(false);
    m_completer->popup()->setAccessibleName(tr("Contacts"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &PreviewPerson::take);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& words) {
        m_completer->setCompletionPrefix(words);
        m_people.setFilter(words.trimmed());
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (words.isEmpty() && m_person)
            setPerson(std::nullopt);
    });
    connect(&people, &ContactSearchModel::answered, this, &PreviewPerson::offer);
}

void PreviewPerson::offer(const QString& words)
{
    if (!hasFocus() || words.isEmpty() || words != text().trimmed())
        return;
    if (m_people.rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void PreviewPerson::take(const QModelIndex& index)
{
    setPerson(index.data(ContactSearchModel::ContactRole).value<Contact>());
}

void PreviewPerson::setPerson(const std::optional<Contact>& person)
{
    const bool isNew = m_person != person;
    m_person = person;
    showName();
    if (isNew)
        Q_EMIT personChanged();
}

void PreviewPerson::showName()
{
    const QString name = m_person ? m_person->fullName() : QString();
    const QString shown = m_person && name.isEmpty() ? displayNumber(m_person->mobile.number) : name;
    if (text() != shown)
        setText(shown);
    setCursorPosition(0);
}

void PreviewPerson::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // Half a name is nobody: what stands here is always whom the preview is for.
    if (event->reason() != Qt::PopupFocusReason && !m_completer->popup()->isVisible())
        showName();
}

} // namespace rejoinder
