#include "window/Frames.h"
#include "window/Input.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMainWindow>

#include <cstdio>

using namespace rejoinder::bench;

namespace {

/// From a click on a row to the frame that shows it chosen: what one event and one frame cost where nothing is done.
QJsonArray clicks(QListWidget& list, Frames& frames)
{
    QJsonArray samples;
    for (int i = 0; i < 200; ++i) {
        const QPoint at = list.visualItemRect(list.item(i % 10)).center();
        frames.expect(list.viewport(), [] { return true; });
        const qint64 begin = input::press(list.viewport(), at);
        const auto seen = frames.seen();
        input::release(list.viewport(), at);
        if (seen)
            samples.append(double(*seen - begin) / 1e6);
        frames.settle(5);
    }
    return samples;
}

} // namespace

/// A bare Qt window: what any Qt program costs. Says when its list has been painted, and stays. With "clicks" it
/// measures those and ends.
int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    Frames frames(application);
    QMainWindow window;
    auto* list = new QListWidget;
    for (int i = 1; i <= 20; ++i)
        list->addItem(QStringLiteral("Row %1").arg(i));
    window.setCentralWidget(list);
    window.resize(1280, 800);
    window.show();
    const auto painted = frames.wait(list->viewport(), [] { return true; });
    if (!painted)
        return 1;
    if (QCoreApplication::arguments().contains(QStringLiteral("clicks"))) {
        const QJsonObject samples{{QStringLiteral("clicks"), clicks(*list, frames)}};
        const QJsonObject line{{QStringLiteral("samples"), samples}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    // In the words of the program's --trace-startup; whoever started this has the clock.
    std::printf("list-painted\n");
    std::fflush(stdout);
    return QApplication::exec();
}
