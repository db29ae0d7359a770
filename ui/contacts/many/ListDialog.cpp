#include "ui/contacts/many/ListDialog.h"

#include "ui/text/Isolate.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QComboBox>

namespace rejoinder {

ListDialog::ListDialog(Way way, int count, const QList<ContactList>& known, QWidget* parent)
    : QDialog(parent),
      m_way(way),
      m_known(known),
      m_name(new QComboBox),
      m_note(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_go(makeButton(QString(), ButtonKind::Primary, nullptr))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    for (const ContactList& list : known)
        m_name->addItem(list.name);
    // Off a list goes only who can be on it.
    m_name->setEditable(way == Way::Add);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setCurrentIndex(known.isEmpty() ? -1 : 0);
    build(count);
    connect(m_name, &QComboBox::currentTextChanged, this, &ListDialog::nameChanged);
    connect(m_go, &QPushButton::clicked, this, &ListDialog::choose);
    nameChanged();
}

void ListDialog::build(int count)
{
    const bool adds = m_way == Way::Add;
    const QString title = adds ? tr("Add %Ln contact(s) to a list or tag", nullptr, count)
                               : tr("Remove %Ln contact(s) from a list or tag", nullptr, count);
    setWindowTitle(title);
    m_go->setText(adds ? tr("Add") : tr("Remove"));
    m_go->setDefault(true);
    m_name->setAccessibleName(tr("List or tag"));
    auto* heading = new TextLabel(title, TextLabel::Tone::Text, TextLabel::Step::Title);
    auto* label = new TextLabel(tr("List or tag"), TextLabel::Tone::Muted, TextLabel::Step::Small);
    label->setBuddy(m_name);
    auto* then = new TextLabel(
        adds ? tr("Sakari is asked for one contact after the other. You can pause it, and it goes on after a restart. "
                  "Being on a list does not opt anybody in.")
             : tr("Sakari is asked for one contact after the other. You can pause it, and it goes on after a restart. "
                  "The contacts themselves stay."),
        TextLabel::Tone::Muted);
    for (TextLabel* words : {heading, then, m_note})
        words->setWordWrap(true);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, nullptr);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    layout->addWidget(heading);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addWidget(then);
    layout->addSpacing(space::m);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_name->setFocus();
}

ContactList ListDialog::named(const QString& name) const
{
    for (const ContactList& list : m_known) {
        if (list.name == name)
            return list;
    }
    return {.id = {}, .name = name, .optIn = {}, .optOut = {}};
}

void ListDialog::nameChanged()
{
    const QString name = m_name->currentText().trimmed();
    const bool isKnown = m_name->findText(name, Qt::MatchExactly | Qt::MatchCaseSensitive) >= 0;
    m_go->setEnabled(!name.isEmpty());
    if (m_way == Way::Remove && m_known.isEmpty())
        m_note->setText(tr("None of them is on a list or has a tag."));
    else if (!name.isEmpty() && !isKnown)
        m_note->setText(
            tr("Nobody here has %1 so far. Sakari decides whether it takes a new name.").arg(isolate::text(name)));
    else
        m_note->setText({});
    m_note->setVisible(!m_note->text().isEmpty());
}

void ListDialog::choose()
{
    const QString name = m_name->currentText().trimmed();
    if (name.isEmpty())
        return;
    const ContactList list = named(name);
    accept();
    Q_EMIT chosen(list);
}

} // namespace rejoinder
