#pragma once

#include "sync/RequestBudget.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <array>
#include <deque>
#include <functional>

namespace rejoinder {

class Clock;

/// Lets the requests that nobody waits for out as RequestBudget has it, the most wanted errand first. GUI thread.
class RequestPace : public QObject
{
    Q_OBJECT
public:
    explicit RequestPace(const Clock& clock, int jobsAMinute = JobTimes().requestsAMinute, QObject* parent = nullptr);

    /// Calls `go` once there is room for one request, perhaps at once; never after `context` is gone.
    void whenThereIsRoom(Errand errand, QObject* context, std::function<void()> go);
    /// The errand turned out to take `more` requests beyond the one; -1: none after all.
    void correct(Errand errand, int more);
    /// What this errand asks for fills what was empty, until this is taken back.
    void setFilling(Errand errand, bool filling);
    /// The service has answered 429.
    void slowDown();

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> go;
    };
    [[nodiscard]] RequestBudget::Allowance allowanceOf(size_t errand) const;
    [[nodiscard]] qint64 now() const;
    void letOut();

    static constexpr size_t errands = 6;
    const Clock& m_clock;
    RequestBudget m_budget;
    std::array<std::deque<Waiting>, errands> m_waiting;
    std::array<bool, errands> m_filling{};
    QTimer m_timer;
    bool m_isLetting = false;
};

} // namespace rejoinder
