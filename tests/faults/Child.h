#pragma once

#include <QJsonObject>
#include <QProcess>

namespace rejoinder::faults {

/// One life of the program, as its parent sees it: this same file started with --child.
class Child : public QObject
{
    Q_OBJECT
public:
    explicit Child(QObject* parent = nullptr);
    ~Child() override;

    void start(const QJsonObject& firstCommand);
    void tell(const QJsonObject& command);
    /// SIGKILL. died() comes once the process is gone.
    void kill();
    /// An orderly end: its standard input is closed.
    void leave();
    [[nodiscard]] bool isAlive() const { return m_process.state() == QProcess::Running; }

Q_SIGNALS:
    void said(const QJsonObject& what);
    void died();
    void left();
    /// It ended by itself.
    void broke(const QString& lastWords);

private:
    enum class End { None, Killed, Leaving };
    void read();
    void onFinished();

    QProcess m_process;
    End m_end = End::None;
};

} // namespace rejoinder::faults
