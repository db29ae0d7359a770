#include "ui/inbox/compose/GuardWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace rejoinder::guardwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GuardWords)
};

} // namespace

QString forbidden(const Contact& contact, const QString& name)
{
    if (contact.isBlocked())
        return Words::tr("%1 opted out on %2. You cannot text them.")
            .arg(name, QLocale().toString(contact.blocked.toLocalTime().date(), QLocale::LongFormat));
    if (!contact.isTextable())
        return Words::tr("Sakari says that %1 cannot be texted: the number is not valid.").arg(name);
    return {};
}

QString sentence(const GuardFinding& finding, const QString& name)
{
    using Kind = GuardFinding::Kind;
    const QString detail = finding.details.value(0);
    switch (finding.kind) {
    case Kind::ContactBlocked:
        return Words::tr("%1 opted out. You cannot text them.").arg(name);
    case Kind::ContactInvalid:
        return Words::tr("Sakari says that %1 cannot be texted: the number is not valid.").arg(name);
    case Kind::EmptyText:
        return Words::tr("There is no text to send.");
    case Kind::LastTextWasOptOut:
        return Words::tr("The last text of %1 was “%2”. They may not want to be texted any more.").arg(name, detail);
    case Kind::ManySegments:
        return Words::tr("This text takes %n segment(s), each of them billed.", nullptr, detail.toInt());
    case Kind::ColleagueAnswered:
        return detail.isEmpty() ? Words::tr("Somebody else has answered since you opened this conversation.")
                                : Words::tr("%1 has answered since you opened this conversation.").arg(detail);
    case Kind::MissingFields:
        return Words::tr("%1 has no value for: %2. It is not known what Sakari puts there.")
            .arg(name, QLocale().createSeparatedList(finding.details));
    case Kind::MalformedFields:
        break;
    }
    return Words::tr("The braces in this text do not match. Sakari reads {{ }} as a field and may change the text.");
}

} // namespace rejoinder::guardwords
