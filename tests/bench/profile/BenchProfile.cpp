#include "profile/BenchProfile.h"

#include "session/ProfileMemory.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace rejoinder::bench {

namespace {

const QString factsFile = QStringLiteral("/facts.json");

} // namespace

BenchProfile::BenchProfile(QString directory) : m_directory(std::move(directory)) {}

bool BenchProfile::load(const QJsonObject& wanted)
{
    QFile file(m_directory + factsFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    m_facts = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (m_facts.value(it.key()) != it.value())
            return false;
    }
    return true;
}

void BenchProfile::note(const QJsonObject& facts)
{
    m_facts = facts;
    QFile file(m_directory + factsFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(facts).toJson()) < 0)
        qFatal("the profile could not be written to %s", qPrintable(m_directory));
}

AccountId BenchProfile::account() const
{
    return AccountId(m_facts.value(u"account").toString());
}

ConversationId BenchProfile::longest() const
{
    return ConversationId(m_facts.value(u"longestId").toString());
}

SessionSettings BenchProfile::settings(const QUrl& apiUrl) const
{
    SessionSettings settings;
    settings.apiUrl = apiUrl;
    settings.profile = name();
    settings.dataDirectory = dataHome() + QStringLiteral("/rejoinder/") + name();
    settings.settingsFile = settings.dataDirectory + QStringLiteral("/settings.ini");
    return settings;
}

QStringList BenchProfile::sandboxOptions() const
{
    const auto text = [this](QStringView key) { return m_facts.value(key).toVariant().toString(); };
    return {QStringLiteral("--conversations"),
            text(u"conversations"),
            QStringLiteral("--total-messages"),
            text(u"messages"),
            QStringLiteral("--contacts"),
            text(u"contacts"),
            QStringLiteral("--longest"),
            text(u"longest"),
            QStringLiteral("--now"),
            text(u"now"),
            QStringLiteral("--seed"),
            text(u"seed"),
            QStringLiteral("--parent-stdin")};
}

void BenchProfile::rememberSignIn(const QUrl& apiUrl) const
{
    ProfileMemory memory(settings(apiUrl).settingsFile);
    memory.save({.account = account(), .apiUrl = apiUrl, .remembered = true, .signedOut = false});
}

} // namespace rejoinder::bench
