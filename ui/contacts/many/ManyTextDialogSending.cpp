// How one text to many leaves its dialog, and how it comes back.
#include "ui/contacts/many/ManyTextDialog.h"

#include "domain/MessageTemplate.h"
#include "domain/WhenDone.h"
#include "models/ChosenPeople.h"
#include "session/ReplyDesk.h"
#include "ui/contacts/many/ManyTextPeople.h"
#include "ui/contacts/many/ManyTextWords.h"
#include "ui/inbox/compose/DraftKeeper.h"
#include "ui/inbox/compose/TemplatePicker.h"
#include "ui/inbox/start/GroupPicker.h"
#include "ui/text/ErrorWords.h"
#include "ui/widgets/QuestionBar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

namespace rejoinder {

/// A hold lasts half a minute at most: more than these cannot be waiting.
static constexpr int mostRemembered = 8;

void ManyTextDialog::send()
{
    if (m_committing)
        return;
    // Pressed again: the answer is still due, and the key that asks is not the one that agrees.
    if (!m_question->isHidden())
        return m_question->focusAnswer();
    if (const QString reason = ManyTextWords::whyNot(m_texts); !reason.isEmpty()) {
        tell(Banner::Kind::Danger, reason);
        m_text->setFocus();
        return;
    }
    if (!m_parts.people.isRead()) {
        tell(Banner::Kind::Info, tr("The contacts are still being read. Please try again in a moment."));
        return;
    }
    m_banner->hide();
    m_asked = m_texts;
    m_question->ask(
        ManyTextWords::question(m_texts, m_balance),
        {{tr("Back to the text"), ButtonKind::Secondary}, {ManyTextWords::send(m_texts.count()), ButtonKind::Primary}});
    setAsking(true);
    m_question->focusAnswer();
}

/// In place of the buttons: there is one way to send at a time.
void ManyTextDialog::setAsking(bool asking)
{
    m_question->setVisible(asking);
    m_foot->setVisible(!asking);
}

void ManyTextDialog::answered(int answer)
{
    if (m_committing)
        return;
    setAsking(false);
    if (answer == 0)
        m_text->setFocus();
    else
        commit();
}

void ManyTextDialog::commit()
{
    setCommitting(true);
    // Whoever opted out or was deleted a moment ago must not get it: the store has the last word before the desk's own.
    whenDone(m_parts.people.readNow(), this, [this](const QList<ChosenPerson>&) {
        review();
        if (m_texts.canGo() && m_texts.goesLike(m_asked))
            return submit();
        setCommitting(false);
        tell(Banner::Kind::Warning, tr("Something about these people has changed just now, so nothing was sent. Please "
                                       "look at the list again."));
        m_text->setFocus();
    });
}

void ManyTextDialog::submit()
{
    const QList<OneOfMany> going = m_texts.going();
    QList<ReplyDesk::TextTo> texts;
    m_sending = content();
    m_sending.people.clear();
    for (const OneOfMany& one : going) {
        texts.append({one.person.contact, m_sending.group, one.text});
        m_sending.people.append(one.person.contact);
    }
    m_refusal.reset();
    m_drafts->flush();
    whenDone(m_parts.replies.startMany(texts, m_sending.text), this, [this](bool kept) { committed(kept); });
}

void ManyTextDialog::committed(bool kept)
{
    setCommitting(false);
    if (!kept) {
        tell(Banner::Kind::Danger,
             m_refusal
                 ? tr("%1\nNothing was sent to anybody. Your text is still here.").arg(errorwords::sentence(*m_refusal))
                 : tr("This computer could not write the texts down, so nothing was sent to anybody. Your text "
                      "is still here."));
        m_text->setFocus();
        return;
    }
    while (m_sent.size() > mostRemembered)
        m_sent.removeFirst();
    const Content aside = m_aside.isEmpty() ? Content() : m_aside.takeLast();
    m_drafts->sent(draftOfTextToMany(), {aside.text, int(aside.text.size())});
    put(aside);
    accept();
}

void ManyTextDialog::setCommitting(bool committing)
{
    // What is being written down can no longer be changed.
    m_committing = committing;
    for (QWidget* part :
         {static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_text), m_foot})
        part->setEnabled(!committing);
}

void ManyTextDialog::takeBack(const TakenBack& taken)
{
    const auto sent = std::find_if(m_sent.begin(), m_sent.end(), [&taken](const Sent& one) {
        return !taken.back.isEmpty() && one.ids.contains(taken.back.first());
    });
    if (sent == m_sent.end())
        return;
    Content back = sent->content;
    back.people.clear();
    for (qsizetype i = 0; i < sent->ids.size(); ++i) {
        // Whoever has theirs must not get it again.
        if (taken.back.contains(sent->ids.at(i)))
            back.people.append(sent->content.people.at(i));
    }
    m_sent.erase(sent);
    if (!m_text->toPlainText().isEmpty())
        m_aside.append(content());
    put(back);
    m_text->moveCursor(QTextCursor::End);
    m_drafts->flush();
    tell(taken.isWritten && taken.gone == 0 ? Banner::Kind::Info : Banner::Kind::Warning,
         ManyTextWords::takenBack(taken));
}

ManyTextDialog::Content ManyTextDialog::content() const
{
    Content now{{}, m_from->group(), m_text->toPlainText()};
    for (const ChosenPerson& person : m_parts.people.all())
        now.people.append(person.contact);
    return now;
}

void ManyTextDialog::put(const Content& content)
{
    m_parts.people.choose(content.people);
    m_from->setGroup(content.group);
    m_text->setPlainText(content.text);
    edited();
}

void ManyTextDialog::openTemplates()
{
    const QRect foot = m_foot->geometry();
    // Over the column in which one writes, as high as the dialog has room.
    const int left = m_text->mapTo(this, QPoint(0, 0)).x();
    m_picker->openAbove(QRect(left, foot.top() - 4, m_text->width(), foot.height()));
}

void ManyTextDialog::insertTemplate(const MessageTemplate& chosen)
{
    // With its fields as they are: each of them has their own values.
    m_text->textCursor().insertText(chosen.text);
    m_text->setFocus();
    m_text->ensureCursorVisible();
    Q_EMIT templateUsed(chosen.id);
}

} // namespace rejoinder
