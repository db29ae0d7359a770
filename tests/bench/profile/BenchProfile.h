#pragma once

#include "domain/StrongId.h"
#include "session/SessionSettings.h"

#include <QJsonObject>
#include <QStringList>

namespace rejoinder::bench {

/// A profile on disk as the program has it, and what the pretend Sakari has to be told to have the same data.
class BenchProfile
{
public:
    /// Where it lies; nothing is read or made.
    explicit BenchProfile(QString directory);

    /// Reads what make() has noted. False: there is none, or one of another size or of another layout of the tables.
    [[nodiscard]] bool load(const QJsonObject& wanted);
    void note(const QJsonObject& facts);

    [[nodiscard]] const QString& directory() const { return m_directory; }
    /// The value of XDG_DATA_HOME that makes the program find it under name().
    [[nodiscard]] QString dataHome() const { return m_directory + QStringLiteral("/data"); }
    [[nodiscard]] static QString name() { return QStringLiteral("bench"); }
    [[nodiscard]] AccountId account() const;
    /// The conversation with the most messages.
    [[nodiscard]] ConversationId longest() const;
    /// For the client's own classes, in this process.
    [[nodiscard]] SessionSettings settings(const QUrl& apiUrl) const;
    /// Options with which rejoinder-sandbox has the same data.
    [[nodiscard]] QStringList sandboxOptions() const;
    /// Writes down that somebody has signed in to this account at `apiUrl`, as the program does.
    void rememberSignIn(const QUrl& apiUrl) const;

private:
    QString m_directory;
    QJsonObject m_facts;
};

} // namespace rejoinder::bench
