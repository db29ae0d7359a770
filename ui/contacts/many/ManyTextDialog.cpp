#include "ui/contacts/many/ManyTextDialog.h"

#include "domain/DraftHistory.h"
#include "domain/MessageTemplate.h"
#include "models/ChosenPeople.h"
#include "models/TemplateListModel.h"
#include "session/ReplyDesk.h"
#include "ui/contacts/many/ManyTextPeople.h"
#include "ui/contacts/many/ManyTextPreview.h"
#include "ui/contacts/many/ManyTextWords.h"
#include "ui/inbox/compose/DraftKeeper.h"
#include "ui/inbox/compose/MergeMarks.h"
#include "ui/inbox/compose/TemplatePicker.h"
#include "ui/inbox/compose/UnsavedNote.h"
#include "ui/inbox/start/GroupPicker.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/QuestionBar.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>

namespace rejoinder {

/// With a 14 px font; below it the people stand above the text.
static constexpr int twoColumnsFrom = 680;

ManyTextDialog::ManyTextDialog(const Parts& parts, QWidget* parent)
    : QDialog(parent),
      m_parts(parts),
      m_drafts(new DraftKeeper(parts.drafts, this)),
      m_people(new ManyTextPeople),
      m_fromLabel(new TextLabel(tr("From"), TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_from(new GroupPicker(parts.groups)),
      m_text(new QPlainTextEdit),
      m_marks(new MergeMarks(*m_text)),
      m_preview(new ManyTextPreview),
      m_cost(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_money(new TextLabel(TextLabel::Tone::Warn, TextLabel::Step::Small)),
      m_unsaved(new UnsavedNote(parts.drafts)),
      m_banner(new Banner),
      m_question(new QuestionBar),
      m_send(makeButton(QString(), ButtonKind::Primary, nullptr)),
      m_foot(new QWidget),
      m_picker(nullptr),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    m_picker = new TemplatePicker(parts.templates, this);
    connectParts();
    m_drafts->open(draftOfTextToMany());
    m_unsaved->watch(draftOfTextToMany());
    review();
}

void ManyTextDialog::build()
{
    const QString title = tr("Send a text to several people");
    setWindowTitle(title);
    setModal(true);
    m_fromLabel->setBuddy(m_from);
    auto* textLabel = new TextLabel(tr("Message"), TextLabel::Tone::Muted, TextLabel::Step::Small);
    textLabel->setBuddy(m_text);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 4);
    m_text->document()->setDocumentMargin(space::s);
    // Else its square ground lies over the rounded corners of the frame.
    m_text->viewport()->setAutoFillBackground(false);
    m_banner->setRounded(true);
    for (TextLabel* words : {m_cost, m_money})
        words->setWordWrap(true);
    for (QWidget* part : {static_cast<QWidget*>(m_banner), static_cast<QWidget*>(m_question)})
        part->hide();
    auto* templates = new IconButton(QStringLiteral("template"), tr("Insert template"));
    auto* cancel = makeButton(tr("Close"), ButtonKind::Secondary, nullptr);
    // Enter in a field must never send.
    m_send->setAutoDefault(false);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(templates, &QToolButton::clicked, this, &ManyTextDialog::openTemplates);

    auto* buttons = new QHBoxLayout(m_foot);
    buttons->setContentsMargins({});
    buttons->setSpacing(space::s);
    buttons->addWidget(templates);
    buttons->addWidget(m_cost, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto* writing = new QVBoxLayout;
    writing->setSpacing(space::xs);
    writing->addWidget(m_fromLabel);
    writing->addWidget(m_from);
    writing->addSpacing(space::s);
    writing->addWidget(textLabel);
    writing->addWidget(m_text, 1);
    writing->addSpacing(space::s);
    writing->addWidget(m_preview);
    m_columns->setSpacing(space::xl);
    m_columns->addWidget(m_people, 2);
    m_columns->addLayout(writing, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(new TextLabel(title, TextLabel::Tone::Text, TextLabel::Step::Heading));
    layout->addLayout(m_columns, 1);
    layout->addWidget(m_money);
    layout->addWidget(m_unsaved);
    layout->addWidget(m_banner);
    layout->addWidget(m_question);
    layout->addWidget(m_foot);
    resize(fontMetrics().averageCharWidth() * 118, fontMetrics().lineSpacing() * 32);
}

void ManyTextDialog::connectParts()
{
    connect(m_people, &ManyTextPeople::currentChanged, this, &ManyTextDialog::preview);
    connect(m_preview, &ManyTextPreview::stepAsked, m_people, &ManyTextPeople::step);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ManyTextDialog::edited);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &ManyTextDialog::keepDraft);
    connect(m_drafts, &DraftKeeper::loaded, this, [this](const Draft& draft) {
        if (!draft.text.isEmpty())
            m_text->setPlainText(joinedDraft(draft, {m_text->toPlainText(), 0}).text);
    });
    connect(m_from, &QComboBox::currentIndexChanged, this, &ManyTextDialog::edited);
    const auto showGroups = [this] {
        m_fromLabel->setVisible(m_from->hasChoice());
        m_from->setVisible(m_from->hasChoice());
    };
    connect(m_from, &GroupPicker::filled, this, showGroups);
    showGroups();
    connect(&m_parts.people, &ChosenPeople::changed, this, &ManyTextDialog::review);
    connect(m_send, &QPushButton::clicked, this, &ManyTextDialog::send);
    connect(m_question, &QuestionBar::answered, this, &ManyTextDialog::answered);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &ManyTextDialog::send);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this), &QShortcut::activated, this,
            &ManyTextDialog::openTemplates);
    connect(m_picker, &TemplatePicker::filterChanged, &m_parts.templates, &TemplateListModel::setFilter);
    connect(m_picker, &TemplatePicker::chosen, this, &ManyTextDialog::insertTemplate);
    connect(m_picker, &TemplatePicker::closed, this, [this](bool byKey) {
        if (byKey)
            m_text->setFocus();
    });
    connect(&m_parts.replies, &ReplyDesk::failed, this,
            [this](const OutboxId& row, const ConversationId&, const ApiError& error) {
                if (m_committing && row.isEmpty())
                    m_refusal = error;
            });
    connect(&m_parts.replies, &ReplyDesk::sentTogether, this, [this](const QList<OutboxId>& ids) {
        if (m_committing)
            m_sent.append({ids, m_sending});
    });
}

void ManyTextDialog::setPeople(const QList<Contact>& people)
{
    m_parts.people.choose(people);
}

void ManyTextDialog::setBalance(const Balance& balance)
{
    m_balance = balance;
    review();
}

/// Who gets what, anew.
void ManyTextDialog::review()
{
    m_texts = ManyTexts(m_text->toPlainText(), m_from->group(), m_parts.people.all());
    m_people->setTexts(m_texts);
    m_cost->setText(ManyTextWords::cost(m_texts, m_balance));
    m_money->setText(ManyTextWords::shortOfMoney(m_texts, m_balance));
    m_money->setVisible(!m_money->text().isEmpty());
    m_send->setText(ManyTextWords::send(m_texts.count()));
    m_send->setAccessibleName(m_send->text());
    // What was asked, was asked about others, or about another text.
    if (!m_committing && !m_question->isHidden() && !m_texts.goesLike(m_asked))
        setAsking(false);
}

void ManyTextDialog::edited()
{
    m_banner->hide();
    setAsking(false);
    keepDraft();
    review();
}

/// With what gave way to a text that came back: all of it is on the disk.
void ManyTextDialog::keepDraft()
{
    Draft all{m_text->toPlainText(), m_text->textCursor().position()};
    for (auto aside = m_aside.crbegin(); aside != m_aside.crend(); ++aside)
        all = joinedDraft(all, {aside->text, 0});
    m_drafts->changed(all);
}

void ManyTextDialog::preview()
{
    const OneOfMany* one = m_people->current();
    m_preview->showFor(m_text->toPlainText(), one, m_people->currentRow(), m_people->count(), m_balance);
    const Contact contact = one ? one->person.contact : Contact();
    m_marks->setContact(contact);
    m_picker->setContact(contact, ManyTextWords::plainName(contact));
}

void ManyTextDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_text->setFocus();
}

void ManyTextDialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_drafts->leave();
}

void ManyTextDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * twoColumnsFrom / 7;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ManyTextDialog::reject()
{
    // What is being written down can no longer be left.
    if (m_committing)
        return;
    setAsking(false);
    // Without a text there is nothing to come back to, and nobody has to be watched.
    if (m_text->toPlainText().isEmpty())
        m_parts.people.choose({});
    QDialog::reject();
}

void ManyTextDialog::tell(Banner::Kind kind, const QString& text)
{
    m_banner->say(kind, text);
    m_banner->show();
}

} // namespace rejoinder
