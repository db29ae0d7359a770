#pragma once

#include "domain/StrongId.h"

#include <QDebug>
#include <QString>

namespace rejoinder {

/// Text that must never reach a log, a file or a crash report. Printing it prints dots; reading it takes a named call.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString value) : m_value(std::move(value)) {}

    [[nodiscard]] const QString& reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Secret&, const Secret&) = default;
    friend QDebug operator<<(QDebug debug, const Secret&) { return debug << "•••"; }

private:
    QString m_value;
};

/// What Sakari's Settings > Account Settings > API gives. They belong to the account, not to a person.
struct Credentials
{
    AccountId accountId;
    Secret clientId;
    Secret clientSecret;

    friend bool operator==(const Credentials&, const Credentials&) = default;
};

} // namespace rejoinder
