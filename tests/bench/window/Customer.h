#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

namespace rejoinder::bench {

/// Somebody who writes to the pretend Sakari, on a thread of its own, so that the window that is watched does nothing
/// for it.
class Customer
{
public:
    explicit Customer(const QUrl& sandbox);
    ~Customer();
    Q_DISABLE_COPY_MOVE(Customer)

    /// At once; does not wait.
    void write(const QString& conversation, const QString& text);

private:
    QUrl m_sandbox;
    QThread m_thread;
    QObject* m_worker;
};

} // namespace rejoinder::bench
