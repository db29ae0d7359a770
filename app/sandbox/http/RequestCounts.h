#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace rejoinder::sandbox {

/// How often each operation was asked for, refused or not, so that a test can see what left the client.
class RequestCounts
{
public:
    void count(const QByteArray& method, const QString& pattern)
    {
        ++m_counts[QString::fromLatin1(method) + u' ' + pattern];
    }
    QJsonObject toJson() const
    {
        QJsonObject object;
        for (auto entry = m_counts.begin(); entry != m_counts.end(); ++entry) {
            object.insert(entry.key(), entry.value());
        }
        return object;
    }

private:
    QMap<QString, int> m_counts;
};

} // namespace rejoinder::sandbox
