#pragma once

#include "session/ClosingDesk.h"

namespace rejoinder {

class CloseSender;

/// The closing desk over the sync's CloseSender.
class HeldClosingDesk final : public ClosingDesk
{
    Q_OBJECT
public:
    HeldClosingDesk(CloseSender& closes, std::chrono::milliseconds hold, QObject* parent = nullptr);

    void close(const ConversationId& id) override;
    bool undo(const ConversationId& id) override;
    [[nodiscard]] std::chrono::milliseconds hold() const override { return m_hold; }

private:
    CloseSender& m_closes;
    const std::chrono::milliseconds m_hold;
};

} // namespace rejoinder
