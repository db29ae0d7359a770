#pragma once

#include "domain/StrongId.h"

namespace rejoinder {

/// An account as far as this program needs it. Sakari's object also carries `apiCredentials`; they are never read.
struct Account
{
    AccountId id;
    QString name;
    QString country; ///< ISO 3166 alpha-2 default for numbers, may be empty

    friend bool operator==(const Account&, const Account&) = default;
};

/// What a segment costs, from `/balance`.
struct Balance
{
    double balance = 0;
    QString country;
    double segmentPrice = 0; ///< in the account's currency, 0: not known
    double segments = 0;     ///< how many the balance still pays for

    friend bool operator==(const Balance&, const Balance&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::Balance)
