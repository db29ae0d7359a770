#pragma once

#include "domain/Conversation.h"

#include <QHash>

namespace rejoinder::sandbox {
class JsonShape;
struct SandboxData;
} // namespace rejoinder::sandbox

namespace rejoinder::bench {

/// The pretend Sakari's records in the client's words: what the client would have decoded, had it asked for every page.
/// Client and sandbox share no code; this is the one place that knows both, and a test holds it against the client's
/// decoders.
class ClientRecords
{
public:
    /// Both must outlive this.
    ClientRecords(const sandbox::SandboxData& data, const sandbox::JsonShape& shape);

    [[nodiscard]] Contact contact(quint32 index) const;
    [[nodiscard]] Conversation conversation(quint32 index) const;
    /// Oldest first.
    [[nodiscard]] QList<Message> messagesOf(quint32 conversation) const;
    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] ConversationId idOf(quint32 conversation) const;

private:
    [[nodiscard]] Message message(quint32 index) const;
    [[nodiscard]] Stamp stampOf(qint64 when, quint32 message) const;

    const sandbox::SandboxData& m_data;
    const sandbox::JsonShape& m_shape;
};

} // namespace rejoinder::bench
