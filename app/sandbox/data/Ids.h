#pragma once

#include <QString>
#include <optional>

namespace rejoinder::sandbox {

using Index = quint32;
inline constexpr Index nobody = 0xffffffff;

enum class IdKind : quint8 {
    Account = 1,
    Contact,
    Conversation,
    Message,
    Template,
    Campaign,
    Group,
    PhoneNumber,
    User,
    List,
    Webhook,
    Job,
    Sender
};

/// Ids in the form that Sakari's have: 24 hexadecimal digits. Each is computed from a place in a list and read back to
/// it, so that a hundred thousand conversations need no table of ids.
class Ids
{
public:
    explicit Ids(quint64 seed);

    QString text(IdKind kind, Index index) const;
    /// nullopt where this id was never given out by text() for this kind.
    std::optional<Index> index(IdKind kind, QStringView id) const;

private:
    quint32 m_salt;
};

} // namespace rejoinder::sandbox
