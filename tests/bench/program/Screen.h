#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace rejoinder::bench {

/// A screen of its own with a window manager, so that no other window is in the way. Everything that it starts ends
/// with it.
class Screen
{
public:
    Screen() = default;
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    /// An empty answer, or what could not be started.
    [[nodiscard]] QString start();
    /// For the programs that are measured: this screen, and nothing of the desktop around.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QProcess* startProgram(const QString& program, const QStringList& arguments);

    std::vector<std::unique_ptr<QProcess>> m_programs;
    QTemporaryDir m_runtime;
    QString m_display;
};

} // namespace rejoinder::bench
