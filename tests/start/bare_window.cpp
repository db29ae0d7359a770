#include "ui/shell/StartTrace.h"

#include <QApplication>
#include <QListWidget>
#include <QMainWindow>

using namespace rejoinder;

/// The floor under every start: Qt, a window, a list of 20 rows, and nothing of ours but the trace.
///   rejoinder-bare-window          prints the trace and quits when the list is painted
///   rejoinder-bare-window --stay   stays open, so that its memory can be read
int main(int argc, char* argv[])
{
    const auto atMain = processAge();
    QApplication program(argc, argv);
    StartTrace trace(stdout);
    trace.tell("main", atMain);
    trace.step("application");
    QMainWindow window;
    auto* list = new QListWidget;
    for (int row = 1; row <= 20; ++row)
        list->addItem(QStringLiteral("Row %1").arg(row));
    window.setCentralWidget(list);
    window.resize(1280, 800);
    trace.watch(window);
    window.show();
    QObject::connect(&trace, &StartTrace::gaveUp, &program, [] { QCoreApplication::exit(1); });
    if (!QCoreApplication::arguments().contains(QStringLiteral("--stay")))
        QObject::connect(&trace, &StartTrace::listPainted, &program, [] { QCoreApplication::exit(0); });
    return QApplication::exec();
}
