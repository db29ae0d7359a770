#pragma once

#include <QObject>

namespace rejoinder {

/// Tells when the computer has found a network again, where the system says so (Qt's network information backends);
/// where it does not, nothing is ever told and polling alone finds out. GUI thread.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject* parent = nullptr);

    /// From now on it tells. Loads a plugin and asks the system, so not before the window is there; again: nothing.
    void watch();

Q_SIGNALS:
    void networkIsBack();

private:
    bool m_watching = false;
};

} // namespace rejoinder
