#include "ui/templates/TemplateEditor.h"

#include "domain/TemplateConflict.h"
#include "models/ContactFieldNames.h"
#include "ui/inbox/compose/ComposerNote.h"
#include "ui/templates/FieldMenu.h"
#include "ui/templates/PreviewPane.h"
#include "ui/templates/ProblemMarks.h"
#include "ui/templates/TemplateWords.h"
#include "ui/text/ErrorWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

namespace rejoinder {

static constexpr int linesOfText = 5;

static TextLabel* smallLabel(const QString& text, QWidget* buddy)
{
    auto* label = new TextLabel(text, TextLabel::Tone::Muted, TextLabel::Step::Small);
    label->setBuddy(buddy);
    return label;
}

TemplateEditor::TemplateEditor(ContactSearchModel& people, ContactFieldNames& fields, QWidget* parent)
    : QWidget(parent),
      m_fields(fields),
      m_title(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Heading)),
      m_name(new QLineEdit),
      m_nameError(new TextLabel(TextLabel::Tone::Danger, TextLabel::Step::Small)),
      m_sms(new QRadioButton(TemplateWords::type(TemplateType::Sms))),
      m_web(new QRadioButton(TemplateWords::type(TemplateType::Web))),
      m_text(new QPlainTextEdit),
      m_textError(new TextLabel(TextLabel::Tone::Danger, TextLabel::Step::Small)),
      m_found(new TextLabel(TextLabel::Tone::Warn, TextLabel::Step::Small)),
      m_media(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_marks(new ProblemMarks(*m_text)),
      m_preview(new PreviewPane(people)),
      m_note(new ComposerNote),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Secondary, nullptr)),
      m_save(makeButton(tr("Save"), ButtonKind::Primary, nullptr))
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons());
    connect(m_name, &QLineEdit::textChanged, this, &TemplateEditor::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateEditor::refresh);
    connect(m_sms, &QRadioButton::toggled, this, &TemplateEditor::refresh);
    connect(&fields, &ContactFieldNames::changed, this, &TemplateEditor::refresh);
    connect(m_note, &ComposerNote::answered, this, &TemplateEditor::noteAnswered);
    connect(m_note, &ComposerNote::dismissed, this, [this] { noteAnswered(1); });
    connect(m_cancel, &QPushButton::clicked, this, &TemplateEditor::cancel);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
}

QWidget* TemplateEditor::makeForm()
{
    m_name->setAccessibleName(tr("Name"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->document()->setDocumentMargin(space::s);
    // The frame paints the field, with its round corners.
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * linesOfText + space::l);
    for (TextLabel* line : {m_title, m_nameError, m_textError, m_found, m_media})
        line->setWordWrap(true);
    m_found->setAccessibleName(tr("Problems"));
    auto* insert = new FieldMenu(m_fields);
    connect(insert, &FieldMenu::chosen, this, [this](const QString& field) {
        m_text->insertPlainText(field);
        m_text->setFocus(Qt::OtherFocusReason);
    });

    auto* form = new Surface(Surface::Ground::Background);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addSpacing(space::s);
    layout->addWidget(smallLabel(tr("Name"), m_name));
    layout->addWidget(m_name);
    layout->addWidget(m_nameError);
    auto* types = new QHBoxLayout;
    types->setSpacing(space::l);
    types->addWidget(new TextLabel(tr("Type"), TextLabel::Tone::Muted, TextLabel::Step::Small));
    types->addWidget(m_sms);
    types->addWidget(m_web);
    types->addStretch(1);
    layout->addLayout(types);
    auto* head = new QHBoxLayout;
    head->addWidget(smallLabel(tr("Text"), m_text));
    head->addStretch(1);
    head->addWidget(insert);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_textError);
    layout->addWidget(m_found);
    layout->addWidget(m_media);
    layout->addSpacing(space::m);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    setTabOrder(m_sms, m_web);
    setTabOrder(m_web, m_text);
    setTabOrder(m_text, insert);
    return form;
}

QWidget* TemplateEditor::makeButtons()
{
    auto* bar = new Surface(Surface::Ground::Background, Qt::TopEdge);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(space::xxl, space::m, space::xxl, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    layout->addLayout(row);
    return bar;
}

void TemplateEditor::open(const MessageTemplate& base, const MessageTemplate& start)
{
    m_base = base;
    m_start = isNew() ? start : base;
    setBusy(false);
    m_note->clear();
    m_asking = Asking::Nothing;
    m_title->setText(isNew() ? tr("New template") : tr("Edit template"));
    m_name->setText(start.name);
    (start.type == TemplateType::Web ? m_web : m_sms)->setChecked(true);
    m_text->setPlainText(start.text);
    m_base.media = start.media;
    QStringList files;
    for (const Media& item : start.media)
        files << TemplateWords::media(item);
    m_media->setText(tr("Attached in Sakari, and left as it is: %1", "one or more file names").arg(files.join(u'\n')));
    m_media->setVisible(!files.isEmpty());
    clearErrors();
    refresh();
    m_fields.refresh();
    m_name->setFocus(Qt::OtherFocusReason);
    if (isNew())
        m_name->selectAll();
}

void TemplateEditor::freshen(const MessageTemplate& now)
{
    if (now.id != m_base.id || isDirty() || m_busy || sameContent(now, m_base))
        return;
    open(now, now);
}

MessageTemplate TemplateEditor::entry() const
{
    MessageTemplate entry = m_base;
    entry.name = m_name->text().trimmed();
    entry.type = m_web->isChecked() ? TemplateType::Web : TemplateType::Sms;
    entry.text = m_text->toPlainText();
    return entry;
}

bool TemplateEditor::isDirty() const
{
    const MessageTemplate now = entry();
    return now.name != m_start.name || now.type != m_start.type || now.text != m_start.text;
}

void TemplateEditor::setBusy(bool busy)
{
    m_busy = busy;
    m_name->setReadOnly(busy);
    m_text->setReadOnly(busy);
    m_sms->setEnabled(!busy);
    m_web->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
    m_save->setAccessibleName(m_save->text());
}

void TemplateEditor::refresh()
{
    const QString text = m_text->toPlainText();
    m_problems = checkMergeFields(text, m_fields.names());
    // Before all contacts have been looked through, nobody can say that a field is unknown.
    if (!m_fields.isComplete())
        m_problems.removeIf([](const MergeFieldProblem& one) { return one.kind == MergeFieldProblem::Kind::Unknown; });
    m_marks->show(m_problems);
    QStringList said;
    for (const MergeFieldProblem& problem : std::as_const(m_problems))
        said << TemplateWords::problem(problem, text);
    m_found->setText(said.join(u'\n'));
    m_found->setVisible(!said.isEmpty());
    m_preview->setText(text);
    if (!m_name->text().trimmed().isEmpty())
        m_nameError->hide();
    if (!text.trimmed().isEmpty())
        m_textError->hide();
}

void TemplateEditor::clearErrors()
{
    m_nameError->hide();
    m_textError->hide();
}

void TemplateEditor::save()
{
    if (m_busy)
        return;
    clearErrors();
    m_note->clear();
    m_asking = Asking::Nothing;
    const MessageTemplate wanted = entry();
    if (wanted.text.trimmed().isEmpty()) {
        m_textError->setText(tr("Write the text first: Sakari takes no template without one."));
        m_textError->show();
        m_text->setFocus(Qt::OtherFocusReason);
    }
    if (wanted.name.isEmpty()) {
        m_nameError->setText(tr("Give the template a name, so that it can be found."));
        m_nameError->show();
        m_name->setFocus(Qt::OtherFocusReason);
    }
    if (wanted.text.trimmed().isEmpty() || wanted.name.isEmpty())
        return;
    if (!isNew() && !isDirty()) {
        Q_EMIT closed();
        return;
    }
    Q_EMIT saveWanted(wanted);
}

void TemplateEditor::showError(const ApiError& error)
{
    setBusy(false);
    const QString sentence = errorwords::sentence(error);
    const QString theirs = error.kind == ApiError::Kind::Rejected ? error.serverText : QString();
    const bool aboutName = theirs.contains(QStringLiteral("name"), Qt::CaseInsensitive);
    const bool aboutText = theirs.contains(QStringLiteral("text"), Qt::CaseInsensitive) ||
                           theirs.contains(QStringLiteral("message"), Qt::CaseInsensitive);
    if (aboutName != aboutText) {
        TextLabel* line = aboutName ? m_nameError : m_textError;
        line->setText(sentence);
        line->show();
        (aboutName ? static_cast<QWidget*>(m_name) : m_text)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_asking = Asking::Nothing;
    m_note->say(ComposerNote::Kind::Warning, {tr("Not saved. %1 What you typed is still here.").arg(sentence)});
}

void TemplateEditor::cancel()
{
    if (m_busy)
        return;
    if (isDirty())
        askToDiscard();
    else
        Q_EMIT closed();
}

void TemplateEditor::askToDiscard()
{
    m_asking = Asking::Discard;
    m_note->say(ComposerNote::Kind::Warning, {tr("This template has changes that are not saved.")},
                {tr("Discard"), tr("Keep editing")});
    m_note->focusSafeAnswer();
}

void TemplateEditor::noteAnswered(int button)
{
    const Asking asked = std::exchange(m_asking, Asking::Nothing);
    m_note->clear();
    if (asked != Asking::Discard)
        return;
    if (button == 0) {
        Q_EMIT closed();
        return;
    }
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT kept();
}

void TemplateEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void TemplateEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_marks->show(m_problems);
}

} // namespace rejoinder
