#include "ui/text/ContactStanding.h"

#include <QLocale>

namespace rejoinder {

static QString dayOf(const QDateTime& when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat);
}

ContactStanding::ContactStanding(const Contact& contact)
    : kind(contact.isBlocked()       ? Kind::OptedOut
           : !contact.isTextable()   ? Kind::NotValid
           : contact.optIn.isValid() ? Kind::OptedIn
                                     : Kind::NothingRecorded)
{
    switch (kind) {
    case Kind::OptedOut:
        word = tr("Opted out");
        iconName = QStringLiteral("ban");
        break;
    case Kind::NotValid:
        word = tr("Not valid");
        iconName = QStringLiteral("alert-circle");
        break;
    case Kind::OptedIn:
        word = tr("Opted in");
        iconName = QStringLiteral("check");
        break;
    case Kind::NothingRecorded:
        word = tr("Not recorded");
        break;
    }
}

QString ContactStanding::sentence(const Contact& contact)
{
    switch (ContactStanding(contact).kind) {
    case Kind::OptedOut:
        return tr("Opted out on %1. Cannot be texted, and Rejoinder offers no way around it.")
            .arg(dayOf(contact.blocked));
    case Kind::NotValid:
        return contact.mobile.valid.value_or(true) ? tr("Sakari says that this contact cannot be texted.")
                                                   : tr("Sakari says that this number is not valid.");
    case Kind::OptedIn:
        return tr("Opted in on %1.").arg(dayOf(contact.optIn));
    case Kind::NothingRecorded:
        break;
    }
    return tr("No opt-in is recorded. Creating a contact does not opt it in.");
}

QString ContactStanding::whyNoText(const Contact& contact)
{
    if (contact.isBlocked())
        return tr("They opted out, so no text can be sent to them.");
    if (!contact.isTextable())
        return tr("Sakari says that they cannot be texted.");
    return contact.mobile.number.isEmpty() ? tr("There is no number to text.") : QString();
}

} // namespace rejoinder
