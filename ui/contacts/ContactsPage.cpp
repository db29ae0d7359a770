#include "ui/contacts/ContactsPage.h"

#include "domain/PhoneNumber.h"
#include "models/ContactSearchModel.h"
#include "ui/text/ContactWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PersonCircle.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QListView>
#include <QLocale>

namespace rejoinder {

ContactsPage::ContactsPage(ContactSearchModel& model, QWidget* parent)
    : ListDetailPage(tr("Contacts"), tr("Search contacts"), model, parent),
      m_people(model),
      m_circle(new PersonCircle(64)),
      m_name(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Heading)),
      m_state(new TextLabel(TextLabel::Tone::Muted)),
      m_lines(new QFormLayout)
{
    const auto words = [this](const QModelIndex& index) {
        const Contact& contact = m_people.contactAt(index.row());
        const QString number = displayNumber(contact.mobile.number);
        const QString name = contact.fullName();
        return TwoLines{.first = name.isEmpty() ? number : name,
                        .second = name.isEmpty() ? contact.email : number,
                        .isPerson = true,
                        .personName = name,
                        .personId = contact.id.text(),
                        .iconName = {}};
    };
    list().setItemDelegate(new TwoLineDelegate(words, this));
    emptyState().setState(QStringLiteral("people"), tr("Nobody found"),
                          tr("Search by name, number or e-mail. People appear here once Sakari has been read."));
    nothingChosen().setState(QStringLiteral("person"), tr("Choose a contact"),
                             tr("Contacts can be looked up here. They are changed in Sakari."));

    auto* detail = new Surface(Surface::Ground::Background);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(space::xxl + space::s, space::xxl + space::s, space::xxl, space::xxl);
    layout->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::l);
    head->addWidget(m_circle);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    for (TextLabel* label : {m_name, m_state}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        names->addWidget(label);
    }
    head->addLayout(names, 1);
    layout->addLayout(head);
    layout->addSpacing(space::l);
    m_lines->setHorizontalSpacing(space::xxl);
    m_lines->setVerticalSpacing(space::s);
    layout->addLayout(m_lines);
    layout->addStretch(1);
    setDetail(detail);

    connect(this, &ListDetailPage::searchChanged, &m_people, &ContactSearchModel::setFilter);
    connect(this, &ListDetailPage::chosen, this, &ContactsPage::show);
    m_people.setFilter({});
}

void ContactsPage::addLine(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* text = new TextLabel(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("%1: %2", "a field, then its value").arg(label, value));
    m_lines->addRow(new TextLabel(label, TextLabel::Tone::Faint), text);
}

void ContactsPage::show(const QModelIndex& index)
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    if (!index.isValid())
        return;
    const Contact contact = m_people.contactAt(index.row());
    const QString name = contact.fullName();
    const QString number = displayNumber(contact.mobile.number);
    m_circle->setPerson(name, contact.id.text());
    m_name->setText(name.isEmpty() ? number : name);
    const auto day = [](const QDateTime& when) {
        return QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat);
    };
    if (contact.isBlocked()) {
        m_state->setTone(TextLabel::Tone::Warn);
        m_state->setText(tr("Opted out on %1. Cannot be texted.").arg(day(contact.blocked)));
    } else if (!contact.isTextable()) {
        m_state->setTone(TextLabel::Tone::Danger);
        m_state->setText(contact.mobile.valid.value_or(true) ? tr("Sakari says that this contact cannot be texted.")
                                                             : tr("Sakari says that this number is not valid."));
    } else if (contact.optIn.isValid()) {
        m_state->setTone(TextLabel::Tone::Ok);
        m_state->setText(tr("Opted in on %1").arg(day(contact.optIn)));
    } else {
        m_state->setTone(TextLabel::Tone::Muted);
        m_state->setText(tr("No opt-in is recorded."));
    }
    addLine(tr("Mobile"), number);
    for (const ContactWords::Fact& fact : ContactWords::detailsOf(contact))
        addLine(fact.label, fact.value);
    addLine(tr("Lists"), QLocale().createSeparatedList(ContactWords::listsOf(contact)));
    for (const ContactWords::Fact& fact : ContactWords::crmIdsOf(contact))
        addLine(fact.label, fact.value);
}

} // namespace rejoinder
