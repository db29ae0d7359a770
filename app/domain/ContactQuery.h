#pragma once

#include "domain/Contact.h"

#include <QFlags>
#include <QString>

namespace rejoinder {

/// What the table of contacts shows of each, and can be sorted by.
enum class ContactColumn { Name, Number, Email, Lists, Standing, LastMessage, Updated };

/// Which contacts, in which order. All of its parts must be true of what is found.
struct ContactQuery
{
    enum class Quick {
        Blocked = 1,         ///< opted out or blocked
        Invalid = 2,         ///< Sakari says that the contact or its number cannot be texted
        Unnamed = 4,         ///< neither a first nor a last name
        DuplicateNumber = 8, ///< another contact here has the same number
        ChangedThisWeek = 16 ///< Sakari's `updated` in the last seven days
    };
    Q_DECLARE_FLAGS(Quicks, Quick)

    QString typed; ///< the language of the search field, see SearchQuery
    Quicks quick;
    QString list; ///< the name of a list or tag; empty: any
    ContactColumn sortBy = ContactColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const ContactQuery&, const ContactQuery&) = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(ContactQuery::Quicks)

/// A line of the table.
struct ContactRow
{
    Contact contact;
    QDateTime lastMessageAt; ///< in any of its conversations that this computer knows; invalid: none
    int conversations = 0;   ///< that this computer knows

    friend bool operator==(const ContactRow&, const ContactRow&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::ContactRow)
