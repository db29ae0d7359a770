#include "ui/templates/PreviewPane.h"

#include "domain/PhoneNumber.h"
#include "ui/inbox/compose/SegmentCounter.h"
#include "ui/inbox/compose/TemplateFill.h"
#include "ui/templates/PreviewPerson.h"
#include "ui/templates/TemplateText.h"
#include "ui/templates/TemplateWords.h"
#include "ui/text/Isolate.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QLocale>

namespace rejoinder {

PreviewPane::PreviewPane(ContactSearchModel& people, QWidget* parent)
    : QWidget(parent),
      m_person(new PreviewPerson(people)),
      m_bubble(new TemplateText(tr("Preview"), TemplateText::Side::Sent)),
      m_missing(new TextLabel(TextLabel::Tone::Warn, TextLabel::Step::Small)),
      m_counter(new SegmentCounter),
      m_alphabet(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Tiny)),
      m_longest(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Tiny))
{
    auto* label = new TextLabel(tr("Preview for"), TextLabel::Tone::Muted, TextLabel::Step::Small);
    label->setBuddy(m_person);
    m_counter->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (TextLabel* line : {m_missing, m_alphabet, m_longest})
        line->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::s);
    auto* whom = new QHBoxLayout;
    whom->setSpacing(space::m);
    whom->addWidget(label);
    whom->addWidget(m_person, 1);
    layout->addLayout(whom);
    layout->addWidget(m_bubble);
    layout->addWidget(m_missing);
    layout->addWidget(m_counter);
    layout->addWidget(m_alphabet);
    layout->addWidget(m_longest);
    connect(m_person, &PreviewPerson::personChanged, this, &PreviewPane::refresh);
    connect(m_person, &PreviewPerson::personChanged, this, &PreviewPane::personChanged);
    refresh();
}

void PreviewPane::setText(const QString& text)
{
    m_text = text;
    refresh();
}

void PreviewPane::setBalance(const Balance& balance)
{
    m_balance = balance;
    refresh();
}

void PreviewPane::setPerson(const std::optional<Contact>& person)
{
    m_person->setPerson(person);
}

const std::optional<Contact>& PreviewPane::person() const
{
    return m_person->person();
}

QString PreviewPane::previewText() const
{
    return m_bubble->text();
}

QString PreviewPane::notes() const
{
    QStringList said;
    for (const TextLabel* line : {m_missing, m_alphabet, m_longest}) {
        if (!line->isHidden())
            said << line->text();
    }
    return said.join(u'\n');
}

void PreviewPane::refresh()
{
    const std::optional<Contact>& person = m_person->person();
    const FilledTemplate filled = fillTemplate(m_text, person.value_or(TemplateWords::sample(m_text)));
    m_bubble->setFilled(filled);
    m_bubble->setVisible(!m_text.isEmpty());
    m_counter->setText(filled.text, m_balance);
    if (filled.malformed) {
        m_missing->setText(tr("Nothing is filled in here, because the braces do not match or are not plain fields."));
    } else if (person && !filled.missing.isEmpty()) {
        const QString name = person->fullName().isEmpty() ? displayNumber(person->mobile.number) : person->fullName();
        m_missing->setText(tr("%1 has no value for: %2. What Sakari sends instead is not known.")
                               .arg(isolate::text(name), QLocale().createSeparatedList(filled.missing)));
    } else {
        m_missing->clear();
    }
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_alphabet->setText(TemplateWords::alphabet(filled.text, !bracedParts(m_text).isEmpty()));
    m_alphabet->setVisible(!m_text.isEmpty());
    m_longest->setText(TemplateWords::longestCase(m_text));
    m_longest->setVisible(!m_longest->text().isEmpty());
}

} // namespace rejoinder
