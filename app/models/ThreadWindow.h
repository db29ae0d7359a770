#pragma once

#include "store/ThreadStretch.h"

namespace rejoinder {

/// The part of a thread that is held while it is read: what to ask the store for, and what of the answer stays. However
/// long the thread is, this is a few hundred messages. A value.
class ThreadWindow
{
public:
    static constexpr int page = 50;
    /// Held at most once the reader moves on; above it the far end is let go.
    static constexpr int most = 300;
    /// Where texts keep coming below a reader who stands still, what is held is not let go; the texts wait below.
    static constexpr int mostByArrivals = 600;

    /// What is wanted of the next reading.
    struct Wish
    {
        bool older = false;
        bool newer = false;
        bool newest = false; ///< begin anew at the newest end
        MessageId around;    ///< begin anew at this message
        bool readerAtNewest = false;
    };

    [[nodiscard]] ThreadSpan spanFor(const ConversationId& conversation, const Wish& wish) const;
    void take(const ThreadStretch& stretch, const Wish& wish);

    [[nodiscard]] const QList<PlacedMessage>& messages() const { return m_messages; }
    [[nodiscard]] bool contains(const MessageId& id) const;
    /// Of what the store has. The one message beside what is held says how its end is to be drawn.
    [[nodiscard]] const std::optional<PlacedMessage>& above() const { return m_above; }
    [[nodiscard]] const std::optional<PlacedMessage>& below() const { return m_below; }
    [[nodiscard]] bool hasOlder() const { return m_above.has_value(); }
    [[nodiscard]] bool hasNewer() const { return m_below.has_value(); }
    /// The newest of the thread, whatever is held.
    [[nodiscard]] const QList<PlacedMessage>& newest() const { return m_newest; }
    /// Of theirs that came since the newest end was let go.
    [[nodiscard]] int cameBelow() const { return m_cameBelow; }

private:
    QList<PlacedMessage> m_messages;
    QList<PlacedMessage> m_newest;
    std::optional<PlacedMessage> m_above;
    std::optional<PlacedMessage> m_below;
    std::optional<ThreadPlace> m_knownUpTo; ///< the newest when the newest end was let go
    int m_cameBelow = 0;
};

} // namespace rejoinder
