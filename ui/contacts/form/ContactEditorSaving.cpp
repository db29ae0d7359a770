// How what stands in the editor comes from Sakari and goes back there.
#include "ui/contacts/form/ContactEditor.h"

#include "domain/ContactEdits.h"
#include "domain/WhenDone.h"
#include "session/ContactDesk.h"
#include "ui/contacts/form/ContactConflictView.h"
#include "ui/contacts/form/ContactForm.h"
#include "ui/text/ContactRefusal.h"
#include "ui/text/ErrorWords.h"
#include "ui/widgets/QuestionBar.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

namespace rejoinder {

namespace {

/// Who has gone on to something else while an answer was on its way stays there, whatever it shows here.
class FocusElsewhere
{
public:
    explicit FocusElsewhere(const QWidget& editor)
    {
        QWidget* focused = QApplication::focusWidget();
        if (focused && focused != &editor && !editor.isAncestorOf(focused))
            m_focused = focused;
    }
    ~FocusElsewhere()
    {
        if (m_focused && !m_focused->hasFocus())
            m_focused->setFocus(Qt::OtherFocusReason);
    }
    Q_DISABLE_COPY_MOVE(FocusElsewhere)

private:
    QPointer<QWidget> m_focused;
};

} // namespace

void ContactEditor::readAfresh()
{
    m_state->setText(tr("Reading the contact from Sakari…"));
    m_state->show();
    whenDone(m_desk.fresh(m_shown.id), this, [this, turn = m_turn](const Result<Contact>& answer) {
        if (turn == m_turn)
            onFresh(answer);
    });
    enableSave();
}

void ContactEditor::onFresh(const Result<Contact>& answer)
{
    const FocusElsewhere keep(*this);
    m_state->hide();
    const bool wanted = std::exchange(m_saveOnceRead, false);
    if (!answer) {
        if (answer.error().kind == ApiError::Kind::NotFound)
            return showDeleted();
        ask(Asking::ReadAgain,
            tr("The contact could not be read from Sakari, so nothing can be saved yet. %1")
                .arg(errorwords::sentence(answer.error())),
            {tr("Try again")});
        return;
    }
    const Contact filled = withChanges(m_shown, m_form->contact(), answer.value());
    m_shown = answer.value();
    m_base = answer.value();
    m_form->setContact(m_shown, filled);
    enableSave();
    if (wanted)
        save();
}

void ContactEditor::save()
{
    if (!isOpen() || m_busy || m_asking == Asking::ReadAgain)
        return;
    if (m_conflict->isVisibleTo(this)) {
        if (m_conflict->open() > 0)
            return m_conflict->focusFirst();
    } else if (!m_form->insist()) {
        return;
    }
    unask();
    if (m_mode == Mode::Editing)
        saveEdited();
    else
        saveNew();
}

void ContactEditor::saveEdited()
{
    if (!m_base) {
        m_saveOnceRead = true;
        m_state->setText(tr("It is saved as soon as it has been read from Sakari…"));
        return;
    }
    const bool settling = m_conflict->isVisibleTo(this);
    const Contact base = settling ? m_conflict->conflict().theirs : *m_base;
    const Contact changed = settling ? m_conflict->merged() : m_form->contact();
    if (differences(base, changed).isEmpty()) {
        const ContactId id = base.id;
        finish();
        Q_EMIT saved(id);
        return;
    }
    setBusy(true);
    whenDone(m_desk.save(base, changed), this, [this, turn = m_turn](const Result<ContactSaving>& answer) {
        if (turn == m_turn)
            onSaved(answer);
    });
}

void ContactEditor::onSaved(const Result<ContactSaving>& answer)
{
    const FocusElsewhere keep(*this);
    setBusy(false);
    if (!answer) {
        if (answer.error().kind == ApiError::Kind::NotFound)
            return showDeleted();
        return onFailure(answer.error(),
                         answer.error().outcomeUnknown()
                             ? tr("It is not known whether it was saved. Saving once more does no harm.")
                             : tr("Nothing was saved. What you have typed is still here."));
    }
    if (const auto* conflict = std::get_if<ContactConflict>(&answer.value()))
        return showConflict(*conflict);
    const ContactId id = std::get<Contact>(answer.value()).id;
    finish();
    Q_EMIT saved(id);
}

void ContactEditor::saveNew()
{
    setBusy(true);
    Contact wanted = m_form->contact();
    wanted.id = {};
    whenDone(m_desk.create(wanted), this, [this, turn = m_turn](const Result<ContactId>& answer) {
        if (turn == m_turn)
            onCreated(answer);
    });
}

void ContactEditor::onCreated(const Result<ContactId>& answer)
{
    const FocusElsewhere keep(*this);
    setBusy(false);
    if (answer) {
        finish();
        Q_EMIT saved(answer.value());
    } else if (answer.error().outcomeUnknown()) {
        // It is on this computer's disk, with what was typed, and asked about where all such are.
        finish();
    } else {
        onFailure(answer.error(), tr("No contact was made. What you have typed is still here."));
    }
}

void ContactEditor::onFailure(const ApiError& error, const QString& consequence)
{
    const ContactRefusal refusal = ContactRefusal::of(error);
    if (!m_conflict->isVisibleTo(this) && m_form->refuse(refusal))
        return;
    ask(Asking::SaveAgain, tr("%1 %2", "what happened, what that means").arg(refusal.words, consequence),
        {tr("Save again")});
    m_question->focusAnswer();
}

void ContactEditor::showConflict(const ContactConflict& conflict)
{
    m_form->hide();
    m_title->setText(tr("Changed meanwhile"));
    m_conflict->present(conflict);
    m_scroll->verticalScrollBar()->setValue(0);
    m_conflict->focusFirst();
    enableSave();
}

void ContactEditor::showDeleted()
{
    if (m_conflict->isVisibleTo(this)) {
        m_form->setContact({}, m_conflict->merged());
        m_conflict->hide();
        m_form->show();
    }
    m_mode = Mode::Deleted;
    m_base.reset();
    Contact left = m_form->contact();
    left.id = {};
    left.optIn = left.blocked = {};
    m_form->setContact({}, left);
    ask(Asking::CreateAnew,
        tr("Somebody deleted this contact at Sakari meanwhile. What stands here can make it anew, as a contact that "
           "has "
           "not opted in."),
        {tr("Create it anew"), tr("Let it go")});
    m_question->focusAnswer();
    enableSave();
}

void ContactEditor::lookUpWords()
{
    whenDone(m_desk.vocabulary(), this, [this](const ContactVocabulary& words) { m_form->setKnown(words); });
}

void ContactEditor::lookUp(const QString& e164)
{
    if (e164.isEmpty() || !isOpen())
        return;
    whenDone(m_desk.existing(e164), this, [this, e164, turn = m_turn](const std::optional<Contact>& owner) {
        const bool still = turn == m_turn && m_form->contact().mobile.number == e164;
        if (still && owner && (owner->id != m_shown.id || m_mode != Mode::Editing))
            m_form->setOwner(owner);
    });
}

} // namespace rejoinder
