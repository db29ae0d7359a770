#pragma once

#include "domain/Secret.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace rejoinder {

/// A pretend Sakari of this program's own: `rejoinder-sandbox` as a child process on the loopback address, with made-up
/// people. It ends with this object. GUI thread; never blocks it while starting.
class DemoSandbox : public QObject
{
    Q_OBJECT
public:
    explicit DemoSandbox(QObject* parent = nullptr);
    ~DemoSandbox() override;

    void start();

    /// Where the program is: beside this one, or where packages put helpers; empty where it is not installed.
    [[nodiscard]] static QString program();

Q_SIGNALS:
    void ready(const QUrl& url, const rejoinder::Credentials& credentials);
    /// It could not be started, said something else than promised, or ended by itself.
    void failed(const QString& detail);

private:
    void readGreeting();

    QProcess m_process;
    QByteArray m_greeting;
    bool m_ready = false;
};

} // namespace rejoinder
