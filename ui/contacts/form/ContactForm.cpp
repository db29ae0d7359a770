#include "ui/contacts/form/ContactForm.h"

#include "domain/ContactVocabulary.h"
#include "ui/contacts/form/AttributesField.h"
#include "ui/contacts/form/FormField.h"
#include "ui/contacts/form/ListsField.h"
#include "ui/contacts/form/NumberField.h"
#include "ui/text/ContactRefusal.h"
#include "ui/text/NameOrder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace rejoinder {

using Kind = ContactField::Kind;

ContactForm::ContactForm(QWidget* parent)
    : QWidget(parent),
      m_first(addLine(tr("First name"), m_firstField)),
      m_last(addLine(tr("Last name"), m_lastField)),
      m_email(addLine(tr("E-mail"), m_emailField)),
      m_number(new NumberField),
      m_lists(new ListsField),
      m_attributes(new AttributesField),
      m_standing(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Small)),
      m_rule(new TextLabel(tr("Saving does not opt anybody in. Only the person can, by texting START."),
                           TextLabel::Tone::Muted, TextLabel::Step::Small))
{
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    for (TextLabel* label : {m_standing, m_rule})
        label->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    const bool familyFirst = familyNameFirst(QLocale());
    layout->addWidget(familyFirst ? m_lastField : m_firstField);
    layout->addWidget(familyFirst ? m_firstField : m_lastField);
    layout->addWidget(m_number);
    layout->addWidget(m_emailField);
    layout->addWidget(m_lists);
    layout->addWidget(m_attributes);
    auto* standing = new QVBoxLayout;
    standing->setSpacing(2);
    standing->addWidget(m_standing);
    standing->addWidget(m_rule);
    layout->addLayout(standing);

    connect(m_number, &NumberField::edited, this, &ContactForm::edited);
    connect(m_number, &NumberField::numberChanged, this, &ContactForm::numberChanged);
    connect(m_number, &NumberField::ownerAsked, this, &ContactForm::ownerAsked);
    connect(m_lists, &ListsField::edited, this, &ContactForm::edited);
    connect(m_attributes, &AttributesField::edited, this, &ContactForm::edited);
    showStanding();
}

QLineEdit* ContactForm::addLine(const QString& name, FormField*& field)
{
    auto* line = new QLineEdit;
    field = new FormField(name, line);
    connect(line, &QLineEdit::textEdited, this, [this, at = field] {
        at->say({});
        Q_EMIT edited();
    });
    return line;
}

void ContactForm::setDefaultRegion(const QString& region)
{
    m_number->setDefaultRegion(region);
}

void ContactForm::setKnown(const ContactVocabulary& known)
{
    m_lists->setKnown(known.lists);
    m_attributes->setKnown(known.attributes);
}

void ContactForm::setContact(const Contact& given, const Contact& filled)
{
    const Contact shown = contact();
    m_given = given;
    const auto put = [](QLineEdit* line, const QString& text) {
        if (line->text() != text)
            line->setText(text);
    };
    put(m_first, filled.firstName);
    put(m_last, filled.lastName);
    put(m_email, filled.email);
    for (FormField* field : {m_firstField, m_lastField, m_emailField})
        field->say({});
    // A number that is being typed in another form than Sakari's is left alone.
    if (filled.mobile != shown.mobile || !m_number->isEdited() || given.mobile == filled.mobile)
        m_number->setMobile(filled.mobile);
    m_lists->setLists(filled.lists);
    m_attributes->setAttributes(filled.attributes);
    showStanding();
}

Contact ContactForm::contact() const
{
    Contact contact = m_given;
    const auto take = [](const QLineEdit* line, QString& into) {
        if (line->text() != into)
            into = line->text().trimmed();
    };
    take(m_first, contact.firstName);
    take(m_last, contact.lastName);
    take(m_email, contact.email);
    contact.mobile = m_number->mobile();
    contact.lists = m_lists->lists();
    contact.attributes = m_attributes->attributes();
    return contact;
}

void ContactForm::setOwner(const std::optional<Contact>& owner)
{
    m_number->setOwner(owner);
}

bool ContactForm::isEmailAddress(const QString& text)
{
    // No more than every address has: what else is one, Sakari decides.
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at + 1 < text.size() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool ContactForm::insist()
{
    bool good = m_lists->takeTyped();
    if (!good)
        m_lists->focusInput();
    const QString email = contact().email;
    if (email != m_given.email && !email.isEmpty() && !isEmailAddress(email)) {
        m_emailField->say(tr("This is not an e-mail address. It needs an @ with something on either side."),
                          FormField::Tone::Wrong);
        m_emailField->focusInput();
        good = false;
    }
    if (!m_number->insist())
        good = false;
    return good;
}

bool ContactForm::refuse(const ContactRefusal& refusal)
{
    if (!refusal.at)
        return false;
    const auto say = [&refusal](FormField* field) {
        field->say(refusal.words, FormField::Tone::Wrong);
        field->focusInput();
    };
    switch (*refusal.at) {
    case Kind::FirstName:
        say(m_firstField);
        break;
    case Kind::LastName:
        say(m_lastField);
        break;
    case Kind::Email:
        say(m_emailField);
        break;
    case Kind::Number:
        m_number->refuse(refusal.words);
        break;
    case Kind::List:
        m_lists->refuse(refusal.words);
        break;
    case Kind::Attribute:
        if (contact().attributes.isEmpty())
            return false;
        m_attributes->refuse(refusal.words);
        break;
    }
    return true;
}

void ContactForm::focusFirst()
{
    (familyNameFirst(QLocale()) ? m_lastField : m_firstField)->focusInput();
}

void ContactForm::showStanding()
{
    const bool isNew = m_given.id.isEmpty();
    const auto day = [](const QDateTime& when) {
        return QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat);
    };
    m_standing->setVisible(!isNew);
    if (m_given.isBlocked()) {
        m_standing->setTone(TextLabel::Tone::Warn);
        m_standing->setText(tr("Opted out on %1. Cannot be texted.").arg(day(m_given.blocked)));
    } else if (m_given.optIn.isValid()) {
        m_standing->setTone(TextLabel::Tone::Ok);
        m_standing->setText(tr("Opted in on %1").arg(day(m_given.optIn)));
    } else {
        m_standing->setTone(TextLabel::Tone::Muted);
        m_standing->setText(tr("No opt-in is recorded."));
    }
}

} // namespace rejoinder
