#pragma once

#include "domain/Stamp.h"
#include "domain/StrongId.h"

#include <QList>
#include <QMap>
#include <optional>

namespace rejoinder {

/// A contact's mobile number as Sakari has it.
struct Mobile
{
    QString number;  ///< as received, normally E.164 ("+14155550132")
    QString country; ///< ISO 3166 alpha-2, may be empty
    std::optional<bool> valid;
    QString lineType; ///< for example "mobile", may be empty
    QDateTime verified;

    friend bool operator==(const Mobile&, const Mobile&) = default;
};

/// A list (current API) or a tag (the 2021 API) that a contact is on. A tag has no id.
struct ContactList
{
    QString id;
    QString name;
    QDateTime optIn;
    QDateTime optOut;

    friend bool operator==(const ContactList&, const ContactList&) = default;
};

/// A person, or a bare number, that can be texted.
struct Contact
{
    ContactId id;
    QString firstName;
    QString lastName;
    QString email;
    Mobile mobile;
    QList<ContactList> lists;
    QMap<QString, QString> attributes; ///< custom attributes, values as text
    QMap<QString, QString> crmIds;     ///< "hubspot", "pipedrive", "activecampaign" to the id there
    QDateTime optIn;                   ///< when they opted in; invalid: not known to have
    QDateTime blocked;                 ///< when they opted out or were blocked; invalid: not blocked
    std::optional<bool> valid;
    ServiceError error;
    Stamp created;
    Stamp updated;

    /// "Maya Okafor"; empty for a number without a name.
    [[nodiscard]] QString fullName() const { return QString(firstName + u' ' + lastName).simplified(); }
    /// Opted out or blocked: must never be texted.
    [[nodiscard]] bool isBlocked() const { return blocked.isValid(); }
    /// False only where Sakari says that the contact or the number cannot be texted.
    [[nodiscard]] bool isTextable() const { return valid.value_or(true) && mobile.valid.value_or(true); }

    friend bool operator==(const Contact&, const Contact&) = default;
};

} // namespace rejoinder
