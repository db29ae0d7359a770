#pragma once

#include "data/SandboxData.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rejoinder::sandbox {

/// Reads written-out conversations, templates and contacts: those compiled in, and the file of --data. The README of
/// this folder describes the format.
class SampleFile
{
public:
    explicit SampleFile(SandboxData& data) : m_data(data) {}

    /// Account, groups, colleagues and lists. Must come first.
    void readAccount(const QJsonObject& json, quint64 seed);
    void readTemplates(const QJsonArray& templates);
    /// At most so many.
    void readConversations(const QJsonArray& conversations, qsizetype most);
    /// A whole file: "account" (overrides), "templates", "contacts", "conversations", all optional.
    void read(const QJsonObject& json);

private:
    Index contact(const QJsonObject& json);
    void conversation(const QJsonObject& json);
    void message(Index conversation, const QJsonObject& json);
    /// "3m", "5h", "2d" or "1d 16:52" (local time) before the sample data's now.
    Moment before(const QString& ago) const;
    Index list(const QString& name);
    Index user(const QString& firstName) const;
    Index group(const QString& name) const;

    SandboxData& m_data;
};

} // namespace rejoinder::sandbox
