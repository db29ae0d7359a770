#pragma once

#include <QDateTime>
#include <QString>

namespace rejoinder {

/// When something was made or changed (UTC) and by whom, as far as Sakari says. Sakari's `created` and `updated`.
struct Stamp
{
    QDateTime at;     ///< UTC; invalid where Sakari gave none
    QString byName;   ///< full name of the person, may be empty
    QString bySource; ///< for example "api" or "inbox", may be empty

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// An error inside a contact or a message: Sakari's `error{code, description}`.
struct ServiceError
{
    QString code; ///< for example "MSG-019"
    QString description;

    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && description.isEmpty(); }
    friend bool operator==(const ServiceError&, const ServiceError&) = default;
};

} // namespace rejoinder
