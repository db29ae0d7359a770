#include "ui/contacts/form/ContactEditor.h"

#include "domain/ContactEdits.h"
#include "ui/contacts/form/ContactConflictView.h"
#include "ui/contacts/form/ContactForm.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/QuestionBar.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace rejoinder {

ContactEditor::ContactEditor(ContactDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Title)),
      m_state(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_question(new QuestionBar),
      m_form(new ContactForm),
      m_conflict(new ContactConflictView),
      m_scroll(new QScrollArea),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Secondary, nullptr)),
      m_save(makeButton(tr("Save"), ButtonKind::Primary, nullptr))
{
    build();
    connect(m_form, &ContactForm::edited, this, [this] {
        if (m_asking == Asking::Unsaved) {
            unask();
            m_then = nullptr;
            Q_EMIT kept();
        }
        enableSave();
    });
    connect(m_form, &ContactForm::numberChanged, this, &ContactEditor::lookUp);
    connect(m_form, &ContactForm::ownerAsked, this,
            [this](const ContactId& id) { leave([this, id] { Q_EMIT openAsked(id); }); });
    connect(m_conflict, &ContactConflictView::chosen, this, &ContactEditor::enableSave);
    connect(m_question, &QuestionBar::answered, this, &ContactEditor::answer);
    connect(m_save, &QPushButton::clicked, this, &ContactEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { leave([] {}); });
}

void ContactEditor::build()
{
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_save->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_save->setToolTip(tr("Save (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_form);
    column->addWidget(m_conflict);
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto* foot = new Surface(Surface::Ground::Pane, Qt::TopEdge);
    auto* below = new QVBoxLayout(foot);
    below->setContentsMargins(space::xl, space::m, space::xl, space::m);
    below->setSpacing(space::m);
    below->addWidget(m_question);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    below->addLayout(buttons);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(foot);
    m_question->hide();
    m_conflict->hide();
    m_state->hide();
    // The question stands after the fields, where the focus goes on to from them.
    setTabOrder(m_question, m_cancel);
    setTabOrder(m_cancel, m_save);
}

void ContactEditor::setDefaultRegion(const QString& region)
{
    m_form->setDefaultRegion(region);
}

bool ContactEditor::isDirty() const
{
    return isOpen() && (m_mode == Mode::Deleted || !differences(m_shown, m_form->contact()).isEmpty());
}

void ContactEditor::edit(const Contact& known)
{
    if (m_mode == Mode::Editing && known.id == m_shown.id)
        return m_form->focusFirst();
    leave([this, known] {
        begin(Mode::Editing, known);
        readAfresh();
    });
}

void ContactEditor::create(const QString& number)
{
    leave([this, number] {
        Contact wanted;
        wanted.mobile.number = number;
        begin(Mode::Creating, {});
        if (!number.isEmpty())
            m_form->setContact({}, wanted);
    });
}

void ContactEditor::begin(Mode mode, const Contact& contact)
{
    ++m_turn;
    m_mode = mode;
    m_shown = contact;
    m_base.reset();
    m_saveOnceRead = false;
    unask();
    m_conflict->hide();
    m_form->show();
    m_state->hide();
    const QString name = contact.fullName();
    m_title->setText(mode == Mode::Creating ? tr("New contact")
                     : name.isEmpty()       ? tr("Edit contact")
                                            : tr("Edit %1", "a person").arg(name));
    setAccessibleName(m_title->text());
    m_form->setContact(contact, contact);
    m_scroll->verticalScrollBar()->setValue(0);
    setBusy(false);
    m_form->focusFirst();
    lookUpWords();
}

void ContactEditor::leave(const std::function<void()>& then)
{
    if (m_busy)
        return;
    if (!isDirty()) {
        finish();
        return then();
    }
    m_then = then;
    ask(Asking::Unsaved, tr("What you have changed here is not saved."), {tr("Keep editing"), tr("Discard")});
    m_question->focusAnswer();
}

void ContactEditor::giveWay()
{
    if (m_asking != Asking::Unsaved)
        leave([] {});
}

void ContactEditor::ask(Asking asking, const QString& text, const QStringList& answers)
{
    m_asking = asking;
    QList<QuestionBar::Answer> buttons;
    for (const QString& words : answers)
        buttons.append({words, ButtonKind::Secondary});
    m_question->ask(text, buttons);
    m_question->show();
    enableSave();
}

void ContactEditor::unask()
{
    m_asking = Asking::Nothing;
    m_question->hide();
}

void ContactEditor::answer(int answer)
{
    const Asking asked = m_asking;
    unask();
    switch (asked) {
    case Asking::Unsaved:
        if (answer == 0) {
            m_then = nullptr;
            if (m_mode == Mode::Deleted)
                showDeleted();
            else if (m_conflict->isVisibleTo(this))
                m_conflict->focusFirst();
            else
                m_form->focusFirst();
            Q_EMIT kept();
            return;
        }
        finish();
        return std::exchange(m_then, nullptr)();
    case Asking::ReadAgain:
        return readAfresh();
    case Asking::SaveAgain:
        return save();
    case Asking::CreateAnew:
        return answer == 0 ? save() : finish();
    case Asking::Nothing:
        break;
    }
}

void ContactEditor::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_state->setText(tr("Saving…"));
        m_state->show();
    } else {
        m_state->hide();
    }
    QWidget* const focused = QApplication::focusWidget();
    m_form->setEnabled(!busy);
    m_conflict->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    // What is disabled loses the focus; it stays in the editor, so that the keys that belong to it come here.
    if (busy && focused && isAncestorOf(focused))
        setFocus(Qt::OtherFocusReason);
    enableSave();
}

void ContactEditor::enableSave()
{
    const bool undecided = m_conflict->isVisibleTo(this) && m_conflict->open() > 0;
    const bool readable = m_asking != Asking::ReadAgain && (m_mode != Mode::Editing || m_base);
    m_save->setEnabled(isOpen() && !m_busy && !undecided && readable);
}

void ContactEditor::finish()
{
    if (!isOpen())
        return;
    ++m_turn;
    m_mode = Mode::Closed;
    m_shown = {};
    m_base.reset();
    unask();
    m_form->setContact({}, {});
    Q_EMIT closed();
}

bool ContactEditor::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::event(event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool saves = key->modifiers() == Qt::ControlModifier && (enter || key->key() == Qt::Key_S);
    const bool leaves = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
    if (!isOpen() || (!saves && !leaves))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (saves)
        save();
    else if (m_asking == Asking::Unsaved)
        answer(0);
    else
        leave([] {});
    return true;
}

} // namespace rejoinder
