#pragma once

#include "secrets/CredentialVault.h"

#include <QPromise>

namespace rejoinder {

/// An answer that is still out. The first end() counts; without any, the last one to let go ends it as Silent, so that
/// nobody waits for ever.
class KeychainWait
{
public:
    KeychainWait() { m_promise.start(); }
    ~KeychainWait() { end({.status = KeychainStatus::Silent, .credentials = {}}); }
    KeychainWait(const KeychainWait&) = delete;
    KeychainWait& operator=(const KeychainWait&) = delete;

    [[nodiscard]] QFuture<KeychainAnswer> future() const { return m_promise.future(); }
    [[nodiscard]] bool isOver() const { return m_over; }

    void end(KeychainAnswer answer)
    {
        if (m_over)
            return;
        m_over = true;
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }

private:
    QPromise<KeychainAnswer> m_promise;
    bool m_over = false;
};

} // namespace rejoinder
