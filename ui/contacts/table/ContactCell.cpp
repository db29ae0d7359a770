#include "ui/contacts/table/ContactCell.h"

#include "domain/PhoneNumber.h"
#include "ui/text/ContactStanding.h"
#include "ui/text/ContactWords.h"
#include "ui/text/Isolate.h"
#include "ui/text/TimeWords.h"

#include <QLocale>

namespace rejoinder {

static ContactCell::Tone toneOf(ContactStanding::Kind kind)
{
    switch (kind) {
    case ContactStanding::Kind::OptedOut:
        return ContactCell::Tone::Warning;
    case ContactStanding::Kind::NotValid:
        return ContactCell::Tone::Bad;
    case ContactStanding::Kind::OptedIn:
        return ContactCell::Tone::Good;
    case ContactStanding::Kind::NothingRecorded:
        break;
    }
    return ContactCell::Tone::Muted;
}

ContactCell::ContactCell(const ContactRow& row, ContactColumn column, const QDateTime& now)
{
    const Contact& contact = row.contact;
    const auto day = [&now](const QDateTime& when) {
        return when.isValid() ? timewords::inList(when, now) : QString();
    };
    switch (column) {
    case ContactColumn::Name:
        text = contact.fullName();
        if (text.isEmpty()) {
            text = tr("No name");
            tone = Tone::Muted;
        }
        break;
    case ContactColumn::Number:
        if (!contact.mobile.number.isEmpty())
            text = isolate::number(displayNumber(contact.mobile.number));
        break;
    case ContactColumn::Email:
        text = contact.email;
        tone = Tone::Muted;
        break;
    case ContactColumn::Lists:
        chips = ContactWords::listsOf(contact);
        break;
    case ContactColumn::Standing: {
        const ContactStanding standing(contact);
        text = standing.word;
        iconName = standing.iconName;
        tone = toneOf(standing.kind);
        break;
    }
    case ContactColumn::LastMessage:
        text = day(row.lastMessageAt);
        tone = Tone::Muted;
        break;
    case ContactColumn::Updated:
        text = day(contact.updated.at);
        tone = Tone::Muted;
        break;
    }
}

QString ContactCell::spoken() const
{
    if (!chips.isEmpty())
        return QLocale().createSeparatedList(chips);
    QString plain = text;
    plain.remove(QChar(0x2066)).remove(QChar(0x2069));
    return plain;
}

QString ContactCell::heading(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Name:
        return tr("Name");
    case ContactColumn::Number:
        return tr("Number");
    case ContactColumn::Email:
        return tr("E-mail");
    case ContactColumn::Lists:
        return tr("Lists and tags");
    case ContactColumn::Standing:
        return tr("Standing");
    case ContactColumn::LastMessage:
        return tr("Last message");
    case ContactColumn::Updated:
        break;
    }
    return tr("Updated");
}

} // namespace rejoinder
