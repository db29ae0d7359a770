#pragma once

#include <QObject>
#include <memory>

class QSocketNotifier;

namespace rejoinder {

/// SIGTERM and SIGHUP (the computer is shut down, the terminal closed, somebody ran `kill`) end the event loop, so that
/// what is pending is written as at any other end; nothing is asked, since nobody may be there to answer. One a
/// program. Does nothing where there are no such signals.
class TerminationSignal : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignal(QObject* parent = nullptr);
    ~TerminationSignal() override;

private:
    void end();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace rejoinder
