#include "ui/contacts/form/FormField.h"

#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QBoxLayout>

namespace rejoinder {

FormField::FormField(const QString& name, QWidget* input, QWidget* body, QWidget* parent)
    : QWidget(parent), m_input(input), m_sentence(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small))
{
    auto* label = new TextLabel(name, TextLabel::Tone::Muted, TextLabel::Step::Small);
    label->setBuddy(input);
    input->setAccessibleName(name);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xs);
    layout->addWidget(label);
    layout->addWidget(body ? body : input);
    layout->addWidget(m_sentence);
}

void FormField::say(const QString& sentence, Tone tone)
{
    const bool isNew = sentence != m_sentence->text();
    m_tone = tone;
    m_sentence->setTone(tone == Tone::Wrong   ? TextLabel::Tone::Danger
                        : tone == Tone::Doubt ? TextLabel::Tone::Warn
                                              : TextLabel::Tone::Muted);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    if (isNew && tone == Tone::Wrong && !sentence.isEmpty()) {
        QAccessibleEvent event(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString FormField::sentence() const
{
    return m_sentence->text();
}

void FormField::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

} // namespace rejoinder
