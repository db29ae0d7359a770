#pragma once

#include "store/Store.h"
#include "support/FixedClock.h"

#include <QTemporaryDir>

namespace rejoinder {

/// A store in a temporary directory, filled with made-up conversations in every state that a list or thread can show:
/// unread, needs reply, answered, failed, waiting in the outbox, draft, blocked, invalid number, closed, photo, number
/// without a name, long Arabic, Hebrew and Japanese names, two groups, one long thread (conversation 2).
/// The same every time. Conversation `i` is `idOf(i)`; 0 is the newest. Needs a QCoreApplication; GUI thread.
class SampleStore
{
public:
    explicit SampleStore(int conversations = 60);

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] static ConversationId idOf(int i);
    [[nodiscard]] static constexpr int longThread() { return 2; }
    [[nodiscard]] static constexpr int longThreadMessages() { return 140; }

private:
    void fill(int conversations);

    QTemporaryDir m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

} // namespace rejoinder
