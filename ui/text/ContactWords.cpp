#include "ui/text/ContactWords.h"

#include "domain/PhoneNumber.h"
#include "ui/text/Isolate.h"
#include "ui/text/TimeWords.h"

#include <QLocale>

namespace rejoinder {

namespace {

/// The names of attributes are keys ("orderNumber", "city"); only their first letter is touched.
QString capitalised(const QString& word)
{
    return word.isEmpty() ? word : word.first(1).toUpper() + word.sliced(1);
}

} // namespace

ContactWords::ContactWords(const Contact& contact, const QDateTime& now)
{
    const QString shownNumber = isolate::number(displayNumber(contact.mobile.number));
    title = contact.fullName().isEmpty() ? shownNumber : contact.fullName();
    if (!contact.fullName().isEmpty() && !contact.mobile.number.isEmpty())
        number = shownNumber;

    if (contact.isBlocked())
        optedOut = tr("Opted out %1", "a date").arg(timewords::shortDay(contact.blocked, now));
    else if (contact.optIn.isValid())
        optedIn = tr("Opted in %1", "a date").arg(timewords::shortDay(contact.optIn, now));
    // Sakari also calls a contact invalid because they opted out; that says nothing about the number.
    if (!contact.mobile.valid.value_or(true))
        invalid = tr("Invalid number");
    else if (!contact.isTextable() && !contact.isBlocked())
        invalid = tr("Cannot be texted");
    const QString type = contact.mobile.lineType.toLower();
    if (type == u"mobile")
        lineType = tr("Mobile");
    else if (type == u"landline" || type == u"fixed")
        lineType = tr("Landline");
    else
        lineType = capitalised(contact.mobile.lineType);
    details = detailsOf(contact);
    if (contact.created.at.isValid())
        details.append({tr("Since"), QLocale().toString(contact.created.at.toLocalTime().date(), tr("d MMMM yyyy"))});
    lists = listsOf(contact);
    crmIds = crmIdsOf(contact);
}

QList<ContactWords::Fact> ContactWords::detailsOf(const Contact& contact)
{
    QList<Fact> details;
    if (!contact.email.isEmpty())
        details.append({tr("E-mail"), contact.email});
    for (auto it = contact.attributes.cbegin(); it != contact.attributes.cend(); ++it) {
        if (!it.value().isEmpty())
            details.append({capitalised(it.key()), it.value()});
    }
    if (!contact.error.isEmpty()) {
        details.append(
            {tr("Problem"), contact.error.description.isEmpty() ? contact.error.code : contact.error.description});
    }
    return details;
}

QList<ContactWords::Fact> ContactWords::recordOf(const Contact& contact)
{
    QList<Fact> record;
    const auto add = [&record](const QString& label, const Stamp& stamp) {
        if (!stamp.at.isValid())
            return;
        const QString day = QLocale().toString(stamp.at.toLocalTime().date(), tr("d MMMM yyyy"));
        const QString who = stamp.byName.isEmpty() ? stamp.bySource : stamp.byName;
        record.append({label, who.isEmpty() ? day : tr("%1 by %2", "a day; who").arg(day, isolate::text(who))});
    };
    add(tr("Created"), contact.created);
    add(tr("Updated"), contact.updated);
    return record;
}

QStringList ContactWords::listsOf(const Contact& contact)
{
    QStringList lists;
    for (const ContactList& list : contact.lists) {
        if (!list.optOut.isValid())
            lists.append(list.name);
    }
    return lists;
}

QList<ContactWords::Fact> ContactWords::crmIdsOf(const Contact& contact)
{
    QList<Fact> crmIds;
    for (auto it = contact.crmIds.cbegin(); it != contact.crmIds.cend(); ++it) {
        const QString name = it.key() == u"hubspot"          ? QStringLiteral("HubSpot")
                             : it.key() == u"pipedrive"      ? QStringLiteral("Pipedrive")
                             : it.key() == u"activecampaign" ? QStringLiteral("ActiveCampaign")
                                                             : capitalised(it.key());
        crmIds.append({name, it.value()});
    }
    return crmIds;
}

ContactWords::Other ContactWords::other(const Conversation& conversation, const QDateTime& now)
{
    Other words{conversation.id, {}, {}};
    const QString number = isolate::number(displayNumber(conversation.number.number));
    if (conversation.groupName.isEmpty())
        words.where = number;
    else if (conversation.number.number.isEmpty())
        words.where = conversation.groupName;
    else
        words.where = tr("%1 · %2", "the group, the number that texts leave from")
                          .arg(isolate::text(conversation.groupName), number);
    if (!conversation.isClosed)
        words.state = tr("Open", "a conversation");
    else if (conversation.closedAt.isValid())
        words.state = tr("Closed %1", "a date").arg(timewords::shortDay(conversation.closedAt, now));
    else
        words.state = tr("Closed", "a conversation");
    return words;
}

} // namespace rejoinder
