#include "ui/inbox/start/NewConversationDialog.h"

#include "domain/DraftHistory.h"
#include "domain/WhenDone.h"
#include "models/ConversationListModel.h"
#include "session/ReplyDesk.h"
#include "ui/inbox/compose/DraftKeeper.h"
#include "ui/inbox/compose/GuardWords.h"
#include "ui/inbox/compose/SegmentCounter.h"
#include "ui/inbox/compose/UnsavedNote.h"
#include "ui/inbox/start/GroupPicker.h"
#include "ui/inbox/start/RecipientPicker.h"
#include "ui/inbox/start/RecipientWords.h"
#include "ui/text/ErrorWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace rejoinder {

NewConversationDialog::NewConversationDialog(ReplyDesk& replies, DraftDesk& drafts, ContactSearchModel& contacts,
                                             ConversationListModel& theirs, GroupListModel& groups, const Clock& clock,
                                             QWidget* parent)
    : QDialog(parent),
      m_replies(replies),
      m_drafts(new DraftKeeper(drafts, this)),
      m_theirs(theirs),
      m_to(new RecipientPicker(contacts, clock)),
      m_fromLabel(new TextLabel(tr("From"), TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_from(new GroupPicker(groups)),
      m_text(new QPlainTextEdit),
      m_unsaved(new UnsavedNote(drafts)),
      m_counter(new SegmentCounter),
      m_banner(new Banner),
      m_send(makeButton(tr("Send"), ButtonKind::Primary, nullptr))
{
    build();
    connect(m_to, &RecipientPicker::changed, this, &NewConversationDialog::recipientChanged);
    connect(m_to, &RecipientPicker::done, m_text, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &NewConversationDialog::textChanged);
    connect(m_send, &QPushButton::clicked, this, &NewConversationDialog::send);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &NewConversationDialog::send);
    connect(m_banner, &Banner::activated, this, &NewConversationDialog::bannerPressed);
    connect(&m_theirs, &ConversationListModel::loaded, this, &NewConversationDialog::theirsLoaded);
    connect(m_from, &GroupPicker::filled, this, &NewConversationDialog::showGroups);
    connect(&m_replies, &ReplyDesk::failed, this,
            [this](const OutboxId& row, const ConversationId&, const ApiError& error) {
                if (m_committing && row.isEmpty())
                    m_refusal = error;
            });
    connect(&m_replies, &ReplyDesk::held, this, [this](const OutboxId& id, const ConversationId& conversation) {
        if (m_committing && conversation.isEmpty())
            m_held.insert(id, content());
    });
    for (const auto left : {&ReplyDesk::accepted, &ReplyDesk::unconfirmed})
        connect(&m_replies, left, this, [this](const OutboxId& id) { m_held.remove(id); });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &NewConversationDialog::keepDraft);
    connect(m_drafts, &DraftKeeper::loaded, this, [this](const Draft& draft) {
        if (!draft.text.isEmpty())
            setText(joinedDraft(draft, {m_text->toPlainText(), 0}));
    });
    m_drafts->open({});
    m_unsaved->watch(ConversationId());
    showGroups();
    recipientChanged();
    textChanged();
}

void NewConversationDialog::build()
{
    setWindowTitle(tr("New conversation"));
    setModal(true);
    m_fromLabel->setBuddy(m_from);
    auto* textLabel = new TextLabel(tr("Message"), TextLabel::Tone::Muted, TextLabel::Step::Small);
    textLabel->setBuddy(m_text);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 5);
    m_text->document()->setDocumentMargin(space::s);
    // Else its square ground lies over the rounded corners of the frame.
    m_text->viewport()->setAutoFillBackground(false);
    m_banner->hide();
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, nullptr);
    // Enter in a field must never send.
    m_send->setAutoDefault(false);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_counter, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::xs);
    layout->addWidget(new TextLabel(tr("New conversation"), TextLabel::Tone::Text, TextLabel::Step::Heading));
    layout->addSpacing(space::s);
    layout->addWidget(m_to);
    layout->addSpacing(space::s);
    layout->addWidget(m_fromLabel);
    layout->addWidget(m_from);
    layout->addSpacing(space::s);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_unsaved);
    layout->addSpacing(space::s);
    layout->addWidget(m_banner);
    layout->addSpacing(space::s);
    layout->addLayout(buttons);
    resize(480, 420);
}

void NewConversationDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (m_to->check().canBeTexted() || m_to->check().kind == RecipientReview::Kind::LookingUp)
        m_text->setFocus();
    else
        m_to->focusField();
}

void NewConversationDialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_drafts->leave();
}

void NewConversationDialog::flush()
{
    m_drafts->flush();
}

void NewConversationDialog::setRegion(const QString& region)
{
    m_to->setRegion(region);
}

void NewConversationDialog::setBalance(const Balance& balance)
{
    m_balance = balance;
    m_counter->setText(m_text->toPlainText(), m_balance);
}

void NewConversationDialog::setGroup(const GroupId& group)
{
    m_from->setGroup(group);
}

void NewConversationDialog::showGroups()
{
    m_fromLabel->setVisible(m_from->hasChoice());
    m_from->setVisible(m_from->hasChoice());
}

void NewConversationDialog::recipientChanged()
{
    m_open.reset();
    m_sendOnceFound = false;
    m_asking = Asking::Nothing;
    m_banner->hide();
    lookForTheirs();
}

void NewConversationDialog::lookForTheirs()
{
    const RecipientReview& to = m_to->check();
    m_lookedForTheirs = to.kind != RecipientReview::Kind::Known;
    if (m_lookedForTheirs)
        return;
    const ConversationQuery query{Folder::Open, {}, to.contact->mobile.number + QStringLiteral(" is:open")};
    if (m_theirs.query() == query && !m_theirs.isLoading())
        theirsLoaded();
    else
        m_theirs.setQuery(query);
}

bool NewConversationDialog::awaitsTheirs() const
{
    return !m_lookedForTheirs;
}

void NewConversationDialog::theirsLoaded()
{
    const RecipientReview& to = m_to->check();
    if (m_lookedForTheirs || to.kind != RecipientReview::Kind::Known)
        return;
    m_lookedForTheirs = true;
    for (int row = 0; row < m_theirs.rowCount() && !m_open; ++row) {
        if (const ConversationRow found = m_theirs.rowAt(row); !found.isClosed && found.contactId == to.contact->id)
            m_open = found;
    }
    if (m_open) {
        tell(Banner::Kind::Info, tr("%1 has an open conversation already.").arg(RecipientWords::name(to)),
             Asking::GoThere);
    }
    if (m_sendOnceFound) {
        m_sendOnceFound = false;
        send();
    }
}

void NewConversationDialog::textChanged()
{
    keepDraft();
    m_counter->setText(m_text->toPlainText(), m_balance);
    if (m_asking != Asking::GoThere) {
        m_asking = Asking::Nothing;
        m_banner->hide();
    }
}

void NewConversationDialog::keepDraft()
{
    Draft all{m_text->toPlainText(), m_text->textCursor().position()};
    for (auto aside = m_aside.crbegin(); aside != m_aside.crend(); ++aside)
        all = joinedDraft(all, {aside->text, 0});
    m_drafts->changed(all);
}

void NewConversationDialog::setText(const Draft& draft)
{
    m_text->setPlainText(draft.text);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(qBound(0, draft.cursor, int(draft.text.size())));
    m_text->setTextCursor(cursor);
}

QList<GuardFinding> NewConversationDialog::findings() const
{
    SendContext context;
    context.text = m_text->toPlainText();
    const RecipientReview& to = m_to->check();
    if (to.contact)
        context.contact = *to.contact;
    else if (to.number)
        context.contact.mobile.number = to.number->e164();
    if (m_open && !m_open->previewIsOutgoing && !m_open->hasDraft)
        context.lastIncomingText = m_open->preview;
    return guardFindings(context);
}

void NewConversationDialog::send()
{
    const RecipientReview& to = m_to->check();
    if (m_committing)
        return;
    if (!to.canBeTexted()) {
        if (m_to->sentence().isEmpty())
            tell(Banner::Kind::Warning, tr("Say first who gets the text."), Asking::Nothing);
        m_to->focusField();
        return;
    }
    if (awaitsTheirs()) {
        m_sendOnceFound = true;
        return;
    }
    const QList<GuardFinding> found = findings();
    if (found.isEmpty()) {
        commit();
        return;
    }
    QStringList sentences;
    for (const GuardFinding& finding : found)
        sentences.append(guardwords::sentence(finding, RecipientWords::name(to)));
    const bool forbidden = found.first().forbids();
    tell(forbidden ? Banner::Kind::Danger : Banner::Kind::Warning, sentences.join(u'\n'),
         forbidden ? Asking::Nothing : Asking::SendAnyway);
    m_text->setFocus();
}

void NewConversationDialog::tell(Banner::Kind kind, const QString& text, Asking asking)
{
    m_asking = asking;
    m_banner->say(kind, text,
                  asking == Asking::GoThere      ? tr("Go there")
                  : asking == Asking::SendAnyway ? tr("Send anyway")
                                                 : QString());
    m_banner->show();
}

void NewConversationDialog::bannerPressed()
{
    if (m_asking == Asking::SendAnyway) {
        commit();
    } else if (m_asking == Asking::GoThere && m_open) {
        const ConversationId id = m_open->id;
        reject();
        Q_EMIT openConversation(id);
    }
}

void NewConversationDialog::setCommitting(bool committing)
{
    // What is being written down can no longer be changed.
    m_committing = committing;
    for (QWidget* part : {static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_send)})
        part->setEnabled(!committing);
}

void NewConversationDialog::commit()
{
    const RecipientReview& to = m_to->check();
    if (m_committing || !to.canBeTexted())
        return;
    ToContact recipient;
    if (to.contact)
        recipient.id = to.contact->id;
    else
        recipient.mobile = {
            .number = to.number->e164(), .country = to.number->region(), .valid = {}, .lineType = {}, .verified = {}};
    recipient.groupId = m_from->group();
    m_refusal.reset();
    m_drafts->flush();
    setCommitting(true);
    Q_EMIT committing(RecipientWords::name(to));
    whenDone(m_replies.start(recipient, m_text->toPlainText()), this, [this](bool kept) { committed(kept); });
}

NewConversationDialog::Content NewConversationDialog::content() const
{
    return {m_to->check(), m_from->group(), m_text->toPlainText()};
}

void NewConversationDialog::put(const Content& content)
{
    m_to->put(content.to);
    setGroup(content.group);
    m_text->setPlainText(content.text);
}

void NewConversationDialog::takeBack(const OutboxId& id, const Draft& draft)
{
    const Content back = m_held.take(id);
    // The disk has it before what stood here.
    const Draft returned = m_drafts->withoutKept(draft);
    edit(back.to, back.group, returned.text);
    setText(returned);
}

void NewConversationDialog::edit(const RecipientReview& to, const GroupId& group, const QString& text)
{
    // Never one person's text beside another's name.
    if (m_to->check().kind != RecipientReview::Kind::Nothing || !m_text->toPlainText().isEmpty())
        m_aside.append(content());
    put({to, group, text});
    m_text->moveCursor(QTextCursor::End);
    m_drafts->flush();
}

void NewConversationDialog::committed(bool kept)
{
    setCommitting(false);
    if (!kept) {
        tell(Banner::Kind::Danger,
             m_refusal ? tr("%1\nNothing was sent. Your text is still here.").arg(errorwords::sentence(*m_refusal))
                       : tr("This computer could not write the text down, so nothing was sent. Your text is still "
                            "here."),
             Asking::Nothing);
        return;
    }
    const Content aside = m_aside.isEmpty() ? Content() : m_aside.takeLast();
    m_drafts->sent({}, {aside.text, int(aside.text.size())});
    put(aside);
    keepDraft();
    accept();
}

} // namespace rejoinder
