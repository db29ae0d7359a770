#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>

namespace rejoinder::faults {

/// JSON objects, one a line: commands come in by standard input, what happened goes out by standard output, at once.
class Lines : public QObject
{
    Q_OBJECT
public:
    explicit Lines(QObject* parent = nullptr);

    void say(const QJsonObject& what);

Q_SIGNALS:
    void heard(const QJsonObject& command);
    /// Standard input is closed.
    void ended();

private:
    void read();

    QSocketNotifier m_input;
    QByteArray m_buffer;
};

} // namespace rejoinder::faults
