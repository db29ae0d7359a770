#include "ui/contacts/panel/ContactClipping.h"

#include "ui/text/ContactWords.h"

#include <QLocale>

namespace rejoinder {

QString ContactClipping::of(const Contact& contact)
{
    QStringList lines;
    const auto add = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines.append(tr("%1: %2", "the name of a detail, its value").arg(label, value));
    };
    if (!contact.fullName().isEmpty())
        lines.append(contact.fullName());
    if (!contact.mobile.number.isEmpty())
        lines.append(contact.mobile.number);
    for (const ContactWords::Fact& fact : ContactWords::detailsOf(contact))
        add(fact.label, fact.value);
    add(tr("Lists and tags"), QLocale().createSeparatedList(ContactWords::listsOf(contact)));
    for (const ContactWords::Fact& fact : ContactWords::crmIdsOf(contact))
        add(fact.label, fact.value);
    return lines.join(u'\n');
}

} // namespace rejoinder
