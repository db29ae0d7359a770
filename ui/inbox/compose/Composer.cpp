#include "ui/inbox/compose/Composer.h"

#include "domain/PhoneNumber.h"
#include "session/ReplyDesk.h"
#include "ui/inbox/compose/ComposerFrame.h"
#include "ui/inbox/compose/ComposerNote.h"
#include "ui/inbox/compose/DraftKeeper.h"
#include "ui/inbox/compose/EarlierDrafts.h"
#include "ui/inbox/compose/GuardWords.h"
#include "ui/inbox/compose/MergeMarks.h"
#include "ui/inbox/compose/ReplyEdit.h"
#include "ui/inbox/compose/SegmentCounter.h"
#include "ui/inbox/compose/SendButton.h"
#include "ui/inbox/compose/TemplatePicker.h"
#include "ui/inbox/compose/ThreadFacts.h"
#include "ui/inbox/compose/UnsavedNote.h"
#include "ui/text/Isolate.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

namespace rejoinder {

Composer::Composer(ReplyDesk& replies, DraftDesk& drafts, QAbstractItemModel& thread, QAbstractItemModel& templates,
                   const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_replies(replies),
      m_desk(drafts),
      m_drafts(new DraftKeeper(drafts, this)),
      m_facts(new ThreadFacts(thread, this)),
      m_unsaved(new UnsavedNote(drafts, this)),
      m_note(new ComposerNote(this)),
      m_forbidden(new ComposerNote(this)),
      m_frame(new ComposerFrame(this)),
      m_edit(new ReplyEdit(m_frame)),
      m_marks(new MergeMarks(*m_edit)),
      m_preview(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Tiny, m_frame)),
      m_missing(new TextLabel(TextLabel::Tone::Warn, TextLabel::Step::Tiny, m_frame)),
      m_counter(new SegmentCounter(m_frame)),
      m_templatesButton(new IconButton(QStringLiteral("template"), tr("Insert template"), m_frame)),
      m_send(new SendButton(m_frame)),
      m_earlierButton(new IconButton(QStringLiteral("history"), tr("Earlier drafts"), m_frame)),
      // Over the thread, not only over the composer: the window's whole middle is their room.
      m_picker(new TemplatePicker(templates, parent ? parent : this)),
      m_earlier(new EarlierDrafts(clock, parent ? parent : this))
{
    build();
    connect(m_edit, &ReplyEdit::sendWanted, this, &Composer::send);
    connect(m_edit, &ReplyEdit::slashTyped, this, &Composer::pickTemplateAt);
    connect(m_edit, &ReplyEdit::textChanged, this, &Composer::textChanged);
    connect(m_edit, &ReplyEdit::cursorPositionChanged, this, &Composer::keepDraft);
    connect(m_edit, &ReplyEdit::focusChanged, this, [this](bool has) {
        m_frame->setRing(has);
        if (!has)
            m_drafts->flush();
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_templatesButton, &QToolButton::clicked, this, &Composer::openTemplates);
    connect(m_note, &ComposerNote::answered, this, &Composer::noteAnswered);
    connect(m_note, &ComposerNote::dismissed, this, [this] {
        clearNote();
        focusText();
    });
    connectDrafts(drafts);
    connect(&m_replies, &ReplyDesk::failed, this,
            [this](const OutboxId& row, const ConversationId& to, const ApiError& error) {
                if (const auto sending = m_committing.find(to); row.isEmpty() && sending != m_committing.end())
                    sending->refusal = error;
            });
    open(ConversationId());
}

void Composer::build()
{
    for (TextLabel* label : {m_preview, m_missing}) {
        label->setWordWrap(true);
        label->hide();
    }
    auto* bar = new QHBoxLayout;
    bar->setSpacing(2);
    bar->addWidget(m_templatesButton);
    bar->addWidget(m_earlierButton);
    bar->addWidget(m_counter, 1);
    bar->addSpacing(space::m);
    bar->addWidget(m_send);
    auto* inner = new QVBoxLayout(m_frame);
    constexpr int ring = ComposerFrame::ring;
    inner->setContentsMargins(ring + space::s, ring + 10, ring + space::s, ring + space::s);
    inner->setSpacing(space::xs);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(6, 0, 6, 0);
    words->setSpacing(2);
    words->addWidget(m_edit);
    words->addWidget(m_preview);
    words->addWidget(m_missing);
    inner->addLayout(words);
    inner->addLayout(bar);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::xl - ring, space::m - ring + 1, space::xl - ring, space::m + 2 - ring);
    all->setSpacing(space::s);
    all->addWidget(m_unsaved);
    all->addWidget(m_note);
    all->addWidget(m_forbidden);
    all->addWidget(m_frame);
    setTabOrder(m_edit, m_templatesButton);
    setTabOrder(m_templatesButton, m_earlierButton);
    setTabOrder(m_earlierButton, m_send);
    m_earlierButton->hide();

    connect(m_picker, &TemplatePicker::filterChanged, this, &Composer::templateFilterChanged);
    connect(m_picker, &TemplatePicker::chosen, this, &Composer::insertTemplate);
    connect(m_picker, &TemplatePicker::favouriteWanted, this, &Composer::favouriteWanted);
    connect(m_picker, &TemplatePicker::closed, this, [this](bool byKey) {
        m_slash = -1;
        if (byKey)
            focusText();
    });
}

const ConversationId& Composer::conversation() const
{
    return m_drafts->conversation();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

QString Composer::name() const
{
    const QString name = m_person.contact.fullName();
    return name.isEmpty() ? isolate::number(displayNumber(m_person.contact.mobile.number)) : isolate::text(name);
}

void Composer::setPerson(const Conversation& conversation)
{
    if (conversation.id.isEmpty() || conversation.id != m_drafts->conversation() || conversation == m_person)
        return;
    const bool otherPerson = conversation.contact != m_person.contact;
    m_person = conversation;
    if (otherPerson) {
        // What was asked, was asked about the contact as they were.
        if (m_asking == Asking::Guards)
            clearNote();
        showPerson();
    }
}

void Composer::showPerson()
{
    const QString forbidden = guardwords::forbidden(m_person.contact, name());
    if (forbidden.isEmpty())
        m_forbidden->clear();
    else
        m_forbidden->say(ComposerNote::Kind::Forbidden, {forbidden});
    const bool writing = m_frame->isAncestorOf(QApplication::focusWidget());
    m_frame->setVisible(forbidden.isEmpty());
    if (!forbidden.isEmpty()) {
        m_picker->hide();
        m_earlier->hide();
        // To the reason, not to whatever Qt finds next in the window.
        if (writing)
            focusText();
    }
    m_marks->setContact(m_person.contact);
    m_picker->setContact(m_person.contact, name());
    m_edit->setPlaceholderText(m_person.id.isEmpty() ? QString() : tr("Reply to %1").arg(name()));
    showPreview();
}

void Composer::setBalance(const Balance& balance)
{
    m_balance = balance;
    showPreview();
}

void Composer::setEnterSends(bool sends)
{
    m_edit->setEnterSends(sends);
    m_send->setToolTip(sends ? tr("Send (Enter)") : tr("Send (Shift+Enter)"));
}

void Composer::settle()
{
    m_facts->settle();
}

void Composer::focusText()
{
    if (m_frame->isVisibleTo(this))
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        m_forbidden->setFocus(Qt::OtherFocusReason);
}

void Composer::textChanged()
{
    if (m_setting)
        return;
    m_facts->settle();
    if (m_asking == Asking::Guards || m_asking == Asking::Nothing)
        clearNote();
    keepDraft();
    showEarlierDrafts();
    showPreview();
}

QString Composer::outgoingText() const
{
    return fillTemplate(text(), m_person.contact).text;
}

void Composer::showPreview()
{
    const FilledTemplate filled = fillTemplate(text(), m_person.contact);
    const bool hasFields = filled.text != text() || !filled.missing.isEmpty();
    m_preview->setVisible(hasFields);
    m_preview->setText(hasFields ? tr("%1 gets: %2").arg(name(), filled.text) : QString());
    m_missing->setVisible(filled.malformed || !filled.missing.isEmpty());
    m_missing->setText(filled.malformed
                           ? tr("The braces do not match; Sakari may change the text.")
                           : tr("%1 has no value for: %2.").arg(name(), QLocale().createSeparatedList(filled.missing)));
    m_counter->setText(filled.text, m_balance);
    m_send->setEnabled(!conversation().isEmpty() && !text().trimmed().isEmpty());
}

void Composer::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_drafts->flush();
}

void Composer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_marks->refresh();
}

void Composer::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

} // namespace rejoinder
