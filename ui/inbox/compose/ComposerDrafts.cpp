// The Composer's text as the draft of its conversation.
#include "ui/inbox/compose/Composer.h"

#include "domain/WhenDone.h"
#include "session/DraftDesk.h"
#include "session/ReplyDesk.h"
#include "ui/inbox/compose/DraftKeeper.h"
#include "ui/inbox/compose/EarlierDrafts.h"
#include "ui/inbox/compose/MergeMarks.h"
#include "ui/inbox/compose/ReplyEdit.h"
#include "ui/inbox/compose/TemplatePicker.h"
#include "ui/inbox/compose/ThreadFacts.h"
#include "ui/inbox/compose/UnsavedNote.h"
#include "ui/widgets/IconButton.h"

#include <QScopedValueRollback>

namespace rejoinder {

void Composer::connectDrafts(DraftDesk& desk)
{
    connect(m_drafts, &DraftKeeper::loaded, this, &Composer::draftLoaded);
    connect(&desk, &DraftDesk::saved, this, [this](const ConversationId& id) {
        if (id == conversation())
            readEarlierDrafts();
    });
    connect(m_earlierButton, &QToolButton::clicked, this, &Composer::openEarlierDrafts);
    connect(m_earlier, &EarlierDrafts::chosen, this, &Composer::bringBack);
    connect(m_earlier, &EarlierDrafts::closed, this, [this](bool byKey) {
        if (byKey)
            focusText();
    });
    connect(&m_replies, &ReplyDesk::undone, this,
            [this](const OutboxId&, const ConversationId& from, const Draft& draft) { takeBack(from, draft); });
}

void Composer::open(const ConversationId& id)
{
    if (id == conversation() && !id.isEmpty())
        return;
    clearNote();
    m_picker->hide();
    m_earlier->hide();
    m_versions.clear();
    m_slash = -1;
    m_oldDraft.clear();
    m_person = {};
    if (const auto left = m_committing.find(conversation()); left != m_committing.end())
        left->left = text();
    // The keeper writes the old text under the old id before the text goes.
    if (const auto back = m_committing.constFind(id); back != m_committing.constEnd()) {
        // The disk still has as a draft what is being sent; read now, it would come back here after it was sent.
        const Draft left{back->left, int(back->left.size())};
        m_drafts->openWithoutLoading(id, left);
        setText(left);
    } else {
        if (id.isEmpty())
            m_drafts->close();
        else
            m_drafts->open(id);
        setText({});
    }
    m_facts->open();
    m_unsaved->watch(id.isEmpty() ? std::nullopt : std::optional(id));
    showEarlierDrafts();
    readEarlierDrafts();
    m_edit->setEnabled(!id.isEmpty());
    showPerson();
}

void Composer::setText(const Draft& draft)
{
    const QScopedValueRollback setting(m_setting, true);
    m_marks->forget();
    // Clears the history too: Undo must not bring one customer's text into another's.
    m_edit->setPlainText(draft.text);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(qBound(0, draft.cursor, int(draft.text.size())));
    m_edit->setTextCursor(cursor);
    showPreview();
}

void Composer::keepDraft()
{
    if (!m_setting)
        m_drafts->changed({text(), m_edit->textCursor().position()});
}

void Composer::flush()
{
    m_drafts->leave();
}

void Composer::draftLoaded(const Draft& draft)
{
    if (draft.text.isEmpty() || draft.text == text())
        return;
    if (text().isEmpty()) {
        setText(draft);
        return;
    }
    // Typed faster than the disk could read: what is typed stays, and the older text is not lost either.
    m_oldDraft = draft.text;
    m_asking = Asking::OldDraft;
    m_note->say(ComposerNote::Kind::Quiet, {tr("There was a draft for this conversation: “%1”").arg(draft.text)},
                {tr("Insert it"), tr("Leave it out")});
}

void Composer::takeBack(const ConversationId& from, const Draft& draft)
{
    if (from.isEmpty() || from != conversation())
        return;
    setText(joinedDraft(m_drafts->withoutKept(draft), {text(), 0}));
    keepDraft();
    focusText();
}

void Composer::edit(const QString& text)
{
    const Draft whole = joinedDraft({this->text(), 0}, {text, 0});
    setText({whole.text, int(whole.text.size())});
    keepDraft();
    m_drafts->flush();
    focusText();
}

void Composer::readEarlierDrafts()
{
    if (conversation().isEmpty())
        return;
    whenDone(m_desk.versions(conversation()), this, [this, id = conversation()](const QList<DraftVersion>& versions) {
        if (id != conversation())
            return;
        m_versions = versions;
        showEarlierDrafts();
    });
}

bool Composer::hasEarlierDrafts() const
{
    return !m_earlierButton->isHidden();
}

void Composer::showEarlierDrafts()
{
    QList<DraftVersion> others = m_versions;
    others.removeIf([now = text()](const DraftVersion& version) { return version.text == now; });
    m_earlier->setVersions(others);
    if (hasEarlierDrafts() == !others.isEmpty())
        return;
    m_earlierButton->setVisible(!others.isEmpty());
    Q_EMIT hasEarlierDraftsChanged(hasEarlierDrafts());
}

void Composer::openEarlierDrafts()
{
    if (!hasEarlierDrafts())
        return;
    // With the latest keys: what is written here now may be what they are looking for in a moment.
    m_drafts->flush();
    openPopup(*m_earlier);
}

void Composer::bringBack(const DraftVersion& version)
{
    {
        const QScopedValueRollback setting(m_setting, true);
        m_marks->forget();
        // An edit like another one, so that Undo takes it back.
        QTextCursor all(m_edit->document());
        all.select(QTextCursor::Document);
        all.insertText(version.text);
        all.setPosition(qBound(0, version.cursor, int(version.text.size())));
        m_edit->setTextCursor(all);
    }
    clearNote();
    m_facts->settle();
    m_drafts->exchanged({text(), m_edit->textCursor().position()});
    showEarlierDrafts();
    showPreview();
    focusText();
}

} // namespace rejoinder
