#include "ui/contacts/form/ContactConflictView.h"

#include "ui/text/ContactFieldWords.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

namespace rejoinder {

using Choice = DisputedField::Choice;

namespace {

/// A radio button whose value may be longer than a line.
QWidget* makeChoice(QRadioButton* button, const QString& value)
{
    auto* text = new TextLabel(value);
    text->setWordWrap(true);
    text->setContentsMargins(space::xxl, 0, 0, 0);
    text->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(button);
    layout->addWidget(text);
    return both;
}

} // namespace

ContactConflictView::ContactConflictView(QWidget* parent)
    : QWidget(parent),
      m_head(new TextLabel(tr("Somebody else changed this contact meanwhile. Choose what is to stand in each field; "
                              "nothing has been saved yet."))),
      m_left(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_column(new QVBoxLayout(this))
{
    m_head->setWordWrap(true);
    m_left->setWordWrap(true);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::m);
    m_column->addWidget(m_head);
    m_column->addWidget(m_left);
}

void ContactConflictView::present(const ContactConflict& conflict)
{
    m_conflict = conflict;
    m_fields = disputed(conflict);
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(space::l);
    for (int place = 0; place < m_fields.size(); ++place)
        addRow(place);
    m_column->insertWidget(1, m_rows);
    show();
    tell();
}

void ContactConflictView::addRow(int place)
{
    const DisputedField& disputed = m_fields[place];
    const QString name = ContactFieldWords::label(disputed.field);
    auto* row = new QWidget;
    row->setAccessibleName(name);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    auto* heading = new TextLabel(name, TextLabel::Tone::Muted, TextLabel::Step::Small);
    column->addWidget(heading);

    auto* group = new QButtonGroup(row);
    const auto add = [&](Choice choice, const QString& whose, const Contact& version) {
        const QString value = ContactFieldWords::value(disputed.field, version);
        auto* button = new QRadioButton(whose);
        button->setAccessibleName(tr("%1, %2: %3", "a field, whose version, its value").arg(name, whose, value));
        button->setChecked(disputed.choice == choice);
        group->addButton(button);
        column->addWidget(makeChoice(button, value));
        connect(button, &QAbstractButton::toggled, this, [this, place, choice](bool on) {
            if (!on)
                return;
            m_fields[place].choice = choice;
            tell();
            Q_EMIT chosen();
        });
    };
    add(Choice::Ours, tr("Yours"), m_conflict.ours);
    add(Choice::Theirs, tr("Sakari's"), m_conflict.theirs);
    m_rows->layout()->addWidget(row);
    heading->setFont(type::semibold(heading->font()));
}

int ContactConflictView::open() const
{
    return int(std::count_if(m_fields.cbegin(), m_fields.cend(),
                             [](const DisputedField& field) { return field.choice == Choice::Open; }));
}

void ContactConflictView::tell()
{
    m_left->setText(open() == 0 ? tr("Save writes what is chosen here.")
                                : tr("%n field(s) still wait for your choice.", nullptr, open()));
}

void ContactConflictView::focusFirst()
{
    const auto buttons = m_rows ? m_rows->findChildren<QRadioButton*>() : QList<QRadioButton*>();
    for (int place = 0; place < m_fields.size(); ++place) {
        if (m_fields[place].choice == Choice::Open)
            return buttons[place * 2]->setFocus(Qt::OtherFocusReason);
    }
    if (!buttons.isEmpty())
        buttons.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace rejoinder
