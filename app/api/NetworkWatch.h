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

Q_SIGNALS:
    void networkIsBack();
};

} // namespace rejoinder
