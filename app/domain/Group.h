#pragma once

#include "domain/StrongId.h"

#include <QList>

namespace rejoinder {

/// One of the account's own numbers: texts leave from it and arrive at it.
struct SendingNumber
{
    QString id;
    QString name;
    QString number;  ///< E.164
    QString country; ///< ISO 3166 alpha-2, may be empty

    friend bool operator==(const SendingNumber&, const SendingNumber&) = default;
};

/// Sakari's "group": an inbox with its sending numbers.
struct Group
{
    GroupId id;
    QString name;
    QList<SendingNumber> numbers;
    bool isDefault = false;

    friend bool operator==(const Group&, const Group&) = default;
};

} // namespace rejoinder
