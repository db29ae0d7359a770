#pragma once

#include <QMessageLogContext>
#include <QString>
#include <QThreadPool>
#include <memory>

namespace rejoinder {

/// While it lives, what the categories "rejoinder.*" log goes to `<directory>/rejoinder.log` (mode 0600; at 1 MB it
/// becomes rejoinder.log.1) instead of the terminal, which gets it only where the file does not take it. Those lines
/// are built from an allow-list where they are made: never a text, a number, a token or a query. Other categories go
/// where they went before and never into the file, since nobody vouches for what they say. At most one at a time.
/// Lines may come from any thread; they are written by one thread of its own.
class LogFile
{
public:
    explicit LogFile(const QString& directory);
    /// Waits until all is written.
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    [[nodiscard]] const QString& fileName() const { return m_fileName; }

    /// Waits until the lines so far are on the disk, so that whoever removes the directory then removes them too. Any
    /// thread but the GUI's. Nothing without a log file.
    static void settle();

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void take(const QString& line);

    const QString m_fileName;
    /// Shared with settle(), which may outlast this object by the time that the last lines take.
    const std::shared_ptr<QThreadPool> m_writer;
    QtMessageHandler m_before = nullptr;
};

} // namespace rejoinder
