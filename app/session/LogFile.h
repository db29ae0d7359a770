#pragma once

#include <QMessageLogContext>
#include <QString>
#include <QThreadPool>

namespace rejoinder {

/// While it lives, what the categories "rejoinder.*" log goes to `<directory>/rejoinder.log` (mode 0600; at 1 MB it
/// becomes rejoinder.log.1) besides where it went before. Those lines are built from an allow-list where they are made:
/// never a text, a number, a token or a query. Qt's own categories are left out, since nobody vouches for what they
/// say. At most one at a time. Lines may come from any thread; they are written by one thread of its own.
class LogFile
{
public:
    explicit LogFile(const QString& directory);
    /// Waits until all is written.
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    [[nodiscard]] const QString& fileName() const { return m_fileName; }

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void take(const QString& line);

    const QString m_fileName;
    QThreadPool m_writer;
    QtMessageHandler m_before = nullptr;
};

} // namespace rejoinder
