#pragma once

#include "domain/Result.h"

#include <QFuture>
#include <QPromise>

namespace rejoinder {

/// A future that is always finished: by finish(), else, as Cancelled, when the last one who could have finished it is
/// gone. GUI thread.
template <class T> class PendingAnswer
{
public:
    PendingAnswer() { m_promise.start(); }
    ~PendingAnswer()
    {
        ApiError cancelled;
        cancelled.kind = ApiError::Kind::Cancelled;
        finish(cancelled);
    }
    PendingAnswer(const PendingAnswer&) = delete;
    PendingAnswer& operator=(const PendingAnswer&) = delete;

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }

    /// The first call counts.
    void finish(Result<T> result)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_finished = false;
};

} // namespace rejoinder
