#pragma once

#include "domain/Conversation.h"

#include <QCoreApplication>

namespace rejoinder {

/// What the card says about a person: the facts of a contact in words, in the user's language and time zone. Pure.
/// Names, numbers and values come from outside and are plain text.
class ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
public:
    struct Fact
    {
        QString label;
        QString value;
        friend bool operator==(const Fact&, const Fact&) = default;
    };
    /// One of the same person's other conversations.
    struct Other
    {
        ConversationId id;
        QString where; ///< "Sales · +1 (628) 555-0177"
        QString state; ///< "Closed 2 Nov"
        friend bool operator==(const Other&, const Other&) = default;
    };

    ContactWords() = default;
    ContactWords(const Contact& contact, const QDateTime& now);

    QString title;    ///< the name, else the number
    QString number;   ///< under the name; empty where the title is the number
    QString optedIn;  ///< "Opted in 3 Mar"; empty where that is not known, or where they opted out since
    QString optedOut; ///< "Opted out 3 Mar"
    QString invalid;  ///< "Invalid number", or why else they cannot be texted; empty where they can, or opted out
    QString lineType; ///< "Mobile"
    QList<Fact> details;
    QStringList lists;
    QList<Fact> crmIds;

    /// E-mail, custom attributes, what is wrong.
    [[nodiscard]] static QList<Fact> detailsOf(const Contact& contact);
    /// Made and changed: when and by whom, as far as Sakari says.
    [[nodiscard]] static QList<Fact> recordOf(const Contact& contact);
    /// Those that they are on and have not left.
    [[nodiscard]] static QStringList listsOf(const Contact& contact);
    /// Their records in other systems.
    [[nodiscard]] static QList<Fact> crmIdsOf(const Contact& contact);

    [[nodiscard]] static Other other(const Conversation& conversation, const QDateTime& now);

    friend bool operator==(const ContactWords&, const ContactWords&) = default;
};

} // namespace rejoinder
