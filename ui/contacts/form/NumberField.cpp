#include "ui/contacts/form/NumberField.h"

#include "domain/PhoneNumber.h"
#include "ui/contacts/form/CountryChooser.h"
#include "ui/contacts/form/FormField.h"
#include "ui/text/Isolate.h"
#include "ui/text/NumberWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace rejoinder {

/// Longer than anybody waits between two digits.
static constexpr int restMs = 1500;

NumberField::NumberField(QWidget* parent)
    : QWidget(parent), m_country(new CountryChooser), m_line(new QLineEdit), m_openOwner(nullptr)
{
    auto* row = new QWidget;
    auto* side = new QHBoxLayout(row);
    side->setContentsMargins({});
    side->setSpacing(space::s);
    side->addWidget(m_country);
    side->addWidget(m_line, 1);
    m_field = new FormField(tr("Mobile number"), m_line, row);
    m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_line->installEventFilter(this);
    m_country->installEventFilter(this);
    m_openOwner = makeButton(QString(), ButtonKind::Secondary, nullptr);
    m_openOwner->setAutoDefault(false);
    m_openOwner->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xs);
    layout->addWidget(m_field);
    layout->addWidget(m_openOwner, 0, Qt::AlignLeft);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_finished = true;
        say();
    });
    connect(m_line, &QLineEdit::textEdited, this, &NumberField::typed);
    connect(m_country, &QComboBox::activated, this, [this] {
        m_edited = true;
        m_refusal.clear();
        judge();
        Q_EMIT edited();
    });
    connect(m_openOwner, &QPushButton::clicked, this, [this] {
        if (m_owner)
            Q_EMIT ownerAsked(m_owner->id);
    });
}

void NumberField::setDefaultRegion(const QString& region)
{
    m_defaultRegion = region;
    if (!m_edited && m_country->region().isEmpty()) {
        m_country->setRegion(region);
        judge();
    }
}

void NumberField::setMobile(const Mobile& mobile)
{
    m_given = mobile;
    m_edited = false;
    m_finished = true;
    m_refusal.clear();
    m_rest.stop();
    if (const QString shown = displayNumber(mobile.number); shown != m_line->text())
        m_line->setText(shown);
    const auto number = PhoneNumber::parse(mobile.number, mobile.country);
    const QString own = number ? number->region() : QString();
    m_country->setRegion(!own.isEmpty() ? own : mobile.country.isEmpty() ? m_defaultRegion : mobile.country);
    judge();
}

Mobile NumberField::mobile() const
{
    if (!m_edited || (m_check.isNumber() && m_check.e164 == m_given.number))
        return m_given;
    Mobile mobile;
    mobile.number = m_check.isNumber() ? m_check.e164 : m_line->text().trimmed();
    mobile.country = m_check.region.isEmpty() ? m_country->region() : m_check.region;
    return mobile;
}

void NumberField::setOwner(const std::optional<Contact>& owner)
{
    m_owner = owner;
    say();
}

bool NumberField::insist()
{
    m_finished = true;
    m_rest.stop();
    say();
    const bool untouched = !m_edited && !m_given.number.isEmpty();
    if (untouched || (m_check.isNumber() && !m_owner))
        return true;
    if (m_check.verdict == NumberCheck::Verdict::Empty)
        m_field->say(tr("A contact needs a mobile number."), FormField::Tone::Wrong);
    focusInput();
    return false;
}

void NumberField::refuse(const QString& words)
{
    m_refusal = words;
    say();
    focusInput();
}

void NumberField::focusInput()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void NumberField::typed()
{
    m_edited = true;
    m_finished = false;
    m_refusal.clear();
    m_rest.start();
    judge();
    Q_EMIT edited();
}

void NumberField::judge()
{
    const QString before = m_check.e164;
    m_check = NumberCheck::of(m_line->text(), m_country->region());
    // What begins with "+" has said its country; an unfinished code chooses none.
    if (!m_check.region.isEmpty() && m_check.region != m_country->region() && m_line->text().trimmed().startsWith(u'+'))
        m_country->setRegion(m_check.region);
    if (m_check.e164 != before) {
        m_owner.reset();
        Q_EMIT numberChanged(m_check.e164);
    }
    say();
}

void NumberField::say()
{
    const bool known = m_owner.has_value();
    m_openOwner->setVisible(known);
    if (known) {
        const QString name = m_owner->fullName();
        const QString who = name.isEmpty() ? displayNumber(m_owner->mobile.number) : name;
        m_field->say(tr("%1 has this number already.").arg(isolate::text(who)), FormField::Tone::Wrong);
        m_openOwner->setText(tr("Open %1").arg(who));
        return;
    }
    if (!m_refusal.isEmpty())
        return m_field->say(m_refusal, FormField::Tone::Wrong);
    // What Sakari has already is not this form's to call wrong.
    if (!m_edited)
        return m_field->say({});
    const FormField::Tone tone = NumberWords::isDoubtful(m_check) ? FormField::Tone::Doubt
                                 : m_check.isNumber()             ? FormField::Tone::Plain
                                                                  : FormField::Tone::Wrong;
    m_field->say(NumberWords::of(m_check, m_finished), tone);
}

bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut && m_edited) {
        m_finished = true;
        m_rest.stop();
        say();
    }
    if (watched == m_country && event->type() == QEvent::KeyPress) {
        // No country begins with them: whoever types on from the names means the number.
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (!typed.isEmpty() && (typed.front().isDigit() || typed.front() == u'+')) {
            m_line->setFocus(Qt::OtherFocusReason);
            m_line->end(false);
            QApplication::sendEvent(m_line, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
