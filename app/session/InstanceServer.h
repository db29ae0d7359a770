#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace rejoinder {

/// Listens for later copies of the program on the same profile, which do not start but ask this one to come to the
/// front or to quit. Only the same user gets through. Made by whoever holds the profile's lock; GUI thread.
class InstanceServer : public QObject
{
    Q_OBJECT
public:
    explicit InstanceServer(const QString& dataDirectory, QObject* parent = nullptr);
    ~InstanceServer() override;

    /// The answer to quitAsked() where the user wants to stay. Where this copy quits, its end is the answer.
    void stay();

Q_SIGNALS:
    /// `activationToken`: the desktop's leave to take the front, as the later copy was given it; may be empty.
    void raiseAsked(const QByteArray& activationToken);
    void quitAsked();

private:
    void take(QLocalSocket* caller);
    void answer(QLocalSocket* caller, const QByteArray& request);

    std::unique_ptr<QLocalServer> m_server;
    QList<QPointer<QLocalSocket>> m_waiting; ///< asked to quit
};

} // namespace rejoinder
