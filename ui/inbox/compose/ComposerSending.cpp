// How a text leaves the Composer: guards, commit, templates.
#include "ui/inbox/compose/Composer.h"

#include "domain/MessageTemplate.h"
#include "session/ReplyDesk.h"
#include "ui/inbox/compose/ComposerFrame.h"
#include "ui/inbox/compose/ComposerNote.h"
#include "ui/inbox/compose/DraftKeeper.h"
#include "ui/inbox/compose/GuardWords.h"
#include "ui/inbox/compose/MergeMarks.h"
#include "ui/inbox/compose/ReplyEdit.h"
#include "ui/inbox/compose/TemplatePicker.h"
#include "ui/inbox/compose/ThreadFacts.h"
#include "ui/text/ErrorWords.h"

#include <QFutureWatcher>

namespace rejoinder {

QList<GuardFinding> Composer::findings() const
{
    SendContext context;
    context.text = outgoingText();
    context.contact = m_person.contact;
    m_facts->describe(context);
    return guardFindings(context);
}

void Composer::send()
{
    if (conversation().isEmpty() || m_committing.contains(conversation()))
        return;
    if (m_person.id.isEmpty()) {
        m_asking = Asking::Nothing;
        m_note->say(ComposerNote::Kind::Quiet, {tr("The contact is still being read. Please try again in a moment.")});
        return;
    }
    const QList<GuardFinding> found = findings();
    if (found.isEmpty())
        commit();
    else
        ask(found);
}

void Composer::ask(const QList<GuardFinding>& findings)
{
    QStringList sentences;
    bool forbids = false;
    for (const GuardFinding& finding : findings) {
        forbids = forbids || finding.forbids();
        sentences.append(guardwords::sentence(finding, name()));
    }
    m_asking = Asking::Guards;
    m_asked = findings;
    if (forbids) {
        m_note->say(ComposerNote::Kind::Forbidden, sentences);
        return;
    }
    m_note->say(ComposerNote::Kind::Warning, sentences, {tr("Send anyway"), tr("Back to text")});
    // The key that sends must not also be the one that overrules: the focus goes to the safe answer.
    m_note->focusSafeAnswer();
}

void Composer::noteAnswered(int button)
{
    const Asking asking = m_asking;
    const QList<GuardFinding> asked = m_asked;
    clearNote();
    focusText();
    if (button != 0)
        return;
    switch (asking) {
    case Asking::Guards:
        // Something else may have come up while the question stood there.
        if (const auto now = findings(); now.isEmpty() || now == asked)
            commit();
        else
            ask(now);
        break;
    case Asking::OldDraft:
        m_edit->insertPlainText(std::exchange(m_oldDraft, QString()));
        break;
    case Asking::NotKept:
        send();
        break;
    case Asking::Nothing:
        break;
    }
}

void Composer::clearNote()
{
    m_note->clear();
    m_asking = Asking::Nothing;
    m_asked.clear();
}

void Composer::commit()
{
    const ConversationId to = conversation();
    // A question may have stood here while the text went out.
    if (m_committing.contains(to))
        return;
    m_committing.insert(to, {text(), text(), {}});
    // Before the desk is asked: what is typed is on the disk whatever becomes of the send.
    m_drafts->flush();
    const QString outgoing = outgoingText();
    m_facts->sentHere(outgoing);
    // Not QFuture::then(): in Qt 6.4 it asserts where this widget goes before the disk has answered.
    auto* watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, to] {
        watcher->deleteLater();
        committed(to, watcher->future().resultCount() > 0 && watcher->result());
    });
    watcher->setFuture(m_replies.send(to, outgoing, {text(), m_edit->textCursor().position()}));
}

void Composer::committed(const ConversationId& to, bool kept)
{
    const Committing was = m_committing.take(to);
    const bool stillHere = to == conversation();
    if (!kept) {
        if (stillHere)
            sayNotKept(was.refusal);
        return;
    }
    // What was typed while the disk was busy stays.
    const QString now = stillHere ? text() : was.left;
    const QString rest = now.startsWith(was.typed) ? now.mid(was.typed.size()) : now;
    if (stillHere) {
        setText({rest, int(rest.size())});
        // An older draft that is offered stays offered.
        if (m_asking != Asking::OldDraft)
            clearNote();
    }
    m_drafts->sent(to, {rest, int(rest.size())});
    Q_EMIT sent(to);
}

void Composer::sayNotKept(const std::optional<ApiError>& refusal)
{
    m_asking = Asking::NotKept;
    if (refusal) {
        m_note->say(ComposerNote::Kind::Warning,
                    {errorwords::sentence(*refusal), tr("Nothing was sent. Your text is still here.")},
                    {tr("Try again"), tr("Back to text")});
        return;
    }
    m_note->say(ComposerNote::Kind::Warning,
                {tr("This computer could not write the text down, so it was not sent. It is still here.")},
                {tr("Try again"), tr("Back to text")});
}

void Composer::openTemplates()
{
    openPopup(*m_picker);
}

void Composer::openPopup(ComposerPopup& popup)
{
    if (conversation().isEmpty() || !m_frame->isVisibleTo(this))
        return;
    const QRect frame(m_frame->mapTo(popup.parentWidget(), QPoint(0, 0)), m_frame->size());
    constexpr int ring = ComposerFrame::ring;
    popup.openAbove(frame.adjusted(ring, -4, -ring, 0));
}

void Composer::pickTemplateAt(int slash)
{
    openTemplates();
    m_slash = slash;
}

void Composer::insertTemplate(const MessageTemplate& chosen)
{
    QTextCursor cursor = m_edit->textCursor();
    int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    // The "/" asked for the picker; it is not part of the text.
    if (const int slash = std::exchange(m_slash, -1); slash >= 0 && slash == from - 1)
        from = slash;
    focusText();
    m_marks->insert(fillTemplate(chosen.text, m_person.contact), from, to);
    m_edit->ensureCursorVisible();
    Q_EMIT templateUsed(chosen.id);
}

} // namespace rejoinder
