#include "Scenes.h"
#include "Stage.h"

#include "ui/shell/Translations.h"
#include "ui/widgets/ThemedStyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QProcess>
#include <QSet>
#include <algorithm>
#include <cstdio>

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

/// Each in a process of its own: the scale is fixed when a program starts, and no state can leak into the next picture.
static int drawAll(const QString& directory)
{
    int failed = 0;
    const QList<Scene> all = scenes() + contactScenes() + outboxScenes() + storageScenes() + templateScenes() +
                             contactFormScenes() + transferScenes() + jobScenes();
    for (const Scene& scene : all) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scene.scale);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--out"), directory, QStringLiteral("--scene"), scene.name});
        const bool good =
            child.waitForFinished(180'000) && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
        std::printf("%s: %s\n", good ? "drawn" : "FAILED", qPrintable(scene.name));
        std::fflush(stdout);
        failed += good ? 0 : 1;
    }
    std::printf("Totals: %d passed, %d failed\n", int(all.size()) - failed, failed);
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
    const QList<Scene> all = scenes() + contactScenes() + outboxScenes() + storageScenes() + templateScenes() +
                             contactFormScenes() + transferScenes() + jobScenes();
    const auto wanted = std::find_if(all.begin(), all.end(), [&](const Scene& scene) {
        return scene.name == parser.value(QStringLiteral("scene"));
    });
    if (wanted == all.end()) {
        std::fprintf(stderr, "there is no such scene\n");
        return 2;
    }
    return draw(*wanted, directory.filePath(wanted->name + QStringLiteral(".png")));
}
