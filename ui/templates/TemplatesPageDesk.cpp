// What the templates' page changes at Sakari, and what it says about it.
#include "ui/templates/TemplatesPage.h"

#include "domain/WhenDone.h"
#include "models/TemplateListModel.h"
#include "session/TemplateDesk.h"
#include "ui/settings/UiSettings.h"
#include "ui/templates/TemplateConflictView.h"
#include "ui/templates/TemplateEditor.h"
#include "ui/text/ErrorWords.h"
#include "ui/text/Isolate.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ToastBar.h"

#include <QListView>
#include <QStackedWidget>

namespace rejoinder {

void TemplatesPage::connectEditing()
{
    connect(m_editor, &TemplateEditor::saveWanted, this, &TemplatesPage::save);
    connect(m_editor, &TemplateEditor::closed, this, &TemplatesPage::leaveEditor);
    connect(m_editor, &TemplateEditor::kept, this, [this] {
        m_afterEditor = {};
        choose(m_shown);
    });
    connect(m_conflict, &TemplateConflictView::oursWanted, this, &TemplatesPage::keepOurs);
    connect(m_conflict, &TemplateConflictView::theirsWanted, this, &TemplatesPage::takeTheirs);
    connect(m_conflict, &TemplateConflictView::editWanted, this, [this] { go(Pane::Editor); });
    connect(m_toast, &ToastBar::accepted, this, &TemplatesPage::undoRemove);
    connect(m_toast, &ToastBar::expired, this, [this] { m_removed = {}; });
    connect(&m_parts.desk, &TemplateDesk::removed, this, [this](const TemplateId& id) { m_removedNames.remove(id); });
    connect(&m_parts.desk, &TemplateDesk::removeFailed, this, &TemplatesPage::removeFailed);
}

void TemplatesPage::write(const MessageTemplate& base, const MessageTemplate& start)
{
    if (isEditing())
        return;
    m_banner->hide();
    go(Pane::Editor);
    m_editor->open(base, start);
}

void TemplatesPage::edit()
{
    const MessageTemplate* known = m_parts.templates.find(m_shown);
    if (!known)
        return;
    const TemplateId id = m_shown;
    write(*known, *known);
    // What this computer knows may be minutes old; the form does not wait for the newest.
    whenDone(m_parts.desk.fresh(id), m_editor, [this](const Result<MessageTemplate>& answer) {
        if (answer && isEditing())
            m_editor->freshen(answer.value());
    });
}

void TemplatesPage::duplicate()
{
    const MessageTemplate* known = m_parts.templates.find(m_shown);
    if (!known)
        return;
    MessageTemplate copy = *known;
    copy.id = {};
    copy.created = copy.updated = {};
    copy.name = tr("%1 (copy)", "the name of a doubled template").arg(known->name);
    write({}, copy);
}

void TemplatesPage::save(const MessageTemplate& entry)
{
    if (m_editor->isNew())
        return create(entry);
    m_editor->setBusy(true);
    whenDone(m_parts.desk.save(m_editor->base(), entry), this, [this](const Result<TemplateSaving>& answer) {
        m_editor->setBusy(false);
        if (!answer) {
            m_editor->showError(answer.error());
            return;
        }
        if (const auto* conflict = std::get_if<TemplateConflict>(&answer.value())) {
            m_conflict->show(*conflict);
            go(Pane::Conflict);
            return;
        }
        saved(std::get<MessageTemplate>(answer.value()).id);
    });
}

void TemplatesPage::create(const MessageTemplate& entry)
{
    m_editor->setBusy(true);
    m_conflict->setBusy(true);
    whenDone(m_parts.desk.create(entry), this, [this](const Result<TemplateId>& answer) {
        m_editor->setBusy(false);
        m_conflict->setBusy(false);
        if (answer) {
            saved(answer.value());
            return;
        }
        // It is kept with its text, and the note above the list asks what is to become of it.
        if (answer.error().outcomeUnknown()) {
            saved({});
            return;
        }
        go(Pane::Editor);
        m_editor->showError(answer.error());
    });
}

void TemplatesPage::saved(const TemplateId& id)
{
    m_afterEditor = id;
    leaveEditor();
}

void TemplatesPage::leaveEditor()
{
    const TemplateId next = std::exchange(m_afterEditor, TemplateId());
    go(Pane::Reading);
    if (!next.isEmpty())
        choose(next);
    else if (takesTurns() && m_shown.isEmpty())
        showDetail(false);
    show(list().currentIndex());
    list().setFocus(Qt::OtherFocusReason);
}

void TemplatesPage::keepOurs()
{
    const TemplateConflict conflict = m_conflict->conflict();
    if (!conflict.theirs) {
        create(conflict.ours);
        return;
    }
    m_conflict->setBusy(true);
    whenDone(m_parts.desk.save(*conflict.theirs, conflict.ours), this, [this](const Result<TemplateSaving>& answer) {
        m_conflict->setBusy(false);
        if (!answer) {
            go(Pane::Editor);
            m_editor->showError(answer.error());
            return;
        }
        if (const auto* again = std::get_if<TemplateConflict>(&answer.value()))
            m_conflict->show(*again); // changed once more in the meantime
        else
            saved(std::get<MessageTemplate>(answer.value()).id);
    });
}

void TemplatesPage::takeTheirs()
{
    const TemplateConflict conflict = m_conflict->conflict();
    saved(conflict.theirs ? conflict.theirs->id : TemplateId());
}

void TemplatesPage::remove()
{
    const MessageTemplate* known = m_parts.templates.find(m_shown);
    if (!known || isEditing())
        return;
    m_removed = known->id;
    m_removedNames.insert(known->id, known->name);
    m_toast->offer(tr("The template “%1” is deleted for everybody in this account.").arg(isolate::text(known->name)),
                   tr("Undo"), m_parts.desk.hold());
    m_parts.desk.remove(m_removed);
}

void TemplatesPage::undoRemove()
{
    const TemplateId id = std::exchange(m_removed, TemplateId());
    if (id.isEmpty())
        return;
    if (m_parts.desk.undoRemove(id)) {
        m_removedNames.remove(id);
        choose(id);
        return;
    }
    m_banner->say(Banner::Kind::Info, tr("It was too late to undo: the template has been deleted in Sakari."));
    m_banner->show();
}

void TemplatesPage::removeFailed(const TemplateId& id, const ApiError& error)
{
    if (m_removed == id)
        m_toast->dismiss();
    m_banner->say(Banner::Kind::Danger, tr("The template “%1” could not be deleted and is back. %2")
                                            .arg(isolate::text(m_removedNames.take(id)), errorwords::sentence(error)));
    m_banner->show();
}

void TemplatesPage::toggleFavourite()
{
    if (m_shown.isEmpty())
        return;
    m_parts.settings.setFavouriteTemplate(m_shown, !m_parts.settings.templateHabits().favourites.contains(m_shown));
}

} // namespace rejoinder
