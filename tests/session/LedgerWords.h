#pragma once

#include "SessionDesk.h"

#include <QStringList>

namespace rejoinder {

inline constexpr int longEnough = SessionDesk::atMost; ///< ms

/// Options of a sandbox whose customers never write by themselves.
inline QStringList quiet(QStringList more = {})
{
    return QStringList{QStringLiteral("--replies"), QStringLiteral("off")} + more;
}

/// What the ledger has of one kind, in order: the value under `key`.
inline QStringList entered(SandboxProcess& sandbox, const QString& what, const QString& key)
{
    QStringList values;
    for (const QJsonValue& entry : sandbox.ledger()) {
        if (entry[u"what"].toString() == what)
            values.append(entry[key].toString());
    }
    return values;
}

/// The texts that Sakari took, in order.
inline QStringList sentTexts(SandboxProcess& sandbox)
{
    return entered(sandbox, QStringLiteral("message.sent"), QStringLiteral("text"));
}

} // namespace rejoinder
