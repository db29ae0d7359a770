#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace rejoinder::sandbox {

/// What the service has accepted, in order: the truth that tests hold a client against.
class Ledger
{
public:
    /// entry: what happened to what; `seq` and `what` are added.
    void enter(const QString& what, QJsonObject entry)
    {
        entry.insert(QStringLiteral("seq"), m_entries.size() + 1);
        entry.insert(QStringLiteral("what"), what);
        m_entries.append(entry);
    }
    const QJsonArray& entries() const { return m_entries; }

private:
    QJsonArray m_entries;
};

} // namespace rejoinder::sandbox
