#include "Scenes.h"
#include "Stage.h"

#include "ui/shell/Translations.h"
#include "ui/widgets/ThemedStyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>
#include <QProcess>
#include <QSet>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <functional>

using namespace rejoinder;

/// The window with whatever dialog or popup stands above it, since a grab shows one window alone.
static QPixmap pictureOf(MainWindow& window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top != &window && top->isVisible() && !top->size().isEmpty())
            painter.drawPixmap(window.mapFromGlobal(top->mapToGlobal(QPoint())), top->grab());
    }
    return picture;
}

/// A window that was never painted, or an empty rectangle, has next to no colours.
static bool showsSomething(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() > 30;
}

static int draw(const Scene& scene, const QString& file)
{
    Stage stage(scene.sandbox, scene.size, scene.theme);
    scene.play(stage);
    const QPixmap picture = pictureOf(stage.window());
    const bool themeIsRight = stage.isDark() == (scene.theme == ThemeSwitch::Choice::Dark);
    return themeIsRight && showsSomething(picture.toImage()) && picture.save(file, "PNG") ? 0 : 1;
}

static QList<Scene> allScenes()
{
    return scenes() + contactScenes() + outboxScenes() + storageScenes() + templateScenes() + contactFormScenes() +
           transferScenes() + jobScenes();
}

/// Each in a process of its own: the scale is fixed when a program starts, and no state can leak into the next picture.
/// Most of a scene is waiting, for the pretend service or for a clock, so several are drawn at once.
static int drawAll(const QString& directory)
{
    const int atOnce = QThread::idealThreadCount() + 1;
    QList<Scene> waiting = allScenes();
    const int count = int(waiting.size());
    int failed = 0;
    int running = 0;
    QEventLoop loop;
    std::function<void()> beginNext;
    const auto ended = [&](const Scene& scene, bool good) {
        std::printf("%s: %s\n", good ? "drawn" : "FAILED", qPrintable(scene.name));
        std::fflush(stdout);
        failed += good ? 0 : 1;
        --running;
        beginNext();
        if (running == 0)
            loop.quit();
    };
    beginNext = [&] {
        while (running < atOnce && !waiting.isEmpty()) {
            const Scene scene = waiting.takeFirst();
            auto* child = new QProcess(&loop);
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scene.scale);
            child->setProcessEnvironment(environment);
            child->setProcessChannelMode(QProcess::ForwardedChannels);
            QObject::connect(child, &QProcess::finished, &loop, [ended, scene](int code, QProcess::ExitStatus status) {
                ended(scene, status == QProcess::NormalExit && code == 0);
            });
            // One that never started never finishes.
            QObject::connect(child, &QProcess::errorOccurred, &loop, [ended, scene](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    ended(scene, false);
            });
            QTimer::singleShot(180'000, child, &QProcess::kill);
            ++running;
            child->start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--out"), directory, QStringLiteral("--scene"), scene.name});
        }
    };
    QTimer::singleShot(0, &loop, beginNext);
    loop.exec();
    std::printf("Totals: %d passed, %d failed\n", count - failed, failed);
    return failed == 0 ? 0 : 1;
}

int main(int argc, char* argv[])
{
    QApplication program(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rejoinder-pictures"));
    loadTranslations(program);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    QApplication::setFont(font);
    QApplication::setStyle(new ThemedStyle);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("out"), QStringLiteral("Where the pictures go."), QStringLiteral("directory"),
                      QStringLiteral("pictures")});
    parser.addOption({QStringLiteral("scene"), QStringLiteral("Draw this one only."), QStringLiteral("name")});
    parser.process(program);

    const QDir directory(parser.value(QStringLiteral("out")));
    directory.mkpath(QStringLiteral("."));
    if (!parser.isSet(QStringLiteral("scene")))
        return drawAll(directory.path());
    const QList<Scene> all = allScenes();
    const auto wanted = std::find_if(all.begin(), all.end(), [&](const Scene& scene) {
        return scene.name == parser.value(QStringLiteral("scene"));
    });
    if (wanted == all.end()) {
        std::fprintf(stderr, "there is no such scene\n");
        return 2;
    }
    return draw(*wanted, directory.filePath(wanted->name + QStringLiteral(".png")));
}
